/** Cells of a table with spans expanded: every row has a cell at every column. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly width: number;
}

/** One row of a grid and what kind of row it is. */
export interface GridRow {
  readonly cells: readonly (HTMLTableCellElement | null)[];
  readonly section: 'head' | 'body';
  /** True when one cell spans the whole row: a heading or a note between rows. */
  readonly spanning: boolean;
  /** True when every cell is a header cell. */
  readonly allHeaders: boolean;
}

/** A span beyond this is a slip of a template, not a table. */
const MOST_COLUMNS = 1000;

/** Expands rowspan and colspan. Rows of `<tfoot>` are left out: they repeat headers or hold totals. */
export function gridOf(table: HTMLTableElement): Grid {
  const rows: GridRow[] = [];
  let width = 0;
  for (const section of sectionsOf(table)) {
    const pending: { cell: HTMLTableCellElement; left: number }[] = [];
    section.rows.forEach((row, index) => {
      const cells: (HTMLTableCellElement | null)[] = [];
      let column = 0;
      const carry = (): void => {
        for (let above = pending[column]; above !== undefined && above.left > 0; above = pending[column]) {
          cells[column] = above.cell;
          above.left -= 1;
          column += 1;
        }
      };
      for (const cell of row.cells) {
        carry();
        const rowspan = cell.rowSpan === 0 ? section.rows.length - index : cell.rowSpan;
        for (let i = 0; i < Math.min(cell.colSpan, MOST_COLUMNS) && column < MOST_COLUMNS; i += 1) {
          cells[column] = cell;
          pending[column] = { cell, left: rowspan - 1 };
          column += 1;
        }
      }
      carry();
      width = Math.max(width, column);
      const first = row.cells[0];
      rows.push({
        cells: Array.from(cells, (cell) => cell ?? null),
        section: section.kind,
        spanning: row.cells.length === 1 && first !== undefined && first.colSpan > 1,
        allHeaders: row.cells.length > 0 && [...row.cells].every((cell) => cell.localName === 'th'),
      });
    });
  }
  return { rows, width };
}

function sectionsOf(table: HTMLTableElement): { kind: 'head' | 'body'; rows: HTMLTableRowElement[] }[] {
  const loose = [...table.children].filter((child): child is HTMLTableRowElement => child.localName === 'tr');
  return [
    ...(table.tHead === null ? [] : [{ kind: 'head' as const, rows: [...table.tHead.rows] }]),
    ...(loose.length === 0 ? [] : [{ kind: 'body' as const, rows: loose }]),
    ...[...table.tBodies].map((body) => ({ kind: 'body' as const, rows: [...body.rows] })),
  ];
}
