import { readOddCell } from '../cell-reading.js';
import { settleOrdinals } from '../ordinal-rows.js';
import type { ReaderParts } from '../reader-parts.js';
import { remarkOn } from '../remarks.js';
import { refuseFigures } from '../refuse-figures.js';

/** Cells that are no plain figure: grades, ranges, bounds, units, money, words for what is missing. */
export const FIGURES: Pick<ReaderParts, 'oddCell' | 'grades' | 'remarks' | 'refuse'> = {
  oddCell: readOddCell,
  grades: settleOrdinals,
  remarks: remarkOn,
  refuse: refuseFigures,
};
