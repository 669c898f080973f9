import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import { categoriesOf, numbersOf } from '../data/indicator-table.js';
import type { Computation } from '../indicator/computation.js';
import type { Messages } from '../locale/messages.js';
import { categoryAt } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import type { Rule } from '../regulation/rule.js';
import { MEDIUM_TERM, NATIONAL_STANDARD } from '../regulations/permenpanrb-53-2014/medium-term.js';
import { LAST_YEAR, SEVERAL_YEARS } from '../regulations/permenpanrb-53-2014/this-and-last-year.js';
import { seriesBreaks } from './series-breaks.js';
import { isOrdinal, seriesOf, type IndicatorSeries } from './series-of-table.js';

/** What a report compares with beside its own table. */
export interface YearComparisonOptions {
  readonly messages: Messages;
  /** Final targets of the medium-term plan, where the table has no row for it (`period` 2021/2026). */
  readonly finalTargets?: readonly FinalTarget[];
  /** National standards (LKJ-4). */
  readonly standards?: readonly NationalStandard[];
}

/** Final target of RPJMD or Renstra. Without `unit`, of the indicator in every unit. */
export interface FinalTarget {
  readonly indicator: string;
  readonly unit?: string;
  readonly value: number;
  /** Last year of the plan. */
  readonly year: number;
}

/** A national standard with where it comes from. */
export interface NationalStandard {
  readonly indicator: string;
  readonly unit?: string;
  readonly value: number;
  readonly source: string;
}

/** One year of an indicator. */
export interface YearFigures {
  readonly year: number;
  /** Row of the table, from 0. */
  readonly row: number;
  readonly target: number | null;
  readonly realisation: number | null;
  /** By the policy of the computation. */
  readonly achievement: number | null;
  /** Why there is no achievement. */
  readonly reason: MissingReason | null;
}

/** What one comparison comes to: its figures by name (terms are official), and how. */
export interface ComparisonFigures extends CaseResult {
  readonly value: number | null;
}

/** The comparisons that a performance report must hold for one indicator (PermenPANRB 53/2014, LKJ-1 to LKJ-4). */
export interface IndicatorComparison {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly polarity: string | null;
  /** LKJ-1 for each year, ascending. */
  readonly years: readonly YearFigures[];
  /** First year that compares with the latest, where the series broke (`seriesBreaks`); null where it did not. */
  readonly since: number | null;
  /** LKJ-2: the latest year beside the year before; null where that year is not in the table. */
  readonly lastYear: ComparisonFigures | null;
  /** LKJ-2: all years with a realisation; null with fewer than two, and for grades. */
  readonly series: ComparisonFigures | null;
  /** LKJ-3 with the final target and its year; null without one. */
  readonly mediumTerm: (ComparisonFigures & { readonly target: number; readonly endYear: number }) | null;
  /** LKJ-4 with the standard and its source; null without one. */
  readonly standard: (ComparisonFigures & { readonly standard: number; readonly source: string }) | null;
}

/**
 * Compares each indicator with last year, over several years, with the medium-term target and with a national standard.
 * Rows are those whose period is a year. A comparison that cannot be made says why in `reason`; nothing is taken as 0.
 * Where a series breaks (`seriesBreaks`) only the years since then are compared.
 *
 * Source: PermenPANRB 53/2014, Lampiran II (which comparisons); rules LKJ-2 to LKJ-4 (how).
 */
export function compareYears(computation: Computation, options: YearComparisonOptions): readonly IndicatorComparison[] {
  return seriesOf(computation.table).map((series) => {
    const all = series.years.map(({ year, row }) => figuresOf(computation, year, row));
    const breaks = seriesBreaks(
      computation.table,
      series.years.map(({ row }) => row),
    );
    const since = all.findLast(({ row }) => breaks.has(row))?.year ?? null;
    const years = since === null ? all : all.filter(({ year }) => year >= since);
    const latest = years.at(-1) as YearFigures;
    const polarity = polarityAt(computation, latest.row);
    const ordinal = isOrdinal(computation.table, latest.row);
    const ask = (rule: Rule, inputs: Inputs): ComparisonFigures => answer(rule, inputs, options.messages);
    return {
      unit: series.unit,
      indicator: series.indicator,
      polarity,
      years: all,
      since,
      lastYear: besideLastYear(years, polarity, ask),
      series: ordinal ? null : overYears(years, polarity, ask),
      mediumTerm: ordinal ? null : againstPlan(computation, series, years, polarity, options, ask),
      standard: ordinal ? null : againstStandard(series, latest, polarity, options, ask),
    };
  });
}

