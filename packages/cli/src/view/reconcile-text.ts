import { MATCHES, nameOf, type Match, type ReconciledRow, type Reconciliation } from '@takar/core';
import type { IndicatorInput } from '../input/indicators.js';
import type { ComputingSettings } from '../options/computing.js';
import { textTable, type TextColumn } from '../text/table.js';
import { version } from '../version.js';
import { policyLines } from './compute-text.js';
import { figure, plainText } from './figures.js';
import { identity, rowLines, sourceFigures, type RowColumn } from './row-columns.js';
import type { View } from './view.js';

/** The reconciliation for a terminal: versions, the summary, and every row that is not exact. */
export function* reconcileText(
  { policy, summary, rows }: Reconciliation,
  input: IndicatorInput,
  settings: ComputingSettings,
  view: View,
): Generator<string> {
  const { texts, messages, style, width } = view;
  const { reconcile } = texts;
  const { columns, section, shared } = identity(input.table, messages, texts);
  yield `takar ${version()}`;
  yield* policyLines({ policy }, settings, shared, view);
  for (const { name, sha256 } of input.files) yield style.faint(`${plainText(name)} · sha256 ${sha256.slice(0, 16)}`);
  yield '';
  yield style.strong(`${reconcile.summary}: ${summary.rows} ${texts.words.row}`);
  yield* summaryText(summary, view);
  const shown = rows.flatMap((row, i) => (row.match === 'exact' && row.notes.length === 0 ? [] : [i]));
  yield '';
  if (shown.length === 0) {
    yield summary.rows === 0 ? texts.words.noRows : reconcile.allExact;
    return;
  }
  yield reconcile.rowsBelow(shown.length, summary.rows);
  const all = [...columns, ...sourceFigures(input.table, messages).slice(-2), ...findings(rows, view)];
  yield* textTable(all, () => rowLines(all, shown, section), width, style);
}

function* summaryText(summary: Reconciliation['summary'], { texts, style, width }: View): Generator<string> {
  const { match, meaning } = texts.reconcile;
  const columns: TextColumn[] = [
    { head: texts.reconcile.finding, align: 'left' },
    { head: texts.words.row, align: 'right' },
    { head: '', align: 'left', least: 20 },
  ];
  const row = (name: Match): string[] => [match[name], String(summary[name]), meaning[name]];
  yield* textTable(columns, () => MATCHES.map(row), width, style);
}

function findings(rows: readonly ReconciledRow[], view: View): readonly RowColumn[] {
  const { texts, messages } = view;
  const { reconcile } = texts;
  const at = (row: number): ReconciledRow => rows[row] as ReconciledRow;
  const changes = rows.some(({ materiality }) => materiality !== 'none');
  const matters: RowColumn = {
    head: reconcile.matters,
    align: 'left',
    least: 8,
    cell: (row) => (at(row).materiality === 'none' ? '' : reconcile.materiality[at(row).materiality]),
  };
  return [
    { head: reconcile.published, align: 'right', cell: (row) => plainText(at(row).input.published) },
    { head: reconcile.computed, align: 'right', cell: (row) => figure(at(row).computed, messages) },
    { head: reconcile.finding, align: 'left', least: 11, cell: (row) => reconcile.match[at(row).match] },
    { head: reconcile.explanation, align: 'left', least: 14, weight: 2, cell: (row) => explanation(at(row), view) },
    ...(changes ? [matters] : []),
  ];
}

/** What is known of a finding, in words: formula, cap, interval and notes. */
export function explanation(row: ReconciledRow, { texts, messages }: Pick<View, 'texts' | 'messages'>): string {
  const { reconcile } = texts;
  const parts: string[] = [];
  if (row.match === 'otherFormula' && row.formula !== null) {
    parts.push(reconcile.formula(nameOf(row.formula, messages)));
  }
  if (row.cap !== undefined) parts.push(reconcile.cap(figure(row.cap, messages, undefined)));
  if (row.interval !== undefined) {
    const [low, high] = row.interval;
    parts.push(reconcile.interval(figure(low, messages, 4), figure(high, messages, 4)));
  }
  parts.push(...row.notes.map((note) => reconcile.note[note]));
  return parts.join('; ');
}
