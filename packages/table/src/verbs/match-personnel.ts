import { ID, readPersonnel, type Messages, type PersonnelTable, type TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { sheetOf } from '../columns/sheet-of.js';
import { tableOf } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { keyText } from './column-of.js';
import { tableIssue } from './verb-issues.js';

/** What became of a row: matched, in the register without SKP, in SKP under an unknown number, or under another unit. */
export type PersonnelMatch = 'matched' | 'without-skp' | 'unknown-number' | 'other-unit';

/** How personnel data are matched. */
export interface PersonnelMatchOptions {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
  /** Headers to fields of personnel data (`nip`, `unit`, `predicate` …), where aliases do not find them. */
  readonly map?: Parameters<typeof readPersonnel>[1]['map'];
  /** Headers of the SKP table to fields, where they differ. */
  readonly skpMap?: Parameters<typeof readPersonnel>[1]['map'];
}

/** Rows of both tables, and how far each unit is covered. */
export interface PersonnelMatching {
  /** `row` of the register and `skp_row` of the SKP table (from 1), `key`, `unit`, `skp_unit`, `kind`, `predicate`, `match`. No numbers, no names. */
  readonly table: ColumnTable;
  /** For each unit of the register: `staff`, `with_skp`, `without_skp`, `elsewhere` (SKP under another unit). */
  readonly coverage: ColumnTable;
}

/**
 * Matches a personnel register (SIMPEG, SIASN) with a table of SKP (e-Kinerja BKN) by NIP. The number itself is in no column
 * and no message. A person with several rows of SKP counts once; further rows are reported.
 */
export function matchPersonnel(
  register: ColumnTable,
  skp: ColumnTable,
  options: PersonnelMatchOptions = {},
): PersonnelMatching {
  const { messages = ID, map, skpMap = map } = options;
  const { locale } = messages;
  const staff = readPersonnel(sheetOf(register), { locale, ...(map === undefined ? {} : { map }) });
  const plans = readPersonnel(sheetOf(skp), { locale, ...(skpMap === undefined ? {} : { map: skpMap }) });
  const issues: TableIssue[] = [...staff.issues];
  const byNumber = numbersOf(plans, (row, first) =>
    issues.push(tableIssue('table/skp-twice', locale, { path: `/rows/${row}` }, { row: row + 1, first: first + 1 })),
  );
  const rows = new Map<string | null, number>();
  const matched: MatchedRow[] = staff.records.map((record) => {
    const number = bare(staff.nip(record));
    const plan = number === null ? undefined : byNumber.get(number);
    if (number !== null) rows.set(number, record.row);
    const same =
      plan === undefined || plan.unit === null || record.unit === null || keyText(plan.unit) === keyText(record.unit);
    return {
      row: record.row + 1,
      skp_row: plan === undefined ? null : plan.row + 1,
      key: record.key,
      unit: record.unit,
      skp_unit: plan?.unit ?? null,
      kind: record.kind,
      predicate: plan?.predicate ?? null,
      match: plan === undefined ? 'without-skp' : same ? 'matched' : 'other-unit',
    };
  });
  const unknown = plans.records.filter(
    (plan) => byNumber.get(bare(plans.nip(plan)) ?? '') === plan && !rows.has(bare(plans.nip(plan))),
  );
  const strange = unknown.map((plan): MatchedRow => ({
    row: null,
    skp_row: plan.row + 1,
    key: null,
    unit: null,
    skp_unit: plan.unit,
    kind: null,
    predicate: plan.predicate,
    match: 'unknown-number',
  }));
  return {
    table: noteIssues(recordsTable([...matched, ...strange], MATCHED), issues),
    coverage: recordsTable(coverageOf(matched), COVERAGE),
  };
}

interface MatchedRow {
  readonly row: number | null;
  readonly skp_row: number | null;
  readonly key: string | null;
  readonly unit: string | null;
  readonly skp_unit: string | null;
  readonly kind: string | null;
  readonly predicate: string | null;
  readonly match: PersonnelMatch;
}

const MATCHED = ['row', 'skp_row', 'key', 'unit', 'skp_unit', 'kind', 'predicate', 'match'] as const;
const COVERAGE = ['unit', 'staff', 'with_skp', 'without_skp', 'elsewhere'] as const;

function coverageOf(rows: readonly MatchedRow[]) {
  const units = new Map<string | null, Record<PersonnelMatch, number>>();
  for (const { unit, match } of rows) {
    const counts = units.get(unit) ?? { matched: 0, 'without-skp': 0, 'unknown-number': 0, 'other-unit': 0 };
    counts[match] += 1;
    units.set(unit, counts);
  }
  return [...units]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([unit, counts]) => {
      const elsewhere = counts['other-unit'];
      const withSkp = counts.matched + elsewhere;
      const without = counts['without-skp'];
      return { unit, staff: withSkp + without, with_skp: withSkp, without_skp: without, elsewhere };
    });
}

function numbersOf(plans: PersonnelTable, twice: (row: number, first: number) => void) {
  const byNumber = new Map<string, PersonnelTable['records'][number]>();
  for (const plan of plans.records) {
    const number = bare(plans.nip(plan));
    if (number === null) continue;
    const known = byNumber.get(number);
    if (known === undefined) byNumber.set(number, plan);
    else twice(plan.row, known.row);
  }
  return byNumber;
}

/** Digits of a number: systems write it with blanks, points or a quote before it. */
function bare(nip: string | null): string | null {
  const digits = nip?.replace(/\D/g, '') ?? '';
  return digits === '' ? null : digits;
}

function recordsTable<K extends string>(
  records: readonly Readonly<Record<K, unknown>>[],
  names: readonly K[],
): ColumnTable {
  return tableOf(Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])])));
}
