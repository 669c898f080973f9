import type { Locale, Sheet, TableIssue } from '@takar/core';
import type { HiddenPlaces, Span } from './hidden-places.js';
import { workbookIssue } from './workbook-issues.js';

/** What a reader should know of rows and columns that are read and that whoever opens the workbook does not see. */
export function hiddenIssues(
  name: string,
  sheet: Sheet,
  { rows, columns }: HiddenPlaces = { rows: [], columns: [] },
  locale: Locale,
): TableIssue[] {
  const issues: TableIssue[] = [];
  const { headers } = sheet;
  const lines = Array.from({ length: sheet.rowCount }, (_, row) => sheet.line(row) ?? 0);
  const hidden = rows.length === 0 ? [] : inSpans(lines, rows);
  const [first] = hidden;
  if (first !== undefined) {
    const values = { sheet: name, count: hidden.length, line: first };
    issues.push(workbookIssue('workbook/hidden-rows', locale, { path: '', line: first }, values));
  }
  const places = headers.map((_, column) => column + 1);
  const names = inSpans(places, columns).flatMap((column) => headers[column - 1] || []);
  if (names.length > 0)
    issues.push(workbookIssue('workbook/hidden-columns', locale, { path: '' }, { sheet: name, headers: names }));
  return issues;
}

/** Those of ascending places that lie in spans. */
function inSpans(places: readonly number[], spans: readonly Span[]): readonly number[] {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  let at = 0;
  return places.filter((place) => {
    while (at < sorted.length && (sorted[at] as Span)[1] < place) at += 1;
    return at < sorted.length && (sorted[at] as Span)[0] <= place;
  });
}
