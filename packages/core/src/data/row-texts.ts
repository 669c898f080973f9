import { normalHeader } from './header-text.js';
import type { Sheet } from './sheet.js';
import { cellText } from './text-column.js';

/** The filled cells of a row, each with its column. */
export type RowTexts = readonly (readonly [column: number, text: string])[];

/** The texts of a row. */
export function rowTexts(sheet: Sheet, row: number): RowTexts {
  return sheet.headers.flatMap((_, column) => {
    const text = cellText(sheet.cell(row, column));
    return text === null ? [] : [[column, text] as const];
  });
}

/**
 * Whether a row is the header again, as the next page of a report has it: several cells, and each says what stands above it.
 * `headers` are normal (`normalHeader`).
 */
export function isRepeatedHeader(texts: RowTexts, headers: readonly string[]): boolean {
  return texts.length > 1 && texts.every(([column, text]) => normalHeader(text) === headers[column]);
}

/** Whether a row counts the columns below a header: `(1) (2) (3)`, or `1 2 3`. */
export function isCounting(texts: RowTexts): boolean {
  return texts.length > 2 && texts.every(([, text], i) => text === `(${i + 1})` || text === `${i + 1}`);
}
