import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import type { CivilDate } from '../time/civil-date.js';
import { dateOfDay, dayNumber } from '../time/day-number.js';
import { personnelIssue } from './personnel-issues.js';
import type { PersonnelRecord } from './read-personnel.js';
import { countHeads, STAFF_KINDS, type HeadCount, type StaffKind } from './staff-kind.js';

/**
 * Where staff count who moved in the period. No national rule was found (EMP-05/mid-year), so it is a choice that is told
 * with the result: the unit on the last day (default), the unit with most days (ties: the later one), or every unit by days.
 */
export type MovedPolicy = 'last-day' | 'longest' | 'by-days';

/** Head count of one unit in a period. */
export interface UnitStaff extends HeadCount {
  /** Null for those whose rows name no unit; they stand last, and an issue tells how many they are. */
  readonly unit: string | null;
  /** Person-years: heads by the share of the period that they served here. */
  readonly fullTimeShare: number;
}

/** Staff of the units in a period. */
export interface StaffAssignment {
  readonly period: { readonly from: CivilDate; readonly until: CivilDate };
  readonly policy: MovedPolicy;
  /** The policy is Takar's choice or the agency's, never a rule. */
  readonly openRule: true;
  readonly units: readonly UnitStaff[];
  /** Keys of people who served in more than one unit. */
  readonly moved: readonly string[];
  readonly issues: readonly TableIssue[];
}

interface Stay {
  readonly record: PersonnelRecord;
  readonly days: number;
  readonly until: CivilDate;
}

/** Counts the staff of each unit in a period, with the kinds covered and how staff who moved were counted. */
export function assignStaff(
  records: readonly PersonnelRecord[],
  {
    locale,
    from,
    until,
    policy = 'last-day',
    covers = STAFF_KINDS,
  }: {
    readonly locale: Locale;
    readonly from: CivilDate;
    readonly until: CivilDate;
    readonly policy?: MovedPolicy;
    readonly covers?: readonly StaffKind[];
  },
): StaffAssignment {
  const issues: TableIssue[] = [];
  const moved: string[] = [];
  const total = daysBetween(from, until);
  const units = new Map<string | null, { readonly row: number; kinds: StaffKind[]; share: number }>();
  const add = ({ unit, kind, row }: PersonnelRecord, share: number): void => {
    const known = units.get(unit) ?? { row, kinds: [], share: 0 };
    known.kinds.push(kind);
    if (covers.includes(kind)) known.share += share;
    units.set(unit, known);
  };
  for (const [key, own] of byPerson(records)) {
    const stays = staysOf(own, from, until);
    if (stays.length === 0) continue;
    const places = new Set(stays.map(({ record }) => record.unit));
    if (places.size > 1) {
      moved.push(key);
      const path = `/rows/${(own[0] as PersonnelRecord).row}/unit`;
      issues.push(personnelIssue('personnel/moved', locale, { path }, { units: places.size, policy }));
    }
    for (const { record, days } of policy === 'by-days' ? stays : [chosen(stays, policy)]) {
      add(record, policy === 'by-days' ? days / total : 1);
    }
  }
  const nowhere = units.size > 1 ? units.get(null) : undefined;
  if (nowhere !== undefined) {
    const place = { path: `/rows/${nowhere.row}/unit` };
    issues.push(personnelIssue('personnel/no-unit', locale, place, { people: nowhere.kinds.length }));
  }
  const counted = [...units].map(([unit, { kinds, share }]) => ({
    unit,
    ...countHeads(kinds, covers),
    fullTimeShare: share,
  }));
  return {
    period: { from, until },
    policy,
    openRule: true,
    units: counted.sort(byUnit),
    moved,
    issues,
  };
}

/** By name; who names no unit stands last. */
function byUnit({ unit: a }: UnitStaff, { unit: b }: UnitStaff): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function byPerson(records: readonly PersonnelRecord[]): ReadonlyMap<string, readonly PersonnelRecord[]> {
  const people = new Map<string, PersonnelRecord[]>();
  for (const record of records) people.set(record.key, [...(people.get(record.key) ?? []), record]);
  return people;
}

/** Stays within the period: an open end runs to the next stay of the person, or to the end of the period. */
function staysOf(own: readonly PersonnelRecord[], from: CivilDate, until: CivilDate): readonly Stay[] {
  const ordered = [...own].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return ordered.flatMap((record, i) => {
    const next = ordered[i + 1]?.from ?? null;
    const start = record.from !== null && record.from > from ? record.from : from;
    const open = next !== null && next > (record.from ?? '') ? dayBefore(next) : until;
    const end = record.until ?? open;
    const last = end < until ? end : until;
    return start > last ? [] : [{ record, days: daysBetween(start, last), until: last }];
  });
}

function chosen(stays: readonly Stay[], policy: MovedPolicy): Stay {
  const best = (a: Stay, b: Stay): boolean =>
    policy === 'longest' ? b.days > a.days || (b.days === a.days && b.until > a.until) : b.until >= a.until;
  return stays.reduce((a, b) => (best(a, b) ? b : a));
}

function daysBetween(from: CivilDate, until: CivilDate): number {
  return dayOf(until) - dayOf(from) + 1;
}

function dayOf(date: CivilDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}

function dayBefore(date: CivilDate): CivilDate {
  return dateOfDay(dayOf(date) - 1);
}
