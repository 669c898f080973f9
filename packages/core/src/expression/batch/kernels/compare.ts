import { image } from '../../../decimal/image.js';
import { RELATIONS } from '../../scalars.js';
import { LARGEST, type Kernel } from './kernel.js';

/** 1 where a value lies in a range, 0 where it does not. */
export const within: Kernel = {
  run: (pool, rows, out, x, _, { numbers }) => {
    const from = numbers[0] as number;
    const below = numbers[1] as number;
    let odd = 0;
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      odd += +(Math.abs(value) > LARGEST);
      pool[out + i] = (+(value >= from) & +(value < below)) + (value - value);
    }
    return odd;
  },
  mend: noValueWhereBeyond,
};

/** Position of the band: how many bands begin at or below a value. */
export const band: Kernel = {
  run: (pool, rows, out, x, _, { numbers }) => {
    const [a = Infinity, b = Infinity, c = Infinity, d = Infinity] = numbers;
    let odd = 0;
    for (let i = 0; i < rows; i += 1) {
      const value = pool[x + i] as number;
      odd += +(Math.abs(value) > LARGEST);
      pool[out + i] = +(value >= a) + +(value >= b) + +(value >= c) + +(value >= d) + (value - value);
    }
    for (let next = 4; next < numbers.length; next += 1) {
      const from = numbers[next] as number;
      for (let i = 0; i < rows; i += 1) {
        pool[out + i] = (pool[out + i] as number) + +((pool[x + i] as number) >= from);
      }
    }
    return odd;
  },
  mend: noValueWhereBeyond,
};

/** Compares images of two values; values further apart than images move them stand as their images do. */
export const compare: Kernel = {
  run: (pool, rows, out, x, y, { node }) => {
    const holds = RELATIONS[node.options.relation ?? '='];
    for (let i = 0; i < rows; i += 1) {
      const left = pool[x + i] as number;
      const right = pool[y + i] as number;
      const size = Math.abs(left);
      if (Math.abs(left - right) > 2e-10 + size * 2e-14 && size <= LARGEST && Math.abs(right) <= LARGEST) {
        pool[out + i] = holds(left, right) ? 1 : 0;
        continue;
      }
      const one = image(left);
      const other = image(right);
      pool[out + i] = one !== one || other !== other ? NaN : holds(one, other) ? 1 : 0;
    }
    return 0;
  },
};

function noValueWhereBeyond(pool: Float64Array, rows: number, out: number, x: number): number {
  for (let i = 0; i < rows; i += 1) if (!(Math.abs(pool[x + i] as number) <= LARGEST)) pool[out + i] = NaN;
  return 0;
}
