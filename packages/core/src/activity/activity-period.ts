import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { exactAnswer } from '../money/exact-answer.js';
import type { ExactOutcome } from '../money/evaluate-exact.js';
import { numberOf } from '../money/fraction.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import { resolve, type ResolvedRule } from '../regulation/resolve.js';
import type { Rule } from '../regulation/rule.js';
import { TakarError } from '../errors.js';
import type { CivilDate } from '../time/civil-date.js';
import { dateOfDay, weekday } from '../time/day-number.js';
import { dayNumberOf } from '../time/day-number-of.js';
import { parsePeriod } from '../time/parse-period.js';
import { activityIssue } from './activity-issues.js';
import { calendarDays, type CalendarDay, type Leave, type WorkCalendar } from './calendar.js';
import { readEntries, type ActivityEntry, type RejectedEntry } from './read-entries.js';

/** The rules that a person's activity goes by. */
export interface ActivityRules {
  /** Target minutes (IND-ACT-01). */
  readonly target: Rule;
  /** Minutes of a day, with its cap (IND-ACT-02). */
  readonly daily: Rule;
  /** Approved over target (IND-ACT-03). */
  readonly ratio: Rule;
}

/** What activities are counted with. */
export interface ActivityOptions {
  /** Period, as `2026-03`, `2026-W10` or `2026-03-02`. */
  readonly period: string;
  readonly rules: ActivityRules;
  readonly messages: Messages;
  readonly calendar: WorkCalendar;
  readonly leave?: readonly Leave[];
  /** Most minutes that count of a day; none without it. */
  readonly dailyCap?: number;
  /** Days after its day that an entry may still be made; no limit without it. */
  readonly entryWindow?: number;
  /** What a target of zero gives (IND-ACT-03): no ratio, or the full one. */
  readonly zeroTarget?: 'missing' | 'full';
}

/** A day of the period. Why a day is free, holiday or leave, is not told. */
export interface ActivityDay {
  readonly date: CivilDate;
  /** Whether minutes are due on it. */
  readonly working: boolean;
  readonly target: number;
  /** Minutes of approved entries, before the cap. */
  readonly approved: number;
  /** Minutes that count. */
  readonly counted: number;
  /** Minutes of entries that wait for approval. */
  readonly pending: number;
  readonly entries: readonly string[];
}

/** Minutes of a week, a month or the whole period. */
export interface ActivitySum {
  readonly period: string;
  readonly target: number;
  readonly counted: number;
  readonly pending: number;
}

/** Activity of one person in a period. */
export interface ActivityPeriod extends ActivitySum {
  /** Working days after holidays and leave; parts of days count as such. */
  readonly workingDays: number;
  /** Counted over target in percent, or why there is none. */
  readonly ratio: Outcome;
  readonly days: readonly ActivityDay[];
  readonly weeks: readonly ActivitySum[];
  readonly months: readonly ActivitySum[];
  readonly rejected: readonly RejectedEntry[];
  readonly issues: readonly TableIssue[];
}

/**
 * Activity of one person (*aktivitas harian*) in a period: entries with times, or volume × norm minutes; those approved count,
 * up to the cap of a day; late ones and overlaps are rejected, an overlap with both entries named; holidays and leave lower
 * the target. Entries are JSON: `{id, date, from?, to?, volume?, norm_minutes?, approved | status, entered?}`.
 *
 * @throws {TakarError} `activity/period` where the period names none.
 * @example
 * activityOf([{ id: 'Rapat', date: '2026-03-02', from: '08:00', to: '10:00', approved: true }], {
 *   period: '2026-03', rules: ACTIVITY_PRACTICE, calendar: { minutes: 300 }, messages: ID,
 * }).counted; // 120
 */
export function activityOf(json: readonly unknown[], options: ActivityOptions): ActivityPeriod {
  const { messages, calendar, leave = [], dailyCap, entryWindow } = options;
  const period = parsePeriod(options.period);
  if (period === null) {
    throw new TakarError(
      'activity/period',
      `no period: ${options.period}`,
      'Give a period such as 2026-03.',
      '/period',
    );
  }
  const rules = resolved(options.rules, period.end);
  const { entries, rejected, issues: read } = readEntries(json, { period, window: entryWindow ?? null }, messages);
  const issues = [...read];
  const byDate = grouped(entries);
  const days = calendarDays(period, calendar, leave).map((day): ActivityDay => {
    const own = byDate.get(day.date) ?? [];
    const approved = minutesOf(rules.daily, own, true);
    const counted = minutesOf(rules.daily, own, true, dailyCap);
    const target = targetOf(rules.target, [day]).minutes;
    if (counted < approved) {
      const values = { date: day.date, minutes: approved, cap: counted };
      issues.push(activityIssue('activity/daily-cap', messages.locale, { path: '/entries' }, values));
    }
    if (target === 0) for (const entry of own) issues.push(offDay(entry, messages));
    return {
      date: day.date,
      working: target > 0,
      target,
      approved,
      counted,
      pending: minutesOf(rules.daily, own, false),
      entries: own.map(({ id }) => id),
    };
  });
  const whole = sumOf(period.text, days);
  const due = targetOf(rules.target, calendarDays(period, calendar, leave));
  const ratio = exactAnswer(rules.ratio, {
    approved_minutes: whole.counted,
    target_minutes: due.minutes,
    zero_target: options.zeroTarget ?? 'missing',
  }).outcome;
  return {
    ...whole,
    target: due.minutes,
    workingDays: due.days,
    ratio: outcomeOf(ratio),
    days,
    weeks: sumsBy(days, ({ date }) => weekOf(date)),
    months: sumsBy(days, ({ date }) => date.slice(0, 7)),
    rejected,
    issues,
  };
}

