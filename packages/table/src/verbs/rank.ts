import { groupBy, rankColumn, type Messages, type RankOrder } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { REASON, viewsOf } from '../columns/named.js';
import { withColumns } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { columnOf, keyAt } from './column-of.js';
import { figuresOf } from './figures-of.js';

/** How rows are ranked. */
export interface RankOptions {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
  /** Column of figures; `score` unless given. */
  readonly by?: string;
  /** Columns within which ranks are counted, as a period; the whole table unless given. */
  readonly within?: readonly string[];
  /** Column that orders equal figures, by code point; the rows' own order unless given. */
  readonly ties?: string;
  readonly order?: RankOrder;
  /** Name of the new column; `rank` unless given. */
  readonly as?: string;
}

/**
 * Ranks rows by a figure. Equal figures share a rank and say so (`<rank>_tied`); rows without figure, and provisional ones,
 * have none. The rows come back in the order of their ranks, ties by the column that is named for them.
 */
export function rank(table: ColumnTable, options: RankOptions = {}): ColumnTable {
  const { by = 'score', within = [], ties, order, as = 'rank', messages } = options;
  const whole = table.ungroup().reify();
  const { figures, issues } = figuresOf(whole, by, messages);
  const provisional = whole.column('provisional');
  const status = figures.status.map((code, row) => (provisional?.at(row) === true && code === 0 ? NOT_RANKED : code));
  const keys = within.map((name) => columnOf(whole, name));
  const groups = groupBy(whole.numRows(), (row) => keyAt(keys, row));
  const ranks = rankColumn({ ...figures, status }, groups, order);
  const counts = new Map<string, number>();
  const keyOf = (row: number): string => `${groups.codes[row]} ${ranks.values[row]}`;
  for (let row = 0; row < ranks.values.length; row += 1) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const tied = Array.from(ranks.values, (_, row) => ranks.status[row] === 0 && (counts.get(keyOf(row)) ?? 0) > 1);
  const { [`${as}${REASON}`]: _reason, ...views } = viewsOf(as, ranks);
  const ranked = withColumns(whole.select(whole.columnNames((name) => name !== as)), {
    ...views,
    [`${as}_tied`]: tied,
  });
  if (ties !== undefined) columnOf(ranked, ties);
  const missing = `${as}_missing`;
  const last = withColumns(ranked, { [missing]: Array.from(ranks.status, (code) => (code === 0 ? 0 : 1)) });
  const ordered = last.orderby(...within, missing, as, ...(ties === undefined ? [] : [ties]));
  return noteIssues(ordered.select(ordered.columnNames((name) => name !== missing)).reify(), issues);
}

/** A provisional score is a figure without rank. */
const NOT_RANKED = 2;
