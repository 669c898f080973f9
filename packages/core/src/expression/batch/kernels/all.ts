import { OPERATORS, type Operator, type OperatorName } from '../../operators.js';
import * as arithmetic from './arithmetic.js';
import { band, compare, within } from './compare.js';
import { guard, imageKernel, round } from './decimal.js';
import type { Kernel } from './kernel.js';
import type { Value } from '../values.js';

/** Kernels of one or two arguments by the name of the value. */
export const KERNELS: Readonly<Record<string, Kernel>> = {
  ...arithmetic,
  image: imageKernel,
  guard,
  round,
  within,
  band,
  compare,
};

/** An operator without kernel of its own: its scalar function, row by row. */
export function scalarKernel(pool: Float64Array, rows: number, out: number, at: readonly number[], value: Value): void {
  const { scalar }: Operator = OPERATORS[value.op as OperatorName];
  const { options } = value.node;
  const row = new Array<number>(at.length).fill(0);
  for (let i = 0; i < rows; i += 1) {
    let isWhole = true;
    for (let k = 0; k < at.length; k += 1) {
      const arg = pool[(at[k] as number) + i] as number;
      row[k] = arg;
      if (arg !== arg) isWhole = false;
    }
    pool[out + i] = isWhole ? scalar(row, options) : NaN;
  }
}
