import { normalHeader } from '../data/header-text.js';
import { namedColumns } from '../data/named-columns.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { postOf } from '../monitoring/post.js';
import { headsAt, STAFF_COLUMNS } from '../personnel/staff-table.js';
import { countPeople } from './frequency-table.js';
import { noUnit } from './no-unit.js';
import type { PeopleReading } from './people-by-predicate.js';
import { privacyIssue } from './privacy-issues.js';

/**
 * Counts the people of a table by unit and by what stands in one of its columns, as a class of posts or a box of the talent
 * map; a row stands for one person, or for as many as a column of heads says. Who has nothing there is counted under
 * `unstated`; who has no unit, or one that holds the number of a civil servant, stands beside the table. Values are named as the
 * table has them: what is published goes through `gatherRareValues` first.
 *
 * @param header name of the column, as the table writes it
 */
export function peopleByColumn(sheet: Sheet, header: string, messages: Messages, unstated: string): PeopleReading {
  const { locale } = messages;
  const columns = namedColumns(sheet, { value: [normalHeader(header)], ...STAFF_COLUMNS });
  const issues: TableIssue[] = [];
  if (!columns.has('unit') || !columns.has('value')) {
    const what = !columns.has('value') ? `"${header}"` : locale === 'id' ? 'kolom unit' : 'column of units';
    return { periods: [], issues: [privacyIssue('privacy/nobody', locale, { path: '' }, { what })] };
  }
  let withoutUnit = 0;
  let first: number | undefined;
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row).flatMap((row) => {
    const count = headsAt(columns, row, 'count');
    if (count === null)
      issues.push(privacyIssue('privacy/no-heads', locale, { path: `/rows/${row}` }, { row: row + 1 }));
    const group = postOf(columns.text(row, 'unit'));
    if (group !== null) return [{ group, value: columns.text(row, 'value') ?? unstated, count: count ?? 0 }];
    withoutUnit += count ?? 0;
    first ??= row;
    return [];
  });
  issues.push(...noUnit({ people: withoutUnit, period: null, row: first }, locale));
  return { periods: [{ period: null, table: countPeople(rows), withoutUnit }], issues };
}
