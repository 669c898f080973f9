import type { Table } from '../../outcome/column.js';
import type { Plan } from './plan.js';

/** What works out the values of a plan, a block of rows at a time. NaN is no value. */
export interface Blocks {
  /** Takes in the table whose rows follow. */
  readonly begin: (table: Table) => void;
  readonly run: (table: Table, start: number, rows: number) => void;
  /** Where the values of an output lie after `run`. */
  readonly pool: (output: number) => Float64Array;
  /** Where they begin. */
  readonly at: (output: number) => number;
}

/** The kernels over typed arrays. */
export function programBlocks({ program, outputs }: Plan): Blocks {
  return {
    begin: () => undefined,
    run: (table, start, rows) => program.run(table, start, rows),
    pool: () => program.pool,
    at: (output) => program.at((outputs[output] as Plan['outputs'][number]).value),
  };
}
