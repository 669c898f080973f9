import type { Row } from '../clean-tree.js';
import { at, set } from '../planted.js';

/** A change of the clean tree and what is told of it: `node: text`, nothing where it is no fault. */
export interface Edge {
  readonly what: string;
  readonly plant: (rows: Row[]) => Row[] | void;
  readonly told: readonly string[];
  readonly settings?: unknown;
}

/** Sets cells of several rows. */
export function all(cells: Readonly<Record<string, Row>>): (rows: Row[]) => void {
  return (rows) => Object.entries(cells).forEach(([id, own]) => set(id, own)(rows));
}

/** The clean tree, and further rows that are those of a node with other cells. */
export function more(id: string, ...cells: readonly Row[]): (rows: Row[]) => Row[] {
  return (rows) => [...rows, ...cells.map((own) => ({ ...at(rows, id), ...own }))];
}

/** Target of a year, and of its last quarter. */
export const ends = (target: string, year: string): Row => ({ Target: target, 'TW IV': target, Periode: year });
/** One change after another. */
export const first =
  (plant: (rows: Row[]) => void, then: (rows: Row[]) => Row[]) =>
  (rows: Row[]): Row[] => (plant(rows), then(rows));
/** Sets cells of all nodes of a level. */
export const level =
  (name: string, cells: Row) =>
  (rows: Row[]): Row[] =>
    rows.map((row) => (row.Jenjang === name ? { ...row, ...cells } : row));
/** Cells of a node that measures nothing. */
export const NO_FIGURES: Row = {
  'Indikator Kinerja': '',
  Target: '',
  Satuan: '',
  'TW I': '',
  'TW II': '',
  'TW III': '',
  'TW IV': '',
};
