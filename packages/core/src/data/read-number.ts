import { readCell } from './cell-reading.js';
import type { NumberCell } from './indicator-table.js';
import { numberCellOf, type Notation } from './number-cell.js';
import type { RawCell } from './sheet.js';

/**
 * Reads one cell in a notation. A cell that only the other notation can read is read by that one: in a mixed column
 * `97,50` and `82.8` are both what they look like. Grades alone have no value here; they get a rank beside a partner.
 *
 * @example
 * readNumber('1.234,50', 'id'); // { value: 1234.5, decimals: 2, style: 'id', reason: null, raw: '1.234,50' }
 * readNumber('belum rilis', 'id').reason; // 'not_released'
 */
export function readNumber(raw: RawCell, notation: Notation): NumberCell {
  return numberCellOf(raw, readCell(raw), notation);
}
