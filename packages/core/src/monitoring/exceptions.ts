import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { lineOf, namedBeside } from '../data/named-columns.js';
import type { Computation } from '../indicator/computation.js';
import { supersededRows } from '../indicator/superseded.js';
import type { Messages } from '../locale/messages.js';
import type { CivilDate } from '../time/civil-date.js';
import { parsePeriod } from '../time/parse-period.js';
import { readDate } from '../time/read-date.js';
import { yearAgoOf, type YearAgo } from './beside-last-year.js';
import { daysLate, dueDay, NO_TERMS, type DueTerms } from './due-day.js';
import { CAUSE, DUE, EVIDENCE, OWNER } from './field-headers.js';
import { postOf } from './post.js';

/** Why a row needs attention: its target is not met, it was not reported in time, it is worse than a year ago. */
export type ExceptionKind = 'unmet' | 'late' | 'worse';

/** A row that needs attention, and what the table says of it. */
export interface IndicatorException {
  readonly row: number;
  readonly kinds: readonly ExceptionKind[];
  /** Achievement in per cent by the policy of the computation; null where there is none. */
  readonly achievement: number | null;
  /** Last day for reporting; null where none is known. */
  readonly due: CivilDate | null;
  /** Days since then without a report; null where it is not late. */
  readonly daysLate: number | null;
  /** The same period of the year before; null where it does not compare. */
  readonly yearAgo: YearAgo | null;
  /** Post that answers for it (*PIC*). */
  readonly owner: string | null;
  readonly cause: string | null;
  readonly evidence: string | null;
}

/** Rows that need attention, the farthest from its target first. */
export interface Exceptions {
  readonly items: readonly IndicatorException[];
  /** Rows that were looked at: of each indicator its current one, and those that are late. */
  readonly considered: number;
  /** How many rows are of each kind; a row may be of several. */
  readonly counts: Readonly<Record<ExceptionKind, number>>;
  /** Rows that nobody has reported and for which no due day is known: they are not called late. */
  readonly dueUnknown: number;
}

/** What exceptions depend on beside the figures. */
export interface ExceptionOptions {
  readonly messages: Messages;
  /** Day of reporting; without it nothing is late. */
  readonly asOf: CivilDate | null;
  readonly terms?: DueTerms;
  /** Rows to look at, all of them; otherwise the current row of each indicator and every late one. */
  readonly rows?: readonly number[];
  /** Where `rows` is not given: rows that are looked at at all, as those of one unit. */
  readonly among?: ReadonlySet<number>;
}

/**
 * Indicators that need attention: not met (ORG-CAP-12 over the achievement of the policy), not reported after their due day,
 * or worse than in the same period of the year before (LKJ-2). A figure that is missing is late or nothing: it is never
 * taken for a target that was missed.
 */
export function exceptionsOf(computation: Computation, options: ExceptionOptions): Exceptions {
  const { table, columns } = computation;
  const { messages, asOf, terms = NO_TERMS } = options;
  const read = readerOf(table);
  const yearAgo = yearAgoOf(computation, messages);
  const reported = (row: number): boolean => computation.row(row).status !== 'not-reported';
  const look = (row: number, isCurrent: boolean): IndicatorException => {
    const unmet = columns.met.status[row] === 0 && columns.met.values[row] === 0;
    const due = read.due(row) ?? dueDay(read.period(row), terms, messages);
    const late = reported(row) ? null : daysLate(due, asOf);
    const before = isCurrent ? yearAgo(row) : null;
    return {
      row,
      kinds: [
        ...(unmet && isCurrent ? ['unmet' as const] : []),
        ...(late === null ? [] : ['late' as const]),
        ...(before?.worse === true ? ['worse' as const] : []),
      ],
      achievement: computation.row(row).achievement,
      due,
      daysLate: late,
      yearAgo: before,
      owner: read.owner(row),
      cause: read.cause(row),
      evidence: read.evidence(row),
    };
  };
  const current = new Set(options.rows ?? currentRows(computation, asOf));
  const superseded = supersededRows(table);
  const asked = options.rows ?? Array.from({ length: table.length }, (_, row) => row);
  const all = asked
    .filter((row) => !superseded.has(row) && options.among?.has(row) !== false)
    .map((row) => look(row, current.has(row)))
    .filter(({ row, kinds }) => current.has(row) || kinds.length > 0);
  const items = all.filter(({ kinds }) => kinds.length > 0).sort(fromTarget);
  const count = (kind: ExceptionKind): number => items.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    items,
    considered: all.length,
    counts: { unmet: count('unmet'), late: count('late'), worse: count('worse') },
    dueUnknown: all.filter(({ row, due }) => due === null && !reported(row)).length,
  };
}

/** The lowest achievement first; then those that report nothing, the latest first; ties by their place in the table. */
function fromTarget(a: IndicatorException, b: IndicatorException): number {
  const group = ({ kinds, achievement }: IndicatorException): number =>
    kinds.includes('unmet') ? 0 : achievement === null ? 1 : 2;
  return (
    group(a) - group(b) ||
    (a.achievement ?? 0) - (b.achievement ?? 0) ||
    (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
    a.row - b.row
  );
}

/**
 * The row of each indicator of each unit that counts now: of those whose period has begun by the day of reporting the latest
 * with a figure, else the latest.
 */
function currentRows({ table, columns }: Computation, asOf: CivilDate | null): readonly number[] {
  const superseded = supersededRows(table);
  const textAt = (field: 'unit' | 'indicator' | 'period', row: number): string | null =>
    textsOf(table, field)?.values[row] ?? null;
  const rows = new Map<string, { row: number; end: string; hasFigure: boolean }>();
  for (let row = 0; row < table.length; row += 1) {
    const period = parsePeriod(textAt('period', row) ?? '');
    if (superseded.has(row) || period?.grain === 'years' || (asOf !== null && (period?.start ?? '') > asOf)) continue;
    const key = JSON.stringify([textAt('unit', row), textAt('indicator', row)]);
    const known = rows.get(key);
    const now = { row, end: period?.end ?? '', hasFigure: columns.achievement.status[row] === 0 };
    const isBetter =
      known === undefined ||
      (now.hasFigure === known.hasFigure ? now.end >= known.end : now.hasFigure && !known.hasFigure);
    if (isBetter) rows.set(key, now);
  }
  return [...rows.values()].map(({ row }) => row);
}

interface RowReader {
  readonly period: (row: number) => string | null;
  readonly due: (row: number) => CivilDate | null;
  readonly owner: (row: number) => string | null;
  readonly cause: (row: number) => string | null;
  readonly evidence: (row: number) => string | null;
}

/** What the columns that no field claims say of a row. */
function readerOf(table: IndicatorTable): RowReader {
  const columns = namedBeside(table, { owner: OWNER, cause: CAUSE, due: DUE, evidence: EVIDENCE });
  return {
    period: (row) => textsOf(table, 'period')?.values[row] ?? null,
    due: (row) => readDate(columns.text(row, 'due') ?? ''),
    owner: (row) => postOf(columns.text(row, 'owner')),
    cause: (row) => lineOf(columns.text(row, 'cause')),
    evidence: (row) => textsOf(table, 'evidence')?.values[row] ?? lineOf(columns.text(row, 'evidence')),
  };
}
