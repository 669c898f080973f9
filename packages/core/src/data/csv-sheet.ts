import { BYTE } from './byte-classes.js';
import type { CsvScan } from './csv-scan.js';
import { decode, type Encoding } from './decode.js';
import { hasSign, plainNumber } from './plain-bytes.js';
import type { RawCell, Sheet } from './sheet.js';

/** Slots of the cache of repeated texts; a power of two. */
const SLOTS = 16_384;
/** Longest text worth looking up. */
const CACHED_BYTES = 96;
/** Bytes at the end of a text that choose its slot. */
const HASHED_BYTES = 12;

/**
 * A sheet over the bytes of a CSV. Cells are decoded when they are asked for; texts that repeat, as units, periods and
 * polarities do, are decoded once and share one string.
 */
export function csvSheet(bytes: Uint8Array, encoding: Encoding, headers: readonly string[], scan: CsvScan): Sheet {
  const { offsets } = scan;
  const columns = headers.length;
  const stride = columns + 1;
  const cachedText = textCache(bytes, encoding);
  return {
    headers,
    rowCount: scan.rowCount,
    cell(row, column): RawCell {
      if (!inside(row, column, scan.rowCount, columns)) return null;
      const at = row * stride + column;
      const start = offsets[at] as number;
      const end = (offsets[at + 1] as number) - 1;
      if (end < start) return null;
      if (bytes[start] === BYTE.quote && end > start) return unquoted(decode(bytes, start, end, encoding));
      return cachedText(start, end);
    },
    line: (row) => scan.lines.line(row),
    plainRun(rows, from, column, decimal, run): number {
      const sign = decimal === ',' ? BYTE.comma : BYTE.point;
      const { values } = run;
      let signed = 0;
      let place = from;
      for (; place < rows.length; place += 1) {
        const row = rows[place] as number;
        if (!inside(row, column, scan.rowCount, columns)) break;
        const at = row * stride + column;
        const start = offsets[at] as number;
        const end = (offsets[at + 1] as number) - 1;
        const value = plainNumber(bytes, start, end, sign);
        if (value !== value) break;
        values[place] = value;
        if (value === Math.floor(value) && !hasSign(bytes, start, end, sign)) continue;
        if (signed === 0) run.firstSigned = place;
        signed += 1;
      }
      run.signed = signed;
      return place;
    },
  };
}

function inside(row: number, column: number, rows: number, columns: number): boolean {
  return row >= 0 && row < rows && column >= 0 && column < columns;
}

/** Text of a quoted cell: without its quotes, doubled quotes made single. A cell with text after its quote stays as is. */
export function unquoted(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed.length < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"')) return text;
  const inner = trimmed.slice(1, -1).replaceAll('""', '\u0000');
  return inner.includes('"') ? text : inner.replaceAll('\u0000', '"');
}

/** A direct-mapped cache from bytes to their text. */
function textCache(bytes: Uint8Array, encoding: Encoding): (start: number, end: number) => string {
  const starts = new Float64Array(SLOTS).fill(-1);
  const texts = new Array<string>(SLOTS).fill('');
  const lengths = new Uint8Array(SLOTS);
  return (start, end) => {
    const length = end - start;
    if (length === 0) return '';
    if (length > CACHED_BYTES) return decode(bytes, start, end, encoding);
    // Texts that differ mostly differ at their end.
    let hash = Math.imul(length, 31) + (bytes[start] as number);
    for (let i = Math.max(start, end - HASHED_BYTES); i < end; i++)
      hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    if (lengths[slot] === length && same(bytes, starts[slot] as number, start, length)) return texts[slot] as string;
    const text = decode(bytes, start, end, encoding);
    starts[slot] = start;
    lengths[slot] = length;
    texts[slot] = text;
    return text;
  };
}

function same(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if (bytes[one + i] !== bytes[other + i]) return false;
  }
  return true;
}
