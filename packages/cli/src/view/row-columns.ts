import { nameOf, textsOf as textColumn, type IndicatorTable, type Messages, type TextField } from '@takar/core';
import type { Texts } from '../locale/texts.js';
import type { TableLine, TextColumn } from '../text/table.js';
import { plainText, sourceFigure } from './figures.js';

/** A column of a table of rows: its head, and the text of a row. */
export interface RowColumn extends TextColumn {
  readonly cell: (row: number) => string;
}

/** What all rows share, said once above the table. */
export interface Shared {
  readonly label: string;
  readonly text: string;
}

/** How rows are told apart. */
export interface Identity {
  readonly columns: readonly RowColumn[];
  /** Heading that a row stands under. */
  readonly section: ((row: number) => string) | undefined;
  readonly shared: readonly Shared[];
}

/** What says which row it is: units head their rows, periods have a column; what all rows share is said above. */
export function identity(table: IndicatorTable, messages: Messages, texts: Texts): Identity {
  const columns: RowColumn[] = [{ head: texts.words.number, align: 'right', cell: (row) => String(row + 1) }];
  const shared: Shared[] = [];
  let section: ((row: number) => string) | undefined;
  const add = (field: TextField, least: number, weight: number): void => {
    const values = textColumn(table, field)?.values;
    if (values === undefined) return;
    const label = nameOf(field, messages);
    const same = field !== 'indicator' && table.length > 1 && values.every((value) => value === values[0]);
    if (same) shared.push({ label, text: plainText(values[0]) });
    else if (field === 'unit') section = (row) => plainText(values[row]);
    else columns.push({ head: label, align: 'left', least, weight, cell: (row) => plainText(values[row]) });
  };
  add('unit', 10, 1);
  add('indicator', 16, 3);
  add('period', 8, 1);
  return { columns, section, shared: shared.filter(({ text }) => text !== '') };
}

/** The lines of a table: the texts of each row, under a heading where that changes. */
export function* rowLines(
  columns: readonly RowColumn[],
  rows: Iterable<number>,
  section: Identity['section'],
): Generator<TableLine> {
  let last: string | undefined;
  for (const row of rows) {
    const heading = section?.(row);
    if (heading !== undefined && heading !== last) yield { heading };
    last = heading;
    yield columns.map((column) => column.cell(row));
  }
}

/** Numbers from 0 below a length. */
export function* range(length: number): Generator<number> {
  for (let row = 0; row < length; row += 1) yield row;
}

/** Target and realisation, with the measure unit between where the source has one. */
export function sourceFigures(table: IndicatorTable, messages: Messages): readonly RowColumn[] {
  const units = textColumn(table, 'measure_unit')?.values;
  const figures = (['target', 'realisation'] as const).map((field): RowColumn => ({
    head: nameOf(field, messages),
    align: 'right',
    cell: (row) => sourceFigure(table, row, field, messages),
  }));
  if (units === undefined) return figures;
  const unit: RowColumn = {
    head: nameOf('measure_unit', messages),
    align: 'left',
    least: 6,
    cell: (row) => plainText(units[row]),
  };
  return [unit, ...figures];
}
