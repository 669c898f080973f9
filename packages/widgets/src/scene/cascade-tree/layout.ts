import { heightOf, linesOf, type Line, type TextRole } from '../text-lines.js';
import type { NodeView } from './node-view.js';
import type { OutlineLine } from './outline.js';
import type { ShownLine } from './visible.js';
import type { TreeWords } from './words.js';

const EDGE = 6;
/** Side of the place that opens and closes a node. */
export const TWISTY = 24;
const RIGHT = 168;
const WIDE = 620;
/** Room that a sign or a swatch takes before its text. */
export const MARKED = 20;

/** Columns of a tree of a width. */
export interface TreeColumns {
  readonly width: number;
  readonly step: number;
  /** Deeper lines stand no further in, so that their texts keep room. */
  readonly deepest: number;
  readonly side: boolean;
  readonly rightX: number;
}

/** Columns for a width. */
export function treeColumns(width: number): TreeColumns {
  const side = width >= WIDE;
  const step = side ? 26 : width >= 420 ? 18 : 12;
  const rightX = side ? width - EDGE - RIGHT : width - EDGE;
  const deepest = Math.max(1, Math.floor((rightX - EDGE - TWISTY - 150) / step));
  return { width, step, deepest, side, rightX };
}

/** Left edge of a line, where its twisty stands. */
export function lineX({ step, deepest }: TreeColumns, depth: number): number {
  return EDGE + Math.min(depth, deepest) * step;
}

/** Something in a line: texts, with a sign or a swatch before them. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly mark: 'met' | 'unmet' | 'none' | 'finding' | 'swatch' | null;
}

/** What a line holds, and how tall it is. */
export interface LineContent {
  readonly main: readonly Piece[];
  readonly right: readonly Piece[];
  readonly height: number;
}

/** Breaks what a line says into pieces that fit. */
export function contentOf(
  view: NodeView,
  line: OutlineLine,
  { expanded, hit }: ShownLine,
  columns: TreeColumns,
  words: TreeWords,
  hidden: string,
  pad: number,
): LineContent {
  const x = lineX(columns, line.depth) + TWISTY + 4;
  const room = columns.rightX - x - (columns.side ? 12 : 0);
  const piece = (text: string | null, role: TextRole, width: number, mark: Piece['mark'] = null): readonly Piece[] =>
    text === null || text === '' ? [] : [{ lines: linesOf(text, width, role, mark === null ? 0 : MARKED), mark }];
  const judged = line.reference ? [] : figurePieces(view, columns.side ? RIGHT : room, piece);
  const over = [view.level, view.owner].filter((part) => part !== null).join(' · ');
  const main = [
    ...piece(over, 'detail', room),
    ...piece(view.name, hit ? 'heading' : 'label', room),
    ...(columns.side ? [] : judged),
    ...(line.reference
      ? piece(words.reference, 'detail', room)
      : view.measured.flatMap((text) => piece(text, 'word', room))),
    ...(view.findings.length === 0 || line.reference
      ? []
      : piece(words.findings(view.findings.length), 'word', room, 'finding')),
    ...(expanded || line.below === 0 ? [] : piece(words.hidden(hidden), 'detail', room)),
  ];
  const right = columns.side ? judged : [];
  return { main, right, height: Math.max(TWISTY + 2, tall(main), tall(right)) + 2 * pad };
}

type MakePiece = (text: string | null, role: TextRole, width: number, mark?: Piece['mark']) => readonly Piece[];

function figurePieces(
  { figure, band, bandWord, kind, statusWord }: NodeView,
  width: number,
  piece: MakePiece,
): readonly Piece[] {
  return [
    ...piece(figure, 'figure', width, band === null ? null : 'swatch'),
    ...piece(bandWord, 'word', width),
    ...piece(statusWord, 'word', width, kind === 'met' || kind === 'unmet' ? kind : 'none'),
  ];
}

function tall(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { lines }) => sum + heightOf(lines), 0);
}
