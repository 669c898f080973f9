import type { ComputedParts } from '@takar/core/stream';
import type { FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';

/** What was not computed because all rows of the table would have to be in memory, and what to do instead. */
export function wholeTableIssues(all: ComputedParts, { words }: Texts): FileIssue[] {
  const say = (code: string, message: string): FileIssue => ({
    code,
    severity: 'warning',
    message,
    hint: words.wholeTableHint,
    path: '',
  });
  return [
    ...(all.isScored ? [] : [say('batches/no-scores', words.noScoresInBatches)]),
    ...(all.mayBeToDate ? [say('batches/no-figures-to-date', words.noToDateInBatches)] : []),
  ];
}
