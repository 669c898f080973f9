import { ExactSum } from '../decimal/exact-sum.js';
import { image } from '../decimal/image.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';

/** Gathers the rows of one group into one figure. */
export interface Gatherer {
  /** Takes the next row that applies and has a value. */
  add(value: number): void;
  /** The figure of the rows so far, of which there is at least one. */
  result(): number;
}

/** An aggregate of the algebra. */
export interface AggregateOperator {
  /**
   * What rows without value do. Rows that do not apply are always left out.
   * - `strict`: one missing row leaves the whole without value, for its reason.
   * - `skip`: missing rows are left out; the result says nothing of them, so coverage is shown beside it.
   */
  readonly missing: 'strict' | 'skip';
  readonly version: number;
  /** The figure of no rows at all; without one, that is missing (`no_rows`). */
  readonly ofNone?: number;
  /** Begins a group. */
  readonly start: () => Gatherer;
}

/** Every aggregate. Sums are exact sums of images; a mean is that sum divided once. */
export const AGGREGATES = {
  sum: { missing: 'strict', version: 1, start: sumGatherer },
  mean: { missing: 'strict', version: 1, start: meanGatherer },
  smallest: { missing: 'strict', version: 1, start: () => foldGatherer((x, y) => Math.min(x, y)) },
  largest: { missing: 'strict', version: 1, start: () => foldGatherer((x, y) => Math.max(x, y)) },
  /** The last row that applies, in the order of the rows (periods ascending). */
  last: { missing: 'strict', version: 1, start: () => foldGatherer((_, y) => y) },
  /** Sum of the rows that have a value: for scores that print their coverage. */
  sumReported: { missing: 'skip', version: 1, start: sumGatherer },
  /** Number of rows that have a value. */
  countReported: { missing: 'skip', version: 1, ofNone: 0, start: countGatherer },
} as const satisfies Record<string, AggregateOperator>;

/** Name of an aggregate of the table. */
export type AggregateName = keyof typeof AGGREGATES;

/** One figure that grows row by row, as of all rows that were taken so far. */
export interface Gathering {
  readonly take: (row: Outcome) => void;
  readonly outcome: () => Outcome;
}

/** Begins a figure to which rows are added. */
export function gathering(name: AggregateName): Gathering {
  const aggregate: AggregateOperator = AGGREGATES[name];
  const gatherer = aggregate.start();
  let count = 0;
  let failed: Outcome | null = null;
  return {
    take(row) {
      if (failed !== null) return;
      if (row.reason === null) {
        gatherer.add(row.value);
        count += 1;
      } else if (row.reason !== 'not_applicable' && aggregate.missing === 'strict') failed = row;
    },
    outcome() {
      if (failed !== null) return failed;
      if (count === 0 && aggregate.ofNone === undefined) return absent('no_rows');
      const value = count === 0 ? (aggregate.ofNone as number) : gatherer.result();
      return value !== value ? absent('out_of_range') : present(value);
    },
  };
}

/** The figure of one group, from the outcome of each of its rows. */
export function gather(name: AggregateName, rows: Iterable<Outcome>): Outcome {
  const { take, outcome } = gathering(name);
  for (const row of rows) take(row);
  return outcome();
}

function sumGatherer(): Gatherer {
  const sum = new ExactSum();
  return { add: (value) => sum.add(value), result: () => sum.value() };
}

function meanGatherer(): Gatherer {
  const sum = new ExactSum();
  let rows = 0;
  return {
    add(value) {
      sum.add(value);
      rows += 1;
    },
    result: () => sum.value() / rows,
  };
}

function countGatherer(): Gatherer {
  let rows = 0;
  return {
    add() {
      rows += 1;
    },
    result: () => rows,
  };
}

function foldGatherer(next: (gathered: number, value: number) => number): Gatherer {
  let gathered = NaN;
  let first = true;
  return {
    add(value) {
      gathered = first ? image(value) : next(gathered, image(value));
      first = false;
    },
    result: () => gathered,
  };
}
