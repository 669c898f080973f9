import type { CategoryColumn, NumberColumn, Table } from '../../outcome/column.js';
import { KERNELS, scalarKernel } from './kernels/all.js';
import { within } from './kernels/compare.js';
import { FIRST } from './kernels/kernel.js';
import * as move from './kernels/move.js';
import { branchesOf, type Branch, type Branches, type Import } from './branches.js';
import { loadField, wordsOf } from './fields.js';
import { isBranchOf, schedule, type Schedule, type Section } from './schedule.js';
import type { Value } from './values.js';

/** Rows that are worked out at a time, at most. */
export const BLOCK = 2048;

/** The size of blocks for a table: small tables take no more room than they need. */
export function blockSize(length: number): number {
  let size = 64;
  while (size < length && size < BLOCK) size *= 2;
  return size;
}

/** Runs the kernels of a rule over one block of rows after another. Nothing is allocated per row. */
export class Program {
  readonly pool: Float64Array;
  /** Rows of a block. */
  readonly size: number;
  /** Where the register of each value begins; a value that is another's in a whole block shares its register. */
  readonly #at: Int32Array;
  readonly #schedule: Schedule;
  readonly #branches = new Map<Value, Branches>();
  readonly #tables = new Map<Value, Float64Array>();
  #table: Table = { length: 0, columns: {} };
  /** Status codes of columns, four in a word. */
  #words: ReadonlyMap<Uint8Array, Int32Array> = new Map();
  #start = 0;
  #rows = 0;
  /** Positions in the block of the rows that are being worked out; null for all of them. */
  #order: Int32Array | null = null;

  /** @param size rows of a block. */
  constructor(values: readonly Value[], outputs: readonly Value[], size: number) {
    this.size = size;
    this.#schedule = schedule(values, outputs);
    let registers = values.length;
    for (const value of values) {
      if (value.op === 'table') this.#tables.set(value, Float64Array.from(value.numbers));
      if (!isBranchOf(value, 1)) continue;
      this.#branches.set(
        value,
        branchesOf(value, this.#schedule, size, () => this.#register(registers++)),
      );
    }
    this.pool = new Float64Array(this.#register(registers)).fill(NaN);
    this.#at = new Int32Array(values.length);
    for (const { id, op, numbers } of values) {
      this.#at[id] = this.#register(id);
      if (op === 'constant') this.pool.fill(numbers[0] as number, this.#register(id), this.#register(id + 1));
    }
  }

  #register(register: number): number {
    return FIRST + register * this.size;
  }

  /** Where the register of a value begins after `run`. */
  at(value: Value): number {
    return this.#at[value.id] as number;
  }

  /** Works out `rows` rows from `start` on; in an order, the rows at its first positions, closely packed. */
  run(table: Table, start: number, rows: number, order: Int32Array | null = null): void {
    if (this.#table !== table) this.#words = wordsOf(table);
    this.#table = table;
    this.#start = start;
    this.#rows = rows;
    this.#order = order;
    this.#section(this.#schedule.main);
  }

  #section(section: Section): void {
    for (const value of section.values) this.#value(value);
  }

  #value(value: Value): void {
    const { op, args, id } = value;
    const [x, y = x] = args;
    const kernel = args.length <= 2 ? KERNELS[op] : undefined;
    if (kernel !== undefined) {
      const { pool } = this;
      const rows = this.#rows;
      const first = this.#at[x?.id ?? 0] as number;
      const second = this.#at[y?.id ?? 0] as number;
      const out = this.#register(id);
      const odd = kernel.run(pool, rows, out, first, second, value);
      if (odd > 0) kernel.mend?.(pool, rows, out, first, second, value);
      return;
    }
    switch (op) {
      case 'constant':
      case 'nothing':
        return;
      case 'field': {
        const column = this.#table.columns[value.node.column] as NumberColumn;
        const words = this.#words.get(column.status);
        return loadField(this.pool, this.#rows, this.#register(id), column, this.#start, this.#order, words);
      }
      case 'when':
        return this.#when(value);
      case 'whenWithin':
        return this.#whenWithin(value);
      case 'choose':
        return this.#choose(value);
      case 'table':
        return this.#lookUp(value);
      case 'coalesce':
        return this.#coalesce(value);
      default: {
        const at = args.map((arg) => this.at(arg));
        scalarKernel(this.pool, this.#rows, this.#register(id), at, value);
      }
    }
  }

  /** Works out only the branches that rows take; where all rows take one, that branch is the value. */
  #whenWithin(value: Value): void {
    const { pool } = this;
    const [of] = value.args as readonly [Value];
    const branches = this.#branches.get(value) as Branches;
    const { test } = branches;
    const [, then, otherwise] = branches.all as readonly [Branch, Branch, Branch];
    const [from, below] = value.numbers as readonly [number, number];
    const rows = this.#rows;
    const out = this.#register(value.id);
    const x = this.at(of);
    if (branches.isMixed) {
      this.#section(then.section);
      this.#section(otherwise.section);
      this.#at[value.id] = out;
      const found = move.chooseWithin(
        pool,
        rows,
        out,
        x,
        value.numbers,
        this.at(then.result),
        this.at(otherwise.result),
      );
      branches.isMixed = found * 4 >= rows && found * 4 <= rows * 3;
      return;
    }
    const taken = move.rowsWithin(pool, rows, x, from, below, then.order);
    if (taken < 0) {
      within.run(pool, rows, test, x, x, value);
      within.mend?.(pool, rows, test, x, x, value);
      this.#byTest(value, test);
      return;
    }
    if (taken === 0) return this.#all(value, otherwise);
    if (taken * 4 < rows) return this.#mostly(value, otherwise, then, x, taken);
    const left = move.rowsOutside(pool, rows, x, from, below, otherwise.order);
    if (left === 0) return this.#all(value, then);
    if (left * 4 < rows) return this.#mostly(value, then, otherwise, x, left);
    branches.isMixed = true;
    this.#section(then.section);
    this.#section(otherwise.section);
    this.#at[value.id] = out;
    move.chooseWithin(pool, rows, out, x, value.numbers, this.at(then.result), this.at(otherwise.result));
  }

  #when(value: Value): void {
    this.#byTest(value, this.at(value.args[0] as Value));
  }

