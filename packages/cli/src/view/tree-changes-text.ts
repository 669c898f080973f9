import type { TreeChange } from '@takar/core/cascade';
import type { TreeInput } from '../input/tree.js';
import { oneLine } from '../text/plain.js';
import { textTable, type TextColumn } from '../text/table.js';
import { figure, NO_FIGURE } from './figures.js';
import type { View } from './view.js';

/** What changed between two versions of a tree, for a terminal. */
export function* treeChangesText(
  changes: readonly TreeChange[],
  before: TreeInput,
  after: TreeInput,
  view: View,
): Generator<string> {
  const { texts, style, width } = view;
  const { tree } = texts;
  yield style.strong(
    tree.versions(oneLine(before.name), before.cascade.length, oneLine(after.name), after.cascade.length),
  );
  if (changes.length === 0) {
    yield tree.noChanges;
    return;
  }
  const columns: TextColumn[] = [
    { head: tree.change, align: 'left', least: 12 },
    { head: tree.node, align: 'left', least: 16, weight: 2 },
    { head: tree.indicator, align: 'left', least: 12 },
    { head: tree.before, align: 'left', least: 12 },
    { head: tree.after, align: 'left', least: 12 },
  ];
  const said = (value: string | number | null): string =>
    value === null ? NO_FIGURE : typeof value === 'number' ? figure(value, view.messages, undefined) : oneLine(value);
  const rows = changes.map((change) => [
    tree.changes[change.kind],
    oneLine(change.title),
    [change.indicator, change.period]
      .filter((part) => part !== undefined)
      .map(oneLine)
      .join(' · '),
    said(change.before),
    said(change.after),
  ]);
  yield* textTable(columns, () => rows, width, style);
}
