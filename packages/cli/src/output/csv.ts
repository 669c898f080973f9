import { writeCsv } from '@takar/core';

/** A cell of a CSV that Takar writes. */
export type CsvCell = string | number | boolean | null;

export type CsvRecord = Readonly<Record<string, CsvCell>>;

/**
 * CSV text, row by row: commas and decimal points, CRLF, as RFC 4180 says, for programs of any language. All records have
 * the columns of the first one; a table without rows has those that are named.
 */
export function* csvText(records: Iterable<CsvRecord>, columns: readonly string[]): Generator<string> {
  const csv = new CsvLines(columns);
  yield* csv.lines(records);
  yield* csv.end();
}

/** The same for records that come in several lists. */
export class CsvLines {
  readonly #columns: readonly string[];
  #header: readonly string[] | undefined;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  *lines(records: Iterable<CsvRecord>): Generator<string> {
    for (const record of records) {
      if (this.#header === undefined) yield this.#headed(Object.keys(record));
      yield writeCsv([(this.#header as readonly string[]).map((key) => record[key] ?? null)]);
    }
  }

  /** After the last list: the header of a table without rows. */
  *end(): Generator<string> {
    if (this.#header === undefined) yield this.#headed(this.#columns);
  }

  #headed(header: readonly string[]): string {
    this.#header = header;
    return writeCsv([header]);
  }
}
