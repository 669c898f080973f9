import { importsOf, type Schedule, type Section } from './schedule.js';
import type { Value } from './values.js';

/** A value from outside a branch, and the register of its packed copy. */
export interface Import {
  readonly value: Value;
  readonly register: number;
}

/** A branch: where few rows take it they are worked out closely packed, from copies of what it takes from outside. */
export interface Branch {
  readonly section: Section;
  readonly result: Value;
  readonly imports: readonly Import[];
  /** Where the registers of the imports begin outside. */
  readonly before: Int32Array;
  /** Rows of the packed branch, as positions in the rows around it. */
  readonly order: Int32Array;
  /** The same as positions in the block. */
  readonly rows: Int32Array;
}

/** The branches of a value, with the orders of all of them in one array. */
export interface Branches {
  readonly all: readonly Branch[];
  readonly orders: Int32Array;
  readonly counts: Int32Array;
  /** Register of a condition while branches are worked out. */
  readonly test: number;
  /** True when both branches had many rows in the block before: then nobody lists them. */
  isMixed: boolean;
}

/** The branches of a value for blocks of a size; `register` gives a new register. */
export function branchesOf(value: Value, schedule: Schedule, size: number, register: () => number): Branches {
  const orders = new Int32Array(value.args.length * size);
  const all = value.args.map((result, k): Branch => {
    const section = schedule.branch(value, k);
    const imports = importsOf(schedule, section, result).map((of) => ({ value: of, register: register() }));
    const order = orders.subarray(k * size, (k + 1) * size);
    return { section, result, imports, before: new Int32Array(imports.length), order, rows: new Int32Array(size) };
  });
  return { all, orders, counts: new Int32Array(all.length), test: register(), isMixed: false };
}
