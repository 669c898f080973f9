import type { CategoryColumn, NumberColumn, Table } from '../../outcome/column.js';
import type { NamedColumns } from '../batch.js';
import type { Output, Plan } from '../batch/plan.js';
import type { Value } from '../batch/values.js';

/** A column of figures in the memory of a module. */
export interface StagedField {
  readonly column: string;
  readonly values: number;
  readonly status: number;
}

/** Which branch the rows of a block take: by the codes of a column and a table of the branch of each code. */
export interface StagedChoice {
  readonly branchOf: Uint8Array;
  readonly codes: number;
  /** Where `branchOf` lies. */
  readonly table: number;
  /** Room for the branch of each row. */
  readonly branches: number;
}

/**
 * Where everything lies in the memory of a module: a block of each column that is read, tables, a block of each output, and
 * the lists of rows that need a second look. Numbers are addresses.
 */
export class Stage {
  /** Rows of a block. */
  readonly size: number;
  readonly fields = new Map<string, StagedField>();
  /** Codes of the categories that are read, by column. */
  readonly codes = new Map<string, number>();
  /** Choices by the codes that they go by. */
  readonly choices = new Map<string, StagedChoice>();
  readonly outputs: readonly number[];
  /** Rows that must be worked out exactly. */
  readonly odd: number;
  /** Rows in which an output has no value. */
  readonly none: number;
  /** Tables, and where they lie. */
  readonly kept: (readonly [at: number, bytes: Uint8Array])[] = [];
  /** Bytes in all. */
  readonly bytes: number;
  readonly #tables = new Map<Value, number>();
  #next = 0;

  constructor({ values, outputs, program }: Plan) {
    this.size = program.size;
    for (const value of values) this.#add(value);
    this.outputs = outputs.map(() => this.#room(8 * this.size));
    this.odd = this.#room(4 * this.size);
    this.none = this.#room(4 * this.size);
    this.bytes = this.#next;
  }

  field({ node }: Value): StagedField {
    return this.fields.get(node.column) as StagedField;
  }

  /** Where the codes and the figures of a table lie. */
  table(value: Value): { readonly codes: number; readonly table: number } {
    return { codes: this.codes.get(value.node.column) as number, table: this.#tables.get(value) as number };
  }

  /** The choice that a value makes; choices by the same codes are one. */
  choice({ node }: Value): StagedChoice {
    return this.choices.get(keyOf(node.column, node.branchOf as Uint8Array)) as StagedChoice;
  }

  #add(value: Value): void {
    const { op, node, numbers } = value;
    const { column } = node;
    if (op === 'field' && !this.fields.has(column)) {
      this.fields.set(column, { column, values: this.#room(8 * this.size), status: this.#room(this.size) });
    }
    if (op !== 'table' && op !== 'choose') return;
    const codes = this.codes.get(column) ?? this.#room(this.size);
    this.codes.set(column, codes);
    if (op === 'table') {
      this.#tables.set(value, this.#kept(new Uint8Array(Float64Array.from(numbers).buffer)));
      return;
    }
    const branchOf = node.branchOf as Uint8Array;
    const key = keyOf(column, branchOf);
    if (this.choices.has(key)) return;
    this.choices.set(key, { branchOf, codes, table: this.#kept(branchOf), branches: this.#room(this.size) });
  }

  /** Room for bytes, with two rows more than asked for: lanes go by twos. */
  #room(bytes: number): number {
    const at = this.#next;
    this.#next += (bytes + 31) & ~15;
    return at;
  }

  #kept(bytes: Uint8Array): number {
    const at = this.#room(bytes.length);
    this.kept.push([at, bytes]);
    return at;
  }
}

function keyOf(column: string, branchOf: Uint8Array): string {
  return `${column}\n${branchOf.join(',')}`;
}

/** The parts of a stage in a memory as arrays, to copy columns in and out. */
export class Window {
  readonly outputs: readonly Float64Array[];
  readonly odd: Int32Array;
  readonly none: Int32Array;
  readonly #fields: readonly (readonly [string, Float64Array, Uint8Array])[];
  readonly #codes: readonly (readonly [string, Uint8Array])[];
  readonly #kept: Stage['kept'];
  readonly #bytes: Uint8Array;
  /** Status of a block of values. Copying it is faster than filling where threads share the column. */
  readonly #status: Uint8Array;

  constructor({ size, fields, codes, kept, outputs, odd, none }: Stage, memory: ArrayBuffer) {
    this.#kept = kept;
    this.#bytes = new Uint8Array(memory);
    this.#fields = [...fields.values()].map(({ column, values, status }) => [
      column,
      new Float64Array(memory, values, size),
      new Uint8Array(memory, status, size),
    ]);
    this.#codes = [...codes].map(([column, at]) => [column, new Uint8Array(memory, at, size)]);
    this.outputs = outputs.map((at) => new Float64Array(memory, at, size));
    this.odd = new Int32Array(memory, odd, size);
    this.none = new Int32Array(memory, none, size);
    this.#status = new Uint8Array(size);
  }

  /** Puts the tables in place: other rules use the same memory. */
  begin(): void {
    for (const [at, bytes] of this.#kept) this.#bytes.set(bytes, at);
  }

  /** Copies the rows of a block in. */
  take({ columns }: Table, start: number, end: number): void {
    for (const [name, values, status] of this.#fields) {
      const column = columns[name] as NumberColumn;
      values.set(column.values.subarray(start, end));
      status.set(column.status.subarray(start, end));
    }
    for (const [name, codes] of this.#codes) codes.set((columns[name] as CategoryColumn).codes.subarray(start, end));
  }

  /** Copies the rows of a block out, all of them with a value. */
  give(outputs: readonly Output[], columns: NamedColumns, start: number, end: number): void {
    const rows = end - start;
    for (let k = 0; k < outputs.length; k += 1) {
      const { values, status } = columns[(outputs[k] as Output).name] as NumberColumn;
      values.set((this.outputs[k] as Float64Array).subarray(0, rows), start);
      status.set(this.#status.subarray(0, rows), start);
    }
  }
}
