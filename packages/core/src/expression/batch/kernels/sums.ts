/** Numbers that an aggregate keeps for each group: the sum of whole numbers, that of ten-billionths, and how many rows. */
export const PLACES = 3;

/** Adding and taking away 1.5 × 2 ** 52 leaves the nearest whole number of magnitudes below 2 ** 51. */
const WHOLE = 6_755_399_441_055_744;
const UNITS = 1e10;
/** Ten-billionths of magnitudes below 1e5 stay below this. */
const SCALED = 1e15;

/** Rows after which sums of ten-billionths, at most half a whole each, might no longer be exact. */
export const SETTLE_AFTER = 1_500_000;

/**
 * Adds the images of values to their groups, exactly: as whole numbers and ten-billionths, `stride` numbers from one group to
 * the next. Rows without value, and those
 * that need the exact way, go to the group `nowhere` and are listed in `odd`; returns how many there are.
 */
export function addSpread(
  sums: Float64Array,
  stride: number,
  pool: Float64Array,
  at: number,
  rows: number,
  codes: Uint32Array,
  start: number,
  nowhere: number,
  odd: Int32Array,
): number {
  let count = 0;
  for (let i = 0; i < rows; i += 1) {
    const value = pool[at + i] as number;
    const scaled = value * UNITS;
    const units = scaled + WHOLE - WHOLE;
    const size = Math.abs(scaled);
    const whole = value + WHOLE - WHOLE;
    const isClear = +(Math.abs(scaled - units) + size * 2 ** -52 < 0.5) & +(size < SCALED);
    const group = codes[start + i] as number;
    const place = ((group & -isClear) | (nowhere & (isClear - 1))) * stride;
    odd[count] = i;
    count += 1 - isClear;
    sums[place] = (sums[place] as number) + whole;
    sums[place + 1] = (sums[place + 1] as number) + (units - whole * UNITS);
    sums[place + 2] = (sums[place + 2] as number) + 1;
  }
  return count;
}

/** The same for rows that lie together by group: a group's rows are added up before they touch its sums. */
export function addTogether(
  sums: Float64Array,
  stride: number,
  pool: Float64Array,
  at: number,
  rows: number,
  codes: Uint32Array,
  start: number,
  nowhere: number,
  odd: Int32Array,
): number {
  let odds = 0;
  let current = nowhere;
  let wholes = 0;
  let fractions = 0;
  let count = 0;
  for (let i = 0; i < rows; i += 1) {
    const group = codes[start + i] as number;
    if (group !== current) {
      put(sums, current * stride, wholes, fractions, count);
      current = group;
      wholes = 0;
      fractions = 0;
      count = 0;
    }
    const value = pool[at + i] as number;
    const scaled = value * UNITS;
    const units = scaled + WHOLE - WHOLE;
    const size = Math.abs(scaled);
    if (Math.abs(scaled - units) + size * 2 ** -52 < 0.5 && size < SCALED) {
      const whole = value + WHOLE - WHOLE;
      wholes += whole;
      fractions += units - whole * UNITS;
      count += 1;
    } else odd[odds++] = i;
  }
  put(sums, current * stride, wholes, fractions, count);
  return odds;
}

function put(sums: Float64Array, place: number, wholes: number, fractions: number, count: number): void {
  sums[place] = (sums[place] as number) + wholes;
  sums[place + 1] = (sums[place + 1] as number) + fractions;
  sums[place + 2] = (sums[place + 2] as number) + count;
}

/** Moves whole numbers out of the sums of ten-billionths. */
export function settle(sums: Float64Array, stride: number): void {
  for (let place = 0; place < sums.length; place += stride) {
    const fraction = sums[place + 1] as number;
    const whole = Math.round(fraction / UNITS);
    sums[place] = (sums[place] as number) + whole;
    sums[place + 1] = fraction - whole * UNITS;
  }
}
