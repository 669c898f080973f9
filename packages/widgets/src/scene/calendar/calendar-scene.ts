import type { Tongue } from '../../locale/tongue.js';
import { grid } from '../grid.js';
import { hatched } from '../heatmap/draw-cell.js';
import { textWidth } from '../measure.js';
import { rectPath } from '../path.js';
import { Paths } from '../paths.js';
import type { GroupMark, Mark, Scene } from '../scene.js';
import { fontOf, heightOf, linesOf, putLines, textAt, type TextRole } from '../text-lines.js';
import type { DayView, MonthView, SumView } from './view.js';
import { WORDS } from './words.js';

/** What a calendar is drawn from. */
export interface CalendarOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
  readonly density: 'normal' | 'compact';
}

const EDGE = 4;
const GAP = 2;
const BAR = 5;
/** Wider cells say no more. */
const WIDEST = 116;
/** Days of a week, and the week itself. */
const COLUMNS = 8;

interface Canvas {
  readonly options: CalendarOptions;
  readonly each: number;
  readonly cellHeight: number;
  readonly paths: Paths;
  readonly texts: Mark[];
  readonly groups: GroupMark[];
  readonly rows: (string | null)[][];
}

/** One grid a month: a cell a day, the sum of each week at its end, the month at its head. Pure. */
export function calendarScene(months: readonly MonthView[], options: CalendarOptions): Scene {
  const each = Math.min(WIDEST, (options.width - 2 * EDGE + GAP) / COLUMNS);
  const canvas: Canvas = {
    options,
    each,
    cellHeight: options.density === 'compact' ? 42 : 52,
    paths: new Paths(),
    texts: [],
    groups: [],
    rows: [],
  };
  let y = 2;
  for (const month of months) y = drawMonth(month, y, canvas) + 14;
  return {
    width: options.width,
    height: Math.ceil(y),
    title: options.title,
    description: options.description,
    marks: [
      ...canvas.paths.marks(['card', 'hatch', 'bar-open', 'bar-unmet', 'bar-met']),
      ...canvas.texts,
      ...canvas.groups,
    ],
    navigation: grid(canvas.rows),
  };
}

function drawMonth({ sum, weeks, rejected }: MonthView, top: number, canvas: Canvas): number {
  const { options, each, cellHeight, texts } = canvas;
  const words = WORDS[options.tongue.core.locale];
  const width = COLUMNS * each - GAP;
  const head = [
    ...linesOf(sum.name, options.width - 2 * EDGE, 'heading'),
    ...linesOf(
      [sum.minutes, ...(sum.figure === null ? [] : [sum.figure])].join(' · '),
      options.width - 2 * EDGE,
      'label',
    ),
  ];
  texts.push(...putLines(head, EDGE, top + 4));
  const headHeight = heightOf(head) + 8;
  visit(
    sum,
    { x: 0, y: top, width: Math.min(options.width, width + 2 * EDGE), height: headHeight },
    canvas,
    sum.target > 0,
  );
  canvas.rows.push([sum.id]);
  let y = top + headHeight;
  [...words.shortWeekdays, words.week].forEach((name, i) =>
    texts.push(textAt(name, 'axis-label', EDGE + i * each + (each - GAP) / 2, y + 8, 'middle')),
  );
  y += 18;
  for (const week of weeks) {
    const row: (string | null)[] = week.days.map((day, i) => {
      if (day === null) return null;
      drawDay(day, { x: EDGE + i * each, y, width: each - GAP, height: cellHeight }, canvas);
      return day.id;
    });
    drawWeek(week.sum, { x: EDGE + WEEKDAYS * each, y, width: each - GAP, height: cellHeight }, canvas);
    canvas.rows.push([...row, week.sum.id]);
    y += cellHeight + GAP;
  }
  return rejected === null ? y : drawRejected(sum.month, rejected, y, canvas);
}

const WEEKDAYS = 7;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawDay(view: DayView, box: Box, canvas: Canvas): void {
  const { paths, texts } = canvas;
  const { x, y, width, height } = box;
  const { kind, counted, approved } = view.day;
  if (kind === 'excused') paths.add('hatch', hatched(box));
  else if (kind === 'due') paths.add('card', rectPath(x + 0.5, y + 0.5, width - 1, height - 1));
  texts.push({ ...textAt(view.number, 'code', x + 4, y + 9) });
  if (kind === 'due' || counted > 0 || approved > 0) drawFigure(view, box, canvas);
  visit(view, box, canvas, view.target > 0 || counted > 0);
}

function drawWeek(view: SumView, box: Box, canvas: Canvas): void {
  if (view.target > 0 || view.counted > 0) drawFigure(view, box, canvas);
  visit(view, box, canvas, view.target > 0 || view.counted > 0);
}

/** Minutes in the middle, target below them where there is room, and a bar for their share. */
function drawFigure(view: SumView, { x, y, width, height }: Box, { paths, texts, options }: Canvas): void {
  const middle = x + width / 2;
  const fits = (text: string, role: TextRole): boolean => {
    const { size, bold } = fontOf(role);
    return textWidth(text, size, bold) * 1.06 <= width - 2;
  };
  const counted = minutesText(view.counted, options.tongue);
  const whole = `${counted}/${minutesText(view.target, options.tongue)}`;
  if (fits(whole, 'code')) texts.push(textAt(whole, 'code', middle, y + height / 2 + 3, 'middle'));
  else texts.push(textAt(counted, fits(counted, 'code') ? 'code' : 'axis-label', middle, y + height / 2 + 3, 'middle'));
  if (view.ratio === null) return;
  const bar = { x: x + 3, y: y + height - BAR - 3, width: width - 6 };
  paths.add('bar-open', rectPath(bar.x, bar.y, bar.width, BAR));
  if (view.ratio > 0)
    paths.add(view.reached ? 'bar-met' : 'bar-unmet', rectPath(bar.x, bar.y, (bar.width * view.ratio) / 100, BAR));
}

/** Minutes without signs of grouping: cells are narrow. */
function minutesText(minutes: number, { core }: Tongue): string {
  return String(Math.round(minutes * 100) / 100).replace('.', core.numbers.decimal);
}

function drawRejected(month: string, said: string, top: number, canvas: Canvas): number {
  const { options, texts } = canvas;
  const lines = linesOf(said, options.width - 2 * EDGE, 'detail');
  const height = Math.max(28, heightOf(lines) + 8);
  texts.push(...putLines(lines, EDGE, top + (height - heightOf(lines)) / 2));
  const id = `rejected-${month}`;
  canvas.groups.push({
    kind: 'group',
    role: 'row',
    id,
    label: said,
    datum: -1,
    trace: null,
    marks: [{ kind: 'rect', role: 'hit', x: 1, y: top + 1, width: options.width - 2, height: height - 2, radius: 4 }],
  });
  canvas.rows.push([id]);
  return top + height;
}

function visit(view: SumView, { x, y, width, height }: Box, { groups }: Canvas, explained: boolean): void {
  groups.push({
    kind: 'group',
    role: 'row',
    id: view.id,
    label: view.words,
    datum: groups.length,
    trace: explained ? view.id : null,
    marks: [{ kind: 'rect', role: 'hit', x, y, width, height, radius: 3 }],
  });
}
