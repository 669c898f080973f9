import { normalHeader } from '../data/header-text.js';
import { readNumber } from '../data/read-number.js';
import type { RawCell, Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { readStaffKind } from '../personnel/staff-kind.js';
import type { TalentPerson } from './map-talent.js';
import { meritIssue } from './merit-issues.js';

/** Headers by what stands under them; the first that a table has counts. */
const COLUMNS = {
  unit: ['unit', 'unit kerja', 'unit organisasi', 'perangkat daerah', 'opd', 'satker', 'instansi'],
  performance: [
    ...['kinerja', 'tingkat kinerja', 'level kinerja', 'sumbu kinerja', 'kategori kinerja'],
    ...['performance', 'performance level'],
  ],
  predicate: ['predikat', 'predikat kinerja', 'predikat skp', 'predicate', 'performance predicate'],
  potential: [
    ...['potensial', 'potensi', 'tingkat potensial', 'tingkat potensi', 'level potensial', 'level potensi'],
    ...['sumbu potensial', 'kategori potensial', 'potential', 'potential level'],
  ],
  kind: ['jenis pegawai', 'status pegawai', 'status kepegawaian', 'jenis asn', 'kind', 'staff kind'],
  count: ['jumlah', 'jumlah pegawai', 'jumlah orang', 'orang', 'count', 'heads'],
} as const;

type ColumnName = keyof typeof COLUMNS;

/** Heads that one row may stand for; more is taken for a mistake. */
const MOST = 1_000_000;

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
  const normals = table.headers.map(normalHeader);
  const columnOf = (name: ColumnName): number =>
    COLUMNS[name].map((alias) => normals.indexOf(alias)).find((found) => found !== -1) ?? -1;
  const columns = Object.fromEntries(
    (Object.keys(COLUMNS) as ColumnName[]).map((name) => [name, columnOf(name)]),
  ) as Readonly<Record<ColumnName, number>>;
  const issues: TableIssue[] = [];
  if (columns.potential === -1 || (columns.performance === -1 && columns.predicate === -1))
    issues.push(meritIssue('merit/no-axes', locale, { path: '' }));
  const text = (row: number, name: ColumnName): string | null => {
    const column = columns[name];
    return column === -1 ? null : textOf(table.cell(row, column));
  };
  const rows = Array.from({ length: table.rowCount }, (_, row): TalentRow => {
    const level = text(row, 'performance');
    const predicate = text(row, 'predicate');
    const performance = level ?? (predicate === null ? null : { predicate });
    const kind = readStaffKind(text(row, 'kind') ?? '');
    return {
      unit: text(row, 'unit'),
      person: {
        id: String(row),
        ...(kind === null ? {} : { kind }),
        ...(performance === null ? {} : { performance }),
        potential: text(row, 'potential'),
      },
      count: countOf(row),
    };
  });
  return { rows, units: columns.unit !== -1, issues };

  function countOf(row: number): number {
    if (columns.count === -1) return 1;
    const { value } = readNumber(table.cell(row, columns.count), 'id');
    if (value !== null && Number.isInteger(value) && value >= 0 && value <= MOST) return value;
    issues.push(meritIssue('merit/no-count', locale, { path: `/rows/${row}` }, { row: row + 1 }));
    return 0;
  }
}

function textOf(cell: RawCell): string | null {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
}
