import type { HeaderAliases, NamedColumns } from '../data/named-columns.js';
import { readNumber } from '../data/read-number.js';
import { UNIT } from '../data/unit-headers.js';
import { readStaffKind, type StaffKind } from './staff-kind.js';

/** What tables of staff have beside what they say of them. */
export const STAFF_COLUMNS = {
  unit: UNIT,
  kind: ['jenis pegawai', 'status pegawai', 'status kepegawaian', 'jenis asn', 'kind', 'staff kind'],
  count: ['jumlah', 'jumlah pegawai', 'jumlah orang', 'orang', 'count', 'heads'],
} as const satisfies HeaderAliases<string>;

/** Heads that one row may stand for; more is taken for a mistake. */
const MOST = 1_000_000;

/** Heads that a cell states: 1 where the table has no such column, null where it is no whole number of people. */
export function headsAt<Field extends string>(columns: NamedColumns<Field>, row: number, field: Field): number | null {
  if (!columns.has(field)) return 1;
  const { value } = readNumber(columns.cell(row, field), 'id');
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST ? value : null;
}

/** Kind of staff that a row names; `unknown` where it names none. */
export function kindAt(columns: NamedColumns<'kind'>, row: number): StaffKind {
  return readStaffKind(columns.text(row, 'kind') ?? '') ?? 'unknown';
}
