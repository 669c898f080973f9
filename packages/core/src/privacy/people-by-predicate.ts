import { staffDistributions } from '../appraisal/staff-distributions.js';
import { readRatings } from '../appraisal/read-ratings.js';
import type { Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { countPeople, type Counted, type FrequencyTable } from './frequency-table.js';
import { privacyIssue } from './privacy-issues.js';

/** People of one period, counted. */
export interface PeopleCounted {
  /** Period of appraisal; null where the table names none. */
  readonly period: string | null;
  readonly table: FrequencyTable;
}

/** What counting gives. */
export interface PeopleReading {
  readonly periods: readonly PeopleCounted[];
  readonly issues: readonly TableIssue[];
}

/**
 * Counts the predicates (*predikat kinerja*) of a table of ratings by unit, a table for each period; names and numbers of
 * persons are not read. Who has no predicate is counted under `unrated`.
 */
export function peopleByPredicate(sheet: Sheet, messages: Messages, unrated: string): PeopleReading {
  const { locale } = messages;
  const { rows, rated, stated, issues } = readRatings(sheet, locale);
  if (!(rated || stated) || rows.every(({ unit }) => unit === null)) {
    const what =
      locale === 'id' ? 'kolom unit beserta predikat atau rating' : 'columns of units and of predicates or ratings';
    return { periods: [], issues: [...issues, privacyIssue('privacy/nobody', locale, { path: '' }, { what })] };
  }
  const counted = new Map<string | null, Counted[]>();
  const values = new Set<string>();
  for (const { period, unit, terms, counts, unrated: without } of staffDistributions(rows, { messages })) {
    const list = counted.get(period) ?? [];
    counted.set(period, list);
    for (const { key, label } of terms) {
      values.add(label[locale]);
      list.push({ group: unit ?? '', value: label[locale], count: counts[key] ?? 0 });
    }
    for (const { count } of without) list.push({ group: unit ?? '', value: unrated, count });
  }
  return {
    periods: [...counted].map(([period, list]) => ({ period, table: countPeople(list, [...values]) })),
    issues,
  };
}
