import type { Locale, RawCell } from '@takar/core';
import { plainText, type PlainCell, type PlainTable } from '../view/plain-table.js';
import type { Origin } from '../view/provenance.js';
import { localCsv } from './local-csv.js';

/** Rows as CSV for the spreadsheets of the reader; each names its origin. */
export function csvOf(table: PlainTable, origins: readonly Origin[], locale: Locale): string {
  const { columns, rows } = table;
  const header = [...columns, ...origins.map(({ label }) => label)];
  const origin = origins.map(({ text }) => text);
  return localCsv([header, ...rows.map((row) => [...row.map(rawCell), ...origin])], locale);
}

/** Rows as text with tabs, which documents and spreadsheets take as a table. */
export function textOf(heading: string, { columns, rows }: PlainTable, origins: readonly Origin[]): string {
  const lines = [columns, ...rows.map((row) => row.map(plainText))].map((cells) =>
    cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
  );
  return `${[heading, ...lines, ...origins.map(({ label, text }) => `${label}: ${text}`)].join('\n')}\n`;
}

/** A figure as a figure, everything else as it is read. */
export function rawCell(cell: PlainCell): RawCell {
  if (cell === null || typeof cell === 'string') return cell;
  return cell.value ?? cell.text;
}
