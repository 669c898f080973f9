import type { CivilDate } from '../time/civil-date.js';
import { dateOfDay, weekday } from '../time/day-number.js';
import { dayNumberOf } from '../time/day-number-of.js';
import type { Period } from '../time/period.js';

/** Which days are worked, and how long. */
export interface WorkCalendar {
  /** Minutes of each day of the week from Monday; 0 is a free day. A number stands for Monday to Friday. */
  readonly minutes: number | readonly number[];
  /** National and regional holidays (*libur nasional, cuti bersama*). */
  readonly holidays?: readonly CivilDate[];
  /** Days of the week-end that are worked all the same. */
  readonly extraDays?: readonly CivilDate[];
}

/** Days that a person is away with leave, from and to included; `part` of each day, 1 unless said. Why is nobody's business. */
export interface Leave {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly part?: number;
}

/** A day of a period: the minutes that are due, before and after leave. */
export interface CalendarDay {
  readonly date: CivilDate;
  /** Minutes of the day of the week; 0 on free days. */
  readonly minutes: number;
  readonly holiday: boolean;
  /** Part of the day that is leave, 0 to 1. */
  readonly leave: number;
}

const WEEK = 7;

/** Every day of a period by a calendar and a person's leave. Overlapping leave counts once, the larger part. */
export function calendarDays(period: Period, calendar: WorkCalendar, leave: readonly Leave[]): readonly CalendarDay[] {
  const week = weekOf(calendar.minutes);
  const holidays = new Set(calendar.holidays ?? []);
  const extra = new Set(calendar.extraDays ?? []);
  const usual = Math.max(...week);
  const first = dayNumberOf(period.start);
  const last = dayNumberOf(period.end);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const date = dateOfDay(first + i);
    const minutes = week[weekday(first + i)] ?? 0;
    return {
      date,
      minutes: minutes === 0 && extra.has(date) ? usual : minutes,
      holiday: holidays.has(date),
      leave: Math.max(0, ...leave.map((span) => partOn(span, date))),
    };
  });
}

function weekOf(minutes: number | readonly number[]): readonly number[] {
  if (typeof minutes !== 'number') return Array.from({ length: WEEK }, (_, i) => minutes[i] ?? 0);
  return Array.from({ length: WEEK }, (_, i) => (i < 5 ? minutes : 0));
}

function partOn({ from, to = from, part = 1 }: Leave, date: CivilDate): number {
  return from <= date && date <= to ? Math.min(1, Math.max(0, part)) : 0;
}
