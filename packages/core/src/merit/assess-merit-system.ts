import { evaluateCase } from '../case/evaluate-case.js';
import { exactTotal } from '../decimal/exact-total.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { LocalText, Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import type { ProcedureValue } from '../regulation/procedure.js';
import type { Rule } from '../regulation/rule.js';
import { MERIT_INDEX_OF_ASPECTS } from '../regulations/permenpanrb-19-2025/index-value.js';
import { MERIT_SCORE, MERIT_SCORE_OF_PERCENTS } from '../regulations/permenpanrb-40-2018/score.js';
import { ASPECTS_2018, ASPECTS_2025, type MeritAspect } from './merit-aspects.js';
import { meritIssue } from './merit-issues.js';

/** How the merit system of an agency is assessed. */
export interface MeritScheme {
  /** As `merit:kasn-2019`. */
  readonly id: string;
  readonly title: LocalText;
  readonly aspects: readonly MeritAspect[];
  /** Least and greatest figure of an aspect. */
  readonly least: number;
  readonly most: number;
  readonly rule: Rule;
  /** Names of the rule's inputs and results. */
  readonly levels: string;
  readonly result: string;
}

/** PermenPANRB 40/2018 with PerKASN 9/2019: levels 1 to 4, score 100 to 400. Until 31 December 2025. */
export const MERIT_KASN_2019: MeritScheme = {
  id: 'merit:kasn-2019',
  title: { id: 'Penilaian sistem merit KASN', en: 'Merit assessment of KASN' },
  aspects: ASPECTS_2018,
  least: 1,
  most: 4,
  rule: MERIT_SCORE,
  levels: 'levels',
  result: 'total',
};

/** The same from published per cents of the maximum of each aspect; figures are snapped to the half point. */
export const MERIT_KASN_2019_PERCENT: MeritScheme = {
  ...MERIT_KASN_2019,
  id: 'merit:kasn-2019-percent',
  title: { id: 'Penilaian sistem merit KASN, dari persen aspek', en: 'Merit assessment of KASN, from per cents' },
  least: 0,
  most: 100,
  rule: MERIT_SCORE_OF_PERCENTS,
  levels: 'percents',
};

/** PermenPANRB 19/2025: maturity of each aspect 0 to 1, weights of aspects 2 to 7 to be given, index from 0 upwards. */
export const MERIT_PANRB_2025: MeritScheme = {
  id: 'merit:panrb-2025',
  title: { id: 'Indeks sistem merit nasional', en: 'National merit index' },
  aspects: ASPECTS_2025,
  least: 0,
  most: 1,
  rule: MERIT_INDEX_OF_ASPECTS,
  levels: 'aspects',
  result: 'index',
};

/** What an agency states. */
export interface MeritAssessment {
  /** Figure of each aspect by key; null or absent where it was not assessed. */
  readonly aspects: Readonly<Record<string, number | null>>;
  /** Weights that the scheme does not know, by key, in per cent. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Satisfaction and engagement, 0 to 1 (scheme of 2025). */
  readonly satisfaction?: number;
  readonly correction?: number;
}

/** One aspect of the result. */
export interface MeritAspectResult {
  readonly key: string;
  readonly label: string;
  readonly figure: number | null;
  readonly weight: number | null;
  /** Points of the aspect in the older scheme; null in the other, and where it was not assessed. */
  readonly points: number | null;
  /** Figure against its greatest, in per cent to one digit. */
  readonly percent: number | null;
  /** Share of the whole in per cent that the aspect leaves out of reach: weight × (1 − figure ÷ greatest). */
  readonly lost: number | null;
}

