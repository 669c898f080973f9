import type { TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';

const ISSUES = new WeakMap<object, readonly TableIssue[]>();

/** Notes what was noticed while a table was made. */
export function noteIssues(table: ColumnTable, issues: readonly TableIssue[]): ColumnTable {
  ISSUES.set(table, issues);
  return table;
}

/**
 * Everything that a reader or verb noticed while it made this very table: cells that read two ways or not at all, columns
 * that are lacking, rows without partner. Verbs of Arquero make new tables, which have no issues of their own.
 */
export function issuesOf(table: ColumnTable): readonly TableIssue[] {
  return ISSUES.get(table) ?? [];
}
