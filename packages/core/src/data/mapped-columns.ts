import { ALIASES, type ColumnMeaning } from './aliases.js';
import { FIELD_NAMES } from './fields.js';
import { normalHeader } from './header-text.js';
import type { IssueLog } from './issue-log.js';
import type { Sheet } from './sheet.js';

/** Columns that the caller named; reports names of fields and headers that there are none of. */
export function mappedColumns(
  sheet: Sheet,
  normals: readonly string[],
  map: Readonly<Record<string, string>>,
  log: IssueLog,
): readonly (readonly [ColumnMeaning, number])[] {
  return Object.entries(map).flatMap(([from, to]) => {
    const meaning = meaningOf(to);
    const exact = sheet.headers.indexOf(from);
    const column = exact === -1 ? normals.indexOf(normalHeader(from)) : exact;
    if (meaning === undefined) log.add('field/unknown-map', { row: -1 }, { from, to, fields: FIELD_NAMES });
    if (column === -1) log.add('field/unknown-map', { row: -1 }, { from, to, headers: sheet.headers });
    return meaning === undefined || column === -1 ? [] : [[meaning, column] as const];
  });
}

/** The meaning that a name given by a caller (`--map judul:target`) stands for: a field, a part of a period, or an alias. */
function meaningOf(name: string): ColumnMeaning | undefined {
  const meanings = Object.keys(ALIASES) as ColumnMeaning[];
  const wanted = normalHeader(name);
  return (
    meanings.find((meaning) => normalHeader(meaning) === wanted) ??
    meanings.find((meaning) => ALIASES[meaning].includes(wanted))
  );
}
