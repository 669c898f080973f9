import type { Sheet } from '../sheet.js';

/** A sheet with a row a period, made of one with a column a period: so many of its rows stand for each row of that. */
export interface UnfoldedSheet extends Sheet {
  readonly folded: Sheet;
  readonly periods: number;
}

/** The sheet as its source has it, whose rows are those that headers stand in; itself where nobody has unfolded it. */
export function asWritten(sheet: Sheet): Pick<UnfoldedSheet, 'folded' | 'periods'> {
  return 'folded' in sheet ? (sheet as UnfoldedSheet) : { folded: sheet, periods: 1 };
}
