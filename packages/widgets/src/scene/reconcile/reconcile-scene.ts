import { MATCHES, type Match } from '@takar/core';
import type { Tongue } from '../../locale/tongue.js';
import { hatched } from '../heatmap/draw-cell.js';
import { textWidth } from '../measure.js';
import { linear } from '../navigation.js';
import { crossAt, linePath, px, rectPath, tickAt } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { SIGN } from '../sign.js';
import { fontOf, heightOf, linesOf, putLines, textAt, type Line } from '../text-lines.js';
import { TONES, type ReconcileView } from './view.js';
import { WORDS } from './words.js';

/** What a scene of published figures is drawn from. */
export interface ReconcileOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 6;
const FIGURE = 92;
const BAR = 18;
const GAP = 12;

/** Columns of a width: beside each other, or figures under the name. */
interface Columns {
  readonly side: boolean;
  readonly nameWidth: number;
  /** Right edges of published, computed, difference. */
  readonly figures: readonly [number, number, number];
  readonly verdictX: number;
  readonly verdictWidth: number;
}

function columnsOf(width: number): Columns {
  const side = width >= 680;
  const each = side ? FIGURE : (width - 2 * EDGE) / 3;
  const nameWidth = side ? Math.round((width - 2 * EDGE - 3 * each - 2 * GAP) * 0.55) : width - 2 * EDGE;
  const first = side ? EDGE + nameWidth + each : EDGE + each;
  const figures = [first, first + each, first + 2 * each] as const;
  const verdictX = side ? figures[2] + 2 * GAP : EDGE;
  return { side, nameWidth, figures, verdictX, verdictWidth: width - EDGE - verdictX };
}

/** A bar that counts the verdicts, and below it every figure as published and as computed. Pure. */
export function reconcileScene(views: readonly ReconcileView[], options: ReconcileOptions): Scene {
  const { width, tongue, density } = options;
  const words = WORDS[tongue.core.locale];
  const columns = columnsOf(width);
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  let y = drawCounts(views, width, paths, texts) + 12;
  [words.published, words.computed, words.difference].forEach((head, i) =>
    texts.push(textAt(head, 'axis-label', columns.figures[i] ?? 0, y + 7, 'end')),
  );
  if (columns.side) texts.push(textAt(words.verdict, 'axis-label', columns.verdictX, y + 7));
  y += 18;
  const pad = density === 'compact' ? 3 : 7;
  views.forEach((view) => {
    const height = drawRow(view, y, pad, columns, paths, texts);
    paths.add('grid', linePath(EDGE, y, width - EDGE, y));
    groups.push({
      kind: 'group',
      role: 'row',
      id: `row-${view.row}`,
      label: saidOf(view, tongue),
      datum: view.row,
      trace: `row-${view.row}`,
      marks: [{ kind: 'rect', role: 'hit', x: 1, y: y + 1, width: width - 2, height: height - 2, radius: 4 }],
    });
    y += height;
  });
  return {
    width,
    height: Math.ceil(y) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(['grid']), ...texts, ...groups],
    navigation: linear(groups.map(({ id }) => id)),
  };
}

/** How many figures have each verdict, as one bar. Gives where it ends. */
function drawCounts(views: readonly ReconcileView[], width: number, paths: Paths, texts: Mark[]): number {
  const room = width - 2 * EDGE;
  let x = EDGE;
  for (const match of MATCHES) {
    const count = views.filter(({ found }) => found.match === match).length;
    if (count === 0) continue;
    const length = (count / views.length) * room;
    const box = { x: x + 0.5, y: 4, width: Math.max(1, length - 1), height: BAR };
    paths.add(TONES[match], match === 'notComputable' ? hatched(box) : rectPath(box.x, box.y, box.width, box.height));
    const text = String(count);
    if (textWidth(text, fontOf('axis-label').size) + 4 < length)
      texts.push(textAt(text, 'axis-label', x + length / 2, 4 + BAR + 9, 'middle'));
    x += length;
  }
  return 4 + BAR + 18;
}

function drawRow(view: ReconcileView, top: number, pad: number, columns: Columns, paths: Paths, texts: Mark[]): number {
  const name = [
    ...linesOf(view.name, columns.nameWidth - GAP, 'label'),
    ...linesOf(view.context, columns.nameWidth - GAP, 'detail'),
  ];
  const verdict: Line[] = [
    ...linesOf(view.verdict, columns.verdictWidth, 'label', SIGN),
    ...linesOf(view.remarks.join('; '), columns.verdictWidth, 'detail', SIGN),
  ];
  const figures = [view.published, view.computed, view.difference];
  const inner = top + pad;
  const figureTop = columns.side ? inner : inner + heightOf(name) + 2;
  const verdictTop = columns.side ? inner : figureTop + 22;
  texts.push(...putLines(name, EDGE, inner), ...putLines(verdict, columns.verdictX, verdictTop));
  figures.forEach((text, i) => {
    const each = columns.figures[1] - columns.figures[0] - 6;
    const lines = linesOf(text, each, 'label');
    texts.push(...putLines(lines, columns.figures[i] ?? 0, figureTop, 'end'));
  });
  addVerdictSign(paths, view.found.match, columns.verdictX, verdictTop + 9.5);
  const height = columns.side
    ? Math.max(heightOf(name), heightOf(verdict), 19)
    : verdictTop - inner + heightOf(verdict);
  return Math.max(28, height + 2 * pad);
}

/** A tick where both are the same, a cross where nothing explains it, a wave where something does, a dash without figure. */
function addVerdictSign(paths: Paths, match: Match, x: number, y: number): void {
  if (match === 'exact') paths.add('sign-met', tickAt(x, y));
  else if (match === 'unexplained') paths.add('sign-unmet', crossAt(x, y));
  else if (match === 'notComputable') paths.add('sign-none', `M${px(x + 1)} ${px(y)}h10`);
  else paths.add('sign-none', `M${px(x + 1)} ${px(y + 1)}q2.5 -6 5.5 -1q2.5 4 5.5 -1`);
}

/** A figure in words. */
function saidOf(view: ReconcileView, { core }: Tongue): string {
  const words = WORDS[core.locale];
  const figures = [
    `${words.published} ${view.published}`,
    `${words.computed} ${view.computed}`,
    ...(view.found.difference === null ? [] : [`${words.difference} ${view.difference}`]),
  ];
  return [
    [view.name, view.context].filter((part) => part !== '').join(', '),
    figures.join(', '),
    [view.verdict, ...view.remarks].join(', '),
  ].join('. ');
}
