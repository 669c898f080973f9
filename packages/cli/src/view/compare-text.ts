import { nameOf, type ComparedRow, type SubmissionComparison } from '@takar/core';
import { textTable, type TextColumn } from '../text/table.js';
import { figure, NO_FIGURE, plainText } from './figures.js';
import type { View } from './view.js';

/** Two submissions for a terminal: how much changed, and every row that did. */
export function* compareText({ summary, rows }: SubmissionComparison, view: View): Generator<string> {
  const { texts, messages, style, width } = view;
  const { compare } = texts;
  yield style.strong(compare.summary(summary));
  const changed = rows.filter(({ change }) => change !== 'same');
  if (changed.length === 0) return;
  const units = changed.some(({ unit }) => unit !== null);
  const periods = changed.some(({ period }) => period !== null);
  const columns: TextColumn[] = [
    ...(units ? [{ head: nameOf('unit', messages), align: 'left', least: 10 } as const] : []),
    { head: nameOf('indicator', messages), align: 'left', least: 16, weight: 2 },
    ...(periods ? [{ head: nameOf('period', messages), align: 'left', least: 7 } as const] : []),
    { head: compare.what, align: 'left', least: 14, weight: 2 },
    { head: compare.computed, align: 'left', least: 10 },
    { head: compare.finding, align: 'left', least: 10 },
    { head: compare.lock, align: 'left', least: 8 },
  ];
  const row = (each: ComparedRow): string[] => [
    ...(units ? [plainText(each.unit)] : []),
    plainText(each.indicator),
    ...(periods ? [plainText(each.period)] : []),
    what(each, view),
    arrow(figure(each.computed.before, messages), figure(each.computed.after, messages)),
    arrow(match(each.finding.before, view), match(each.finding.after, view)),
    each.changedAfterLock === null ? NO_FIGURE : each.changedAfterLock ? compare.afterLock : compare.beforeLock,
  ];
  yield '';
  yield* textTable(columns, () => changed.map(row), width, style);
}

function what({ change, fields }: ComparedRow, { texts, messages }: View): string {
  if (fields.length === 0) return texts.compare.change[change];
  const said = (value: string | number | boolean | null): string =>
    value === null || value === '' ? NO_FIGURE : plainText(value);
  return fields
    .map(({ field, before, after }) => `${nameOf(field, messages)} ${said(before)} → ${said(after)}`)
    .join('; ');
}

function match(found: ComparedRow['finding']['before'], { texts }: View): string {
  return found === null ? NO_FIGURE : texts.reconcile.match[found];
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
