import { normalHeader } from '../../data/header-text.js';
import { isCounting, isRepeatedHeader, rowTexts } from '../../data/row-texts.js';
import type { Sheet } from '../../data/sheet.js';
import { isTotalLabel } from '../../data/total-row.js';

/**
 * Rows of a sheet that say something of a node: without blank rows, totals, headers that are repeated on the next page,
 * and the row of column numbers below a header (`(1) (2) (3)`).
 */
export function dataRows(sheet: Sheet): readonly number[] {
  const headers = sheet.headers.map(normalHeader);
  const rows: number[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const texts = rowTexts(sheet, row);
    const [first] = texts;
    if (first === undefined || isTotalLabel(first[1])) continue;
    if (isRepeatedHeader(texts, headers) || isCounting(texts)) continue;
    rows.push(row);
  }
  return rows;
}
