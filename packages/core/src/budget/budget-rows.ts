import type { Inputs } from '../expression/evaluate.js';
import type { MissingReason } from '../outcome/reason.js';
import type { MoneyOutcome, Money } from '../money/money.js';
import { readMoney } from '../money/read-money.js';

/** The amount in a field of a row, to the sen; the reason where there is none. */
export function moneyOf(row: Inputs, name: string): MoneyOutcome {
  const cell = row[name];
  if (typeof cell === 'number') return readMoney(cell);
  if (typeof cell === 'object' && cell !== null) {
    return cell.reason === null ? readMoney(cell.value) : { value: null, reason: cell.reason };
  }
  return { value: null, reason: 'missing' };
}

/** Exact sum of a field over rows; the first row without amount gives its reason, no rows give `no_rows`. */
export function sumOf(rows: readonly Inputs[], amountOf: (row: Inputs) => MoneyOutcome): MoneyOutcome {
  let sum: Money = 0n;
  for (const row of rows) {
    const amount = amountOf(row);
    if (amount.reason === 'not_applicable') continue;
    if (amount.reason !== null) return amount;
    sum += amount.value;
  }
  return rows.length === 0 ? { value: null, reason: 'no_rows' satisfies MissingReason } : { value: sum, reason: null };
}
