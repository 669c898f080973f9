import type { Computation } from '@takar/core';
import type { ColumnName, WidgetMessages } from '../locale/messages.js';
import type { PictureContext } from './picture-context.js';
import type { PlainTable } from './plain-table.js';
import type { RowView } from './row-view.js';
import { rowsShown } from './rows-shown.js';
import { viewRow } from './view-row.js';

const COLUMNS: readonly ColumnName[] = [
  'indicator',
  'unit',
  'period',
  'target',
  'realisation',
  'achievement',
  'band',
  'status',
];

/** Rows of indicators as a plain table. */
export function indicatorTable(rows: readonly RowView[], words: WidgetMessages): PlainTable {
  return {
    columns: COLUMNS.map((name) => words.columns[name]),
    rows: rows.map((view) => [
      view.indicator,
      view.unit,
      view.period,
      view.target,
      view.realisation,
      { text: view.figure, value: view.achievement },
      view.bandLabel,
      view.statusWord,
    ]),
  };
}

/** The rows of a computation that the filters let through, as a plain table. */
export function computationTable(computation: Computation, context: PictureContext): PlainTable {
  const rows = rowsShown(computation, context.period, context.unit);
  return indicatorTable(
    Array.from(rows, (row) => viewRow(computation, row, context)),
    context.tongue.words,
  );
}
