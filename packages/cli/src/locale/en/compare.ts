import type { CompareTexts } from '../texts.js';

/** Words for the comparison of two submissions. */
export const COMPARE: CompareTexts = {
  twoFiles: (count) => `This command compares two files, the old and the new one; ${count} are named.`,
  summary: ({ rows, changed, added, removed, afterLock }) =>
    `${rows} rows: ${changed} changed, ${added} added, ${removed} gone; ${afterLock} after lock`,
  what: 'change',
  computed: 'computed (%)',
  finding: 'finding',
  lock: 'lock',
  afterLock: 'after lock',
  beforeLock: 'before lock',
  change: { same: 'same', changed: 'changed', added: 'new row', removed: 'row gone' },
};
