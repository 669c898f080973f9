import { TakarError } from '../errors.js';
import { image } from '../decimal/image.js';
import { numberColumn, NO_CATEGORY, type CategoryColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { STATUS, statusOf } from '../outcome/reason.js';
import type { Parameters } from './evaluate.js';
import { BLOCK_ROWS, unaryKernel, type Block, type Kernel } from './kernels.js';
import { OPERATORS, type Operator } from './operators.js';
import type { Expression, Select } from './types.js';

/** Columns that a compiled expression computes: its named nodes by name. */
export type NamedColumns = Readonly<Record<string, NumberColumn>>;

/** A compiled rule: columns in, columns out. */
export interface Batch {
  /** The value of the whole expression for every row, imaged, with status. */
  readonly result: (table: Table) => NumberColumn;
  /** The named steps as columns, and the whole under the empty name. */
  readonly named: (table: Table, names: readonly string[]) => NamedColumns;
}

/** A batch reader: this one, or that of `@takar/core/batch` for many rows, which gives the same. */
export type Compile = (expression: Expression, parameters: Parameters) => Batch;

/** One step of a compiled expression: fills its register for a block of rows. */
interface Step {
  readonly run: (start: number, rows: number) => void;
}

/**
 * The batch reader: compiles an expression once to a list of steps over blocks of rows. Equal subexpressions are
 * computed once; nothing is allocated per row. Gives the same values and reasons as `evaluate`, row by row.
 */
export function compile(expression: Expression, parameters: Parameters): Batch {
  const run = (table: Table, names: readonly string[]): NamedColumns => {
    const program = new Program(table, parameters);
    const root = program.imaged(program.add(expression));
    const outputs = names.map((name) => ({
      name,
      register: name === '' ? root : program.namedRegister(name),
      column: numberColumn(table.length),
    }));
    for (let start = 0; start < table.length; start += BLOCK_ROWS) {
      const rows = Math.min(BLOCK_ROWS, table.length - start);
      program.run(start, rows);
      for (const { register, column } of outputs) copy(program.block(register), column, start, rows);
    }
    return Object.fromEntries(outputs.map(({ name, column }) => [name, column]));
  };
  return {
    result: (table) => run(table, [''])[''] as NumberColumn,
    named: run,
  };
}

/** Steps and registers for one table; a register is a block, and a field's register a window on its column. */
class Program {
  readonly #steps: Step[] = [];
  readonly #blocks: Block[] = [];
  readonly #byNode = new Map<Expression, number>();
  readonly #byKey = new Map<string, number>();
  readonly #named = new Map<string, number>();
  readonly #table: Table;
  readonly #parameters: Parameters;

  constructor(table: Table, parameters: Parameters) {
    this.#table = table;
    this.#parameters = parameters;
  }

  run(start: number, rows: number): void {
    for (const step of this.#steps) step.run(start, rows);
  }

  block(register: number): Block {
    return this.#blocks[register] as Block;
  }

  /** Register of a named node. A name that several branches share has one register: where each was taken. */
  namedRegister(name: string): number {
    const register = this.#named.get(name);
    if (register === undefined) {
      throw new TakarError(
        'expression/name',
        `unknown name: ${name}`,
        'Use a named node of this expression.',
        `/${name}`,
      );
    }
    return register;
  }

  /** Register of an expression; equal expressions share one, found by what they are made of. */
  add(expression: Expression): number {
    const known = this.#byNode.get(expression);
    if (known !== undefined) return known;
    const register = this.#compile(expression);
    this.#byNode.set(expression, register);
    return register;
  }

  /** Register of a step with these arguments, made when it is the first of its kind. */
  #shared(key: string, make: () => number): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const register = make();
    this.#byKey.set(key, register);
    return register;
  }

  imaged(of: number): number {
    return this.#shared(`image ${of}`, () => this.#apply(imageKernel, [of]));
  }

  #compile(expression: Expression): number {
    switch (expression.kind) {
      case 'constant':
        return this.#shared(`constant ${expression.value}`, () => this.#filled(expression.value, STATUS.value));
      case 'parameter':
        return this.#shared(`parameter ${expression.name}`, () => this.#parameter(expression.name));
      case 'missing':
        return this.#shared(`missing ${expression.reason}`, () => this.#filled(NaN, statusOf(expression.reason)));
      case 'field':
        return this.#shared(`field ${expression.name}`, () => this.#field(expression.name));
      case 'named': {
        const register = this.imaged(this.add(expression.of));
        this.#named.set(expression.name, register);
        return register;
      }
      case 'apply': {
        const operator: Operator = OPERATORS[expression.operator];
        const args = expression.args.map((arg) => this.add(arg));
        const key = `${expression.operator} ${args.join(' ')} ${JSON.stringify(expression.options)}`;
        return this.#shared(key, () => this.#apply(operator.kernel(expression.options), args));
      }
      case 'select':
        return this.#select(expression);
      case 'aggregate':
        throw new TakarError('expression/aggregate', 'an aggregate needs groups', 'Use compileGroups.');
    }
  }

  #register(block: Block): number {
    this.#blocks.push(block);
    return this.#blocks.length - 1;
  }

  #filled(value: number, status: number): number {
    const block = emptyBlock();
    block.values.fill(value);
    block.status.fill(status);
    return this.#register(block);
  }

  #parameter(name: string): number {
    const value = Object.hasOwn(this.#parameters, name) ? this.#parameters[name] : undefined;
    if (value === undefined) {
      throw new TakarError(
        'expression/parameter',
        `unknown parameter: ${name}`,
        'Resolve the rule before reading it.',
        `/${name}`,
      );
    }
    return this.#filled(value, STATUS.value);
  }

  #field(name: string): number {
    const column = Object.hasOwn(this.#table.columns, name) ? this.#table.columns[name] : undefined;
    if (column?.kind !== 'number') return this.#filled(NaN, STATUS.missing);
    const register = this.#register(emptyBlock());
    this.#steps.push({
      run: (start, rows) => {
        this.#blocks[register] = {
          values: column.values.subarray(start, start + rows),
          status: column.status.subarray(start, start + rows),
        };
      },
    });
    return register;
  }

  #apply(kernel: Kernel, args: readonly number[]): number {
    const register = this.#register(emptyBlock());
    this.#steps.push({
      run: (_, rows) =>
        kernel(
          rows,
          this.block(register),
          args.map((arg) => this.block(arg)),
        ),
    });
    return register;
  }

  #select(expression: Select): number {
    const column = Object.hasOwn(this.#table.columns, expression.field)
      ? this.#table.columns[expression.field]
      : undefined;
    const otherwise = this.add(expression.otherwise);
    if (column?.kind !== 'category') return otherwise;
    const byCode = new Array<number>(NO_CATEGORY + 1).fill(otherwise);
    column.domain.forEach((name, code) => {
      const branch = Object.hasOwn(expression.cases, name) ? expression.cases[name] : undefined;
      if (branch !== undefined) byCode[code] = this.add(branch);
    });
    return this.#shared(`select ${expression.field} ${byCode.join(' ')}`, () => {
      const register = this.#register(emptyBlock());
      this.#steps.push({ run: (start, rows) => this.#choose(register, column, byCode, start, rows) });
      return register;
    });
  }

  #choose(register: number, column: CategoryColumn, byCode: readonly number[], start: number, rows: number): void {
    const out = this.block(register);
    const blocks = byCode.map((branch) => this.block(branch));
    for (let i = 0; i < rows; i += 1) {
      const chosen = blocks[column.codes[start + i] as number] as Block;
      out.values[i] = chosen.values[i] as number;
      out.status[i] = chosen.status[i] as number;
    }
  }
}

const imageKernel = unaryKernel(image, STATUS.outOfRange);

function emptyBlock(): Block {
  return { values: new Float64Array(BLOCK_ROWS), status: new Uint8Array(BLOCK_ROWS) };
}

function copy(block: Block, column: NumberColumn, start: number, rows: number): void {
  column.values.set(block.values.subarray(0, rows), start);
  column.status.set(block.status.subarray(0, rows), start);
  for (let i = 0; i < rows; i += 1) if (block.status[i] !== 0) column.values[start + i] = NaN;
}
