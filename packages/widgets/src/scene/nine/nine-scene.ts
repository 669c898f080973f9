import { grid } from '../grid.js';
import { areaGroup } from '../group.js';
import type { GroupMark, Scene, SimpleMark } from '../scene.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';

/** One of nine cells. */
export interface NineCell {
  readonly id: string;
  /** Number of the box, or the predicate. */
  readonly title: string;
  /** `12 orang`. */
  readonly figure: string;
  readonly heads: number;
  /** All of it in words. */
  readonly words: string;
}

/** A line under the cells: a unit, or those who stand in no cell. */
export interface NineLine {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** Nine cells between two axes of three levels, and lines below them. */
export interface NineView {
  readonly xTitle: string;
  /** Levels of the axis to the right, lowest first. */
  readonly columns: readonly string[];
  /** Rows from the highest level of the upward axis. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly NineCell[] }[];
  readonly lines: readonly NineLine[];
}

const EDGE = 6;
const GAP = 4;
const PAD = 8;
/** Wider cells say no more. */
const WIDEST = 300;

/** Draws nine cells, in a stronger shade where more people stand. Pure. */
export function nineScene(view: NineView, told: { title: string; description: string }, width: number): Scene {
  const marks: SimpleMark[] = [];
  const groups: GroupMark[] = [];
  const each = Math.min(WIDEST, (width - 2 * EDGE - 2 * GAP) / 3);
  const left = (column: number): number => EDGE + column * (each + GAP);
  const middle = (column: number): number => left(column) + each / 2;
  const most = Math.max(...view.rows.flatMap(({ cells }) => cells.map(({ heads }) => heads)));

  const axis = linesOf(view.xTitle, width - 2 * EDGE, 'detail');
  marks.push(...putLines(axis, EDGE, 4));
  let y = 4 + heightOf(axis) + 2;
  const heads = view.columns.map((column) => linesOf(column, each - 4, 'word'));
  heads.forEach((lines, i) => marks.push(...putLines(lines, middle(i), y, 'middle')));
  y += Math.max(...heads.map(heightOf)) + 2;

  view.rows.forEach(({ label, cells }, row) => {
    const name = linesOf(label, width - 2 * EDGE, 'word');
    marks.push(...putLines(name, EDGE, y + 4));
    y += 4 + heightOf(name) + 2;
    const texts = cells.map(({ title, figure }) => [
      ...linesOf(title, each - 8, each < 110 ? 'word' : 'label'),
      ...linesOf(figure, each - 8, 'figure'),
    ]);
    const height = Math.max(56, ...texts.map((lines) => heightOf(lines) + 2 * PAD));
    cells.forEach((cell, i) => {
      const box = { x: left(i), top: y, width: each, height };
      const area = { kind: 'rect', x: box.x, y, width: each, height, radius: 3 } as const;
      const lines = texts[i] ?? [];
      marks.push(
        { ...area, role: toneOfHeads(cell.heads, most) },
        { ...area, role: 'frame' },
        ...putLines(lines, middle(i), y + (height - heightOf(lines)) / 2, 'middle'),
      );
      groups.push(areaGroup(cell.id, cell.words, row * 3 + i, box));
    });
    y += height + GAP;
  });

  view.lines.forEach(({ id, label, detail }, i) => {
    const lines = [...linesOf(label, width - 2 * EDGE, 'label'), ...linesOf(detail, width - 2 * EDGE, 'detail')];
    const height = Math.max(28, heightOf(lines) + 8);
    marks.push(...putLines(lines, EDGE, y + (height - heightOf(lines)) / 2));
    groups.push(areaGroup(id, `${label}. ${detail}`, 9 + i, { x: 0, top: y, width, height }));
    y += height;
  });
  return {
    width,
    height: Math.ceil(y) + 4,
    ...told,
    marks: [...marks, ...groups],
    navigation: grid([...view.rows.map(({ cells }) => cells.map(({ id }) => id)), ...view.lines.map(({ id }) => [id])]),
  };
}

/** The lightest tone for nobody, and stronger ones for more people; the number in the cell says how many. */
function toneOfHeads(heads: number, most: number): string {
  return heads === 0 ? 'band-5' : `band-${5 - Math.ceil((heads / most) * 4)}`;
}
