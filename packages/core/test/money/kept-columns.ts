import {
  moneyAt,
  moneyColumn,
  multiplyMoneyColumn,
  numberColumn,
  readMoneyColumn,
  setMoney,
  STATUS,
  sumMoneyColumn,
  type NumberColumn,
} from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

const amounts = () => readMoneyColumn(['Rp100', '1.234,50', null, 'belum rilis', '-7']);

function notApplicable() {
  const column = amounts();
  setMoney(column, 2, { value: null, reason: 'not_applicable' });
  setMoney(column, 4, { value: 2n ** 63n, reason: null });
  return column;
}

function factors(...values: readonly (number | null)[]): NumberColumn {
  const column = numberColumn(values.length);
  values.forEach((value, row) => {
    column.values[row] = value ?? 0;
    column.status[row] = value === null ? STATUS.missing : STATUS.value;
  });
  return column;
}

/** Columns of amounts: whole sen beside why there are none. */
export const COLUMNS: Scenarios = {
  'an empty column': () => [moneyColumn(0), moneyColumn(2)],
  'a column of cells, in both notations': () => [amounts(), readMoneyColumn(['1,234.50', '1.234'], 'en')],
  'a column with what 64 bits do not hold': notApplicable,
  'rows of a column': () => [0, 2, 3, 4, 5, -1].map((row) => moneyAt(notApplicable(), row)),
  'sums of a column': () => [
    sumMoneyColumn(amounts()),
    sumMoneyColumn(amounts(), [0, 1, 4]),
    sumMoneyColumn(amounts(), [0, 3]),
    sumMoneyColumn(amounts(), []),
    sumMoneyColumn(amounts(), [9]),
    sumMoneyColumn(notApplicable(), [0, 2]),
    sumMoneyColumn(notApplicable(), [2]),
    sumMoneyColumn(notApplicable()),
    sumMoneyColumn(moneyColumn(0)),
  ],
  'a column times figures': () => [
    multiplyMoneyColumn(amounts(), factors(0.5, 1 / 3, 1, 1, NaN), 'rupiah'),
    multiplyMoneyColumn(amounts(), factors(0.5, null, null, 1, 1e14), 'sen'),
    multiplyMoneyColumn(notApplicable(), factors(1e15, 2, 2, 2, 2), 'sen'),
  ],
  'columns that differ in length': () => multiplyMoneyColumn(amounts(), factors(1), 'sen'),
};
