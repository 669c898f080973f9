import { parsePeriod } from '../../time/parse-period.js';
import { synonymOf } from '../categories.js';
import { noteRow } from '../note-row.js';
import type { ReaderParts } from '../reader-parts.js';
import { refuseFigures } from '../refuse-figures.js';
import { applyStatus } from '../row-status.js';
import { splitUnits } from '../split-units.js';

/** Rarer words: synonyms of polarities and other names, states of rows, periods as reports write them, rows that hold no data. */
export const WORDS: Pick<ReaderParts, 'synonym' | 'status' | 'period' | 'note' | 'splitUnits' | 'refuse'> = {
  synonym: synonymOf,
  status: applyStatus,
  period: (text, year) => parsePeriod(text, { year }),
  note: noteRow,
  splitUnits,
  refuse: refuseFigures,
};
