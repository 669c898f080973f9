import assert from 'node:assert/strict';
import { NUMBER_FIELDS, type IndicatorTable } from '#src/data/indicator-table.js';
import { readPlainIndicators } from '#src/data/read-plain-indicators.js';
import type { IndicatorOptions } from '#src/data/read-with.js';
import type { Sheet } from '#src/data/sheet.js';

/** Everything that a reading says, cell by cell. */
function said(table: IndicatorTable): unknown {
  const { numberCell, issues, columns, sourceRows, fields, others, length } = table;
  const cells = NUMBER_FIELDS.map((field) => Array.from({ length }, (_, row) => numberCell(row, field)));
  return { length, columns, sourceRows, fields, others, issues, cells };
}

/** Asserts that the plain reader gives the same as the whole one, or nothing; true when it gave something. */
export function readsPlainly(sheet: Sheet, options: IndicatorOptions, whole: IndicatorTable): boolean {
  const plain = readPlainIndicators(sheet, options);
  if (plain !== null) assert.deepEqual(said(plain), said(whole));
  return plain !== null;
}
