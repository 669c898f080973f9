import { textsOf } from '../data/indicator-table.js';
import type { Computation } from '../indicator/computation.js';
import { supersededRows } from '../indicator/superseded.js';
import type { Messages } from '../locale/messages.js';
import { comparePeriods } from '../time/compare-periods.js';
import type { CivilDate } from '../time/civil-date.js';
import { normalPeriod } from '../time/normal-period.js';
import { daysLate, dueDay, NO_TERMS, type DueTerms } from './due-day.js';
import type { Submission } from './read-submissions.js';
import { isHandedIn, type ReportState } from './report-state.js';

/** How much of a report is there: all of it, a part, nothing; `not-due` where nothing is asked for. */
export type ReportExtent = 'full' | 'part' | 'none' | 'not-due';

/** What one unit has reported for one period. */
export interface ReportCell {
  readonly unit: string;
  readonly period: string;
  readonly extent: ReportExtent;
  /** Reported, of what is asked for: indicators, or reports where the table holds reports. */
  readonly reported: number;
  readonly asked: number;
  /** Last day; null where none is known. */
  readonly due: CivilDate | null;
  readonly submitted: CivilDate | null;
  /** Days after the due day: at which it was handed in, or on the day of reporting while it is not; null where not late. */
  readonly daysLate: number | null;
  /** Day that the delay is counted by: handed in, or day of reporting while it is not; null where no day counts. */
  readonly lateBy: 'submitted' | 'asOf' | null;
  /** State of the report, where the table names one. */
  readonly state: ReportState | null;
  /** Number of the revision and why it was opened. */
  readonly revision: string | null;
  readonly reason: string | null;
}

/** Who has reported: units by periods. */
export interface Completeness {
  readonly units: readonly string[];
  /** In order of time. */
  readonly periods: readonly string[];
  /** By unit, then by period; null where the table says nothing. */
  readonly cells: readonly (readonly (ReportCell | null)[])[];
  /** Reports that are full, of those that are asked for, per unit and in all. */
  readonly perUnit: readonly ReportTally[];
  readonly total: ReportTally;
}

/** Counts of reports. */
export interface ReportTally {
  readonly full: number;
  readonly part: number;
  readonly none: number;
  readonly asked: number;
  readonly late: number;
  /** Locked, and opened for revision. */
  readonly locked: number;
  readonly revising: number;
}

/** What completeness depends on beside the table. */
export interface CompletenessOptions {
  readonly messages: Messages;
  /** Day of reporting; without it nothing that is missing is late. */
  readonly asOf: CivilDate | null;
  readonly terms?: DueTerms;
}

/**
 * Who has reported, from rows of indicators: a report is full when every indicator that applies and is due has a figure.
 * Nothing is late without a due day that the agency or PermenPANRB 53/2014 names.
 */
export function completenessOfRows(computation: Computation, options: CompletenessOptions): Completeness {
  const { table } = computation;
  const { asOf, terms = NO_TERMS, messages } = options;
  const superseded = supersededRows(table);
  const textAt = (field: 'unit' | 'period', row: number): string => textsOf(table, field)?.values[row] ?? '';
  const groups = new Map<string, { unit: string; period: string; reported: number; asked: number }>();
  for (let row = 0; row < table.length; row += 1) {
    const unit = textAt('unit', row);
    const period = textAt('period', row);
    if (superseded.has(row) || normalPeriod(period)?.grain === 'years') continue;
    const key = JSON.stringify([unit, period]);
    const group = groups.get(key) ?? { unit, period, reported: 0, asked: 0 };
    groups.set(key, group);
    const { status } = computation.row(row);
    if (status === 'not-due' || status === 'not-released' || status === 'not-applicable') continue;
    group.asked += 1;
    if (status !== 'not-reported') group.reported += 1;
  }
  const cells = [...groups.values()].map(({ unit, period, reported, asked }): ReportCell => {
    const due = dueDay(period, terms, messages);
    const extent: ReportExtent =
      asked === 0 || (reported === 0 && isBefore(due, asOf))
        ? 'not-due'
        : reported === asked
          ? 'full'
          : reported === 0
            ? 'none'
            : 'part';
    const isOpen = reported < asked;
    return {
      ...{ unit, period, extent, reported, asked, due },
      submitted: null,
      daysLate: isOpen ? daysLate(due, asOf) : null,
      lateBy: isOpen ? 'asOf' : null,
      ...{ state: null, revision: null, reason: null },
    };
  });
  return matrix(cells);
}

/** Who has reported, from records of reports: one row a unit and period, the last one counts. */
export function completenessOfSubmissions(
  submissions: readonly Submission[],
  { asOf, terms = NO_TERMS, messages }: CompletenessOptions,
): Completeness {
  const latest = new Map(submissions.map((each) => [JSON.stringify([each.unit, each.period]), each]));
  const cells = [...latest.values()].map((each): ReportCell => {
    const state = each.state ?? (each.stateText === null && each.submitted !== null ? 'submitted' : 'none');
    const due = each.due ?? dueDay(each.period, terms, messages);
    const isIn = isHandedIn(state);
    const lateBy = !isIn ? 'asOf' : each.submitted === null ? null : 'submitted';
    const notDue = state === 'none' && isBefore(due, asOf);
    return {
      unit: each.unit,
      period: each.period,
      extent: notDue ? 'not-due' : isIn ? 'full' : state === 'none' ? 'none' : 'part',
      reported: isIn ? 1 : 0,
      asked: notDue ? 0 : 1,
      due,
      submitted: each.submitted,
      daysLate: daysLate(due, lateBy === 'asOf' ? asOf : each.submitted),
      lateBy,
      state: each.state === null && each.stateText !== null ? null : state,
      revision: each.revision,
      reason: each.reason,
    };
  });
  return matrix(cells);
}

/** True on days up to a due day; false where one of them is not known. */
function isBefore(due: CivilDate | null, on: CivilDate | null): boolean {
  return due !== null && on !== null && on <= due;
}

function matrix(all: readonly ReportCell[]): Completeness {
  const units = [...new Set(all.map(({ unit }) => unit))];
  const periods = [...new Set(all.map(({ period }) => period))].sort(byTime);
  const known = new Map(all.map((cell) => [JSON.stringify([cell.unit, cell.period]), cell]));
  const cells = units.map((unit) => periods.map((period) => known.get(JSON.stringify([unit, period])) ?? null));
  return { units, periods, cells, perUnit: cells.map(tallyOf), total: tallyOf(cells.flat()) };
}

function byTime(a: string, b: string): number {
  const [one, other] = [normalPeriod(a), normalPeriod(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null) || (a < b ? -1 : 1);
  return comparePeriods(one, other);
}

/** Counts reports; those that are not due are not asked for. */
export function tallyOf(cells: readonly (ReportCell | null)[]): ReportTally {
  const count = (fits: (cell: ReportCell) => boolean): number =>
    cells.filter((cell) => cell !== null && fits(cell)).length;
  return {
    full: count(({ extent }) => extent === 'full'),
    part: count(({ extent }) => extent === 'part'),
    none: count(({ extent }) => extent === 'none'),
    asked: count(({ extent }) => extent !== 'not-due'),
    late: count((cell) => cell.daysLate !== null),
    locked: count(({ state }) => state === 'locked'),
    revising: count(({ state }) => state === 'revision-open' || state === 'returned'),
  };
}
