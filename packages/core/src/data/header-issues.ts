import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import { columnsByHeader } from './columns-by-header.js';
import { sampled } from './sampled.js';
import type { Sheet } from './sheet.js';

/** Headers that two columns share (an error: nobody can tell them apart), and columns with data but no header. */
export function headerIssues(sheet: Sheet, line: number | undefined, messages: IssueTexts): readonly Issue[] {
  const columnsOf = columnsByHeader(sheet.headers.map((header) => header.trim().toLowerCase()));
  const issues: Issue[] = [];
  for (const [key, columns] of columnsOf) {
    if (key === '' || columns.length < 2) continue;
    const [first = 0, second = 0] = columns;
    const place = { path: `/headers/${second}`, line, column: second + 1 };
    const values = { header: sheet.headers[first], columns: columns.map((column) => column + 1) };
    issues.push(createIssue(messages, 'table/duplicate-header', place, values));
  }
  const empty = (columnsOf.get('') ?? []).filter((column) => sampled(sheet, column).next().done === false);
  const [first] = empty;
  if (first !== undefined) {
    const place = { path: `/headers/${first}`, line, column: first + 1 };
    issues.push(createIssue(messages, 'table/empty-header', place, { columns: empty.map((column) => column + 1) }));
  }
  return issues;
}
