import type * as part from '../parts/table-part.js';

/** What makes plain tables and draws them, as a chunk of its own. */
export type TablePart = typeof part;

/** What makes them: all that is needed where nothing is drawn. */
export type TableMaker = Omit<TablePart, 'dataTable' | 'TemplateBox'>;

/** A cell: a text, or a figure with the text that people read. */
export type PlainCell = string | null | { readonly text: string; readonly value: number | null };

/** Rows as a plain table: for readers whom a picture does not serve, for export and for pages without scripts. */
export interface PlainTable {
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly PlainCell[])[];
}

/** What a cell says. */
export function plainText(cell: PlainCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
