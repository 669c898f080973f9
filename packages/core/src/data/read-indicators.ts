import type { IndicatorTable } from './indicator-table.js';
import { FIGURES } from './parts/figures.js';
import { HEADERS } from './parts/headers.js';
import { NOTATIONS } from './parts/notations.js';
import { WIDE } from './parts/wide.js';
import { WORDS } from './parts/words.js';
import { readWith, type IndicatorOptions } from './read-with.js';
import type { Sheet } from './sheet.js';

/**
 * Reads a sheet as indicator rows: finds the columns of the fields, reads periods, categories and figures, and tells of
 * everything it decided or could not read. Never throws; nothing unreadable becomes 0.
 *
 * @example
 * const sheet = sheetFromCells(['Indikator', 'Target', 'Realisasi'], [['IKM', '80,5', '79,39']]);
 * numbersOf(readIndicators(sheet, { messages: ID }), 'target')?.values[0]; // 80.5
 */
export function readIndicators(sheet: Sheet, options: IndicatorOptions): IndicatorTable {
  return readWith(sheet, options, { ...HEADERS, ...FIGURES, ...NOTATIONS, ...WIDE, ...WORDS });
}
