// A chunk of its own: only pages with activities load it.
import { ACTIVITY_PRACTICE, parsePeriod, type Leave, type Locale, type Sheet } from '@takar/core';
import { activityCalendar, readActivity, usualMinutes, type ActivityCalendarOptions } from '@takar/core/activity';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import type { ActivityAttributes } from './activity.js';
import type { ActivityModel } from './activity-model.js';
import { SourceError } from './problem.js';

const FAULTS = {
  'no-date': {
    id: 'Tabel tidak memuat kolom tanggal kegiatan.',
    en: 'The table has no column with the date of an activity.',
  },
  'several-persons': {
    id: 'Tabel memuat kegiatan lebih dari satu pegawai; kalender hanya untuk satu pegawai.',
    en: 'The table has activities of several persons; a calendar is of one.',
  },
} as const;

interface Given {
  readonly sheet: Sheet;
  readonly period: string | null;
  readonly minutes: number | readonly number[] | null;
  readonly holidays: readonly string[];
  readonly leave: readonly Leave[];
}

/** Counts the activities of a table, or of JSON `{entries, period?, minutes?, holidays?, leave?}`. */
export async function readActivityModel(
  source: unknown,
  attributes: ActivityAttributes,
  locale: Locale,
): Promise<ActivityModel> {
  await learnFormulas();
  const given = givenOf(source, attributes);
  const { entries, holidays, leave, fault } = readActivity(given.sheet);
  if (fault !== null) throw new SourceError('failed', [], undefined, FAULTS[fault]);
  const rules = ACTIVITY_PRACTICE;
  const options: ActivityCalendarOptions = {
    rules,
    messages: messagesOf(locale),
    calendar: { minutes: given.minutes ?? usualMinutes(), holidays: [...given.holidays, ...holidays] },
    leave: [...given.leave, ...leave],
    ...numberNamed('dailyCap', attributes.dailyCap),
    ...numberNamed('entryWindow', attributes.entryWindow),
  };
  const period = given.period !== null && parsePeriod(given.period) !== null ? given.period : null;
  return {
    months: activityCalendar(entries, period, options),
    options,
    minutesGiven: given.minutes !== null,
    count: given.sheet.rowCount,
    basis: [rules.target, rules.daily, rules.ratio].map((rule) => basisOf(rule, locale)),
    faults: [],
  };
}

function givenOf(source: unknown, attributes: ActivityAttributes): Given {
  const object = source as Sheet | Readonly<Record<string, unknown>>;
  const json = 'cell' in object ? {} : object;
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
  return {
    sheet: 'cell' in object ? (object as Sheet) : sheetOfEntries(list(json['entries'])),
    period: attributes.period ?? (typeof json['period'] === 'string' ? json['period'] : null),
    minutes: minutesOf(attributes.minutes ?? json['minutes']),
    holidays: [...daysOf(attributes.holidays), ...list(json['holidays']).filter((day) => typeof day === 'string')],
    leave: [...spansOf(attributes.leave), ...list(json['leave']).flatMap(leaveOf)],
  };
}

/** Entries as objects in the shape that core reads. */
function sheetOfEntries(entries: readonly unknown[]): Sheet {
  const records = entries.map((entry) =>
    typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {},
  );
  const headers = [...new Set(['date', ...records.flatMap((record) => Object.keys(record))])];
  return {
    headers,
    rowCount: records.length,
    cell: (row, column) => {
      const value = records[row]?.[headers[column] ?? ''] ?? null;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    },
    line: () => undefined,
  };
}

/** `300`, or `390,390,390,390,270,420,0` from Monday; null for anything else. */
function minutesOf(value: unknown): number | readonly number[] | null {
  const parts = Array.isArray(value)
    ? value.map(Number)
    : typeof value === 'number' || typeof value === 'string'
      ? String(value).split(',').map(Number)
      : [];
  const [only] = parts;
  if (only === undefined || parts.some((minutes) => !(minutes >= 0 && minutes <= 1440))) return null;
  return parts.length === 1 ? only : parts;
}

function daysOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((day) => day.trim())
    .filter((day) => parsePeriod(day)?.grain === 'day');
}

function spansOf(text: string | null): readonly Leave[] {
  return (text ?? '').split(',').flatMap((span) => {
    const [from = '', to = from] = span.trim().split('/');
    return leaveOf({ from, to });
  });
}

function leaveOf(value: unknown): readonly Leave[] {
  if (typeof value !== 'object' || value === null) return [];
  const { from, to = from, part } = value as Readonly<Record<string, unknown>>;
  const isDay = (day: unknown): day is string => typeof day === 'string' && parsePeriod(day)?.grain === 'day';
  return isDay(from) && isDay(to) ? [{ from, to, ...(typeof part === 'number' ? { part } : {}) }] : [];
}

function numberNamed<N extends string>(name: N, text: string | null): { readonly [K in N]?: number } {
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return (Number.isFinite(value) && value >= 0 ? { [name]: value } : {}) as { readonly [K in N]?: number };
}
