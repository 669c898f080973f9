import type { RawCell, Sheet } from '@takar/core';
import { arrowFault } from '@takar/core/arrow';
import { tableFromIPC, type Column } from '@uwdata/flechette';
import { textError } from './text-problem.js';

// Arrow IPC: a chunk of its own, with the reader that stands for it.

/** A table in Arrow IPC, stream or file, as a sheet. Compressed tables are not read. */
export function readArrow(bytes: Uint8Array): Sheet {
  if (arrowFault(bytes) !== null) throw textError('unreadable');
  let columns: readonly Column<unknown>[];
  let headers: readonly string[];
  let rowCount: number;
  try {
    const table = tableFromIPC(bytes, { useDate: true, useBigInt: true });
    headers = table.names.map(String);
    columns = headers.map((_, i) => table.getChildAt<unknown>(i));
    rowCount = table.numRows;
  } catch (error) {
    throw textError('unreadable', [], error);
  }
  if (headers.length === 0) throw textError('unreadable');
  return {
    headers,
    rowCount,
    cell: (row, column) => (row < rowCount ? cellOf(columns[column]?.at(row)) : null),
    line: () => undefined,
  };
}

function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return JSON.stringify(value);
}
