import { normalHeader } from '../header-text.js';
import type { IssueLog } from '../issue-log.js';
import type { Sheet } from '../sheet.js';
import { longSheet } from './long-sheet.js';

/** What a caller has said about columns already. */
export interface WideOptions {
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly year?: number | undefined;
}

/** The long form of a wide table, and a word about it; columns that the caller chose among, by name or by year, stay. */
export function readWide(sheet: Sheet, { map = {}, year }: WideOptions, log: IssueLog): Sheet {
  const long = longSheet(sheet);
  if (long === null || (long.kind === 'tahun' && year !== undefined)) return sheet;
  const named = new Set(Object.keys(map).map(normalHeader));
  if (long.headers.some((header) => named.has(normalHeader(header)))) return sheet;
  log.add('table/wide-periods', { row: -1 }, { headers: long.headers, periods: long.periods });
  return long.sheet;
}
