import { ID, readCsv, readIndicators, readJson, writeCsv } from '@takar/core';
import { arrowBytes, arrowColumns, columnsSheet, readWorkbook } from '@takar/table/files';
import { bytesOf, cellsOf, of } from './case.mjs';
import { htmlOf, quotedCsvOf, recordsOf } from './rows.mjs';
import { xlsxBytes } from './workbook.mjs';

function everyCell({ rowCount, headers, cell }) {
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < headers.length; column += 1) cell(row, column);
}

const readBytes = (file) => everyCell(readCsv(file, { messages: ID }).sheet);
const readText = (text) => everyCell(readJson(text, { messages: ID }).sheet);
const everyKey = (n) => Array.from({ length: n }, (_, i) => ({ Indikator: `a${i}`, [`kolom ${i}`]: i }));
const readRows = (text) => {
  const { sheet } = readJson(text, { messages: ID });
  if (sheet !== null) readIndicators(sheet, { messages: ID });
};
const newKeys = (n) => Array.from({ length: n }, (_, i) => ({ Indikator: `a${i}`, [`kolom ${i % 500}`]: i }));

function arrowOf({ headers, rows }) {
  const column = (k) => ({
    length: rows.length,
    at: (row) => rows[row][k],
    [Symbol.iterator]: () => rows.map((row) => row[k])[Symbol.iterator](),
  });
  return arrowBytes(Object.fromEntries(headers.map((header, k) => [header, column(k)])));
}

/** Files, read to the last cell. A cell of CSV may have 1 MB. */
export const READERS = {
  'CSV, every cell quoted': of(20_000, (n) => bytesOf(quotedCsvOf(cellsOf(n))), readBytes),
  'CSV, one cell of quotes': of(80_000, (n) => bytesOf(`Indikator;Target\n"${'x""'.repeat(n)}";80\n`), readBytes),
  'JSON, records': of(10_000, (n) => JSON.stringify(recordsOf(cellsOf(n))), readText),
  'JSON, one text of quotes': of(250_000, (n) => JSON.stringify([{ Indikator: '"'.repeat(n), Target: 80 }]), readText),
  'JSON, other keys in each record': of(4_000, (n) => JSON.stringify(newKeys(n)), readText),
  'JSON, a key of its own in each record': of(4_000, (n) => JSON.stringify(everyKey(n)), readRows),
  'XLSX, rows': of(4_000, (n) => xlsxBytes(cellsOf(n)), readWorkbook),
  'XLSX, half of the rows merged': of(4_000, (n) => xlsxBytes(cellsOf(n), true), readWorkbook),
  'HTML table': of(4_000, (n) => bytesOf(htmlOf(cellsOf(n))), readWorkbook),
  Arrow: of(
    40_000,
    (n) => arrowOf(cellsOf(n)),
    async (file) => everyCell(columnsSheet(await arrowColumns(file))),
  ),
  'CSV, written': of(
    20_000,
    (n) => cellsOf(n).rows,
    (rows) => writeCsv(rows),
  ),
};
