import { comparePeriods, formatNumber, normalPeriod, textsOf, type GroupScore } from '@takar/core';
import { indicatorRows, NO_LEVEL, nodeName, type CascadeIssue } from '@takar/core/cascade';
import type { CascadeModel } from '../../data/cascade-model.js';
import { periodWords } from '../../locale/period-words.js';
import type { Tongue } from '../../locale/tongue.js';
import { unitWord } from '../../view/figure-text.js';
import type { BarKind, RowView } from '../../view/row-view.js';
import { viewRow, type ViewOptions } from '../../view/view-row.js';
import { WORDS } from './words.js';

/** A node as people read it. */
export interface NodeView {
  readonly node: number;
  readonly name: string;
  readonly level: string | null;
  readonly owner: string | null;
  /** Indicator rows of the period that is shown. */
  readonly rows: readonly RowView[];
  readonly period: string | null;
  /** Achievement of its only indicator, else the score of all of them, as written; null where there is none. */
  readonly figure: string | null;
  readonly band: number | null;
  readonly bandWord: string | null;
  readonly kind: BarKind;
  /** `tercapai`, `belum tercapai`, or what is missing; null for a node that nothing measures. */
  readonly statusWord: string | null;
  /** What its indicators say, one line each. */
  readonly measured: readonly string[];
  /** True where a figure comes from the children (ORG-CSC-03/roll-up). */
  readonly fromChildren: boolean;
  readonly findings: readonly CascadeIssue[];
}

/** A node of the period that is asked for, else of the latest one with a figure. */
export function viewNode(model: CascadeModel, node: number, period: string | null, options: ViewOptions): NodeView {
  const { cascade, rolled, findings } = model;
  const { tongue } = options;
  const words = WORDS[tongue.core.locale];
  const shown = rowsOfPeriod(model, node, period);
  const rows = shown.rows.map((row) => viewRow(rolled.computation, row, options));
  const level = cascade.level[node] as number;
  const [only] = rows;
  const score = rolled.scores[node]?.find((each) => each.period === shown.period) ?? null;
  return {
    node,
    name: nodeName(cascade, node),
    level: titled(
      level === NO_LEVEL
        ? (cascade.levelTexts[node] ?? null)
        : (cascade.scheme.levels[level]?.label[tongue.core.locale] ?? null),
    ),
    owner: cascade.texts.owner[node] ?? null,
    rows,
    period: shown.period,
    ...(rows.length === 1 && only !== undefined ? ofRow(only) : ofScore(model, rows, score, tongue)),
    measured: rows.map((row) =>
      words.measured(row.indicator, row.target, realised(model, row, tongue), fromChildren(model, row.row)),
    ),
    fromChildren: rows.some(({ row }) => fromChildren(model, row)),
    findings: findings.get(node) ?? [],
  };
}

function titled(level: string | null): string | null {
  return level === null ? null : level.charAt(0).toUpperCase() + level.slice(1);
}

type Judged = Pick<NodeView, 'figure' | 'band' | 'bandWord' | 'kind' | 'statusWord'>;

function ofRow({ achievement, figure, band, bandWord, kind, statusWord }: RowView): Judged {
  return { figure: achievement === null ? null : figure, band, bandWord, kind, statusWord };
}

/** Several indicators: their score, met where all of them are. */
function ofScore(
  model: CascadeModel,
  rows: readonly RowView[],
  score: GroupScore | null,
  { core, words }: Tongue,
): Judged {
  if (rows.length === 0) return { figure: null, band: null, bandWord: null, kind: 'none', statusWord: null };
  const { scale } = model.rolled.computation;
  const band = scale.bands.findIndex(({ key }) => key === score?.band);
  const met = rows.filter(({ kind }) => kind === 'met').length;
  const reported = rows.filter(({ achievement }) => achievement !== null).length;
  return {
    figure: score?.score == null ? null : words.percent(formatNumber(score.score, core.numbers, 2)),
    band: band < 0 ? null : band,
    bandWord: band < 0 ? null : (scale.bands[band]?.label[core.locale] ?? null),
    kind: met === rows.length ? 'met' : rows.some(({ kind }) => kind === 'unmet') ? 'unmet' : 'none',
    statusWord: WORDS[core.locale].several(met, rows.length, reported),
  };
}

function fromChildren({ rolled }: CascadeModel, row: number): boolean {
  return rolled.rows[row]?.from === 'children';
}

/** The realisation as it is written in the source, or what the children make. */
function realised(model: CascadeModel, row: RowView, { core }: Tongue): string {
  const rolled = model.rolled.rows[row.row];
  if (rolled?.from !== 'children' || rolled.used.value === null) return row.realisation;
  const unit = unitWord(textsOf(model.rolled.computation.table, 'measure_unit')?.values[row.row] ?? null);
  return `${formatNumber(rolled.used.value, core.numbers)}${unit === null ? '' : ` ${unit}`}`;
}

/** Rows of a node in one period. */
function rowsOfPeriod(
  { cascade, rolled }: CascadeModel,
  node: number,
  wanted: string | null,
): { readonly period: string | null; readonly rows: readonly number[] } {
  const periods = textsOf(rolled.computation.table, 'period')?.values;
  const rows = indicatorRows(cascade, node);
  const { achievement } = rolled.computation.columns;
  const withFigure = rows.filter((row) => achievement.status[row] === 0);
  const period =
    wanted ??
    (withFigure.length === 0 ? rows : withFigure).reduce<string | null>((latest, row) => {
      const text = periods?.[row] ?? null;
      const [one, other] = [normalPeriod(text ?? ''), normalPeriod(latest ?? '')];
      if (one === null) return latest ?? text;
      return other === null || comparePeriods(one, other) > 0 ? text : latest;
    }, null);
  return { period, rows: rows.filter((row) => (periods?.[row] ?? null) === period) };
}

/** Everything that is said of a node. */
export function nodeSaid(view: NodeView, hidden: number, reference: boolean, tongue: Tongue): string {
  const words = WORDS[tongue.core.locale];
  return [
    view.name,
    [view.level, view.owner].filter((part) => part !== null).join(', '),
    ...view.measured,
    [
      view.period === null ? null : periodWords(view.period, tongue.core.locale),
      view.figure === null ? null : `${words.achievement} ${view.figure}`,
      view.bandWord,
      view.statusWord ?? words.unmeasured,
    ]
      .filter((part) => part !== null)
      .join(', '),
    view.findings.length === 0 ? '' : words.findings(view.findings.length),
    reference ? words.reference : '',
    hidden === 0 ? '' : words.hidden(formatNumber(hidden, tongue.core.numbers)),
  ]
    .filter((part) => part !== '')
    .join('. ');
}
