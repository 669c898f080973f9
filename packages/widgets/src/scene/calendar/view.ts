import { formatNumber } from '@takar/core';
import { activityRatio, activityReached, type ActivityCalendarDay, type ActivityMonth } from '@takar/core/activity';
import type { ActivityModel } from '../../data/activity-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS } from './words.js';

/** Minutes of a day, week or month as people read them. */
export interface SumView {
  readonly id: string;
  readonly month: string;
  readonly dates: readonly string[];
  readonly name: string;
  readonly target: number;
  readonly counted: number;
  readonly pending: number;
  /** Per cent, 0 to 100; null where there is no target. */
  readonly ratio: number | null;
  /** Whether as many minutes count as are due. */
  readonly reached: boolean;
  readonly figure: string | null;
  /** `285 dari 300 menit`. */
  readonly minutes: string;
  /** All of it in words. */
  readonly words: string;
}

/** A day of the calendar. */
export interface DayView extends SumView {
  readonly day: ActivityCalendarDay;
  readonly number: string;
}

/** A month: its sum, its weeks of seven places, and what was rejected. */
export interface MonthView {
  readonly sum: SumView;
  readonly weeks: readonly { readonly sum: SumView; readonly days: readonly (DayView | null)[] }[];
  /** `2 entri ditolak: 1 bertumpang tindih (baris 4 dengan baris 3), …`; null where none was. */
  readonly rejected: string | null;
  readonly rejectedCount: number;
}

const DIGITS = 2;
const WEEK = 7;

/** The months of a model as people read them. */
export function monthViews(model: ActivityModel, tongue: Tongue): readonly MonthView[] {
  return model.months.map((month) => monthView(model, month, tongue));
}

function monthView(model: ActivityModel, month: ActivityMonth, tongue: Tongue): MonthView {
  const { core } = tongue;
  const words = WORDS[core.locale];
  const { activity } = month;
  const sum = (id: string, name: string, dates: readonly string[], of: Summed, more: readonly string[] = []): SumView =>
    sumView(model, { id, month: month.period, name, dates, of, more }, tongue);
  const all = month.days.map(({ date }) => date);
  const first = month.days[0]?.weekday ?? 0;
  const days = month.days.map((day, i): DayView => {
    const name = `${words.weekdays[day.weekday] ?? ''} ${periodWords(day.date, core.locale)}`;
    return { ...sum(`day-${day.date}`, name, [day.date], day, remarksOf(day, tongue)), day, number: String(i + 1) };
  });
  const places: (DayView | null)[] = [...Array.from({ length: first }, () => null), ...days];
  const weeks = activity.weeks.map((week, w) => {
    const own = places.slice(w * WEEK, (w + 1) * WEEK);
    const dates = own.flatMap((day) => (day === null ? [] : day.dates));
    const name = `${words.weekOf(String(Number(week.period.slice(-2))))}, ${periodWords(month.period, core.locale)}`;
    return {
      sum: sum(`week-${month.period}-${w}`, name, dates, week),
      days: Array.from({ length: WEEK }, (_, i) => own[i] ?? null),
    };
  });
  return {
    sum: sum(`month-${month.period}`, periodWords(month.period, core.locale), all, activity),
    weeks,
    rejected: rejectedSaid(activity.rejected, tongue),
    rejectedCount: activity.rejected.length,
  };
}

type Summed = { readonly target: number; readonly counted: number; readonly pending: number };

function sumView(
  { options }: ActivityModel,
  {
    id,
    month,
    name,
    dates,
    of,
    more,
  }: {
    readonly id: string;
    readonly month: string;
    readonly name: string;
    readonly dates: readonly string[];
    readonly of: Summed;
    readonly more: readonly string[];
  },
  { core, words }: Tongue,
): SumView {
  const own = WORDS[core.locale];
  const number = (value: number): string => formatNumber(value, core.numbers);
  const { value } = activityRatio(of, options);
  const ratio = typeof value === 'number' ? value : null;
  const figure = ratio === null ? null : words.percent(formatNumber(ratio, core.numbers, DIGITS));
  const minutes = own.minutes(number(of.counted), number(of.target));
  const counts = of.target > 0 || of.counted > 0;
  return {
    id,
    month,
    dates,
    name,
    target: of.target,
    counted: of.counted,
    pending: of.pending,
    ratio,
    reached: activityReached(of),
    figure,
    minutes,
    words: [
      name,
      ...(counts ? [figure === null ? `${minutes}, ${own.noTarget}` : `${minutes}, ${figure}`] : []),
      ...(of.pending > 0 ? [own.pending(number(of.pending))] : []),
      ...more,
    ].join('. '),
  };
}

function remarksOf(day: ActivityCalendarDay, { core }: Tongue): readonly string[] {
  const words = WORDS[core.locale];
  const number = (value: number): string => formatNumber(value, core.numbers);
  return [
    ...(day.kind === 'due' ? [] : [words[day.kind]]),
    ...(day.counted < day.approved ? [words.capped(number(day.approved), number(day.counted))] : []),
  ];
}

function rejectedSaid(rejected: ActivityMonth['activity']['rejected'], { core }: Tongue): string | null {
  if (rejected.length === 0) return null;
  const words = WORDS[core.locale];
  const codes = [...new Set(rejected.map(({ code }) => code))].map((code) => {
    const own = rejected.filter((each) => each.code === code);
    const pairs = own.flatMap(({ id, with: other }) => (other === null ? [] : [words.overlap(id, other)]));
    const text = `${formatNumber(own.length, core.numbers)} ${words.codes[code] ?? code}`;
    return pairs.length === 0 ? text : `${text} (${pairs.join(', ')})`;
  });
  return `${words.rejected(formatNumber(rejected.length, core.numbers))}: ${codes.join(', ')}`;
}
