import { ID } from '#src/locale/id.js';
import type { CsvOptions } from '#src/data/csv-top.js';
import { readCsv } from '#src/data/read-csv.js';
import { readIndicators } from '#src/data/read-indicators.js';
import type { IndicatorOptions } from '#src/data/read-with.js';
import { readJson } from '#src/data/read-json.js';
import { sheetFromCells } from '#src/data/cells-sheet.js';
import type { IndicatorTable } from '#src/data/indicator-table.js';
import type { RawCell, Sheet, SheetReading } from '#src/data/sheet.js';
import { partsOf } from './same-reading.js';

const messages = ID;

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes that stand for the letters of a text one by one, as Windows-1252 and Latin-1 write them. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Reads the text of a CSV. */
export function csv(text: string | Uint8Array, options: Omit<Partial<CsvOptions>, 'messages'> = {}): SheetReading {
  return readCsv(typeof text === 'string' ? bytesOf(text) : text, { messages, ...options });
}

/** Reads the text of a JSON. */
export function json(text: string): SheetReading {
  return readJson(text, { messages });
}

/** Every cell of a sheet, row by row. */
export function cellsOf(sheet: Sheet | null): RawCell[][] {
  if (sheet === null) return [];
  return Array.from({ length: sheet.rowCount }, (_, row) => sheet.headers.map((_, column) => sheet.cell(row, column)));
}

/** Codes of issues, in their order. */
export function codesOf(reading: { readonly issues: readonly { readonly code: string }[] }): string[] {
  return reading.issues.map(({ code }) => code);
}

/** Indicator rows from headers and cells; the reader in parts says the same. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  options: Partial<IndicatorOptions> = {},
): IndicatorTable {
  const sheet = sheetFromCells(headers, rows);
  const whole = readIndicators(sheet, { messages, ...options });
  partsOf(sheet, { messages, ...options }, whole);
  return whole;
}

/** Indicator rows of target and realisation alone. */
export function pairs(
  rows: readonly (readonly [target: RawCell, realisation: RawCell])[],
  options: Partial<IndicatorOptions> = {},
) {
  return table(['Target', 'Realisasi'], rows, options);
}

/** Values of a column of figures, null where there is none. */
export function valuesOf(
  indicators: IndicatorTable,
  field: 'target' | 'realisation' | 'published' | 'weight' | 'target_from',
): (number | null)[] {
  return Array.from({ length: indicators.length }, (_, row) => indicators.numberCell(row, field)?.value ?? null);
}

/** Names of a column of categories or texts. */
export function namesOf(indicators: IndicatorTable, field: string): (string | null)[] {
  const column = indicators.columns[field];
  if (column?.kind === 'category') return Array.from(column.codes, (code) => column.domain[code] ?? null);
  return column?.kind === 'text' ? [...column.values] : [];
}

/** The figure of one cell as `plainRun` reads it; NaN where it has none, undefined where the sheet does not read so. */
export function plainAt(sheet: Sheet | null, row: number, column: number, sign: ',' | '.'): number | undefined {
  const values = new Float64Array(1);
  const next = sheet?.plainRun?.([row], 0, column, sign, { values, signed: 0, firstSigned: -1 });
  return next === undefined ? undefined : next === 1 ? values[0] : NaN;
}
