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
    if (!wantedAlone && !reachedAlone) {
      const numbers = numbersBeside(target, realisation, row, context);
      if (numbers === 'figures') continue;
      if (numbers === 'contradiction') {
        for (const state of [target, realisation]) if (state !== undefined) setMissing(state.figures, row, AMBIGUOUS);
        mixed(target, realisation, row, context);
        continue;
      }
    }
    const missing = realisation === undefined || isMissing(realisation.figures, row);
    const scale = commonScale(
      [wanted, reached].filter((grade) => grade !== undefined),
      scaleAt(context, row),
    );
    const comparable = scale !== undefined && wanted !== undefined && (reached !== undefined || missing);
    if (comparable) {
      setRank(target.figures, row, rankOf(scale, wanted) as number);
      if (reached !== undefined && realisation !== undefined)
        setRank(realisation.figures, row, rankOf(scale, reached) as number);
      context.kinds.codes[row] = ORDINAL;
    } else mixed(target, realisation, row, context);
  }
}

/**
 * What the numbers beside two grades are: only their codes, as in `4 (WTP)`, which have no ratio; figures of their own; or
 * a contradiction, where the better grade has no greater number.
 */
function numbersBeside(
  target: OpenColumn,
  realisation: OpenColumn | undefined,
  row: number,
  context: OrdinalContext,
): 'codes' | 'figures' | 'contradiction' {
  const grades = [target, realisation].map((state) => state && gradeAt(state, row));
  const [wanted, reached] = grades;
  if (wanted === undefined || reached === undefined || realisation === undefined) return 'figures';
  const scale = commonScale([wanted, reached], scaleAt(context, row));
  if (scale === undefined) return 'figures';
  const ranks = [wanted, reached].map((grade) => rankOf(scale, grade) as number) as [number, number];
  const figures = [target, realisation].map((state) => state.figures.values[row] as number) as [number, number];
  if (ranks.every((rank, i) => rank === figures[i])) return 'codes';
  const steps = Math.sign(ranks[0] - ranks[1]);
  return steps === 0 || steps === Math.sign(figures[0] - figures[1]) ? 'figures' : 'contradiction';
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

function setRank(figures: NumberColumn, row: number, rank: number): void {
  figures.values[row] = rank;
  figures.status[row] = 0;
}

function setMissing(figures: NumberColumn, row: number, status: number): void {
  figures.values[row] = NaN;
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
