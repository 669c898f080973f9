import type { ColumnEvidence, CsvShare, HeadedTop, ScannedShare, ShareNotes, ShareTask } from '@takar/core/shares';

/** What a thread that reads a share of a CSV is asked, in this order; it may be asked to scan again. */
export type CsvQuestion =
  | { readonly scan: CsvShare; readonly top: HeadedTop }
  /** The thread waits at the gate (0 until the answer to its evidence is sent) with its figures half settled. */
  | { readonly read: ShareTask; readonly gate: Int32Array };

/** What the cells of all shares speak for, sent before the gate opens. */
export type CsvSettled = readonly ColumnEvidence[];

/** What it answers: records, what its own cells speak for, what there is to tell. */
export interface CsvAnswers {
  readonly scan: ScannedShare;
  readonly evidence: readonly ColumnEvidence[];
  readonly notes: ShareNotes;
}
