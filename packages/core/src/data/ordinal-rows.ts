import { categoryAt, type CategoryColumn, type NumberColumn, type TextColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import { CATEGORY_FIELDS } from './indicator-table.js';
import type { IssueLog } from './issue-log.js';
import type { OpenColumn } from './number-column.js';
import { commonScale, rankOf } from './ordinal.js';
import type { Sheet } from './sheet.js';
import type { Rows } from './text-column.js';

const KINDS: readonly string[] = CATEGORY_FIELDS.target_kind;
const ORDINAL = KINDS.indexOf('ordinal');
const SINGLE = KINDS.indexOf('single');
const UNREADABLE = statusOf('unreadable');
const AMBIGUOUS = statusOf('ambiguous');

/** What ordinal rows are settled with. */
export interface OrdinalContext {
  readonly sheet: Sheet;
  readonly rows: Rows;
  readonly kinds: CategoryColumn;
  /** Scale that each row names, where the table has such a column. */
  readonly scales: TextColumn | undefined;
  readonly log: IssueLog;
}

/**
 * Settles rows with a grade (ORG-CAP-11). Where target and realisation both have a number, as `A (80,50)` and
 * `BB (79,39)`, the numbers count. Where one has only a grade and both have a grade of one scale, both become ranks.
 * A grade beside a bare number, beside a text that is no grade, or of another scale cannot be compared: an issue. So are
 * numbers that rank otherwise than their grades, as `4 (WTP)` and `4 (WDP)`: no figure says which of the two holds.
 */
export function settleOrdinals(target: OpenColumn, realisation: OpenColumn | undefined, context: OrdinalContext): void {
  if (target.grades === null && (realisation?.grades ?? null) === null) return;
  for (let row = 0; row < context.rows.length; row++) {
    const wanted = gradeAt(target, row);
    const reached = realisation === undefined ? undefined : gradeAt(realisation, row);
    if (wanted === undefined && reached === undefined) continue;
    const wantedAlone = wanted !== undefined && target.figures.status[row] !== 0;
    const reachedAlone = reached !== undefined && realisation?.figures.status[row] !== 0;
    const scale = commonScale(
      [wanted, reached].filter((grade) => grade !== undefined),
      scaleAt(context, row),
    );
    const columns = [target, realisation];
    const ranks = [wanted, reached].map((grade) => (grade === undefined ? undefined : scale && rankOf(scale, grade)));
    const figures = columns.map((state) => state?.figures.values[row]);
    const isAlone = wantedAlone || reachedAlone;
    // numbers beside grades that are only their codes, as `4 (WTP)`, have no ratio: ranks count there too
    const byRank = isAlone || ranks.every((rank, i) => rank !== undefined && rank === figures[i]);
    if (!byRank && (ranks.includes(undefined) || agree(ranks, figures))) continue;
    if (!byRank) for (const state of columns) if (state) set(state.figures, row, NaN, AMBIGUOUS);
    const missing = realisation === undefined || isMissing(realisation.figures, row);
    const [wantedRank, reachedRank] = ranks;
    if (byRank && wantedRank !== undefined && (reached !== undefined || missing)) {
      set(target.figures, row, wantedRank, 0);
      if (reachedRank !== undefined && realisation !== undefined) set(realisation.figures, row, reachedRank, 0);
      context.kinds.codes[row] = ORDINAL;
    } else mixed(target, realisation, row, context);
  }
}

type Pair = readonly (number | undefined)[];

/** Whether two figures rank as the grades beside them do; those of one grade may differ. */
function agree(ranks: Pair, figures: Pair): boolean {
  const [grades, numbers] = [ranks, figures].map(([a, b]) => Math.sign((a as number) - (b as number)));
  return grades === 0 || grades === numbers;
}

/** Grade that a cell names, with or without a number. */
export function gradeAt(state: OpenColumn, row: number): string | undefined {
  return state.grades?.[row];
}

function scaleAt({ scales }: OrdinalContext, row: number): string | null {
  return scales?.values[row] ?? null;
}

/** Missing for a reason that the source states, as opposed to text that could not be read. */
function isMissing(figures: NumberColumn, row: number): boolean {
  return figures.status[row] !== 0 && figures.status[row] !== UNREADABLE;
}

function set(figures: NumberColumn, row: number, value: number, status: number): void {
  figures.values[row] = value;
  figures.status[row] = status;
}

/** Tells why a row with a grade has no comparison: a text that is no grade, a number, or a grade of another scale. */
function mixed(target: OpenColumn, realisation: OpenColumn | undefined, row: number, context: OrdinalContext): void {
  const { sheet, rows, kinds, log } = context;
  const source = rows[row] as number;
  const text = (state: OpenColumn | undefined): string =>
    state === undefined ? '' : String(sheet.cell(source, state.column) ?? '');
  const strange = [target, realisation].find((state) => state !== undefined && isStrange(state, row));
  if (strange !== undefined) {
    const at = { row, field: strange.field, line: sheet.line(source), column: strange.column + 1 };
    log.add('ordinal/unknown', at, { text: text(strange) });
    strange.told.add(row);
    return;
  }
  // A realised grade without any target is no comparison gone wrong: the target is what is missing.
  if (target.figures.status[row] !== 0 && gradeAt(target, row) === undefined) return;
  if (categoryAt(kinds, row) === 'ordinal') kinds.codes[row] = SINGLE;
  const at = { row, field: 'realisation', line: sheet.line(source), column: (realisation ?? target).column + 1 };
  log.add('ordinal/mixed', at, { target: text(target), realisation: text(realisation) });
}

/** A text beside a grade that is neither number nor grade. */
function isStrange(state: OpenColumn, row: number): boolean {
  return state.figures.status[row] === UNREADABLE && gradeAt(state, row) === undefined;
}
