import type { IndicatorTable } from './indicator-table.js';
import { readWith, type IndicatorOptions } from './read-with.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';

/** Ends a reading that needs a part which is not here; never leaves this file. */
class PartNeeded extends Error {}

const needed = (): never => {
  throw new PartNeeded();
};

const NO_PARTS: ReaderParts = {
  oddCell: needed,
  synonym: needed,
  period: needed,
  mapped: needed,
  splitUnits: needed,
  notations: needed,
  grades: needed,
  remarks: needed,
};

/**
 * The same as `readIndicators` for a table of plain figures in known words; null for a table that holds anything else,
 * such as a grade, a range, a unit in a cell, a number that reads two ways. A page that loads little reads so first, and
 * loads `readIndicators` when a table needs it.
 */
export function readPlainIndicators(sheet: Sheet, options: IndicatorOptions): IndicatorTable | null {
  try {
    return readWith(sheet, options, NO_PARTS);
  } catch (error) {
    if (error instanceof PartNeeded) return null;
    throw error;
  }
}
