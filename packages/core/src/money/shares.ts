import { compareFractions, fractionOf, lowestTerms, type Exact, type Fraction } from './fraction.js';
import { SEN, type Money, type MoneyUnit } from './money.js';
import type { MissingReason } from '../outcome/reason.js';

/** Shares that add up to the whole, or the reason why there are none. */
export type Shares<T> =
  { readonly values: readonly T[]; readonly reason: null } | { readonly values: null; readonly reason: MissingReason };

/**
 * Splits a whole number by weights so that the parts add up to it: each gets the whole units of its exact share, and those
 * left over go to the largest remainders, ties to the earlier row. A negative total is split like its
 * magnitude. Weights that are negative or no numbers give `out_of_range`; weights that are all zero `division_by_zero`.
 *
 * @example
 * largestRemainder(100n, [1, 1, 1]).values; // [34n, 33n, 33n]
 */
export function largestRemainder(total: bigint, weights: readonly Exact[]): Shares<bigint> {
  const exact = weights.map(fractionOf);
  if (!exact.every(isShare)) return { values: null, reason: 'out_of_range' };
  if (exact.length === 0) return { values: null, reason: 'no_rows' };
  const denominator = exact.reduce(
    (product, weight) => (product * weight.denominator) / gcd(product, weight.denominator),
    1n,
  );
  const units = exact.map((weight) => weight.numerator * (denominator / weight.denominator));
  const sum = units.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return { values: null, reason: 'division_by_zero' };
  const size = total < 0n ? -total : total;
  const parts = units.map((unit) => (size * unit) / sum);
  const remainders = units.map((unit, row) => ({ row, rest: (size * unit) % sum }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.row - b.row : a.rest > b.rest ? -1 : 1));
  let left = size - parts.reduce((a, b) => a + b, 0n);
  for (const { row } of remainders) {
    if (left === 0n) break;
    parts[row] = (parts[row] as bigint) + 1n;
    left -= 1n;
  }
  return { values: parts.map((part) => (total < 0n ? -part : part)), reason: null };
}

/**
 * Splits an amount by weights into whole rupiah or whole sen that add up to it. In rupiah, sen that the amount itself has
 * stay with the largest remainder's row as any other unit would: ask for `sen` where the amount has sen.
 */
export function shareMoney(total: Money, weights: readonly Exact[], to: MoneyUnit = 'rupiah'): Shares<Money> {
  if (to === 'sen') return largestRemainder(total, weights);
  if (total % SEN !== 0n) return { values: null, reason: 'out_of_range' };
  const shares = largestRemainder(total / SEN, weights);
  return shares.values === null ? shares : { values: shares.values.map((part) => part * SEN), reason: null };
}

function isShare(weight: Fraction | null): weight is Fraction {
  return weight !== null && compareFractions(weight, { numerator: 0n, denominator: 1n }) >= 0;
}

function gcd(a: bigint, b: bigint): bigint {
  const { denominator } = lowestTerms({ numerator: a, denominator: b });
  return b / denominator;
}
