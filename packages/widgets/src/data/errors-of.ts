import type { Issue, TableIssue } from '@takar/core';

/** What keeps a table, or a part of it, from being shown. */
export function errorsOf(issues: readonly TableIssue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error') as readonly Issue[];
}
