import { RAGGED_LIMIT, type CsvScan, type RaggedRow, type ScanPlan } from '../data/csv-scan.js';
import { csvSheet } from '../data/csv-sheet.js';
import { planOf, type CsvTop } from '../data/csv-top.js';
import type { Encoding } from '../data/decode.js';
import { SAMPLE_ROWS } from '../data/sampled.js';
import type { Sheet } from '../data/sheet.js';
import { wholeRecords } from './whole-records.js';

/** What was cut off the beginning of some bytes. */
export interface Cut {
  /** The whole records, under the header of the file; null where there are none. */
  readonly sheet: Sheet | null;
  /** Bytes that need not be seen again; the others go before the next ones. */
  readonly used: number;
}

/** Bytes that the first part may wait for the rows that tell columns apart. */
const PATIENCE = 67_108_864;

/**
 * Cuts the bytes of a CSV into sheets of whole records, by the scanner that reads a file as a whole: rows, lines and ragged
 * rows are those of the file. The last record of some bytes may go on in the next ones and waits for them.
 */
export class CsvCutter {
  /** Rows whose cells do not fit the header, of the parts so far. */
  readonly ragged: RaggedRow[] = [];
  /** Why the file is no table. */
  failure: CsvScan['failure'];
  /** Rows of the parts so far. */
  rows = 0;
  readonly #headers: readonly string[];
  readonly #encoding: Encoding;
  #plan: ScanPlan;

  constructor(top: CsvTop & { readonly header: object }, encoding: Encoding) {
    this.#headers = top.header.headers;
    this.#encoding = encoding;
    this.#plan = planOf(top);
  }

  /** The whole records at the beginning of some bytes; all of them where these are the last of the file. */
  cut(bytes: Uint8Array, isLast: boolean): Cut {
    const { scan, next, failure } = wholeRecords(bytes, this.#plan, isLast);
    if (failure !== undefined) {
      this.failure = failure;
      return { sheet: null, used: bytes.length };
    }
    const rows = scan.rowCount;
    const isFirst = this.rows === 0;
    if (isFirst && !isLast && rows > 0 && rows < SAMPLE_ROWS && bytes.length < PATIENCE)
      return { sheet: null, used: 0 };
    for (const each of scan.ragged) {
      if (each.row < rows && this.ragged.length < RAGGED_LIMIT)
        this.ragged.push({ ...each, row: each.row + this.rows });
    }
    this.#plan = { ...this.#plan, start: 0, line: scan.last.line };
    this.rows += rows;
    const sheet = rows > 0 ? csvSheet(bytes, this.#encoding, this.#headers, scan) : null;
    return { sheet, used: next };
  }
}
