import { BYTE } from './byte-classes.js';
import { csvRecord } from './csv-record.js';

const CANDIDATES = [BYTE.comma, BYTE.semicolon, BYTE.tab, BYTE.bar];
const SAMPLE_BYTES = 65_536;
const SAMPLE_RECORDS = 30;

/**
 * Finds the separator of a CSV from its first records, quotes respected: the one that parts most records into the same
 * number of cells, more than one; among equals the one with more cells. Decimal commas in a file with semicolons differ
 * from record to record and are absent from its header, so they lose. A comma when nothing parts anything.
 */
export function detectSeparator(bytes: Uint8Array, start: number): number {
  const end = Math.min(bytes.length, start + SAMPLE_BYTES);
  let best: number = BYTE.comma;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = scoreOf(counts(bytes, start, end, candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function counts(bytes: Uint8Array, start: number, end: number, separator: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end && found.length < SAMPLE_RECORDS;) {
    const record = csvRecord(bytes, i, end, separator);
    // The last record of the sample may be cut in the middle.
    const cut = record.next >= end && end < bytes.length;
    const [first] = record.cells;
    const blank = record.cells.length === 1 && first !== undefined && first[0] === first[1];
    if (!blank && !(cut && found.length > 0)) found.push(record.cells.length);
    i = Math.max(record.next, i + 1);
  }
  return found;
}

/** Share of the records with the commonest cell count above one, plus a little for more cells. */
function scoreOf(found: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of found) tally.set(count, (tally.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of tally) {
    if (count > 1) best = Math.max(best, times / found.length + Math.min(count, 100) / 1000);
  }
  return best;
}
