import { TakarError } from '../errors.js';
import { evaluateInputs, type CaseResult } from '../case/evaluate-case.js';
import type { Trace } from '../expression/trace.js';
import type { Rule } from '../regulation/rule.js';
import { weekday } from '../time/day-number.js';
import { dayNumberOf } from '../time/day-number-of.js';
import { parsePeriod } from '../time/parse-period.js';
import type { Period } from '../time/period.js';
import {
  activityOf,
  type ActivityDay,
  type ActivityOptions,
  type ActivityPeriod,
  type ActivitySum,
} from './activity-period.js';
import { calendarDays } from './calendar.js';

/** A day of a calendar: minutes are due on it, it is a free day of the week, or it is not counted. */
export interface ActivityCalendarDay extends ActivityDay {
  /** `excused`: a working day that does not count. Whether it is a holiday or leave is not told. */
  readonly kind: 'due' | 'free' | 'excused';
  /** 0 is Monday. */
  readonly weekday: number;
}

/** A month of activities. */
export interface ActivityMonth {
  /** `2026-03`. */
  readonly period: string;
  readonly activity: ActivityPeriod;
  readonly days: readonly ActivityCalendarDay[];
}

/** What months of activities are counted with. */
export type ActivityCalendarOptions = Omit<ActivityOptions, 'period'>;

/**
 * Activities by month: those of the period asked for, else every month from the first entry to the last. Entries whose date
 * cannot be read stand in the first month, as rejected.
 */
export function activityCalendar(
  entries: readonly { readonly date: unknown }[],
  period: string | null,
  options: ActivityCalendarOptions,
): readonly ActivityMonth[] {
  const asked = period === null ? null : parsePeriod(period);
  const months = monthsOf(entries, asked);
  const known = new Set(months);
  return months.map((month, i) => {
    const own = entries.filter(({ date }) => {
      const of = String(date).slice(0, 7);
      return of === month || (i === 0 && parsePeriod(String(date)) === null && !known.has(of));
    });
    const activity = activityOf(own, { ...options, period: month });
    const due = calendarDays(parsePeriod(month) as Period, options.calendar, []);
    return {
      period: month,
      activity,
      days: activity.days.map((day, d): ActivityCalendarDay => ({
        ...day,
        kind: day.working ? 'due' : (due[d]?.minutes ?? 0) > 0 ? 'excused' : 'free',
        weekday: weekday(dayNumberOf(day.date)),
      })),
    };
  });
}

/** Months of a period, or all from the first entry to the last; at most three years. */
function monthsOf(entries: readonly { readonly date: unknown }[], asked: Period | null): readonly string[] {
  const days = entries.flatMap(({ date }) => parsePeriod(String(date)) ?? []).filter(({ grain }) => grain === 'day');
  const inside = days.filter(({ start }) => asked === null || (asked.start <= start && start <= asked.end));
  const found = inside.map(({ text }) => text.slice(0, 7)).sort();
  const first = asked?.start.slice(0, 7) ?? found[0];
  const last = asked?.end.slice(0, 7) ?? found.at(-1);
  const months: string[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last && months.length < 36;) {
    months.push(month);
    month = next(month);
  }
  return months;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Counted over target of a day, week or month in per cent (IND-ACT-03). */
export function activityRatio(
  sum: Pick<ActivitySum, 'target' | 'counted'>,
  options: ActivityCalendarOptions,
): CaseResult {
  return ask(options.rules.ratio, options, {
    approved_minutes: sum.counted,
    target_minutes: sum.target,
    zero_target: options.zeroTarget ?? 'missing',
  });
}

/** Whether a day, week or month reaches its target: as many minutes count as are due. */
export function activityReached({ target, counted }: Pick<ActivitySum, 'target' | 'counted'>): boolean {
  return counted >= target;
}

/** How target and minutes of some days of a month came about: the target for each length of day, and each day that counts minutes. */
export function activityTraces(
  month: ActivityMonth,
  dates: ReadonlySet<string>,
  options: ActivityCalendarOptions,
): readonly Trace[] {
  const calendar = calendarDays(parsePeriod(month.period) as Period, options.calendar, options.leave ?? []).filter(
    ({ date }) => dates.has(date),
  );
  const lengths = [...new Set(calendar.map(({ minutes }) => minutes))].filter((minutes) => minutes > 0);
  const targets = lengths.map((length) => {
    const own = calendar.filter(({ minutes }) => minutes === length);
    return ask(options.rules.target, options, {
      minutes_per_day: length,
      working_days: own.length,
      holidays: own.filter(({ holiday }) => holiday).length,
      leave_days: own.reduce((sum, { holiday, leave }) => (holiday ? sum : sum + leave), 0),
    }).trace;
  });
  const [only, more] = month.days.filter(({ date }) => dates.has(date));
  if (only === undefined || more !== undefined) return targets;
  const cap = options.dailyCap === undefined ? {} : { daily_cap: options.dailyCap };
  return [...targets, ask(options.rules.daily, options, { approved_minutes: only.approved, ...cap }).trace];
}

function ask(
  rule: Rule,
  { messages }: ActivityCalendarOptions,
  fields: Readonly<Record<string, number | string>>,
): CaseResult {
  const { result, error } = evaluateInputs(
    rule,
    { fields, lists: {}, json: {}, group: null, issues: [] },
    { messages },
  );
  if (result === null)
    throw new TakarError('activity/rule', `${rule.id} was not in force on ${error.asOf}`, 'Give a rule of that time.');
  return result;
}
