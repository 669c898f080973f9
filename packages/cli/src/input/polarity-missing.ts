import { createIssue, type IndicatorTable, type Messages } from '@takar/core';
import type { FileIssue } from '../exit.js';

/**
 * Tells of tables with targets and without a column of polarity: no figure of theirs has an achievement until somebody says which
 * way it is better. `--polarity` gives every table one.
 */
export function polarityMissing(
  tables: readonly { readonly where: string; readonly table: Pick<IndicatorTable, 'columns'> }[],
  messages: Messages,
): FileIssue[] {
  return tables
    .filter(({ table: { columns } }) => columns.polarity === undefined && columns.target !== undefined)
    .map(({ where }) => {
      const issue = createIssue(messages, 'polarity/missing', { path: '/polarity' });
      return tables.length > 1 ? { ...issue, file: where } : issue;
    });
}
