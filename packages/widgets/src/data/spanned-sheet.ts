import { sheetFromCells, type Sheet } from '@takar/core';
import { cellText } from './cell-text.js';
import { gridOf, type GridRow } from './table-grid.js';

// A chunk of its own: tables with one row of headers and no spans never load it.

/**
 * Reads an HTML table as a sheet: one or several header rows, spans expanded, rows that only head or note others left
 * out. Total rows stay, because core knows and reports them.
 */
export function sheetOfTable(table: HTMLTableElement): Sheet {
  const { rows, width } = gridOf(table);
  const count = headerCount(rows);
  const heads = rows.slice(0, count).filter((row) => !isColumnNumbers(row));
  const body = rows.slice(count).filter((row) => !row.spanning && row.cells.some((cell) => cell !== null));
  return sheetFromCells(
    headersOf(heads, width),
    body.map(({ cells }) => Array.from({ length: width }, (_, column) => cellText(cells[column] ?? null))),
  );
}

/** Rows of `<thead>`; without it the leading rows of header cells alone, else the first row. */
function headerCount(rows: readonly GridRow[]): number {
  const inHead = rows.filter((row) => row.section === 'head').length;
  if (inHead > 0) return inHead;
  const leading = rows.findIndex((row) => !row.allHeaders);
  const headers = leading < 0 ? rows.length : leading;
  return Math.max(1, headers);
}

/** A row that numbers the columns, `(1) (2) (3)`, as Indonesian forms have it. */
function isColumnNumbers({ cells }: GridRow): boolean {
  return cells.length > 1 && cells.every((cell) => /^\(?\d{1,2}[a-z]?\)?$/.test(cellText(cell)));
}

/** The lowest header of each column, with those above it where it would not be unique. */
function headersOf(heads: readonly GridRow[], width: number): readonly string[] {
  const paths = Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const { cells } of heads) {
      const text = cellText(cells[column] ?? null);
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
  const leaves = paths.map((path) => path.at(-1) ?? '');
  return paths.map((path, column) => {
    const leaf = leaves[column] as string;
    return leaves.indexOf(leaf) === leaves.lastIndexOf(leaf) ? leaf : path.join(' ');
  });
}
