import { bareHeader, normalHeader } from '../data/header-text.js';
import { readNumber } from '../data/read-number.js';
import type { RawCell, Sheet } from '../data/sheet.js';
import { readStaffKind, type StaffKind } from './staff-kind.js';

/** Headers by what stands under them, normalised; the first that a table has counts. */
export type ColumnAliases<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** What tables of staff have beside what they say of them. */
export const STAFF_COLUMNS = {
  unit: [
    'unit',
    'unit kerja',
    'unit organisasi',
    'perangkat daerah',
    'opd',
    'skpd',
    'satker',
    'satuan kerja',
    'instansi',
  ],
  kind: ['jenis pegawai', 'status pegawai', 'status kepegawaian', 'jenis asn', 'kind', 'staff kind'],
  count: ['jumlah', 'jumlah pegawai', 'jumlah orang', 'orang', 'count', 'heads'],
} as const satisfies ColumnAliases<string>;

/** Heads that one row may stand for; more is taken for a mistake. */
const MOST = 1_000_000;

/** Columns of a table by name; -1 where it has none. A year or a unit in a header does not matter. */
export function columnsOf<Name extends string>(
  { headers }: Sheet,
  aliases: ColumnAliases<Name>,
): Readonly<Record<Name, number>> {
  const normals = headers.map(normalHeader);
  const bares = normals.map(bareHeader);
  const placeOf = (names: readonly string[]): number =>
    [normals, bares].flatMap((known) => names.map((alias) => known.indexOf(alias))).find((found) => found !== -1) ?? -1;
  return Object.fromEntries((Object.keys(aliases) as Name[]).map((name) => [name, placeOf(aliases[name])])) as Readonly<
    Record<Name, number>
  >;
}

/** Text of a cell without blanks around it; null where there is none, or no such column. */
export function textAt(table: Sheet, row: number, column: number): string | null {
  const cell: RawCell = column === -1 ? null : table.cell(row, column);
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
}

/** Heads that a cell states: 1 where the table has no such column, null where it is no whole number of people. */
export function headsAt(table: Sheet, row: number, column: number): number | null {
  if (column === -1) return 1;
  const { value } = readNumber(table.cell(row, column), 'id');
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST ? value : null;
}

/** Kind of staff that a cell names; `unknown` where it names none. */
export function kindAt(table: Sheet, row: number, column: number): StaffKind {
  return readStaffKind(textAt(table, row, column) ?? '') ?? 'unknown';
}
