import type { NumberColumn, Table } from '../../outcome/column.js';
import type { NamedColumns } from '../batch.js';
import { fill } from '../batch/compile.js';
import type { Output, Plan } from '../batch/plan.js';
import { batchOf, planner, type BlockBatch } from '../batch/planned.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { foundOf, generate, strangeIn } from './generate.js';
import { Stage, Window } from './stage.js';
import { instantiate } from './web-assembly.js';

/** Which reader works a table out, and why it is not the one with vectors. */
export type ReaderChoice =
  | { readonly reader: 'simd' }
  | {
      readonly reader: 'typed-arrays';
      /** `operator`: a rule holds one that has no vector code; `refused`: this surrounding does not run such code. */
      readonly because: 'operator' | 'refused';
      /** The operator, or what the surrounding said. */
      readonly detail: string;
    };

/** A rule compiled to vector code, or to typed arrays where that cannot be. */
export interface SimdBatch extends BlockBatch {
  /** Which reader works out these steps for tables with the columns of this one. */
  readonly choice: (table: Table, names: readonly string[]) => ReaderChoice;
}

/**
 * The reader with vectors (WebAssembly SIMD), which is made for a rule from the same list of operations as `compile` of
 * `@takar/core/batch` and gives the same figures and reasons to the last bit. Rows that need exact arithmetic are worked out
 * by that reader, and so is everything where WebAssembly is missing or refused; nothing is thrown for it.
 *
 * Using it compiles WebAssembly: in a page this needs `'wasm-unsafe-eval'` in the policy, so ask for it only where the page
 * was written for it.
 */
export function compile(expression: Expression, parameters: Parameters): SimdBatch {
  const readerFor = planner(expression, parameters, readerOf);
  const into = (table: Table, columns: NamedColumns): void =>
    readerFor(table, Object.keys(columns)).fill(table, columns);
  return { ...batchOf(into), choice: (table, names) => readerFor(table, names).choice };
}

interface Reader {
  readonly choice: ReaderChoice;
  readonly fill: (table: Table, columns: NamedColumns) => void;
}

function readerOf(plan: Plan): Reader {
  const otherwise = (because: 'operator' | 'refused', detail: string): Reader => ({
    choice: { reader: 'typed-arrays', because, detail },
    fill: (table, columns) => fill(plan, table, columns),
  });
  const strange = strangeIn(plan.values);
  if (strange !== null) return otherwise('operator', strange);
  const stage = new Stage(plan);
  const instance = instantiate(generate(plan, stage), stage.bytes);
  if (typeof instance === 'string') return otherwise('refused', instance);
  const filler = new Filler(plan, new Window(stage, instance.memory), instance.run);
  return { choice: { reader: 'simd' }, fill: (table, columns) => filler.fill(table, columns) };
}

/** Fills columns by a module, a block of rows after another. */
class Filler {
  readonly #plan: Plan;
  readonly #window: Window;
  readonly #run: (rows: number) => number;

  constructor(plan: Plan, window: Window, run: (rows: number) => number) {
    this.#plan = plan;
    this.#window = window;
    this.#run = run;
  }

  fill(table: Table, columns: NamedColumns): void {
    const { outputs, program, reasons } = this.#plan;
    reasons.from(table);
    this.#window.begin();
    for (let start = 0; start < table.length; start += program.size) {
      const rows = Math.min(program.size, table.length - start);
      this.#window.take(table, start, start + rows);
      const { odd, none } = foundOf(this.#run(rows));
      this.#window.give(outputs, columns, start, start + rows);
      const left = countBelow(this.#window.odd, odd, rows);
      if (left > 0) this.#workOut(table, columns, start, left);
      const without = countBelow(this.#window.none, none, rows);
      for (const output of outputs) {
        const found = columns[output.name] as NumberColumn;
        for (let k = 0; k < without; k += 1) {
          const row = start + (this.#window.none[k] as number);
          if (found.values[row] !== found.values[row]) this.#none(output, columns, row);
        }
      }
    }
  }

  /** Gives listed rows to the typed-array reader. */
  #workOut(table: Table, columns: NamedColumns, start: number, count: number): void {
    const { outputs, program } = this.#plan;
    const rows = this.#window.odd;
    program.run(table, start, count, rows);
    for (const output of outputs) {
      const found = columns[output.name] as NumberColumn;
      const at = program.at(output.value);
      for (let k = 0; k < count; k += 1) {
        const value = program.pool[at + k] as number;
        const row = start + (rows[k] as number);
        if (value === value) found.values[row] = value;
        else this.#none(output, columns, row);
      }
    }
  }

  #none({ name, node, like }: Output, columns: NamedColumns, row: number): void {
    const { values, status } = columns[name] as NumberColumn;
    values[row] = NaN;
    status[row] =
      like === undefined ? this.#plan.reasons.of(node, row) : ((columns[like] as NumberColumn).status[row] as number);
  }
}

/** Lanes go by twos: the last of a list may be a row behind the last one. */
function countBelow(list: Int32Array, count: number, rows: number): number {
  return count > 0 && (list[count - 1] as number) >= rows ? count - 1 : count;
}
