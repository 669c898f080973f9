import { writeCsv, type Locale, type RawCell } from '@takar/core';

/** Rows as CSV that opens in the spreadsheets of the reader: `;` and decimal commas in Indonesian. */
export function localCsv(rows: readonly (readonly RawCell[])[], locale: Locale): string {
  return writeCsv(rows, { bom: true, ...(locale === 'id' ? { separator: ';', decimal: ',' } : {}) });
}
