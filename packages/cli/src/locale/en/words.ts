import type { WordTexts } from '../texts.js';

/** Words in tables. */
export const WORDS: WordTexts = {
  number: 'No',
  row: 'row',
  line: 'line',
  file: 'file',
  policy: 'policy',
  hash: 'rule version',
  asOf: 'as of',
  capIs: (cap) => `cap ${cap}`,
  percentIn: (label) => `${label} (%)`,
  scores: 'Scores by unit and period',
  coverage: 'coverage',
  reportedOf: (reported, due) => `${reported} of ${due} reported`,
  provisional: 'provisional',
  rank: 'rank',
  consolidated: 'To date',
  issues: (count) => (count === 1 ? '1 remark on the data' : `${count} remarks on the data`),
  noIssues: 'No remarks on the data.',
  andMore: (count) => `and ${count} more`,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  noRows: 'This table has no data rows.',
  reading: 'reading',
  computing: 'computing',
  writing: 'writing',
  computedRows: (rows) =>
    `${rows} rows computed in batches. They are written with --to csv or --to json and --out FILE.`,
  noScoresInBatches:
    'Scores of units are left out: the file has a column of document versions, and which targets a later document replaced only all rows together tell.',
  noToDateInBatches:
    'Figures to date are left out: the file has a column of consolidation, and they need the rows of all periods together.',
  wholeTableHint:
    'Without --batches, where the file fits into memory, they are computed; so they are of a part of the file that has all rows of its units.',
  written: (file) => `Written to ${file}.`,
  sheets: { rows: 'Achievement', groups: 'Scores of units', summary: 'Summary', issues: 'Issues', about: 'Source' },
  sameFiles: (files) => `${files.join(', ')} hold the same bytes, so their rows count ${files.length} times.`,
  sameFilesHint: 'Name each file once.',
  duplicateUnit: (unit, files) => `Unit "${unit}" is reported by more than one file: ${files.join(', ')}.`,
  absentUnits: (units) => `Units without a file (${units.length}): ${units.join(', ')}.`,
  absentPeriods: (unit, periods) => `Unit "${unit}" has no rows for: ${periods.join(', ')}.`,
  emptyUnit: (unit, file) => `Unit "${unit}" has no data rows (${file}).`,
  unitNotListed: (unit, near) =>
    `Unit "${unit}" is not in the list of units${near.length === 0 ? '' : `; similar: ${near.join(', ')}`}.`,
  unitHint: 'Units are named after their files; check which file is meant.',
  internal: (message) => `Takar stopped because of a mistake of its own: ${message}`,
  internalHint:
    'Your data are not to blame. Please report it with the command and a sample of the file; TAKAR_DEBUG=1 shows the details.',
};
