import type { ColumnName, WidgetMessages } from '../locale/messages.js';
import type { RowView } from '../view/row-view.js';

/** How many columns there is room for. */
export type TableSize = 'narrow' | 'medium' | 'wide';

/** A column of the table: what it shows of a row, and what stands small under it. */
export interface TableColumn {
  readonly name: ColumnName;
  readonly numeric: boolean;
  /** Input that its figure is explained by; null for columns of words. */
  readonly explains: 'target' | 'realisation' | 'achievement' | null;
  main(view: RowView): string;
  /** Columns that there is no room for, on lines of their own. */
  under(view: RowView): string;
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

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** Columns for a size. What has no column of its own stands under another: nothing is left out on a phone. */
export function columnsFor(
  size: TableSize,
  { units, periods }: TableFeatures,
  words: WidgetMessages,
): readonly TableColumn[] {
  const where = (view: RowView): readonly (string | null)[] => [units ? view.unit : null, periods ? view.period : null];
  const column = (
    name: ColumnName,
    main: (view: RowView) => string,
    more: Partial<Pick<TableColumn, 'numeric' | 'explains' | 'under'>> = {},
  ): TableColumn => ({ name, main, numeric: false, explains: null, under: () => '', ...more });
  const target = column('target', (view) => view.target, { numeric: true, explains: 'target' });
  const realisation = column('realisation', (view) => view.realisation, {
    numeric: true,
    explains: 'realisation',
  });
  const achievement = column('achievement', (view) => view.figure, { numeric: true, explains: 'achievement' });
  const judged = (view: RowView): string => [view.statusWord, view.bandWord].filter((part) => part !== null).join(', ');
  if (size === 'narrow')
    return [
      column('indicator', (view) => view.indicator, {
        under: (view) =>
          joined([
            ...where(view),
            `${words.columns.target} ${view.target}`,
            `${words.columns.realisation} ${view.realisation}`,
          ]),
      }),
      { ...achievement, under: judged },
    ];
  if (size === 'medium')
    return [
      column('indicator', (view) => view.indicator, { under: (view) => joined(where(view)) }),
      target,
      realisation,
      { ...achievement, under: judged },
    ];
  return [
    column('indicator', (view) => view.indicator),
    ...(units ? [column('unit', (view) => view.unit ?? '')] : []),
    ...(periods ? [column('period', (view) => view.period ?? '')] : []),
    target,
    realisation,
    achievement,
    column('band', (view) => view.bandWord ?? ''),
    column('status', (view) => view.statusWord),
  ];
}
