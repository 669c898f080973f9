import type { Issue } from '../issue.js';

/** A cell as the source has it: text of a CSV or HTML table, typed value of JSON. */
export type RawCell = string | number | boolean | null;

/** A table as it was read, before anyone knows what its columns mean. */
export interface Sheet {
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Cell of a data row (from 0) and a column (from 0); null when the row is too short. */
  cell(row: number, column: number): RawCell;
  /** Line of the source file on which a row starts, from 1; undefined where the source has no lines. */
  line(row: number): number | undefined;
  /**
   * A shortcut for large files: the figure of a cell that is only digits, with at most a leading minus and one
   * `decimal` sign (`,` or `.`), and that reads one way. NaN for every other cell: then `cell` has the text.
   */
  plainNumber?(row: number, column: number, decimal: ',' | '.'): number;
}

/** What a reader gives: the sheet, or null when the source cannot be read at all; and everything it noticed. */
export interface SheetReading {
  readonly sheet: Sheet | null;
  readonly issues: readonly Issue[];
}
