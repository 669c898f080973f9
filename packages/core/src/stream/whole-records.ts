import { scanCsv, type CsvScan, type ScanPlan } from '../data/csv-scan.js';

/** The records at the beginning of some bytes that end in them. */
export interface WholeRecords {
  /** Their cells. */
  readonly scan: CsvScan;
  /** Where the first byte stands that belongs to none of them. */
  readonly next: number;
  /** Why the file is no table, whatever bytes may follow. */
  readonly failure: CsvScan['failure'];
}

/** The whole records at the beginning of some bytes; the last one may go on in the next ones, unless these are the last. */
export function wholeRecords(bytes: Uint8Array, plan: ScanPlan, isLast: boolean): WholeRecords {
  const { failure, ...scan } = scanCsv(bytes, plan);
  const { last, lines, rowCount } = scan;
  const mayGoOn = !isLast && last.start + plan.limit >= bytes.length;
  const rows = isLast || lines.line(rowCount - 1) !== last.line ? rowCount : rowCount - 1;
  return {
    scan: { ...scan, rowCount: rows },
    next: isLast ? bytes.length : last.start,
    failure: mayGoOn ? undefined : failure,
  };
}
