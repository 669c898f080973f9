import type { IssueTexts } from '../../locale/messages.js';
import { createCascadeIssue, type CascadeIssue } from '../issue.js';
import type { DroppedRow } from './dropped.js';

/** Rows that are told one by one; the rest is counted. */
const KEPT = 1000;

/** An issue a row. */
export function droppedIssues(dropped: readonly DroppedRow[], { locale }: IssueTexts): readonly CascadeIssue[] {
  const code = 'cascade/row-not-read';
  const issues = dropped
    .slice(0, KEPT)
    .map(({ place, header, text }) => createCascadeIssue(locale, code, 'warning', place, { header, text }));
  if (dropped.length > KEPT) {
    const values = { code, count: dropped.length - KEPT };
    issues.push(createCascadeIssue(locale, 'cascade/more-issues', 'info', { path: '' }, values));
  }
  return issues;
}
