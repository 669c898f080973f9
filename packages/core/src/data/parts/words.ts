import { parsePeriod } from '../../time/parse-period.js';
import { synonymOf } from '../categories.js';
import { mappedColumns } from '../mapped-columns.js';
import type { ReaderParts } from '../reader-parts.js';
import { splitUnits } from '../split-units.js';

/** Rarer words: synonyms of polarities and other names, periods as reports write them, columns that the caller named. */
export const WORDS: Pick<ReaderParts, 'synonym' | 'period' | 'mapped' | 'splitUnits'> = {
  synonym: synonymOf,
  period: (text, year) => parsePeriod(text, { year }),
  mapped: mappedColumns,
  splitUnits,
};
