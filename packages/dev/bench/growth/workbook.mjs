import { utils, write } from '@e965/xlsx';

/** Cells as a workbook; with `merged`, the unit of each pair of rows stands in one cell over both. */
export function xlsxBytes({ headers, rows }, merged = false) {
  const sheet = utils.aoa_to_sheet([headers, ...rows]);
  if (merged) sheet['!merges'] = pairs(rows.length);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

const pairs = (rows) =>
  Array.from({ length: Math.floor(rows / 2) }, (_, i) => ({ s: { r: 1 + i * 2, c: 4 }, e: { r: 2 + i * 2, c: 4 } }));
