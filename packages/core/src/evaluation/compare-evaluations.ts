import { field } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { seriesIssue } from './series-issues.js';
import type { EvaluationInstrument } from './instrument.js';
import { difference } from './layer-differences.js';
import { predicateOf, type Predicate } from './predicate-scale.js';
import type { Evaluator, Layer, SubcomponentMode } from './sheet.js';

/** The result of one evaluation: of a scored sheet, or as a report prints it. */
export interface EvaluationResult {
  readonly year: number;
  readonly instrument: EvaluationInstrument;
  /** Whose evaluation it is; results of unknown evaluators stand in a series of their own. */
  readonly evaluator: Evaluator | null;
  /** Layer that it is; the assessor's unless said. */
  readonly layer?: Layer;
  /** Version of the criteria list, where known. */
  readonly list?: string | null;
  /** How subcomponents were scored, where known. */
  readonly mode?: SubcomponentMode | null;
  /** Null where only the predicate is known. */
  readonly total: number | null;
  /** As printed; what the total gives unless said. */
  readonly predicate?: string | null;
  /** Scores by the instrument's component. */
  readonly components?: Readonly<Record<string, number | null>>;
}

/** What makes two years incomparable. */
export type SeriesBreak = 'instrument' | 'list' | 'mode';

/** One year of a series beside the year before. */
export interface SeriesPoint {
  readonly year: number;
  readonly total: number | null;
  /** Printed, or of the total; null where neither is there. */
  readonly predicate: string | null;
  /** Points more or less than the year before; null at a break, at the start, and where a total is missing. */
  readonly change: number | null;
  /** Places on the predicate scale up or down; null where `change` would be at a break. */
  readonly predicateChange: number | null;
  /** The same by component. */
  readonly componentChanges: Readonly<Record<string, number | null>>;
  /** What changed since the year before, so that the two do not compare. */
  readonly breaks: readonly SeriesBreak[];
  /** What is not known to be the same. */
  readonly unknown: readonly SeriesBreak[];
  /** At a break of instruments: the total of the year before read on this year's scale of predicates. */
  readonly predicateBefore: string | null;
}

/** Results of one evaluator and layer, by year. Results of the inspectorate and the ministry never share one. */
export interface EvaluationSeries {
  readonly evaluator: Evaluator | null;
  readonly layer: Layer;
  readonly points: readonly SeriesPoint[];
}

/**
 * Compares evaluations over the years. Each evaluator and each layer is a series of its own; within one, a change of instrument,
 * criteria list or way of scoring is a break, over which no difference is computed.
 */
export function compareEvaluations(
  results: readonly EvaluationResult[],
  { locale }: { readonly locale: Locale },
): { readonly series: readonly EvaluationSeries[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  const groups = new Map<string, EvaluationResult[]>();
  for (const result of results) {
    const key = `${result.evaluator ?? ''} ${result.layer ?? 'assessor'}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  const series = [...groups.values()].map((group): EvaluationSeries => {
    const ordered = [...group].sort((a, b) => a.year - b.year);
    for (const [i, { year }] of ordered.entries()) {
      if (ordered[i + 1]?.year !== year) continue;
      issues.push(seriesIssue('evaluation/same-year', locale, { path: '' }, { year: String(year) }));
    }
    const points = ordered.map((result, i) => point(ordered[i - 1], result));
    ordered.forEach((result, i) => {
      const before = ordered[i - 1];
      const { breaks, unknown } = points[i] as SeriesPoint;
      if (before === undefined) return;
      const between = { from: String(before.year), to: String(result.year) };
      if (breaks.length > 0) {
        const values = { ...between, what: breaks.map((each) => WORDS[each][locale]) };
        issues.push(seriesIssue('evaluation/series-break', locale, { path: '' }, values));
      } else if (unknown.length > 0) {
        const values = { ...between, what: unknown.map((each) => WORDS[each][locale]) };
        issues.push(seriesIssue('evaluation/series-unknown', locale, { path: '' }, values));
      }
    });
    return { evaluator: ordered[0]?.evaluator ?? null, layer: ordered[0]?.layer ?? 'assessor', points };
  });
  return { series, issues };
}

const WORDS = {
  instrument: { id: 'peraturan', en: 'instrument' },
  list: { id: 'daftar kriteria', en: 'criteria list' },
  mode: { id: 'cara menilai', en: 'way of scoring' },
} as const;

function point(before: EvaluationResult | undefined, result: EvaluationResult): SeriesPoint {
  const { year, total, instrument } = result;
  const predicate = predicateOfResult(result);
  const { breaks, unknown } = before === undefined ? { breaks: [], unknown: [] } : comparability(before, result);
  const comparable = before !== undefined && breaks.length === 0 && before.year !== year;
  const names = Object.keys(result.components ?? {});
  return {
    year,
    total,
    predicate,
    change: comparable ? difference(before.total, total) : null,
    predicateChange: comparable ? steps(predicateOfResult(before), predicate, instrument) : null,
    componentChanges: Object.fromEntries(
      names.map((name) => {
        const [from, to] = [before?.components?.[name] ?? null, result.components?.[name] ?? null];
        return [name, comparable ? difference(from, to) : null];
      }),
    ),
    breaks,
    unknown,
    predicateBefore:
      before?.total != null && before.instrument.id !== instrument.id
        ? predicateAtTotal(before.total, instrument)
        : null,
  };
}

function comparability(
  before: EvaluationResult,
  result: EvaluationResult,
): { breaks: SeriesBreak[]; unknown: SeriesBreak[] } {
  const breaks: SeriesBreak[] = [];
  const unknown: SeriesBreak[] = [];
  if (before.instrument.id !== result.instrument.id) breaks.push('instrument');
  for (const what of ['list', 'mode'] as const) {
    const [from, to] = [before[what] ?? null, result[what] ?? null];
    if (from === null || to === null) unknown.push(what);
    else if (from !== to) breaks.push(what);
  }
  return { breaks, unknown };
}

function predicateOfResult({ predicate, total, instrument }: EvaluationResult): string | null {
  return predicate ?? (total === null ? null : predicateAtTotal(total, instrument));
}

function predicateAtTotal(total: number, { predicates }: EvaluationInstrument): string {
  const inputs = { score: total, rounding: 'two-digits' };
  const { value } = evaluate(predicateOf(field('score'), predicates), { inputs, parameters: {} });
  return (predicates.predicates[value ?? 0] as Predicate).key;
}

function steps(from: string | null, to: string | null, { predicates }: EvaluationInstrument): number | null {
  const place = (key: string | null): number => predicates.predicates.findIndex((each) => each.key === key);
  const [before, after] = [place(from), place(to)];
  return before === -1 || after === -1 ? null : after - before;
}
