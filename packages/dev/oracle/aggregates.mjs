import Fraction from 'fraction.js';
import { divide, ofDouble } from './enclosure.mjs';
import { decimalToDouble } from './exact.mjs';
import { doubleOf } from './image.mjs';
import { none, some } from './operators.mjs';

const PLACES = 10;

/** Sum of images, in ten-billionths; out of range from 1e15 on. */
function sumOf(images) {
  const units = images.reduce((sum, { units: each, scale }) => sum + each * 10n ** BigInt(PLACES - scale), 0n);
  const sum = decimalToDouble(units, PLACES);
  return Math.abs(sum) < 1e15 ? some(ofDouble(sum)) : none('out_of_range');
}

const pick = (better) => (images) =>
  some(ofDouble(images.map(doubleOf).reduce((found, each) => (better(each, found) ? each : found))));

/** Every aggregate: what missing rows do, and the figure of those that have a value. */
export const AGGREGATES = {
  sum: { strict: true, of: sumOf },
  sumReported: { strict: false, of: sumOf },
  mean: {
    strict: true,
    of: (images) => {
      const sum = sumOf(images);
      return sum.reason === null ? some(divide(sum.value, ofDouble(images.length))) : sum;
    },
  },
  smallest: { strict: true, of: pick((x, y) => x < y) },
  largest: { strict: true, of: pick((x, y) => x > y) },
  last: { strict: true, of: (images) => some(ofDouble(doubleOf(images.at(-1)))) },
  countReported: { strict: false, of: ({ length }) => some({ exact: new Fraction(length), error: 0 }), ofNone: 0 },
};
