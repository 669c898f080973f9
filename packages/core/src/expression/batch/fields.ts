import { STATUS } from '../../outcome/reason.js';
import type { NumberColumn, Table } from '../../outcome/column.js';

/** Status columns whose bytes can be read four at a time. */
export function wordsOf({ columns }: Table): ReadonlyMap<Uint8Array, Int32Array> {
  const words = new Map<Uint8Array, Int32Array>();
  for (const column of Object.values(columns)) {
    if (column.kind !== 'number' || column.status.byteOffset % 4 !== 0) continue;
    const { buffer, byteOffset, length } = column.status;
    words.set(column.status, new Int32Array(buffer, byteOffset, length >> 2));
  }
  return words;
}

export function noneWhere(pool: Float64Array, rows: number, out: number, status: Uint8Array, start: number): void {
  for (let i = 0; i < rows; i += 1) if (status[start + i] !== STATUS.value) pool[out + i] = NaN;
}

export function noneWhereWords(
  pool: Float64Array,
  rows: number,
  out: number,
  status: Uint8Array,
  start: number,
  words: Int32Array,
): void {
  const first = start >> 2;
  const count = rows >> 2;
  for (let word = 0; word < count; word += 1) {
    if (words[first + word] !== 0) noneWhere(pool, 4, out + word * 4, status, start + word * 4);
  }
  noneWhere(pool, rows - count * 4, out + count * 4, status, start + count * 4);
}

/** Rows of a column into a register: those of a stretch, or in an order; NaN where a status stands beside the figure. */
export function loadField(
  pool: Float64Array,
  rows: number,
  out: number,
  { values, status }: NumberColumn,
  start: number,
  order: Int32Array | null,
  words: Int32Array | undefined,
): void {
  if (order === null) {
    pool.set(values.subarray(start, start + rows), out);
    if (words === undefined) noneWhere(pool, rows, out, status, start);
    else noneWhereWords(pool, rows, out, status, start, words);
    return;
  }
  for (let i = 0; i < rows; i += 1) {
    const row = start + (order[i] as number);
    pool[out + i] = status[row] === STATUS.value ? (values[row] as number) : NaN;
  }
}
