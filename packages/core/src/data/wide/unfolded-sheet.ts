import type { Sheet } from '../sheet.js';
import type { PeriodHeader } from './period-of-header.js';

/** A sheet with a row a period, made of one with a column a period: so many of its rows stand for each row of that. */
export interface UnfoldedSheet extends Sheet {
  readonly folded: Sheet;
  readonly periods: number;
  /** The period that a header names, and what is left of the header. */
  readonly periodOf: (header: string) => PeriodHeader | null;
}

/** A sheet as its source has it, whose rows are those that headers stand in. */
export type SheetAsWritten = Pick<UnfoldedSheet, 'folded' | 'periods'> & Partial<Pick<UnfoldedSheet, 'periodOf'>>;

/** The sheet that a sheet was made of; itself where nobody has unfolded it. */
export function asWritten(sheet: Sheet): SheetAsWritten {
  return 'folded' in sheet ? (sheet as UnfoldedSheet) : { folded: sheet, periods: 1 };
}
