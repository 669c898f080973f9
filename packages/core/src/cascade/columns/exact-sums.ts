import { ExactSum } from '../../decimal/exact-sum.js';
import { image, IMAGE_LIMIT } from '../../decimal/image.js';

/** Weights are mostly whole or have two digits: sums of hundredths are exact in doubles up to here. */
const LIMIT = 2 ** 46;

/**
 * Exact sums of figures by group: whole hundredths in doubles while all figures have at most two decimals, an `ExactSum` of
 * images for groups with finer ones. `group(i)` is -1 for what belongs to none; NaN is left out. A figure without image (1e15
 * and more) leaves its group without a sum: NaN.
 */
export function exactSums(
  count: number,
  length: number,
  group: (i: number) => number,
  figure: (i: number) => number,
): Float64Array {
  const hundredths = new Float64Array(count);
  const finer = new Map<number, ExactSum>();
  for (let i = 0; i < length; i++) {
    const at = group(i);
    const value = figure(i);
    if (at < 0 || value !== value) continue;
    const scaled = Math.round(value * 100);
    const sum = hundredths[at] as number;
    if (scaled / 100 === value && Math.abs(scaled) < LIMIT && Math.abs(sum) < LIMIT) {
      hundredths[at] = sum + scaled;
      continue;
    }
    if (!(Math.abs(value) < IMAGE_LIMIT)) {
      hundredths[at] = NaN;
      continue;
    }
    const exact = finer.get(at) ?? new ExactSum();
    exact.add(value);
    finer.set(at, exact);
  }
  for (let at = 0; at < count; at++) hundredths[at] = (hundredths[at] as number) / 100;
  for (const [at, exact] of finer) {
    const whole = hundredths[at] as number;
    if (whole === whole) exact.add(whole);
    hundredths[at] = whole === whole ? image(exact.value()) : NaN;
  }
  return hundredths;
}
