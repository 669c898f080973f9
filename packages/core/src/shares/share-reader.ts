import type { CsvScan } from '../data/csv-scan.js';
import { refuseBelow, type HeadersPassed } from '../data/below-other-header.js';
import { csvSheet } from '../data/csv-sheet.js';
import { planOf } from '../data/csv-top.js';
import type { NumbersOption } from '../data/decide-notations.js';
import { firstInvalidUtf8, type Encoding } from '../data/decode.js';
import { numberColumnsWith } from '../data/read-number-columns.js';
import { unitsOf } from './csv-numbers.js';
import type { NamedColumns } from '../expression/batch.js';
import type { NumberColumn } from '../outcome/column.js';
import type { CsvShare, HeadedTop, ScannedShare } from './csv-shares.js';
import type { ColumnEvidence } from '../stream/evidence.js';
import { ShareLog, type ShareNotes } from './share-log.js';
import { wholeRecords } from '../stream/whole-records.js';

/** What the reader of a share is told when all shares are scanned. */
export interface ShareTask {
  /** Columns that become figures, by the names that they get. */
  readonly places: Readonly<Record<string, number>>;
  readonly numbers: NumbersOption | undefined;
  /** Column with the measure unit of each row. */
  readonly measureUnits: number | undefined;
  readonly encoding: Encoding;
  /** Line of the file on which the share begins. */
  readonly firstLine: number;
  /** The cells of the share's rows in the columns of the file. */
  readonly columns: NamedColumns;
}

/** Reads one share of a CSV: first its records, then their figures. A share is read by one thread, which knows no other. */
export class ShareReader {
  readonly #top: HeadedTop;
  #scan: CsvScan | undefined;

  constructor(top: HeadedTop) {
    this.#top = top;
  }

  /** Finds the records that begin in a share; again from elsewhere where it turned out not to begin with one. */
  scan({ from, until, isLast }: CsvShare): ScannedShare {
    const { text } = this.#top;
    const plan = { ...planOf(this.#top), start: from, line: 1 };
    const { scan, next, failure } = wholeRecords(text.bytes.subarray(0, until), plan, isLast);
    const ragged = scan.ragged.filter(({ row }) => row < scan.rowCount);
    const isUtf8 = text.encoding !== null || firstInvalidUtf8(text.bytes.subarray(0, next), from) === -1;
    this.#scan = scan;
    return { from, next, rows: scan.rowCount, lines: scan.last.line - 1, ragged, failure, isUtf8 };
  }

  /**
   * Fills the columns with the figures of the share. `settle` is given what its cells speak for and answers with what those of
   * all shares do.
   */
  numbers(
    { places, numbers, measureUnits, encoding, firstLine, columns }: ShareTask,
    settle: (own: readonly ColumnEvidence[]) => readonly ColumnEvidence[],
  ): ShareNotes {
    const scan = this.#scan as CsvScan;
    const own = csvSheet(this.#top.text.bytes, encoding, this.#top.header.headers, scan);
    const sheet = { ...own, line: (row: number) => (scan.lines.line(row) as number) + firstLine - 1 };
    const units = measureUnits === undefined ? undefined : unitsOf(sheet, measureUnits);
    const log = new ShareLog();
    let headers: HeadersPassed = { until: scan.rowCount, hasOwn: false, above: undefined };
    numberColumnsWith(
      sheet,
      places,
      { numbers, measureUnits: units },
      {
        log,
        below: (open, context, parts) => void (headers = refuseBelow(open, context, parts)),
        figures: (field) => columns[field] as NumberColumn,
        settle: (open) => {
          const all = settle(open.map(({ field, evidence }) => ({ field, evidence })));
          open.forEach(({ evidence }, i) => Object.assign(evidence, all[i]?.evidence));
        },
      },
    );
    return { ...log.found, headers };
  }
}
