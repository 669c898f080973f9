import { parsePeriod } from '../time/parse-period.js';
import { synonymOf } from './categories.js';
import { readOddCell } from './cell-reading.js';
import { decideNotations } from './decide-notations.js';
import { mappedColumns } from './mapped-columns.js';
import { settleOrdinals } from './ordinal-rows.js';
import type { ReaderParts } from './reader-parts.js';
import { remarkOn } from './remarks.js';
import { splitUnits } from './split-units.js';

/** The whole reader. */
export const ALL_PARTS: ReaderParts = {
  oddCell: readOddCell,
  synonym: synonymOf,
  period: (text, year) => parsePeriod(text, { year }),
  mapped: mappedColumns,
  splitUnits,
  notations: decideNotations,
  grades: settleOrdinals,
  remarks: remarkOn,
};