interface Resolved {
  readonly target: ResolvedRule;
  readonly daily: ResolvedRule;
  readonly ratio: ResolvedRule;
}

function resolved({ target, daily, ratio }: ActivityRules, asOf: CivilDate): Resolved {
  const at = (rule: Rule): ResolvedRule => {
    const found = resolve(rule, asOf);
    if (found.error === null) return found.resolved;
    throw new TakarError('activity/rule', `${rule.id} was not in force on ${asOf}`, 'Give a rule of that time.');
  };
  return { target: at(target), daily: at(daily), ratio: at(ratio) };
}

function grouped(entries: readonly ActivityEntry[]): ReadonlyMap<CivilDate, readonly ActivityEntry[]> {
  const byDate = new Map<CivilDate, ActivityEntry[]>();
  for (const entry of entries) byDate.set(entry.date, [...(byDate.get(entry.date) ?? []), entry]);
  return byDate;
}

/** Minutes of a day by the rule; of those that wait, as if they were approved. */
function minutesOf(rule: ResolvedRule, entries: readonly ActivityEntry[], approved: boolean, cap?: number): number {
  const rows = entries
    .filter((entry) => entry.approved === approved)
    .map(({ volume, norm }) => ({ volume, norm_minutes: norm, approved: 1 }));
  return numberIn(exactAnswer(rule, cap === undefined ? {} : { daily_cap: cap }, { entries: rows }).outcome);
}

/** Target minutes of days, by the rule: once for each length of day, holidays and leave taken off. */
function targetOf(
  rule: ResolvedRule,
  days: readonly CalendarDay[],
): { readonly minutes: number; readonly days: number } {
  const lengths = [...new Set(days.map(({ minutes }) => minutes))].filter((minutes) => minutes > 0);
  let minutes = 0;
  let counted = 0;
  for (const length of lengths) {
    const own = days.filter((day) => day.minutes === length);
    const answer = exactAnswer(rule, {
      minutes_per_day: length,
      working_days: own.length,
      holidays: own.filter(({ holiday }) => holiday).length,
      leave_days: own.reduce((sum, { holiday, leave }) => (holiday ? sum : sum + leave), 0),
    });
    minutes += numberIn(answer.outcome);
    counted += numberIn(answer.steps.get('days_counted'));
  }
  return { minutes, days: counted };
}

function sumOf(period: string, days: readonly ActivityDay[]): ActivitySum {
  const sum = (of: (day: ActivityDay) => number): number => days.reduce((total, day) => total + of(day), 0);
  return {
    period,
    target: sum(({ target }) => target),
    counted: sum(({ counted }) => counted),
    pending: sum(({ pending }) => pending),
  };
}

function sumsBy(days: readonly ActivityDay[], nameOf: (day: ActivityDay) => string): readonly ActivitySum[] {
  const names = [...new Set(days.map(nameOf))];
  return names.map((name) =>
    sumOf(
      name,
      days.filter((day) => nameOf(day) === name),
    ),
  );
}

/** ISO 8601 week of a day, which belongs to the year of its Thursday. */
function weekOf(date: CivilDate): string {
  const day = dayNumberOf(date);
  const thursday = dateOfDay(day - weekday(day) + 3);
  const firstDay = dayNumberOf(`${thursday.slice(0, 4)}-01-01`);
  const week = Math.floor((dayNumberOf(thursday) - firstDay) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

function offDay({ id, date, row }: ActivityEntry, { locale }: Messages): TableIssue {
  return activityIssue('activity/not-a-working-day', locale, { path: `/entries/${row}` }, { entry: id, date });
}

function outcomeOf(outcome: ExactOutcome): Outcome {
  return outcome.reason === null ? present(numberOf(outcome.value)) : absent(outcome.reason);
}

/** Minutes that a rule gives; one that gives none to whole inputs is not a rule of minutes. */
function numberIn(outcome: ExactOutcome | undefined): number {
  if (outcome !== undefined && outcome.reason === null) return numberOf(outcome.value);
  throw new TakarError(
    'activity/rule',
    `a rule gave no minutes: ${outcome?.reason ?? 'missing'}`,
    'Give rules in the shape of IND-ACT-01 and IND-ACT-02.',
    '/rules',
  );
}