type Inputs = Readonly<Record<string, unknown>>;
type Ask = (rule: Rule, inputs: Inputs) => ComparisonFigures;

function figuresOf({ table, columns }: Computation, year: number, row: number): YearFigures {
  const valueOf = (field: 'target' | 'realisation'): number | null => {
    const column = numbersOf(table, field);
    return column?.status[row] === 0 ? (column.values[row] as number) : null;
  };
  const { achievement } = columns;
  const outcome = outcomeAt(achievement, row);
  return {
    year,
    row,
    target: valueOf('target'),
    realisation: valueOf('realisation'),
    achievement: outcome.value,
    reason: outcome.reason,
  };
}

function polarityAt({ table }: Computation, row: number): string | null {
  const column = categoriesOf(table, 'polarity');
  const name = column === undefined ? null : categoryAt(column, row);
  return name === 'unknown' || name === 'range' ? null : name;
}

function besideLastYear(years: readonly YearFigures[], polarity: string | null, ask: Ask): ComparisonFigures | null {
  const latest = years.at(-1);
  const before = years.find(({ year }) => year === (latest?.year ?? NaN) - 1);
  if (latest === undefined || before === undefined) return null;
  return ask(LAST_YEAR, {
    realisation: latest.realisation,
    previous_realisation: before.realisation,
    target: latest.target,
    previous_target: before.target,
    achievement: latest.achievement,
    previous_achievement: before.achievement,
    polarity,
  });
}

function overYears(years: readonly YearFigures[], polarity: string | null, ask: Ask): ComparisonFigures | null {
  const known = years.filter(({ realisation }) => realisation !== null);
  if (known.length < 2) return null;
  const rows = known.map(({ year, realisation, target }) => ({ year, value: realisation, target }));
  return ask(SEVERAL_YEARS, { years: rows, polarity });
}

function againstPlan(
  { table }: Computation,
  series: IndicatorSeries,
  years: readonly YearFigures[],
  polarity: string | null,
  { finalTargets = [] }: YearComparisonOptions,
  ask: Ask,
): IndicatorComparison['mediumTerm'] {
  const latest = years.at(-1) as YearFigures;
  const given = finalTargets.find((each) => belongs(each, series));
  const planned = numbersOf(table, 'target');
  const end =
    given ??
    (series.plan !== null && planned?.status[series.plan.row] === 0
      ? { value: planned.values[series.plan.row] as number, year: series.plan.endYear }
      : undefined);
  if (end === undefined) return null;
  const first = years.find(({ realisation }) => realisation !== null);
  const start =
    first === undefined || first.year >= latest.year
      ? {}
      : { baseline: first.realisation, years_passed: latest.year - first.year };
  const figures = ask(MEDIUM_TERM, {
    realisation: latest.realisation,
    target_end: end.value,
    years_left: Math.max(0, end.year - latest.year),
    polarity,
    ...start,
  });
  return beside(figures, { target: end.value, endYear: end.year });
}

function againstStandard(
  series: IndicatorSeries,
  { realisation }: YearFigures,
  polarity: string | null,
  { standards = [] }: YearComparisonOptions,
  ask: Ask,
): IndicatorComparison['standard'] {
  const standard = standards.find((each) => belongs(each, series));
  if (standard === undefined) return null;
  const figures = ask(NATIONAL_STANDARD, { realisation, standard: standard.value, polarity });
  return beside(figures, { standard: standard.value, source: standard.source });
}

/** Figures with what they were compared with; the trace is still told only when someone asks. */
function beside<T extends object>(figures: ComparisonFigures, more: T): ComparisonFigures & T {
  return Object.defineProperties({ ...more } as ComparisonFigures & T, Object.getOwnPropertyDescriptors(figures));
}

function belongs(
  { indicator, unit }: { readonly indicator: string; readonly unit?: string },
  series: IndicatorSeries,
): boolean {
  return indicator === series.indicator && (unit === undefined || unit === series.unit);
}

function answer(rule: Rule, inputs: Inputs, messages: Messages): ComparisonFigures {
  const result = evaluateCase(rule, inputs, { messages }).result as CaseResult;
  const { value, reason, values, hash, asOf, issues } = result;
  return {
    rule: rule.id,
    hash,
    asOf,
    value: typeof value === 'number' ? value : null,
    reason,
    values,
    // Told only when someone asks.
    get trace() {
      return result.trace;
    },
    issues,
  };
}