/** The result of an assessment. */
export interface MeritResult {
  readonly scheme: string;
  readonly value: number | null;
  readonly category: string | null;
  /** Index of 0 to 1 of the older scheme, two digits. */
  readonly index: number | null;
  readonly reason: MissingReason | null;
  /** True when an aspect was not assessed: there is no total then. */
  readonly provisional: boolean;
  readonly aspects: readonly MeritAspectResult[];
  /** Keys of the assessed aspects, lowest per cent first; equal ones in the order of the scheme. */
  readonly weakest: readonly string[];
  /** Keys of the assessed aspects by what they cost, dearest first. */
  readonly costliest: readonly string[];
  /** How it came about, told when asked. */
  readonly trace: () => Trace | null;
  readonly issues: readonly TableIssue[];
}

/**
 * Assesses the merit system of an agency (*penilaian sistem merit*). An aspect that was not assessed is none of level 1: it
 * holds back the total. A figure outside the scale, as the 0 of a paper that was not handed in, is an error.
 */
export function assessMeritSystem(
  { aspects: given, weights = {}, satisfaction, correction }: MeritAssessment,
  scheme: MeritScheme,
  { messages, asOf = null }: { readonly messages: Messages; readonly asOf?: string | null },
): MeritResult {
  const { locale } = messages;
  const issues: TableIssue[] = [];
  const figures = Object.fromEntries(
    scheme.aspects.map((aspect) => [aspect.key, figureOf(aspect, given[aspect.key] ?? null, scheme, locale, issues)]),
  );
  const inputs = {
    [scheme.levels]: figures,
    ...(scheme.rule === MERIT_INDEX_OF_ASPECTS ? { weights, satisfaction: satisfaction ?? null } : {}),
    ...(correction === undefined ? {} : { correction }),
  };
  const { result } = evaluateCase(scheme.rule, inputs, { messages, asOf });
  const aspects = scheme.aspects.map(({ key, label, weight }) => ({
    key,
    label: label[locale],
    figure: figures[key] ?? null,
    weight: weights[key] ?? weight,
    points: partOf(result?.values.points_per_aspect, key),
    percent: partOf(result?.values.percent_per_aspect, key),
    lost: partOf(result?.values.lost_per_aspect, key),
  }));
  const sum = exactTotal(aspects.map(({ weight }) => weight ?? 0));
  if (sum !== 100) issues.push(meritIssue('merit/weights', locale, { path: '/weights' }, { sum: sum ?? '?' }));
  const assessed = aspects.filter(({ figure }) => figure !== null);
  /** Keys by a figure, the least first; without those that have none. */
  const inOrder = (of: (aspect: MeritAspectResult) => number | null): readonly string[] =>
    aspects
      .flatMap((aspect) => {
        const at = of(aspect);
        return at === null ? [] : [{ key: aspect.key, at }];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ key }) => key);
  return {
    scheme: scheme.id,
    value: figureIn(result?.values[scheme.result]),
    category: typeof result?.values.category === 'string' ? result.values.category : null,
    index: figureIn(result?.values.index),
    reason: result === null ? 'not_applicable' : result.reason,
    provisional: assessed.length < aspects.length,
    aspects,
    weakest: inOrder(({ percent }) => percent),
    costliest: inOrder(({ lost }) => lost && -lost),
    trace: () => result?.trace ?? null,
    issues,
  };
}

function figureOf(
  { key, label }: MeritAspect,
  value: number | null,
  { least, most }: MeritScheme,
  locale: Messages['locale'],
  issues: TableIssue[],
): number | null {
  const path = `/aspects/${key}`;
  const aspect = label[locale];
  if (value === null) {
    issues.push(meritIssue('merit/not-assessed', locale, { path }, { aspect }));
    return null;
  }
  if (value >= least && value <= most) return value;
  issues.push(meritIssue('merit/impossible-level', locale, { path }, { aspect, value, least, most }));
  return null;
}

function figureIn(value: ProcedureValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function partOf(parts: ProcedureValue | undefined, key: string): number | null {
  const of = typeof parts === 'object' && parts !== null && !Array.isArray(parts) ? parts : {};
  return figureIn((of as Readonly<Record<string, ProcedureValue>>)[key]);
}
