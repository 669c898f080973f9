import { formatNumber } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import type { ScoreView } from '../../view/score-view.js';
import { linear } from '../navigation.js';
import { linePath, rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { heightOf, linesOf, putLines, textAt, type Line } from '../text-lines.js';
import type { Standings } from './standings.js';
import { WORDS } from './words.js';

/** What a ranking scene is drawn from. */
export interface RankingOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
  /** True where cohorts are named above their units. */
  readonly withCohorts: boolean;
}

const EDGE = 6;
const RANK = 36;
const VALUE = 132;
const BAR = 18;
const AXIS = 18;

/** Columns of a ranking of a width. */
interface Columns {
  /** True where name, bar and figure stand beside each other. */
  readonly side: boolean;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly barX: number;
  readonly barWidth: number;
  readonly valueX: number;
}

function columnsOf(width: number): Columns {
  const labelX = EDGE + RANK;
  const valueX = width - EDGE - VALUE;
  if (width >= 640) {
    const labelWidth = Math.round(Math.min(360, width * 0.34));
    const barX = labelX + labelWidth + 14;
    return { side: true, labelX, labelWidth, barX, barWidth: valueX - 14 - barX, valueX };
  }
  return {
    side: false,
    labelX,
    labelWidth: width - EDGE - labelX,
    barX: labelX,
    barWidth: valueX - 12 - labelX,
    valueX,
  };
}

/** Units below each other by rank, each with its score as a bar. Pure: the same standings give the same scene. */
export function rankingScene(standings: readonly Standings[], options: RankingOptions): Scene {
  const columns = columnsOf(options.width);
  const scores = standings.flatMap(({ units }) => units.map(({ score }) => score ?? 0));
  const top = Math.max(100, ...scores);
  const x = (value: number): number => columns.barX + (Math.max(0, Math.min(top, value)) / top) * columns.barWidth;
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  let y = AXIS;
  for (const { cohort, units, ranked } of standings) {
    if (options.withCohorts) y = drawHeading(cohort, y, options, texts);
    for (const view of units) {
      const height = drawUnit(view, y, { columns, options, x, paths, texts });
      groups.push(groupOf(view, ranked, y, height, options));
      y += height;
    }
  }
  const { words, core } = options.tongue;
  if (columns.side) paths.add('grid', linePath(x(100), AXIS - 4, x(100), y));
  texts.push(
    textAt(words.percent(formatNumber(100, core.numbers)), 'axis-label', x(100), 7, top > 115 ? 'middle' : 'end'),
  );
  return {
    width: options.width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(['grid', 'rule', 'bar-met', 'bar-open', 'stripe']), ...texts, ...groups],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

function drawHeading(cohort: string | null, y: number, { width, tongue }: RankingOptions, texts: Mark[]): number {
  const words = WORDS[tongue.core.locale];
  const lines = linesOf(cohort === null ? words.noCohort : words.cohort(cohort), width - 2 * EDGE, 'heading');
  texts.push(...putLines(lines, EDGE, y + 8));
  return y + 8 + heightOf(lines) + 4;
}

interface Canvas {
  readonly columns: Columns;
  readonly options: RankingOptions;
  readonly x: (value: number) => number;
  readonly paths: Paths;
  readonly texts: Mark[];
}

/** Draws one unit; gives its height. */
function drawUnit(view: ScoreView, top: number, { columns, options, x, paths, texts }: Canvas): number {
  const pad = options.density === 'compact' ? 3 : 7;
  const label = [
    ...linesOf(view.unit ?? options.title, columns.labelWidth, 'label'),
    ...linesOf(view.coverage, columns.labelWidth, 'detail'),
  ];
  const value: Line[] = [
    ...linesOf(view.figure, VALUE, 'figure'),
    ...linesOf(view.bandWord ?? view.reason, VALUE, 'word'),
  ];
  const beside = Math.max(BAR, heightOf(value));
  const height = (columns.side ? Math.max(heightOf(label), beside) : heightOf(label) + 3 + beside) + 2 * pad;
  const inner = top + pad;
  const barMiddle = columns.side ? top + height / 2 : inner + heightOf(label) + 3 + beside / 2;
  texts.push(
    ...putLines(label, columns.labelX, columns.side ? top + (height - heightOf(label)) / 2 : inner),
    ...putLines(value, columns.valueX, barMiddle - heightOf(value) / 2),
    textAt(
      view.rank === null ? '–' : String(view.rank),
      'figure',
      EDGE + RANK - 12,
      columns.side ? barMiddle : inner + 9,
      'end',
    ),
  );
  paths.add('rule', linePath(x(0), barMiddle - BAR / 2 - 2, x(0), barMiddle + BAR / 2 + 2));
  if (view.score !== null && view.score > 0)
    paths.add(
      view.rank === null ? 'bar-open' : 'bar-met',
      rectPath(x(0), barMiddle - BAR / 2, x(view.score) - x(0), BAR),
    );
  return height;
}

function groupOf(view: ScoreView, ranked: number, y: number, height: number, options: RankingOptions): GroupMark {
  const id = `score-${view.index}`;
  return {
    kind: 'group',
    role: 'row',
    id,
    label: unitSaid(view, ranked, options),
    datum: view.index,
    trace: id,
    marks: [{ kind: 'rect', role: 'hit', x: 1, y: y + 1, width: options.width - 2, height: height - 2, radius: 4 }],
  };
}

/** A unit in words. */
function unitSaid(view: ScoreView, ranked: number, { tongue, title }: RankingOptions): string {
  const words = WORDS[tongue.core.locale];
  return words.row({
    unit: view.unit ?? title,
    period: view.period,
    rank: view.rank === null ? words.noRank : words.rank(String(view.rank), ranked),
    figure: view.figure,
    band: view.bandLabel ?? view.reason,
    coverage: view.coverage,
  });
}
