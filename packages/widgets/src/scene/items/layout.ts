import { fontOf, heightOf, linesOf, type Line } from '../text-lines.js';
import { textWidth } from '../measure.js';
import type { ItemMark, ItemView } from './item-view.js';
import { SIGN } from './signs.js';

const EDGE = 6;
const GAP = 20;
const FIGURE = 150;
/** Where title, figure and facts stand beside each other; below it they stand under each other. */
const WIDE = 760;
const NAME = 92;

/** Columns of a list of a width. */
export interface ItemColumns {
  readonly side: boolean;
  readonly titleX: number;
  readonly titleWidth: number;
  readonly figureX: number;
  readonly figureWidth: number;
  readonly factX: number;
  readonly factWidth: number;
  /** Room for the name of a fact before its text. */
  readonly nameWidth: number;
}

/** Columns for a width; without figures their column is left out. */
export function itemColumns(width: number, withFigures: boolean): ItemColumns {
  const inner = width - 2 * EDGE;
  if (width < WIDE) {
    const all = { titleX: EDGE, titleWidth: inner, figureX: EDGE, figureWidth: Math.min(inner, 320), factX: EDGE };
    return { side: false, ...all, factWidth: inner, nameWidth: width < 300 ? 0 : NAME };
  }
  const titleWidth = Math.round(Math.min(520, inner * 0.38));
  const figureX = EDGE + titleWidth + GAP;
  const figureWidth = withFigures ? FIGURE : -GAP;
  const factX = figureX + figureWidth + GAP;
  const factWidth = width - EDGE - factX;
  return { side: true, titleX: EDGE, titleWidth, figureX, figureWidth, factX, factWidth, nameWidth: NAME };
}

/** A fact as lines: its name, and its text beside or under it. */
export interface PlacedFact {
  readonly name: readonly Line[];
  readonly text: readonly Line[];
  readonly height: number;
}

/** Lines of an item before they are placed. */
export interface ItemLines {
  readonly title: readonly Line[];
  readonly marks: readonly MarkRow[];
  readonly figure: readonly Line[];
  readonly facts: readonly PlacedFact[];
}

/** Breaks everything that an item says into lines. */
export function itemLines(view: ItemView, columns: ItemColumns): ItemLines {
  return {
    title: [
      ...linesOf(view.title, columns.titleWidth, 'label'),
      ...linesOf(view.context, columns.titleWidth, 'detail'),
    ],
    marks: markRows(view.marks, columns.titleWidth),
    figure: [
      ...linesOf(view.figure, columns.figureWidth, 'figure'),
      ...linesOf(view.detail, columns.figureWidth, 'detail'),
    ],
    facts: view.facts.map(({ name, text }) => factLines(name, text, columns)),
  };
}

function factLines(name: string, text: string, { factWidth, nameWidth }: ItemColumns): PlacedFact {
  const beside = nameWidth > 0;
  const names = linesOf(name, beside ? nameWidth - 8 : factWidth, 'detail');
  const texts = linesOf(text, factWidth - nameWidth, 'word');
  const height = beside ? Math.max(heightOf(names), heightOf(texts)) : heightOf(names) + heightOf(texts);
  return { name: names, text: texts, height: height + 2 };
}

/** Statements beside each other; a row is as tall as the tallest of them. */
export interface MarkRow {
  readonly marks: readonly { readonly mark: ItemMark; readonly lines: readonly Line[]; readonly x: number }[];
  readonly height: number;
}

/** Statements in rows that fit; one wider than a row stands alone, its word broken into lines. */
function markRows(marks: readonly ItemMark[], width: number): readonly MarkRow[] {
  const rows: { mark: ItemMark; lines: readonly Line[]; x: number }[][] = [];
  let x = 0;
  for (const mark of marks) {
    const own = markWidth(mark);
    if (rows.length === 0 || x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ mark, lines: linesOf(mark.word, width, 'word', SIGN), x });
    x += own;
  }
  return rows.map((row) => ({ marks: row, height: Math.max(...row.map(({ lines }) => heightOf(lines))) + 4 }));
}

/** Room that a statement takes, with the gap after it. */
function markWidth({ word }: ItemMark): number {
  const { size, bold } = fontOf('word');
  return SIGN + textWidth(word, size, bold) * 1.06 + 14;
}

/** Height of the facts of an item. */
export function factsHeight(facts: readonly PlacedFact[]): number {
  return facts.reduce((sum, { height }) => sum + height, 0);
}

/** Height of the title and the statements of an item. */
export function titleHeight({ title, marks }: ItemLines): number {
  return heightOf(title) + (marks.length === 0 ? 0 : 2) + marks.reduce((sum, { height }) => sum + height, 0);
}
