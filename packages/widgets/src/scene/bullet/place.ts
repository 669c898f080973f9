import type { RowView } from '../../view/row-view.js';
import { PAINT } from '../paint.js';
import { wrap } from '../wrap.js';
import type { Columns } from './columns.js';
import type { BulletOptions } from './options.js';

/** Height of the bands behind a bar; also the least height of a row's target for fingers. */
export const BAR = 24;
const LABEL_LINE = 19;
const SMALL_LINE = 16;
const FIGURE_LINE = 21;
const REASON_LINE = 18;
/** Room above the heading of a unit. */
const HEADING_ROOM = 10;
/** Room for a figure with words beside it, as on a phone. */
const FIGURE_WIDTH = 96;
/** Room for the sign before the status word. */
export const SIGN = 17;

/** One line of text with the middle of its line box. */
export interface PlacedLine {
  readonly text: string;
  readonly role: 'label' | 'detail' | 'figure' | 'word' | 'reason' | 'heading';
  readonly x: number;
  readonly baseline: number;
}

/** A row with everything at its place. */
export interface PlacedRow {
  readonly view: RowView;
  readonly top: number;
  readonly height: number;
  readonly barTop: number;
  readonly lines: readonly PlacedLine[];
  /** Place of the sign that stands before the status word. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  /** Unit that begins with this row. */
  readonly headings: readonly PlacedLine[];
}

type Line = Pick<PlacedLine, 'text' | 'role'> & { readonly height: number; readonly indent?: number };

/** Places the rows below each other from `top` on. */
export function place(
  rows: readonly RowView[],
  top: number,
  columns: Columns,
  options: BulletOptions,
): readonly PlacedRow[] {
  const units = unitsOf(rows);
  const severalPeriods = new Set(rows.map(({ period }) => period)).size > 1;
  let y = top;
  let unit: string | null = null;
  return rows.map((view) => {
    const title = units === 'headings' && view.unit !== unit ? view.unit : null;
    const heading = title === null ? [] : linesOf(title, options.width - 12, 'heading', LABEL_LINE);
    const headings = putLines(heading, 6, y + HEADING_ROOM);
    if (title !== null) y += HEADING_ROOM + heightOf(heading) + 4;
    unit = view.unit;
    const where = [units === 'lines' ? view.unit : null, severalPeriods ? view.period : null];
    const placed = placeRow(view, y, columns, options, where);
    y += placed.height;
    return { ...placed, headings };
  });
}

/** Units with rows of their own get headings; where each row has another unit it stands in the row; one unit in none. */
function unitsOf(rows: readonly RowView[]): 'headings' | 'lines' | 'none' {
  const runs = rows.filter((view, i) => i === 0 || view.unit !== rows[i - 1]?.unit).length;
  if (runs <= 1) return 'none';
  return rows.length >= 2 * runs ? 'headings' : 'lines';
}

function placeRow(
  view: RowView,
  top: number,
  columns: Columns,
  options: BulletOptions,
  where: readonly (string | null)[],
): Omit<PlacedRow, 'headings'> {
  const pad = options.density === 'compact' ? 3 : 8;
  const label = labelLines(view, columns, options, where);
  const value = valueLines(view, columns);
  const reason = view.kind === 'none' ? reasonLines(view, columns) : [];
  const middle = view.kind === 'none' ? heightOf(reason) : BAR;
  const inner = top + pad;
  const put = (lines: readonly Line[], x: number, y: number): PlacedLine[] => putLines(lines, x, y);

  if (columns.arrangement === 'side') {
    const height = Math.max(heightOf(label), heightOf(value), middle);
    const centred = (content: number): number => inner + (height - content) / 2;
    const valueTop = centred(heightOf(value));
    return {
      view,
      top,
      height: height + 2 * pad,
      barTop: centred(BAR),
      lines: [
        ...put(label, 6, centred(heightOf(label))),
        ...put(reason, columns.barX, centred(middle)),
        ...put(value, columns.valueX, valueTop),
      ],
      sign: signPlace(view, columns.valueX, valueTop),
    };
  }
  const barTop = inner + heightOf(label) + 4;
  if (columns.arrangement === 'phone') {
    const valueTop = barTop + middle + 3;
    const [figure, ...words] = value;
    // a long figure has its words below it
    const [wordsX, wordsTop] =
      view.figure.length > 9 ? [columns.valueX, valueTop + FIGURE_LINE] : [columns.valueX + FIGURE_WIDTH, valueTop];
    return {
      view,
      top,
      height: Math.max(valueTop + FIGURE_LINE, wordsTop + heightOf(words)) + pad - top,
      barTop,
      lines: [
        ...put(label, 6, inner),
        ...put(reason, columns.barX, barTop),
        ...put(figure === undefined ? [] : [figure], columns.valueX, valueTop),
        ...put(words, wordsX, wordsTop),
      ],
      sign: signPlace(view, wordsX, wordsTop - FIGURE_LINE),
    };
  }
  const valueTop = barTop + (BAR - FIGURE_LINE) / 2 - 2;
  const bottom = Math.max(barTop + middle, valueTop + heightOf(value));
  return {
    view,
    top,
    height: bottom + pad - top,
    barTop,
    lines: [...put(label, 6, inner), ...put(reason, columns.barX, barTop), ...put(value, columns.valueX, valueTop)],
    sign: signPlace(view, columns.valueX, valueTop),
  };
}

function labelLines(
  view: RowView,
  columns: Columns,
  options: BulletOptions,
  where: readonly (string | null)[],
): readonly Line[] {
  const { words } = options;
  const detail = [
    ...where.filter((part) => part !== null),
    `${words.target}\u00a0${view.target}`,
    `${words.realisation}\u00a0${view.realisation}`,
  ].join('\u00a0· ');
  return [
    ...linesOf(view.indicator, columns.labelWidth, 'label', LABEL_LINE),
    ...linesOf(detail, columns.labelWidth, 'detail', SMALL_LINE),
  ];
}

function valueLines(view: RowView, columns: Columns): readonly Line[] {
  const indent = view.kind === 'met' || view.kind === 'unmet' ? SIGN : 0;
  const width = columns.valueWidth - (columns.arrangement === 'phone' ? FIGURE_WIDTH : 0);
  const status = linesOf(view.statusWord, width - indent, 'word', SMALL_LINE);
  return [
    { text: view.figure, role: 'figure', height: FIGURE_LINE },
    ...status.map((line) => ({ ...line, indent })),
    ...(view.bandWord === null ? [] : linesOf(view.bandWord, width, 'word', SMALL_LINE)),
  ];
}

function reasonLines(view: RowView, columns: Columns): readonly Line[] {
  return view.reason === null ? [] : linesOf(view.reason, columns.barWidth, 'reason', REASON_LINE);
}

function linesOf(text: string, width: number, role: PlacedLine['role'], height: number): readonly Line[] {
  return wrap(text, width, PAINT[role].fontSize, role === 'heading').map((line) => ({ text: line, role, height }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function putLines(lines: readonly Line[], x: number, top: number): PlacedLine[] {
  let y = top;
  return lines.map(({ text, role, height, indent = 0 }) => {
    const baseline = y + height / 2 + PAINT[role].fontSize * 0.36;
    y += height;
    return { text, role, x: x + indent, baseline };
  });
}

function signPlace(view: RowView, x: number, valueTop: number): PlacedRow['sign'] {
  if (view.kind !== 'met' && view.kind !== 'unmet') return null;
  return { x, y: valueTop + FIGURE_LINE + SMALL_LINE / 2 };
}
