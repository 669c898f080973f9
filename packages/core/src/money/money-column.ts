import { TakarError } from '../errors.js';
import type { NumberColumn } from '../outcome/column.js';
import { reasonOf, statusOf, STATUS, type MissingReason } from '../outcome/reason.js';
import type { Notation } from '../data/number-cell.js';
import type { RawCell } from '../data/sheet.js';
import { fractionOf, multiplyFractions, type Fraction } from './fraction.js';
import { fitsMoney, roundedMoney, SEN, type Money, type MoneyOutcome, type MoneyUnit } from './money.js';
import { readMoney } from './read-money.js';

/**
 * A column of amounts: whole sen in 64 bits and, beside each, a status code (`REASONS`). DECIMAL(20,2) in SQL. Where the
 * status is not 0 the amount is 0 and means nothing.
 */
export interface MoneyColumn {
  readonly kind: 'money';
  readonly values: BigInt64Array;
  readonly status: Uint8Array;
}

/** A column of `length` missing amounts, to be filled. */
export function moneyColumn(length: number): MoneyColumn {
  return {
    kind: 'money',
    values: new BigInt64Array(length),
    status: new Uint8Array(length).fill(STATUS.missing),
  };
}

/** Puts an amount or its reason into a column; one that 64 bits do not hold becomes `out_of_range`. */
export function setMoney(column: MoneyColumn, row: number, outcome: MoneyOutcome): void {
  const held = outcome.reason === null && fitsMoney(outcome.value);
  column.values[row] = held ? outcome.value : 0n;
  column.status[row] = held ? STATUS.value : outcome.reason === null ? STATUS.outOfRange : statusOf(outcome.reason);
}

/** Amount of a row, or the reason why there is none. */
export function moneyAt(column: MoneyColumn, row: number): MoneyOutcome {
  const status = column.status[row] ?? STATUS.missing;
  if (status !== STATUS.value) return { value: null, reason: reasonOf(status) as MissingReason };
  return { value: column.values[row] as bigint, reason: null };
}

/** Reads cells to a column of amounts; see `readMoney`. */
export function readMoneyColumn(cells: readonly RawCell[], notation: Notation = 'id'): MoneyColumn {
  const column = moneyColumn(cells.length);
  cells.forEach((cell, row) => setMoney(column, row, readMoney(cell, notation)));
  return column;
}

/**
 * Exact sum of the rows. Rows that do not apply are left out; one that is missing leaves the sum without value, for its
 * reason; no rows at all give `no_rows`.
 */
export function sumMoneyColumn(column: MoneyColumn, rows?: Iterable<number>): MoneyOutcome {
  let sum: Money = 0n;
  let count = 0;
  for (const row of rows ?? column.values.keys()) {
    const status = column.status[row] ?? STATUS.missing;
    if (status === STATUS.notApplicable) continue;
    if (status !== STATUS.value) return { value: null, reason: reasonOf(status) as MissingReason };
    sum += column.values[row] as bigint;
    count += 1;
  }
  return count === 0 ? { value: null, reason: 'no_rows' } : { value: sum, reason: null };
}

/**
 * Every amount times the figure (its decimal image) of the same row, rounded half away from zero; the first of the two
 * without value gives its reason.
 *
 * @throws {TakarError} `money/columns` where the columns differ in length.
 */
export function multiplyMoneyColumn(column: MoneyColumn, factors: NumberColumn, to: MoneyUnit): MoneyColumn {
  if (column.values.length !== factors.values.length) {
    throw new TakarError('money/columns', 'the columns differ in length', 'Give a factor for every amount.');
  }
  const product = moneyColumn(column.values.length);
  column.values.forEach((amount, row) => {
    const status = column.status[row] || factors.status[row] || STATUS.value;
    const factor = status === STATUS.value ? fractionOf(factors.values[row] ?? NaN) : null;
    const reason = status === STATUS.value ? 'out_of_range' : (reasonOf(status) as MissingReason);
    const exact: Fraction = { numerator: amount, denominator: SEN };
    setMoney(
      product,
      row,
      factor === null
        ? { value: null, reason }
        : { value: roundedMoney(multiplyFractions(exact, factor), to), reason: null },
    );
  });
  return product;
}
