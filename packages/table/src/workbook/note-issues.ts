import type { Locale, TableIssue } from '@takar/core';
import type { CellNote } from './grid-sheet.js';
import type { HeaderBlock } from './header-block.js';
import { workbookIssue } from './workbook-issues.js';

/** What a reader should know of the cells of a sheet, a column at a time. */
export function noteIssues(
  sheet: string,
  { top, bottom, names }: HeaderBlock,
  notes: readonly CellNote[],
  locale: Locale,
): TableIssue[] {
  const issues: TableIssue[] = [];
  if (bottom > top || top > 0) {
    issues.push(
      workbookIssue('workbook/header-rows', locale, { path: '' }, { sheet, lines: `${top + 1}–${bottom + 1}` }),
    );
  }
  const first = new Map<string, CellNote & { count: number }>();
  for (const note of notes) {
    const key = `${note.kind} ${note.column}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, { ...note, count: 1 });
    else known.count += 1;
  }
  for (const { kind, line, column, count } of first.values()) {
    const place = { path: '', line, column };
    const values = { sheet, header: names[column - 1] ?? '', count, line };
    issues.push(workbookIssue(`workbook/${kind}`, locale, place, values));
  }
  return issues;
}
