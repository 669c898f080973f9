/** A cell by its line and column; line −1 is the header. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** How far the keys can lead. */
export interface GridExtent {
  readonly lines: number;
  readonly columns: number;
  /** Lines of a page key. */
  readonly page: number;
}

/** The cell that a key leads to; null for keys that lead nowhere in a grid. */
export function nextCell(
  key: string,
  control: boolean,
  { line, column }: CellPlace,
  extent: GridExtent,
): CellPlace | null {
  const last = { line: extent.lines - 1, column: extent.columns - 1 };
  const at = (toLine: number, toColumn: number): CellPlace => ({
    line: Math.max(-1, Math.min(last.line, toLine)),
    column: Math.max(0, Math.min(last.column, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(line - 1, column);
    case 'ArrowDown':
      return at(line + 1, column);
    case 'ArrowLeft':
      return at(line, column - 1);
    case 'ArrowRight':
      return at(line, column + 1);
    case 'PageUp':
      return at(Math.max(0, line - extent.page), column);
    case 'PageDown':
      return at(line + extent.page, column);
    case 'Home':
      return control ? at(0, 0) : at(line, 0);
    case 'End':
      return control ? at(last.line, last.column) : at(line, last.column);
    default:
      return null;
  }
}
