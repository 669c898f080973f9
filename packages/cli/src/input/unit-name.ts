import { basename, extname, win32 } from 'node:path';
import type { IndicatorTable, TextColumn } from '@takar/core';

/** Name of the unit that a file is called after: `data/Dinas Kesehatan.csv` is `Dinas Kesehatan`. */
export function unitOfFile(file: string): string {
  const name = win32.basename(basename(file));
  return name
    .slice(0, name.length - extname(name).length)
    .normalize('NFC')
    .trim();
}

/** Name of the unit that a sheet of a workbook is called after. */
export function unitOfSheet(sheet: string): string {
  return sheet.normalize('NFC').trim();
}

/** The same table with one unit for all rows. A unit column of its own no longer counts. */
export function withUnit(table: IndicatorTable, unit: string): IndicatorTable {
  const column: TextColumn = { kind: 'text', values: new Array<string>(table.length).fill(unit) };
  const { unit: _replaced, ...fields } = table.fields;
  return { ...table, columns: { ...table.columns, unit: column }, fields };
}

/** Spelling that names are compared by where a slip of the pen must not count: letters and digits, small. */
export function folded(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
