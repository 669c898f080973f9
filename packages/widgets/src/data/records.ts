import { sheetFromCells, type RawCell, type Sheet } from '@takar/core';

/** Rows as objects, as `JSON.parse` gives them; keys of all rows together are the columns. */
export type Records = readonly Readonly<Record<string, unknown>>[];

/** Rows as objects in the shape that core reads. */
export function sheetOfRecords(records: Records): Sheet {
  const positions = new Map<string, number>();
  for (const record of records)
    for (const key of Object.keys(record)) if (!positions.has(key)) positions.set(key, positions.size);
  const headers = [...positions.keys()];
  return sheetFromCells(
    headers,
    records.map((record) => headers.map((key) => cellOf(record[key]))),
  );
}

function cellOf(value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
