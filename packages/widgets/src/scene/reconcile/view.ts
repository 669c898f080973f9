import { formatNumber, type Match, type ReconciledRow } from '@takar/core';
import type { ReconcileModel } from '../../data/reconcile-model.js';
import type { PictureContext } from '../../view/picture-context.js';
import { rowsShown } from '../../view/rows-shown.js';
import { viewRow } from '../../view/view-row.js';
import { WORDS } from './words.js';

/** One published figure as people read it. */
export interface ReconcileView {
  readonly row: number;
  readonly found: ReconciledRow;
  readonly name: string;
  /** Unit and period. */
  readonly context: string;
  readonly published: string;
  readonly publishedValue: number | null;
  readonly computed: string;
  readonly difference: string;
  /** `rumus lain`. */
  readonly verdict: string;
  /** What is known beside the verdict: formula, cap, interval, remarks, what hangs on it. */
  readonly remarks: readonly string[];
}

const DIGITS = 2;
const NONE = '–';

/** The rows that the filters let through. */
export function reconcileViews(model: ReconcileModel, context: PictureContext): readonly ReconcileView[] {
  const rows = rowsShown(model.computation, context.period, context.unit);
  return Array.from(rows, (row) => viewOf(model, row, context));
}

function viewOf({ computation, reconciliation }: ReconcileModel, row: number, context: PictureContext): ReconcileView {
  const { tongue } = context;
  const { core, words } = tongue;
  const own = WORDS[core.locale];
  const found = reconciliation.rows[row] as ReconciledRow;
  const view = viewRow(computation, row, context);
  const cell = computation.table.numberCell(row, 'published');
  return {
    row,
    found,
    name: view.indicator,
    context: [view.unit, view.period].filter((part) => part !== null).join(' · '),
    published: cell?.value == null ? NONE : asWritten(cell.raw, context),
    publishedValue: cell?.value ?? null,
    computed: found.computed === null ? NONE : words.percent(formatNumber(found.computed, core.numbers, DIGITS)),
    difference: found.difference === null ? NONE : signed(found.difference, context),
    verdict: own.match[found.match],
    remarks: remarksOf(found, view.reason, context),
  };
}

/** A published figure with the digits that it was printed with. */
function asWritten(raw: string | number | boolean | null, { tongue }: PictureContext): string {
  return typeof raw === 'number' ? formatNumber(raw, tongue.core.numbers) : String(raw).trim();
}

function signed(value: number, { tongue }: PictureContext): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, tongue.core.numbers)}`;
}

function remarksOf(found: ReconciledRow, reason: string | null, { tongue }: PictureContext): readonly string[] {
  const { core } = tongue;
  const own = WORDS[core.locale];
  const { match, formula, cap, interval, notes, materiality } = found;
  const figure = (value: number): string => formatNumber(value, core.numbers, 4);
  return [
    ...(match === 'otherFormula' && formula !== null ? [own.formula(formula)] : []),
    ...(cap === undefined ? [] : [own.cap(formatNumber(cap, core.numbers))]),
    ...(interval === undefined ? [] : [own.interval(figure(interval[0]), figure(interval[1]))]),
    ...notes.map((note) => (note === 'not-computable' && reason !== null ? reason : own.note[note])),
    ...(materiality === 'none' ? [] : [own.materiality[materiality]]),
  ];
}

/** How each verdict is painted in the bar of counts. */
export const TONES: Readonly<Record<Match, string>> = {
  exact: 'bar-met',
  truncated: 'cell-5',
  capped: 'cell-4',
  roundedInputs: 'cell-3',
  otherFormula: 'cell-2',
  unexplained: 'bar-unmet',
  notComputable: 'hatch',
};
