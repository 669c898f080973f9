import type { Demand } from './demand.js';
import type { FrequencyTable } from './frequency-table.js';

/** Counts as they were published; null where one was withheld. */
export interface PublishedCounts {
  readonly groups: readonly string[];
  readonly values: readonly string[];
  /** As in `FrequencyTable`, totals included. */
  readonly counts: readonly (readonly (number | null)[])[];
}

/**
 * Counts that give something away beside an edition of the same period that is out already. A group of which any count,
 * or what is left of its total, changed by fewer people than the minimum is withheld whole: who knows the one that came
 * would read its value from the difference. A count that was withheld stays withheld, or it would tell the older one.
 */
export function changedCells(table: FrequencyTable, before: PublishedCounts, minimum: number): readonly Demand[] {
  const width = table.values.length + 1;
  return table.counts.flatMap((row, at): readonly Demand[] => {
    const old = rowBefore(before, at === table.groups.length ? null : (table.groups[at] as string), table.values);
    if (old === null) return [];
    const few = (now: number, then: number): boolean => now !== then && Math.abs(now - then) < minimum;
    const changed = row.some((count, column) => {
      const then = old[column] ?? null;
      return then !== null && few(count, then);
    });
    const left = leftOf(old, old);
    const whole = changed || (left !== null && few(leftOf(row, old) as number, left));
    return row.flatMap((count, column): readonly Demand[] => {
      const cell = at * width + column;
      if (whole) return [{ cell, why: 'edition', least: Math.max(0, count - minimum), most: count + minimum }];
      return (old[column] ?? null) === null ? [{ cell, why: 'edition', least: null, most: null }] : [];
    });
  });
}

/** What a group had then, by the values of now; a value that the edition did not have counts as withheld. */
function rowBefore(
  before: PublishedCounts,
  group: string | null,
  values: readonly string[],
): readonly (number | null)[] | null {
  const at = group === null ? before.groups.length : before.groups.indexOf(group);
  const row = before.counts[at];
  if (row === undefined) return null;
  const of = (column: number): number | null => row[column] ?? null;
  return [
    ...values.map((value) => (before.values.includes(value) ? of(before.values.indexOf(value)) : null)),
    of(before.values.length),
  ];
}

/** What is left of a total when the counts that `known` has are taken away; null where the total is not known. */
function leftOf(row: readonly (number | null)[], known: readonly (number | null)[]): number | null {
  const total = row.at(-1) ?? null;
  if (total === null || (known.at(-1) ?? null) === null) return null;
  return row
    .slice(0, -1)
    .reduce<number>((left, count, at) => left - ((known[at] ?? null) === null ? 0 : (count ?? 0)), total);
}
