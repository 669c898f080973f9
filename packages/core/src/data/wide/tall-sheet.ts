import type { IssueLog } from '../issue-log.js';
import type { ReaderParts } from '../reader-parts.js';
import type { Sheet } from '../sheet.js';
import { mayBeWide } from './is-wide.js';
import type { WideOptions } from './unfold.js';

/** A table with a row a period, whether it came so or with a column a period. */
export function tallSheet(
  sheet: Sheet,
  options: WideOptions,
  { wide }: Pick<ReaderParts, 'wide'>,
  log: IssueLog,
): Sheet {
  return mayBeWide(sheet.headers) ? wide(sheet, options, log) : sheet;
}
