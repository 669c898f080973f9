import type { Tongue } from '../../locale/tongue.js';
import type { RowView } from '../../view/row-view.js';
import { grid } from '../grid.js';
import { fontOf, heightOf, lineHeight, linesOf, putLines, textAt, type Line } from '../text-lines.js';
import { textWidth } from '../measure.js';
import { rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { addSign, SIGN } from '../sign.js';
import type { Card, CardPoint } from './cards.js';
import { drawSpark } from './spark.js';
import { WORDS } from './words.js';

/** What a scorecard scene is drawn from. */
export interface ScorecardOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
  /** True where the cards belong to several units. */
  readonly withUnits: boolean;
}

const GAP = 12;
const LEAST = 248;
const SPARK = 44;
/** Words need this much room beside the figure; else they stand below it. */
const WORDS_WIDTH = 64;

/** Lines of a card, and how high they are. */
interface Filled {
  readonly card: Card;
  readonly head: readonly Line[];
  readonly figure: readonly Line[];
  readonly words: readonly Line[];
  /** Where the words begin, to the right of the figure; 0 below it. */
  readonly aside: number;
  readonly foot: readonly Line[];
  readonly withSpark: boolean;
}

/** One card an indicator, as many beside each other as fit. Pure: the same cards give the same scene. */
export function scorecardScene(cards: readonly Card[], options: ScorecardOptions): Scene {
  const pad = options.density === 'compact' ? 8 : 12;
  const columns = Math.max(1, Math.min(cards.length, Math.floor((options.width + GAP) / (LEAST + GAP))));
  const width = (options.width - 2 - (columns - 1) * GAP) / columns;
  const filled = cards.map((card) => fill(card, width - 2 * pad, options));
  const paths = new Paths();
  const texts: Mark[] = [];
  const groups: GroupMark[] = [];
  const rows: string[][] = [];
  let top = 1;
  for (let first = 0; first < filled.length; first += columns) {
    const row = filled.slice(first, first + columns);
    const head = Math.max(...row.map((each) => heightOf(each.head)));
    const middle = Math.max(...row.map(middleOf));
    const foot = Math.max(...row.map((each) => heightOf(each.foot)));
    const spark = row.some(({ withSpark }) => withSpark) ? SPARK + lineHeight('axis-label') + 4 : 0;
    const height = pad + head + 4 + middle + 4 + foot + spark + pad;
    row.forEach((each, column) => {
      const left = 1 + column * (width + GAP);
      const box = { x: left + pad, y: top + pad, width: width - 2 * pad };
      paths.add('card', rectPath(left, top, width, height));
      const sparkTop = box.y + head + 4 + middle + 4 + foot + 4;
      drawCard(each, box, { figureTop: box.y + head + 4, footTop: box.y + head + 8 + middle, middle }, paths, texts);
      if (each.withSpark) drawCourse(each.card, { ...box, y: sparkTop }, paths, texts);
      groups.push(groupOf(each.card, left, top, width, height, options));
    });
    rows.push(row.map(({ card }) => cardId(card)));
    top += height + GAP;
  }
  return {
    width: options.width,
    height: Math.ceil(top - GAP) + 2,
    title: options.title,
    description: options.description,
    marks: [...paths.marks(ORDER), ...texts, ...groups],
    navigation: grid(rows),
  };
}

const ORDER = ['card', 'rule', 'gap', 'spark', 'point-unmet', 'point-met'];

/** Width of a figure with the room to the words beside it; the page's font may be wider than the table of widths. */
function figureWidth({ figure }: RowView): number {
  const { size, bold } = fontOf('large');
  return textWidth(figure, size, bold) * 1.08 + 12;
}

/** Height of the figure and its words. */
function middleOf({ figure, words, aside }: Filled): number {
  const heights = [heightOf(figure), heightOf(words)] as const;
  return aside === 0 ? heights[0] + heights[1] : Math.max(...heights);
}

const cardId = ({ view }: Card): string => `row-${view.row}`;

function fill(card: Card, width: number, { tongue, withUnits }: ScorecardOptions): Filled {
  const { view, points } = card;
  const { columns } = tongue.words;
  const aside = width - figureWidth(view) < WORDS_WIDTH ? 0 : figureWidth(view);
  const where = [withUnits ? view.unit : null, view.period].filter((part) => part !== null).join(' · ');
  return {
    card,
    head: [...linesOf(view.indicator, width, 'label'), ...linesOf(where, width, 'detail')],
    figure: linesOf(view.figure, aside || width, 'large'),
    words: [
      ...linesOf(view.statusWord, width - aside, 'word', SIGN),
      ...linesOf(view.bandWord ?? (view.kind === 'open' ? null : view.reason), width - aside, 'word', SIGN),
    ],
    foot: [
      ...linesOf(`${columns.target}\u00a0${view.target}`, width, 'detail'),
      ...linesOf(`${columns.realisation}\u00a0${view.realisation}`, width, 'detail'),
    ],
    aside,
    withSpark: points.length > 1,
  };
}

function drawCard(
  filled: Filled,
  { x, y }: { readonly x: number; readonly y: number },
  { figureTop, footTop, middle }: { readonly figureTop: number; readonly footTop: number; readonly middle: number },
  paths: Paths,
  texts: Mark[],
): void {
  const { head, figure, words, foot, aside } = filled;
  const wordsX = x + aside;
  const top = figureTop + (middle - middleOf(filled)) / 2;
  const wordsTop = aside === 0 ? top + heightOf(figure) : figureTop + (middle - heightOf(words)) / 2;
  texts.push(
    ...putLines(head, x, y),
    ...putLines(figure, x, aside === 0 ? top : figureTop + (middle - heightOf(figure)) / 2),
    ...putLines(words, wordsX, wordsTop),
    ...putLines(foot, x, footTop),
  );
  addSign(paths, filled.card.view.kind, wordsX, wordsTop + lineHeight('word') / 2);
}

/** The sparkline, with its first and last period below. */
function drawCourse(
  { points }: Card,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  paths: Paths,
  texts: Mark[],
): void {
  drawSpark(points, { x, y, width, height: SPARK }, paths);
  const middle = y + SPARK + lineHeight('axis-label') / 2;
  const [first, last] = [points[0], points.at(-1)] as [CardPoint, CardPoint];
  texts.push(
    textAt(first.period, 'axis-label', x, middle),
    textAt(last.period, 'axis-label', x + width, middle, 'end'),
  );
}

function groupOf(
  card: Card,
  x: number,
  y: number,
  width: number,
  height: number,
  { tongue }: ScorecardOptions,
): GroupMark {
  return {
    kind: 'group',
    role: 'row',
    id: cardId(card),
    label: cardLabel(card, tongue),
    datum: card.view.row,
    trace: cardId(card),
    marks: [{ kind: 'rect', role: 'hit', x: x + 2, y: y + 2, width: width - 4, height: height - 4, radius: 3 }],
  };
}

/** A card in words: its row, then the achievement of each period. */
export function cardLabel({ view, points }: Card, { core, words }: Tongue): string {
  const own = WORDS[core.locale];
  const course = points.map(({ period, view: at }) => {
    if (at === null) return own.none(period, own.noRow);
    return at.achievement === null ? own.none(period, at.statusWord) : own.point(period, at.figure);
  });
  return own.card(words.row(view), course);
}
