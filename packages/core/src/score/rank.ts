import { groupBy, type Groups } from '../expression/groups.js';
import type { GroupScore } from '../indicator/computation.js';
import { numberColumn, type NumberColumn } from '../outcome/column.js';
import { STATUS } from '../outcome/reason.js';

/** Which end of the figures is the first rank. */
export type RankOrder = 'highest' | 'lowest';

/**
 * Ranks figures within their groups. Equal figures share a rank, and the next one stands after all of them (1, 2, 2, 4). What
 * has no value has no rank, for the reason that it has no value.
 */
export function rankColumn(figures: NumberColumn, groups: Groups, order: RankOrder = 'highest'): NumberColumn {
  const length = figures.values.length;
  const ranks = numberColumn(length);
  ranks.status.set(figures.status);
  const rows = Array.from({ length }, (_, row) => row).filter((row) => figures.status[row] === STATUS.value);
  const value = (row: number): number => figures.values[row] as number;
  const group = (row: number): number => groups.codes[row] as number;
  const sign = order === 'highest' ? -1 : 1;
  rows.sort((a, b) => group(a) - group(b) || sign * (value(a) - value(b)));
  let start = 0;
  rows.forEach((row, i) => {
    const before = rows[i - 1] ?? -1;
    if (group(before) !== group(row)) start = i;
    const ties = start < i && value(before) === value(row);
    ranks.values[row] = ties ? (ranks.values[before] as number) : i - start + 1;
  });
  return ranks;
}

/**
 * Ranks groups within their period and cohort, highest score first: units that do not compare are ranked apart. A
 * provisional score, or one without value, has no rank. Equal scores share a rank; they stand in the order of their units
 * by code point.
 */
export function rankGroups(groups: readonly GroupScore[]): GroupScore[] {
  const scores = numberColumn(groups.length);
  groups.forEach(({ score, provisional }, i) => {
    if (score === null || provisional) return;
    scores.values[i] = score;
    scores.status[i] = STATUS.value;
  });
  const classes = groupBy(groups.length, (i) => {
    const { period, cohort } = groups[i] as GroupScore;
    return JSON.stringify([period, cohort]);
  });
  const ranks = rankColumn(scores, classes);
  return groups.map((group, i) => ({ ...group, rank: ranks.status[i] === 0 ? (ranks.values[i] as number) : null }));
}
