import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { privacyIssue } from './privacy-issues.js';

/** What is told of people whose rows name no unit; `row` is the first of them, from 0. Nothing where there are none. */
export function noUnit(
  {
    people,
    period,
    row,
  }: { readonly people: number; readonly period: string | null; readonly row: number | undefined },
  locale: Locale,
): readonly TableIssue[] {
  if (row === undefined || people === 0) return [];
  const values = { people, period: period ?? undefined, row: row + 1 };
  return [privacyIssue('privacy/no-unit', locale, { path: `/rows/${row}` }, values)];
}
