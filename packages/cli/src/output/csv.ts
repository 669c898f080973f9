import { writeCsv } from '@takar/core';

/** A cell of a CSV that Takar writes. */
export type CsvCell = string | number | boolean | null;

export type CsvRecord = Readonly<Record<string, CsvCell>>;

/**
 * CSV text, row by row: commas and decimal points, CRLF, as RFC 4180 says, for programs of any language. All records have
 * the columns of the first one; a table without rows has those that are named.
 */
export function* csvText(records: Iterable<CsvRecord>, columns: readonly string[]): Generator<string> {
  let header: readonly string[] | undefined;
  for (const record of records) {
    if (header === undefined) {
      header = Object.keys(record);
      yield writeCsv([header]);
    }
    yield writeCsv([header.map((key) => record[key] ?? null)]);
  }
  if (header === undefined) yield writeCsv([columns]);
}
