import { namedColumns, type NamedColumns } from '../data/named-columns.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { headsAt, kindAt, STAFF_COLUMNS } from '../personnel/staff-table.js';
import type { StaffKind } from '../personnel/staff-kind.js';
import { parsePeriod } from '../time/parse-period.js';
import { PREDICATE_KEYS, type PredicateKey } from './distribution-pattern.js';
import { ratingIssue } from './rating-issues.js';

/** Headers of exports of e-Kinerja and of recapitulations that agencies make from them. */
export const RATING_COLUMNS = {
  ...STAFF_COLUMNS,
  period: ['periode', 'periode penilaian', 'periode kinerja', 'tahun', 'tahun penilaian', 'period', 'year'],
  organisation: [
    ...['predikat organisasi', 'predikat kinerja organisasi', 'predikat unit', 'predikat kinerja unit'],
    ...['predikat unit kerja', 'capaian kinerja organisasi', 'organisation', 'organisation predicate'],
  ],
  workResult: [
    ...['hasil kerja', 'rating hasil kerja', 'rating hasil kerja pegawai', 'penilaian hasil kerja', 'hasil'],
    ...['work result', 'work result rating', 'workresult'],
  ],
  behaviour: [
    ...['perilaku kerja', 'rating perilaku kerja', 'rating perilaku kerja pegawai', 'rating perilaku', 'perilaku'],
    ...['penilaian perilaku', 'behaviour', 'behaviour rating', 'behavior'],
  ],
  predicate: [
    ...['predikat', 'predikat kinerja', 'predikat kinerja pegawai', 'predikat pegawai', 'predikat skp'],
    ...['kuadran', 'kuadran kinerja', 'predicate'],
  ],
} as const;

/** Columns of a recapitulation: one for each predicate, with heads in them. */
export const PREDICATE_COLUMNS: Readonly<Record<PredicateKey, readonly string[]>> = {
  'sangat-baik': ['sangat baik', 'sb', 'very good'],
  baik: ['baik', 'b', 'good'],
  'butuh-perbaikan': ['butuh perbaikan', 'perlu perbaikan', 'cukup', 'bp', 'needs improvement'],
  kurang: ['kurang', 'kurang misconduct', 'k', 'poor'],
  'sangat-kurang': ['sangat kurang', 'sk', 'very poor'],
};
/** So many columns of predicates make a recapitulation. */
const ENOUGH = 3;

/** One row of a table of ratings, as it is written: a person, or several with the same ratings. */
export interface RatedRow {
  /** Row of the table, from 0. */
  readonly row: number;
  readonly unit: string | null;
  /** Period of appraisal, in the form of the library where it can be read. */
  readonly period: string | null;
  /** Predicate of the organisation that the row names. */
  readonly organisation: string | null;
  readonly kind: StaffKind;
  readonly workResult: string | null;
  readonly behaviour: string | null;
  readonly predicate: string | null;
  /** Persons that the row stands for. */
  readonly count: number;
}

/** What reading gives. */
export interface RatingReading {
  readonly rows: readonly RatedRow[];
  /** Whether rows have ratings of work result and behaviour. */
  readonly rated: boolean;
  /** Whether rows, or their columns, name predicates. */
  readonly stated: boolean;
  readonly issues: readonly TableIssue[];
}

/**
 * Reads a table of ratings (*rating hasil kerja dan perilaku kerja*) or predicates (*predikat kinerja*): one row a person,
 * one for several with their number, or one a unit with a column of heads for each predicate. Names and numbers of persons
 * are not read; rows go by their place in the table.
 */
export function readRatings(table: Sheet, locale: Locale): RatingReading {
  const columns = namedColumns(table, RATING_COLUMNS);
  const heads = namedColumns(table, PREDICATE_COLUMNS);
  const recap = PREDICATE_KEYS.filter((key) => heads.has(key));
  const wide = !columns.has('predicate') && recap.length >= ENOUGH;
  const rated = columns.has('workResult') && columns.has('behaviour');
  const issues: TableIssue[] = [];
  const rows: RatedRow[] = [];
  const countAt = <Field extends string>(named: NamedColumns<Field>, row: number, field: Field): number => {
    const count = headsAt(named, row, field);
    if (count === null)
      issues.push(ratingIssue('appraisal/no-count', locale, { path: `/rows/${row}` }, { row: row + 1 }));
    return count ?? 0;
  };
  for (let row = 0; row < table.rowCount; row += 1) {
    const head = {
      row,
      unit: columns.text(row, 'unit'),
      period: periodOf(columns.text(row, 'period')),
      organisation: columns.text(row, 'organisation'),
      kind: kindAt(columns, row),
      workResult: columns.text(row, 'workResult'),
      behaviour: columns.text(row, 'behaviour'),
    };
    if (wide) {
      for (const predicate of recap)
        if (heads.text(row, predicate) !== null)
          rows.push({ ...head, predicate, count: countAt(heads, row, predicate) });
    } else rows.push({ ...head, predicate: columns.text(row, 'predicate'), count: countAt(columns, row, 'count') });
  }
  return { rows, rated, stated: wide || columns.has('predicate'), issues };
}

function periodOf(text: string | null): string | null {
  return text === null ? null : (parsePeriod(text)?.text ?? text);
}
