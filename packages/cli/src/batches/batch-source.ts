import type { SheetSurvey, SheetTables } from '@takar/core/stream';
import type { FileIssue } from '../exit.js';

/** A table in a file that is read twice, in parts: whoever computes it need not know what kind of file it is. */
export interface BatchSource {
  /** What `onProgress` of the reading counts to: bytes of the file, or rows. */
  readonly total: number;
  /** The first reading. A file that is no table to its end ends the command, as it does in the second. */
  readonly survey: () => Promise<Surveyed>;
}

/** What a first reading found out. */
export interface Surveyed extends Pick<SheetSurvey, 'headers' | 'ofTable'> {
  /** What was noticed before the rows. */
  readonly issues: readonly FileIssue[];
  /** The second reading. */
  readonly tables: () => SheetTables;
}
