import { TakarError } from '../errors.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import {
  divideFractions,
  fractionOf,
  lowestTerms,
  multiplyFractions,
  numberOf,
  unitsOf,
  type Exact,
  type Fraction,
} from './fraction.js';

/** An amount of money: whole sen, a hundredth of a rupiah. `150n` is one rupiah fifty. */
export type Money = bigint;

/** What an amount is rounded to: whole rupiah, as payments are, or whole sen, as realisations are. */
export type MoneyUnit = 'rupiah' | 'sen';

/** An amount, or the reason why there is none. */
export type MoneyOutcome =
  { readonly value: Money; readonly reason: null } | { readonly value: null; readonly reason: MissingReason };

/** Sen of one rupiah. */
export const SEN = 100n;

/** True when an amount fits the 64 bits that columns and databases keep it in: less than about 9.2e16 rupiah. */
export function fitsMoney(amount: Money): boolean {
  return BigInt.asIntN(64, amount) === amount;
}

/**
 * The amount of so many rupiah: a number (its decimal image), a whole number, or digits with a decimal point. What is
 * finer than a sen is rounded half away from zero.
 *
 * @throws {TakarError} `money/amount` where the argument is no number, or more than 64 bits of sen hold.
 * @example
 * rupiah(1_000_000); // 100000000n
 * rupiah('3500000000000000.25'); // 350000000000000025n
 */
export function rupiah(amount: number | string | bigint): Money {
  const exact = fractionOf(amount);
  const sen = exact === null ? null : unitsOf(exact, 2);
  if (sen === null || !fitsMoney(sen)) {
    throw new TakarError('money/amount', `not an amount in rupiah: ${amount}`, 'Give rupiah as a number or as digits.');
  }
  return sen;
}

/** Rupiah of an amount as the nearest double: for charts and ratios, not for sums. */
export function rupiahOf(amount: Money): number {
  return numberOf({ numerator: amount, denominator: SEN });
}

/** Exact sum of amounts, whatever their order; 0 for none. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/**
 * An amount times exact factors, rounded once at the end, half away from zero.
 *
 * @throws {TakarError} `money/factor` where a factor is no number.
 * @example
 * multiplyMoney(rupiah(29_286_000), ['0.59112978'], 'rupiah'); // Rp17.311.827
 */
export function multiplyMoney(amount: Money, factors: readonly Exact[], to: MoneyUnit): Money {
  let product: Fraction = { numerator: amount, denominator: SEN };
  for (const [i, factor] of factors.entries()) {
    const exact = fractionOf(factor);
    if (exact === null) throw new TakarError('money/factor', 'a factor is no number', 'Give a finite number.', `/${i}`);
    product = lowestTerms(multiplyFractions(product, exact));
  }
  return roundedMoney(product, to);
}

/** Exact rupiah as an amount of whole rupiah or whole sen, half away from zero. */
export function roundedMoney(exact: Fraction, to: MoneyUnit): Money {
  return to === 'sen' ? unitsOf(exact, 2) : unitsOf(exact, 0) * SEN;
}

/**
 * `part ÷ whole × times` as a decimal image (10 fractional digits), from the exact quotient: absorption of a budget is
 * `moneyRatio(realisation, budget)`. A whole of zero gives `division_by_zero`.
 */
export function moneyRatio(part: Money, whole: Money, times = 100): Outcome {
  const exact = divideFractions(
    { numerator: part * BigInt(times), denominator: 1n },
    { numerator: whole, denominator: 1n },
  );
  return exact === null ? absent('division_by_zero') : present(numberOf(exact));
}
