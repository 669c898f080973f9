import type { GroupMark, Mark } from '../scene.js';
import { areaGroup } from '../group.js';
import { crossAt, linePath, px, rectPath, tickAt } from '../path.js';
import type { Paths } from '../paths.js';
import { heightOf, lineHeight, putLines } from '../text-lines.js';
import { lineX, TWISTY, type LineContent, type Piece, type TreeColumns } from './layout.js';
import type { OutlineLine } from './outline.js';

/** Where a line stands, and what it holds. */
export interface PlacedTreeLine {
  readonly line: OutlineLine;
  readonly content: LineContent;
  readonly top: number;
  readonly expanded: boolean;
  readonly tone: string | null;
}

/** Draws texts, signs and swatches of a line. */
export function drawLine(
  { line, content, top, expanded, tone }: PlacedTreeLine,
  columns: TreeColumns,
  pad: number,
  paths: Paths,
  texts: Mark[],
): void {
  const x = lineX(columns, line.depth);
  if (line.below > 0) paths.add('arrow', twisty(x + TWISTY / 2, top + pad + TWISTY / 2, expanded));
  drawPieces(content.main, x + TWISTY + 4, top + pad, tone, paths, texts);
  drawPieces(content.right, columns.rightX, top + pad, tone, paths, texts);
}

function drawPieces(
  pieces: readonly Piece[],
  x: number,
  top: number,
  tone: string | null,
  paths: Paths,
  texts: Mark[],
): void {
  let y = top;
  for (const { lines, mark } of pieces) {
    const middle = y + lineHeight(lines[0]?.role ?? 'word') / 2;
    if (mark === 'swatch' && tone !== null) {
      paths.add(tone, rectPath(x, middle - 7, 14, 14));
      paths.add('frame', rectPath(x + 0.5, middle - 6.5, 13, 13));
    } else if (mark === 'met') paths.add('sign-met', tickAt(x, middle));
    else if (mark === 'unmet') paths.add('sign-unmet', crossAt(x, middle));
    else if (mark === 'none') paths.add('sign-none', `M${px(x + 1)} ${px(middle)}h10`);
    else if (mark === 'finding') paths.add('sign-unmet', warningAt(x, middle));
    texts.push(...putLines(lines, x, y));
    y += heightOf(lines);
  }
}

/** A triangle with a stroke in it, before the count of findings. */
export function warningAt(x: number, y: number): string {
  return `M${px(x + 7)} ${px(y - 6)}l6.5 11h-13zM${px(x + 7)} ${px(y - 2)}v3.5`;
}

function twisty(x: number, y: number, expanded: boolean): string {
  return expanded ? `M${px(x - 5)} ${px(y - 3)}h10l-5 6z` : `M${px(x - 3)} ${px(y - 5)}v10l6 -5z`;
}

/**
 * Lines from a node to its parent, and of those above it that go on. `goesOn` says of each level above whether it has more
 * lines below.
 */
export function drawConnectors(
  { line, content, top, expanded }: PlacedTreeLine,
  goesOn: readonly boolean[],
  columns: TreeColumns,
  pad: number,
  paths: Paths,
): void {
  const bottom = top + content.height;
  goesOn.forEach((on, depth) => {
    if (!on || depth >= columns.deepest) return;
    const x = lineX(columns, depth) + TWISTY / 2;
    paths.add('rule', linePath(x, top, x, bottom));
  });
  if (expanded && line.depth < columns.deepest) {
    const x = lineX(columns, line.depth) + TWISTY / 2;
    paths.add('rule', linePath(x, top + pad + TWISTY - 4, x, bottom));
  }
  if (line.depth === 0 || line.depth > columns.deepest) return;
  const x = lineX(columns, line.depth - 1) + TWISTY / 2;
  const y = top + pad + TWISTY / 2;
  const end = lineX(columns, line.depth) + (line.below > 0 ? 4 : TWISTY - 2);
  if (!goesOn[line.depth - 1]) paths.add('rule', linePath(x, top, x, y));
  paths.add('rule', linePath(x, y, end, y));
}

/** What a reader visits, with the place that opens and closes the node. */
export function lineGroup(
  { line, content, top }: PlacedTreeLine,
  label: string,
  columns: TreeColumns,
  pad: number,
): GroupMark {
  const box = { x: 0, top, width: columns.width, height: content.height };
  const group = areaGroup(line.id, label, line.node, box);
  if (line.below === 0) return group;
  const x = lineX(columns, line.depth);
  const place = { kind: 'rect', role: 'twisty', x, y: top + pad, width: TWISTY, height: TWISTY, radius: 4 } as const;
  return { ...group, marks: [...group.marks, place] };
}
