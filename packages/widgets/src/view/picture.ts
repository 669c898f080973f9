import type { PathMark, RectMark, Scene } from '../scene/scene.js';
import type { Basis } from './explanation.js';
import type { PlainTable, TableMaker } from './plain-table.js';

/** An entry of a key: a small drawing in a box of 22 by 14 pixels, and what it stands for; without drawing, a heading. */
export interface LegendItem {
  readonly marks: readonly (PathMark | RectMark)[];
  readonly text: string;
}

/**
 * Everything a widget shows, made from its data without a page: the same on screen, in print, in an export and from the
 * command line.
 */
export interface Picture {
  /** All of it in words. */
  readonly summary: string;
  /** What is not shown, as `Ditampilkan 500 dari 900 baris.`; null when all is. */
  readonly note: string | null;
  readonly legend: readonly LegendItem[];
  /** Rules that its figures follow, where they are not the policy of rows of indicators: what exports name. */
  readonly basis?: readonly Basis[];
  /** The same data as a table. */
  readonly table: (part: TableMaker) => PlainTable;
  /** Draws at a width in CSS pixels; null where there is nothing to draw. */
  readonly scene: ((width: number) => Scene) | null;
}