  #byTest(value: Value, test: number): void {
    const { pool } = this;
    const [, then, otherwise] = (this.#branches.get(value) as Branches).all as readonly [Branch, Branch, Branch];
    const rows = this.#rows;
    const out = this.#register(value.id);
    const taken = move.rowsWhere(pool, rows, test, then.order);
    if (taken === 0) return this.#all(value, otherwise);
    if (taken * 4 < rows) return this.#mostly(value, otherwise, then, test, taken);
    this.#section(then.section);
    this.#section(otherwise.section);
    this.#at[value.id] = out;
    move.choose(pool, rows, out, test, this.at(then.result), this.at(otherwise.result));
  }

  /** All rows take a branch: it is the value. */
  #all(value: Value, { section, result }: Branch): void {
    this.#section(section);
    this.#at[value.id] = this.at(result);
  }

  /** Most rows take a branch; those of `rare.order` take the other, unless their condition has no value at `test`. */
  #mostly(value: Value, usual: Branch, rare: Branch, test: number, count: number): void {
    const { pool } = this;
    const out = this.#register(value.id);
    const { order } = rare;
    this.#section(usual.section);
    const from = this.at(usual.result);
    pool.copyWithin(out, from, from + this.#rows);
    const kept = move.withoutNone(pool, out, test, order, count);
    this.#at[value.id] = out;
    this.#packed(rare, out, kept);
  }

  /** Works out a branch for the first `count` rows of its order and puts them into a register. */
  #packed(branch: Branch, out: number, count: number): void {
    const { pool } = this;
    const { order, result } = branch;
    if (count === 0) return;
    if (result.op === 'constant' || result.op === 'nothing') {
      move.scatterNumber(pool, count, out, result.numbers[0] ?? NaN, order);
      return;
    }
    const around = this.#order;
    const rows = this.#rows;
    const own = around === null ? order : branch.rows;
    if (around !== null) for (let i = 0; i < count; i += 1) own[i] = around[order[i] as number] as number;
    const { imports, before } = branch;
    for (let k = 0; k < imports.length; k += 1) {
      const { value, register } = imports[k] as Import;
      before[k] = this.at(value);
      move.gather(pool, count, register, this.at(value), order);
    }
    for (const { value, register } of imports) this.#at[value.id] = register;
    this.#order = own;
    this.#rows = count;
    this.#section(branch.section);
    move.scatter(pool, count, out, this.at(result), order);
    this.#order = around;
    this.#rows = rows;
    for (let k = 0; k < imports.length; k += 1) this.#at[(imports[k] as Import).value.id] = before[k] as number;
  }

  /** Parts the rows by branch and works out each with its own rows; where all rows take one, that is the value. */
  #choose(value: Value): void {
    const { codes } = this.#table.columns[value.node.column] as CategoryColumn;
    const { all, orders, counts } = this.#branches.get(value) as Branches;
    const rows = this.#rows;
    const out = this.#register(value.id);
    const branchOf = value.node.branchOf as Uint8Array;
    move.part(codes, this.#start, rows, this.#order, branchOf, counts, orders, this.size);
    const only = counts.indexOf(rows);
    if (only >= 0) return this.#all(value, all[only] as Branch);
    this.#at[value.id] = out;
    for (let k = 0; k < all.length; k += 1) this.#packed(all[k] as Branch, out, counts[k] as number);
  }

  /** A choice among fixed numbers. */
  #lookUp(value: Value): void {
    const { pool } = this;
    const { codes } = this.#table.columns[value.node.column] as CategoryColumn;
    const table = this.#tables.get(value) as Float64Array;
    move.lookUp(pool, this.#rows, this.#register(value.id), table, codes, this.#start, this.#order);
  }

  #coalesce(value: Value): void {
    const { pool } = this;
    const rows = this.#rows;
    const out = this.#register(value.id);
    const [first, ...rest] = value.args as readonly [Value, ...Value[]];
    const from = this.at(first);
    pool.copyWithin(out, from, from + rows);
    for (const arg of rest) {
      const y = this.at(arg);
      for (let i = 0; i < rows; i += 1) {
        const found = pool[out + i] as number;
        if (found !== found) pool[out + i] = pool[y + i] as number;
      }
    }
  }
}
