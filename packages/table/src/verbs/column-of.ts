import { TakarError } from '@takar/core';
import type { ColumnTable } from 'arquero';
import type { ArqueroColumn } from '../columns/views.js';

/** A column of a table by its name; a name that the table lacks is a mistake of the caller. */
export function columnOf(table: ColumnTable, name: string): ArqueroColumn {
  const column = table.column(name) as ArqueroColumn | undefined;
  if (column !== undefined) return column;
  const hint = `Columns: ${table.columnNames().join(', ')}.`;
  throw new TakarError('table/column', `no column ${name}`, hint, `/${name}`);
}

/** The key of a row over some columns; keys compare by code point after NFC and trim (`docs/security/numbers.md`). */
export function keyAt(columns: readonly ArqueroColumn[], row: number): string {
  return JSON.stringify(columns.map((column) => keyText(column.at(row))));
}

/** A cell as a key; null where it is empty, as files of text have it too. */
export function keyText(value: unknown): string | null {
  if (value == null) return null;
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFC').trim();
  return text === '' ? null : text;
}
