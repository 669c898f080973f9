import type { Computation } from '@takar/core';
import type { ColumnName, WidgetMessages } from '../locale/messages.js';
import type { RowView } from '../view/row-view.js';

/** How many columns there is room for. */
export type TableSize = 'narrow' | 'medium' | 'wide';

/** A column of the table: what it shows of a row, and what stands small under it. */
export interface TableColumn {
  readonly name: ColumnName;
  /** Its header, where it is not one of the table's own, whose names are put into words. */
  readonly label?: string;
  /** How rows are sorted by it, where it has a label; nothing is sorted by one that has none of these. */
  readonly sorting?: ColumnSorting;
  readonly numeric: boolean;
  /** Input that its figure is explained by; null for columns of words. */
  readonly explains: 'target' | 'realisation' | 'achievement' | null;
  main(view: RowView): string;
  /** Columns that there is no room for, on lines of their own. */
  under(view: RowView): string;
}

/** How rows are sorted by a column that is not one of the table's own. */
export interface ColumnSorting {
  /** What tells the column from others. */
  readonly id: string;
  /** Sort keys of rows, NaN where there is nothing to sort by. */
  keys(computation: Computation, rows: Uint32Array, locale: string): Float64Array;
}

/** What tells a column from the others when rows are sorted by it. */
export function sortingId({ name, sorting }: TableColumn): string {
  return sorting?.id ?? name;
}

/** The header of a column. */
export function headerOf({ name, label }: TableColumn, words: WidgetMessages): string {
  return label ?? words.columns[name];
}

/** Which columns the rows differ in. */
export interface TableFeatures {
  readonly units: boolean;
  readonly periods: boolean;
}

/** Rows as tall as this hold their lines when they are recycled; two lines of words at most. */
export const ROW_HEIGHT: Readonly<Record<TableSize, number>> = { narrow: 112, medium: 76, wide: 48 };

/** Room for columns in a widget of this width. */
export function sizeOf(width: number): TableSize {
  return width >= 860 ? 'wide' : width >= 520 ? 'medium' : 'narrow';
}

const joined = (parts: readonly (string | null)[], mark = ' · '): string =>
  parts.filter((part) => part !== null && part !== '').join(mark);

/**
 * Columns for a size, of those that are to be shown. What has no column of its own stands under another: nothing is left
 * out on a phone.
 */
export function columnsFor(
  size: TableSize,
  { units, periods }: TableFeatures,
  words: WidgetMessages,
  shows: (name: ColumnName) => boolean = () => true,
): readonly TableColumn[] {
  const some = (name: ColumnName, text: string | null): string | null => (shows(name) ? text : null);
  const where = (view: RowView): readonly (string | null)[] => [
    units ? some('unit', view.unit) : null,
    periods ? some('period', view.period) : null,
  ];
  const judged = (view: RowView): string =>
    joined([some('status', view.statusWord), some('band', view.bandWord)], ', ');
  const wide = size === 'wide';
  const column = (
    name: ColumnName,
    main: (view: RowView) => string,
    more: Partial<Pick<TableColumn, 'numeric' | 'explains' | 'under'>> = {},
  ): TableColumn => ({ name, main, numeric: false, explains: null, under: () => '', ...more });
  const figure = (name: 'target' | 'realisation' | 'achievement', main: (view: RowView) => string): TableColumn =>
    column(name, main, {
      ...{ numeric: true, explains: name },
      ...(name === 'achievement' && !wide && { under: judged }),
    });
  const under = (view: RowView): string =>
    joined([
      ...where(view),
      ...(size === 'narrow'
        ? [
            some('target', `${words.columns.target} ${view.target}`),
            some('realisation', `${words.columns.realisation} ${view.realisation}`),
          ]
        : []),
      shows('achievement') ? null : judged(view),
    ]);
  return [
    column('indicator', (view) => view.indicator, wide ? {} : { under }),
    ...(wide && units ? [column('unit', (view) => view.unit ?? '')] : []),
    ...(wide && periods ? [column('period', (view) => view.period ?? '')] : []),
    ...(size === 'narrow'
      ? []
      : [figure('target', (view) => view.target), figure('realisation', (view) => view.realisation)]),
    figure('achievement', (view) => view.figure),
    ...(wide ? [column('band', (view) => view.bandWord ?? ''), column('status', (view) => view.statusWord)] : []),
  ].filter(({ name }) => shows(name));
}
