import { staffDistributions } from '../appraisal/staff-distributions.js';
import { readRatings } from '../appraisal/read-ratings.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { postOf } from '../monitoring/post.js';
import { countPeople, type Counted, type FrequencyTable } from './frequency-table.js';
import { noUnit } from './no-unit.js';
import { privacyIssue } from './privacy-issues.js';

/** People of one period, counted. */
export interface PeopleCounted {
  /** Period of appraisal; null where the table names none. */
  readonly period: string | null;
  /** The people of units. */
  readonly table: FrequencyTable;
  /** People whose rows name no unit: no unit has them, and the table leaves them out of its totals. */
  readonly withoutUnit: number;
}

/** What counting gives. */
export interface PeopleReading {
  readonly periods: readonly PeopleCounted[];
  readonly issues: readonly TableIssue[];
}

/**
 * Counts the predicates (*predikat kinerja*) of a table of ratings by unit, a table for each period; names and numbers of
 * persons are not read. Who has no predicate is counted under `unrated`; who has no unit, or one that holds the number of a civil
 * servant, stands beside the table.
 */
export function peopleByPredicate(sheet: Sheet, messages: Messages, unrated: string): PeopleReading {
  const { locale } = messages;
  const { rows: read, rated, stated, issues } = readRatings(sheet, locale);
  const rows = read.map((row) => ({ ...row, unit: postOf(row.unit) }));
  if (!(rated || stated) || rows.every(({ unit }) => unit === null)) {
    const what =
      locale === 'id' ? 'kolom unit beserta predikat atau rating' : 'columns of units and of predicates or ratings';
    return { periods: [], issues: [...issues, privacyIssue('privacy/nobody', locale, { path: '' }, { what })] };
  }
  const counted = new Map<string | null, { readonly list: Counted[]; withoutUnit: number }>();
  const values = new Set<string>();
  for (const { period, unit, terms, counts, rated, unrated: without } of staffDistributions(rows, { messages })) {
    const own = counted.get(period) ?? { list: [], withoutUnit: 0 };
    counted.set(period, own);
    for (const { label } of terms) values.add(label[locale]);
    if (unit === null) {
      own.withoutUnit += without.reduce((sum, { count }) => sum + count, rated.heads);
      continue;
    }
    for (const { key, label } of terms) {
      own.list.push({ group: unit, value: label[locale], count: counts[key] ?? 0 });
    }
    for (const { count } of without) own.list.push({ group: unit, value: unrated, count });
  }
  const first = new Map<string | null, number>();
  for (const { unit, period, row } of rows) if (unit === null && !first.has(period)) first.set(period, row);
  return {
    periods: [...counted].map(([period, { list, withoutUnit }]) => ({
      period,
      table: countPeople(list, [...values]),
      withoutUnit,
    })),
    issues: [
      ...issues,
      ...[...counted].flatMap(([period, { withoutUnit }]) =>
        noUnit({ people: withoutUnit, period, row: first.get(period) }, locale),
      ),
    ],
  };
}
