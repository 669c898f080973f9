import { formatNumber } from '@takar/core';
import { countRows, type QuadrantCell } from '@takar/core/appraisal';
import type { PlacedStaff, QuadrantModel } from '../../data/quadrant-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { WORDS } from './words.js';

/** Id of a cell: the positions of its ratings, the lowest first. */
export const cellId = ({ cells }: QuadrantModel, cell: QuadrantCell): string => `cell-${cells.indexOf(cell)}`;

/** Heads of rows. */
export const headsOf = (rows: readonly PlacedStaff[]): number => countRows(rows).heads;

/** Those of a cell. */
export function inCell(rows: readonly PlacedStaff[], { workResult, behaviour }: QuadrantCell): readonly PlacedStaff[] {
  return rows.filter(
    ({ place }) =>
      place.predicate !== null && place.workResult?.key === workResult.key && place.behaviour?.key === behaviour.key,
  );
}

/** Those who stand in no cell. */
export function unplaced(rows: readonly PlacedStaff[]): readonly PlacedStaff[] {
  return rows.filter(({ place, count }) => place.predicate === null && count > 0);
}

/** Those whose written predicate is another than the rule gives. */
export function differing(rows: readonly PlacedStaff[]): readonly PlacedStaff[] {
  return rows.filter(
    ({ place, stated, count }) =>
      count > 0 && stated !== null && place.predicate !== null && stated.key !== place.predicate.key,
  );
}

/** Why rows stand in no cell, with the heads of each reason. */
export function reasonsText(rows: readonly PlacedStaff[], tongue: Tongue): string {
  const words = WORDS[tongue.core.locale];
  return tally(rows, tongue, ({ place: { lacks, reason } }) => {
    if (lacks === null) return words.early;
    const axis = lacks === 'work_result' ? words.workResult : words.behaviour;
    return `${axis.toLowerCase()} ${reason === null ? '' : tongue.core.reasons[reason]}`;
  });
}

/** Which written predicates differ, with the heads of each. */
export function differsText(rows: readonly PlacedStaff[], tongue: Tongue): string {
  const { locale } = tongue.core;
  return tally(rows, tongue, ({ place, stated }) =>
    WORDS[locale].stated(stated?.label[locale] ?? '', place.predicate?.label[locale] ?? ''),
  );
}

function tally(rows: readonly PlacedStaff[], { core }: Tongue, textOf: (row: PlacedStaff) => string): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row), (counts.get(textOf(row)) ?? 0) + row.count);
  return [...counts].map(([text, count]) => `${text}: ${formatNumber(count, core.numbers)}`).join(' · ');
}
