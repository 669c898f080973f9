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
   * A shortcut for large files: the figures of cells that are only digits, with at most a leading minus and one `decimal`
   * sign (`,` or `.`), and that read one way; those of a column from the place `from` of `rows` on. Gives the place of the
   * first cell that is none, whose text `cell` has, or the length of `rows`.
   */
  plainRun?(rows: ArrayLike<number>, from: number, column: number, decimal: ',' | '.', run: PlainRun): number;
}

/** Where figures of plain cells go, and what was seen of them. */
export interface PlainRun {
  /** A value for each place of the rows. */
  readonly values: Float64Array;
  /** Cells of the run that stand with the decimal sign. */
  signed: number;
  /** Place of the first of them, where there is one. */
  firstSigned: number;
}

/** What a reader gives: the sheet, or null when the source cannot be read at all; and everything it noticed. */
export interface SheetReading {
  readonly sheet: Sheet | null;
  readonly issues: readonly Issue[];
}
