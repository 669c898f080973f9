import { refuseBelowOtherHeader } from '../below-other-header.js';
import { isHeaderOfYears } from '../other-header.js';
import type { ReaderParts } from '../reader-parts.js';
import { FIGURES } from './figures.js';
import { WORDS } from './words.js';

/** Headers of other tables between the rows, beside what `FIGURES` and `WORDS` do. Pages have no room for it: it stands after them. */
export const HEADERS: Pick<ReaderParts, 'note' | 'units'> = {
  note: (sheet, row, columns) => WORDS.note(sheet, row, columns) || isHeaderOfYears(sheet, row),
  units: (target, realisation, context) => {
    refuseBelowOtherHeader([target, realisation], context);
    FIGURES.units?.(target, realisation, context);
  },
};
