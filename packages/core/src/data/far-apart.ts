import type { NumberColumn } from '../outcome/column.js';

/** True when in some row one figure is 40 times the other or more: a cheap no for nearly every table. */
export function areFarApart(one: NumberColumn, other: NumberColumn): boolean {
  return one.values.some((value, row) => {
    // Figures that are missing are NaN, which is far from nothing.
    const ratio = Math.abs(value / (other.values[row] as number));
    return (ratio >= 40 || ratio <= 1 / 40) && ratio !== 0 && ratio !== Infinity;
  });
}
