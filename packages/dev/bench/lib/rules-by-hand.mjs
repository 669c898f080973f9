import { image, round, statusOf } from '@takar/core';

const DIVISION_BY_ZERO = statusOf('division_by_zero');
const OUT_OF_RANGE = statusOf('out_of_range');
const MISSING = statusOf('missing');
const TARGET_ZERO = statusOf('target_zero');
const LARGEST = 999_999_999_999_999.375;
/** Adding and taking away 1.5 × 2 ** 52 leaves the nearest whole number. */
const WHOLE = 6_755_399_441_055_744;

/** The image of a value: quick where it is below 1e5 and near no tie. */
function imageOf(value) {
  const scaled = value * 1e10;
  const units = scaled + WHOLE - WHOLE;
  const size = Math.abs(scaled);
  return Math.abs(scaled - units) + size * 2 ** -52 < 0.5 && size < 1e15 ? units / 1e10 : image(value);
}

/** Lower is better, at least 0, two digits: `(2T − R) / T × 100`. */
export function minimiseByHand({ length, columns }, out) {
  const { target, realisation } = columns;
  const { values, status } = out;
  for (let row = 0; row < length; row += 1) {
    const t = target.values[row];
    const r = realisation.values[row];
    let why = target.status[row];
    if (why === 0) why = Math.abs(t) < 5e-11 ? TARGET_ZERO : realisation.status[row];
    const raw = ((2 * t - r) / t) * 100;
    if (why === 0 && !(Math.abs(raw) <= LARGEST)) why = OUT_OF_RANGE;
    status[row] = why;
    if (why !== 0) {
      values[row] = NaN;
      continue;
    }
    const floored = raw < 0 ? 0 : raw;
    const scaled = floored * 100;
    const units = scaled + WHOLE - WHOLE;
    const isClear = Math.abs(scaled - units) < 0.49 && scaled < 1e10;
    values[row] = isClear ? units / 100 : round(floored, 2);
  }
}

/** IND-PP46-04, time: 76 above a saving of 24 %, 176 up to it. */
export function timeByHand({ length, columns }, out, { limit, factor }) {
  const { target, realisation, executed } = columns;
  const { values, status } = out;
  for (let row = 0; row < length; row += 1) {
    let why = executed.status[row];
    let found = 0;
    if (why === 0 && imageOf(executed.values[row]) !== 0) {
      const t = target.values[row];
      const r = realisation.values[row];
      why = realisation.status[row] || target.status[row];
      if (why === 0 && t === 0) why = DIVISION_BY_ZERO;
      if (why === 0) {
        const efficiency = imageOf(100 - (r / t) * 100);
        const earned = ((factor * t - r) / t) * 100;
        if (efficiency !== efficiency) why = OUT_OF_RANGE;
        found = imageOf(efficiency <= limit ? earned : 76 - (earned - 100));
        if (why === 0 && found !== found) why = OUT_OF_RANGE;
      }
    }
    status[row] = why;
    values[row] = why === 0 ? found : NaN;
  }
}

/** A component of ORG-LKE-2021 from the grades of its three subcomponents; without a grade its own score, here none. */
export function componentByHand({ length, columns }, out, { weight, shares, grades }) {
  const { values, status } = out;
  const [a, b, c] = Object.values(columns).map(({ codes }) => codes);
  const [x, y, z] = shares.map((share) => (weight * share) / 100);
  const count = grades.length;
  for (let row = 0; row < length; row += 1) {
    const [i, j, k] = [a[row], b[row], c[row]];
    if (i >= count || j >= count || k >= count) {
      values[row] = NaN;
      status[row] = MISSING;
      continue;
    }
    values[row] = imageOf((x * grades[i]) / 100 + (y * grades[j]) / 100 + (z * grades[k]) / 100);
    status[row] = 0;
  }
}
