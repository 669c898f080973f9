import { namedColumns } from '../data/named-columns.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { headsAt, kindAt, STAFF_COLUMNS } from '../personnel/staff-table.js';
import type { TalentPerson } from './map-talent.js';
import { meritIssue } from './merit-issues.js';

export const TALENT_COLUMNS = {
  ...STAFF_COLUMNS,
  performance: [
    ...['kinerja', 'tingkat kinerja', 'level kinerja', 'sumbu kinerja', 'kategori kinerja'],
    ...['performance', 'performance level'],
  ],
  predicate: ['predikat', 'predikat kinerja', 'predikat skp', 'predicate', 'performance predicate'],
  potential: [
    ...['potensial', 'potensi', 'tingkat potensial', 'tingkat potensi', 'level potensial', 'level potensi'],
    ...['sumbu potensial', 'kategori potensial', 'potential', 'potential level'],
  ],
} as const;

/** One row of a talent table: a person, or several who stand in the same place. */
export interface TalentRow {
  readonly unit: string | null;
  readonly person: TalentPerson;
  /** Persons that the row stands for. */
  readonly count: number;
}

/** What reading gives. */
export interface TalentReading {
  readonly rows: readonly TalentRow[];
  /** Whether rows name their units. */
  readonly units: boolean;
  readonly issues: readonly TableIssue[];
}

/**
 * Reads a table of talents: one row a person, or one row for several with their number. Names and numbers of persons are not
 * read; rows go by their place in the table. A level is `di atas ekspektasi`, `sesuai`, `rendah`; instead of a level of
 * performance a row may give a predicate, as `Sangat Baik`.
 */
export function readTalent(table: Sheet, locale: Locale): TalentReading {
  const columns = namedColumns(table, TALENT_COLUMNS);
  const issues: TableIssue[] = [];
  if (!columns.has('potential') || !(columns.has('performance') || columns.has('predicate')))
    issues.push(meritIssue('merit/no-axes', locale, { path: '' }));
  const rows = Array.from({ length: table.rowCount }, (_, row): TalentRow => {
    const level = columns.text(row, 'performance');
    const predicate = columns.text(row, 'predicate');
    const performance = level ?? (predicate === null ? null : { predicate });
    const kind = kindAt(columns, row);
    const count = headsAt(columns, row, 'count');
    if (count === null) issues.push(meritIssue('merit/no-count', locale, { path: `/rows/${row}` }, { row: row + 1 }));
    return {
      unit: columns.text(row, 'unit'),
      person: {
        id: String(row),
        ...(kind === 'unknown' ? {} : { kind }),
        ...(performance === null ? {} : { performance }),
        potential: columns.text(row, 'potential'),
      },
      count: count ?? 0,
    };
  });
  return { rows, units: columns.has('unit'), issues };
}
