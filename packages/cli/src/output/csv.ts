import { writeCsv } from '@takar/core';

/** A cell of a CSV that Takar writes. */
export type CsvCell = string | number | boolean | null;

/** CSV text, row by row: commas and decimal points, CRLF, as RFC 4180 says, for programs of any language. */
export function* csvText(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  yield writeCsv([header]);
  for (const row of rows) yield writeCsv([row]);
}

/** Columns of objects that may differ: every key that any of them has, in the order of their coming. */
export function keysOf(rows: Iterable<Readonly<Record<string, unknown>>>): string[] {
  const keys = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) keys.add(key);
  return [...keys];
}
