import type { Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { NumberColumn } from '../outcome/column.js';
import { refuseBelowOtherHeader } from './below-other-header.js';
import type { NumbersOption } from './decide-notations.js';
import { IssueLog } from './issue-log.js';
import { openColumn, type OpenColumn } from './number-column.js';
import { FIGURES } from './parts/figures.js';
import { NOTATIONS } from './parts/notations.js';
import { tableHeader } from './other-header.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';
import { styleIssues } from './style-issues.js';

/** How columns of figures are read. */
export interface NumberColumnsOptions {
  readonly messages: IssueTexts;
  /** Notation of numbers; found out per column and row when `auto` or absent. */
  readonly numbers?: NumbersOption | undefined;
  /** Measure unit of each row, which tells counts from quantities. */
  readonly measureUnits?: readonly (string | null)[] | undefined;
}

/** Figures of columns, one cell a row of the sheet, and what was noticed while they were read. */
export interface NumberColumnsReading {
  readonly columns: Readonly<Record<string, NumberColumn>>;
  /** Each with the row (from 0) it belongs to; -1 for the column as a whole. */
  readonly issues: readonly (Issue & { readonly row: number })[];
}

/**
 * Reads any columns of a sheet as figures, as `readIndicators` reads its own: the notation of each column, the pair of
 * target and realisation where both are named, every cell that reads two ways or not at all reported with its row, and no
 * figure of rows below the header of another table.
 *
 * @example
 * const sheet = sheetFromCells(['Pagu', 'Realisasi'], [['1.250.000', '99,5'], ['900', 'belum rilis']]);
 * readNumberColumns(sheet, { ceiling: 0, spent: 1 }, { messages: ID }).columns.spent?.values[0]; // 99.5
 */
export function readNumberColumns(
  sheet: Sheet,
  places: Readonly<Record<string, number>>,
  options: NumberColumnsOptions,
): NumberColumnsReading {
  return numberColumnsWith(sheet, places, options, { log: new IssueLog(options.messages) });
}

/** Gives the column that takes the figures of a field: every cell of it is written. */
export type FiguresOf = (field: string, length: number) => NumberColumn;

/** What reading columns is given beside them. */
interface NumberColumnsParts extends Pick<ReaderParts, 'settle'> {
  readonly log: IssueLog;
  readonly figures?: FiguresOf;
  readonly below?: typeof refuseBelowOtherHeader;
}

/** The same with what takes its issues and its figures, and what knows how the numbers of a larger whole are written. */
export function numberColumnsWith(
  sheet: Sheet,
  places: Readonly<Record<string, number>>,
  { numbers = 'auto', measureUnits: units }: Omit<NumberColumnsOptions, 'messages'>,
  { log, settle, figures, below = refuseBelowOtherHeader }: NumberColumnsParts,
): NumberColumnsReading {
  const parts = { ...FIGURES, ...NOTATIONS };
  const rows = Uint32Array.from({ length: sheet.rowCount }, (_, row) => row);
  const measureUnits = units === undefined ? undefined : { kind: 'text' as const, values: units };
  const all: OpenColumn[] = Object.entries(places).map(([name, column]) =>
    openColumn(sheet, rows, name, column, parts, figures?.(name, rows.length)),
  );
  settle?.(all);
  const context = { sheet, rows, numbers, measureUnits, log };
  if (all.some(({ open }) => open.length > 0)) parts.notations(all, context);
  styleIssues(all, log);
  for (const state of all) if (state.remarkable.length > 0) parts.remarks(state, context);
  below(all, context, { header: tableHeader });
  return { columns: Object.fromEntries(all.map(({ field, figures }) => [field, figures])), issues: log.all() };
}
