import type { TextColumn } from '../outcome/column.js';
import { plainPeriod } from '../time/plain-period.js';
import { isYear } from '../time/period.js';
import type { PeriodPart } from './aliases.js';
import type { IssueLog } from './issue-log.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';
import { cellText, type Rows } from './text-column.js';

/** Columns that periods are read from. */
export interface PeriodColumns {
  readonly period: number | undefined;
  readonly parts: Readonly<Partial<Record<PeriodPart, number>>>;
  /** Year of periods that name none: an option of the caller, or a year that all headers carry. */
  readonly year: number | undefined;
}

/** What a bare number in a column of that name is read with. */
const WORDS = { semester: 'semester', quarter: 'triwulan', month: 'bulan' } as const;

/**
 * The period column in normal form: from one column, or put together from year and quarter, semester or month. A text
 * that names no period is kept as it is and reported once.
 */
export function periodColumn(
  sheet: Sheet,
  rows: Rows,
  columns: PeriodColumns,
  parts: ReaderParts,
  log: IssueLog,
): TextColumn {
  const values: (string | null)[] = new Array<string | null>(rows.length).fill(null);
  const known = new Map<string, string | null>();
  const unknown = new Map<string, { row: number; rows: number }>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const text = columns.period === undefined ? null : cellText(sheet.cell(row, columns.period));
    const year = yearOf(sheet, row, columns);
    const given = text ?? partText(sheet, row, columns) ?? (year === undefined ? null : String(year));
    if (given === null) continue;
    const key = columns.parts.year === undefined ? given : `${year ?? ''} ${given}`;
    let normal = known.get(key);
    if (normal === undefined) {
      normal = (plainPeriod(given) ?? parts.period(given, year))?.text ?? null;
      if (known.size < 10_000) known.set(key, normal);
    }
    values[i] = normal ?? given;
    if (normal === null) {
      const at = unknown.get(given) ?? { row: i, rows: 0 };
      at.rows += 1;
      unknown.set(given, at);
    }
  }
  for (const [text, { row, rows: count }] of unknown) {
    const column =
      columns.period ?? columns.parts.month ?? columns.parts.quarter ?? columns.parts.semester ?? columns.parts.year;
    const line = sheet.line(rows[row] as number);
    const at = { row, field: 'period', line, column: column === undefined ? undefined : column + 1 };
    log.add('period/unknown', at, { text, rows: count });
  }
  return { kind: 'text', values };
}

function yearOf(sheet: Sheet, row: number, { parts, year }: PeriodColumns): number | undefined {
  const text = parts.year === undefined ? null : cellText(sheet.cell(row, parts.year));
  if (text === null) return year;
  const found = Number(text);
  return isYear(found) ? found : undefined;
}

/** Quarter, semester or month of a row, the finest that is filled, in words. */
function partText(sheet: Sheet, row: number, { parts }: PeriodColumns): string | null {
  for (const part of ['month', 'quarter', 'semester'] as const) {
    const column = parts[part];
    const text = column === undefined ? null : cellText(sheet.cell(row, column));
    if (text !== null) return /^(?:\d{1,2}|[IV]{1,3})$/i.test(text) ? `${WORDS[part]} ${text}` : text;
  }
  const text = parts.year === undefined ? null : cellText(sheet.cell(row, parts.year));
  return text;
}
