import {
  comparePeriods,
  normalPeriod,
  scoreUnits,
  supersededRows,
  textsOf,
  type Computation,
  type GroupScore,
  type IssueTexts,
  type Locale,
  type TableIssue,
} from '@takar/core';
import { readReportTexts, type ReportTexts } from '@takar/core/report';
import { periodWords } from '@takar/widgets/pictures.js';
import { reportIssue } from '../../report-issues.js';
import { NO_FIGURE, type IndicatorDraft } from './context.js';

/** Rows of one goal (*sasaran*) of a unit. */
export interface GoalRows {
  /** Null for rows whose goal is not said. */
  readonly goal: string | null;
  readonly rows: readonly number[];
  /** Weighted mean achievement of its rows (ORG-CON-05). */
  readonly score: GroupScore | null;
}

/** Rows of one unit. */
export interface UnitRows {
  readonly unit: string | null;
  readonly goals: readonly GoalRows[];
  readonly score: GroupScore | null;
}

/** The rows that a document is about, in the order of the file. */
export interface Scope {
  readonly period: string | null;
  readonly rows: readonly number[];
  readonly units: readonly UnitRows[];
  readonly texts: ReportTexts;
  /** Periods that the table has, ascending. */
  readonly known: readonly string[];
}

/** The latest period of a table: the last year, or the last of the finest grain where no row is of a year. */
export function latestPeriod(computation: Computation): string | null {
  const years = knownPeriods(computation).filter((text) => normalPeriod(text)?.grain === 'year');
  return years.at(-1) ?? knownPeriods(computation).at(-1) ?? null;
}

/**
 * Rows of the period that a document is about, by unit and goal; rows that a later document replaced, and whole plans, are
 * left out. The period is the one said, else the year said, else the latest of the table.
 */
export function scopeOf({ computation, about, messages }: IndicatorDraft): Scope {
  const { table } = computation;
  const wanted = about.period ?? (about.year === null ? null : String(about.year));
  const periods = textsOf(table, 'period')?.values;
  const period = wanted ?? latestPeriod(computation);
  const superseded = supersededRows(table);
  const texts = readReportTexts(table);
  const rows = Array.from({ length: table.length }, (_, row) => row).filter(
    (row) => !superseded.has(row) && (periods === undefined || period === null || periods[row] === period),
  );
  const unitAt = (row: number): string | null => textsOf(table, 'unit')?.values[row] ?? null;
  const goalAt = (row: number): string | null => texts.textOf(row, 'goal');
  const byUnit = scoresOf(computation, messages, unitAt);
  const byGoal = scoresOf(computation, messages, (row) => JSON.stringify([unitAt(row), goalAt(row)]));
  const units = grouped(rows, unitAt).map(({ key: unit, rows: own }): UnitRows => ({
    unit,
    score: byUnit(own[0] as number),
    goals: grouped(own, goalAt).map(({ key: goal, rows: of }) => ({ goal, rows: of, score: byGoal(of[0] as number) })),
  }));
  return { period, rows, units, texts, known: knownPeriods(computation) };
}

function knownPeriods({ table }: Computation): readonly string[] {
  const texts = new Set(textsOf(table, 'period')?.values ?? []);
  const read = [...texts].flatMap((text) => (text === null ? [] : (normalPeriod(text) ?? [])));
  return read
    .filter(({ grain }) => grain !== 'years')
    .sort(comparePeriods)
    .map(({ text }) => text);
}

/** The score of the group that a row is in. */
function scoresOf(
  computation: Computation,
  messages: IssueTexts,
  key: (row: number) => string | null,
): (row: number) => GroupScore | null {
  const { groups, members } = scoreUnits(computation, messages, { unit: key });
  const at = new Map<number, GroupScore>();
  for (const [i, rows] of members.entries()) for (const row of rows) at.set(row, groups[i] as GroupScore);
  return (row) => at.get(row) ?? null;
}

function grouped(
  rows: readonly number[],
  keyOf: (row: number) => string | null,
): readonly { readonly key: string | null; readonly rows: readonly number[] }[] {
  const groups = new Map<string | null, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups].map(([key, of]) => ({ key, rows: of }));
}

/** Says that a table has no row of the period; nothing where it has some. */
export function noRowsOf({ rows, period, known }: Scope, locale: Locale): readonly TableIssue[] {
  if (rows.length > 0) return [];
  const words = known.map((each) => periodWords(each, locale)).join(', ');
  return [
    reportIssue('report/no-rows-of-period', locale, { path: '/rows' }, { period: period ?? NO_FIGURE, known: words }),
  ];
}
