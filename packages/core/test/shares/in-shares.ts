import assert from 'node:assert/strict';
import { ID, numberColumn, readCsv, readNumberColumns, type CsvOptions } from '#src/index.js';
import {
  astray,
  csvShares,
  joinedShares,
  passHeaders,
  placesIn,
  sharedTop,
  ShareReader,
  shareIssues,
  togetherEvidence,
  type ColumnEvidence,
  type ColumnPlaces,
  type CsvNumbers,
  type CsvNumbersOptions,
} from '#src/shares/index.js';

/** How a file is cut. */
export interface Cuts {
  readonly count: number;
  readonly shareBytes?: number | undefined;
}

export type Reading = Omit<CsvNumbersOptions, 'messages'>;

/** A CSV read in shares as threads read it, one after the other; undefined where it is read as a whole. */
export function inShares(
  bytes: Uint8Array,
  columns: ColumnPlaces,
  { count, shareBytes }: Cuts,
  reading: Reading = {},
): (CsvNumbers & { readonly strays: number }) | undefined {
  const options = { ...reading, messages: ID };
  const top = sharedTop(bytes, options);
  if (top === null) return undefined;
  const shares = csvShares(top, count, shareBytes);
  const readers = shares.map(() => new ShareReader(top));
  const scans = shares.map((share, i) => (readers[i] as ShareReader).scan(share));
  let strays = 0;
  for (let next = astray(scans); next !== undefined; next = astray(scans)) {
    strays += 1;
    scans[next.index] = (readers[next.index] as ShareReader).scan({
      ...(shares[next.index] as (typeof shares)[number]),
      from: next.from,
    });
  }
  const joined = joinedShares(top, scans, options);
  if ('code' in joined) return { headers: null, length: 0, columns: {}, issues: [joined], strays };
  const places = placesIn(top.header.headers, columns);
  const whole = Object.fromEntries(Object.keys(places).map((name) => [name, numberColumn(joined.rowCount)]));
  const readAll = (settle: (own: readonly ColumnEvidence[]) => readonly ColumnEvidence[]) =>
    joined.places.map((place, i) => {
      const { firstRow, rows, firstLine } = place;
      const cells = <Cells extends Float64Array | Uint8Array>(all: Cells): Cells =>
        all.subarray(firstRow, firstRow + rows) as Cells;
      const columns = Object.entries(whole).map(
        ([name, { values, status }]) =>
          [name, { kind: 'number', values: cells(values), status: cells(status) } as const] as const,
      );
      const { numbers, measureUnits } = reading;
      const task = { places, numbers, measureUnits, encoding: joined.encoding, firstLine };
      const notes = (readers[i] as ShareReader).numbers({ ...task, columns: Object.fromEntries(columns) }, settle);
      return { ...place, ...notes };
    });
  // threads wait for each other here; one that stands for all reads twice
  const found: (readonly ColumnEvidence[])[] = [];
  readAll((own) => {
    found.push(structuredClone(own));
    return own;
  });
  const evidence = togetherEvidence(found);
  const notes = passHeaders(
    readAll(() => evidence),
    whole,
  );
  const issues = [...joined.issues, ...shareIssues(notes, places, evidence, ID)];
  return { headers: top.header.headers, length: joined.rowCount, columns: whole, issues, strays };
}

/** The same file as one reading gives it. */
export function asWhole(bytes: Uint8Array, columns: ColumnPlaces, reading: Reading = {}): CsvNumbers {
  const options: CsvOptions & Reading = { ...reading, messages: ID };
  const { sheet, issues } = readCsv(bytes, options);
  if (sheet === null) return { headers: null, length: 0, columns: {}, issues };
  const { measureUnits: at } = reading;
  const cells = Array.from({ length: sheet.rowCount }, (_, row) => sheet.cell(row, at ?? 0));
  const measureUnits = at === undefined ? undefined : cells.map((cell) => (cell === null ? null : String(cell)));
  const { numbers } = reading;
  const read = readNumberColumns(sheet, placesIn(sheet.headers, columns), { messages: ID, numbers, measureUnits });
  return { headers: sheet.headers, length: sheet.rowCount, columns: read.columns, issues: [...issues, ...read.issues] };
}

/** Fails where two readings differ, in one bit of a figure or one letter of an issue. */
export function assertSameNumbers(found: CsvNumbers, expected: CsvNumbers, about: string): void {
  const bits = ({ values, status }: CsvNumbers['columns'][string]): readonly unknown[] => [
    [...new BigUint64Array(Float64Array.from(values).buffer)],
    [...status],
  ];
  const plain = ({ headers, length, columns, issues }: CsvNumbers): unknown => ({
    headers,
    length,
    columns: Object.entries(columns).map(([name, column]) => [name, bits(column)]),
    issues: issues.map((issue) => ({ ...issue })),
  });
  assert.deepEqual(plain(found), plain(expected), about);
}
