import type { Demand } from './demand.js';
import type { FrequencyTable } from './frequency-table.js';

/**
 * Counts that say too much by themselves: from 1 to the minimum less one; every count of a group that is smaller than the
 * minimum; every count of a group of which all share one value, because who knows that somebody belongs to it then knows
 * the value. The row of totals is a group like the others. A reader must hold a small count for none or for the minimum, and
 * the shared value for that of all but so many.
 */
export function sensitiveCells({ values, counts }: FrequencyTable, minimum: number): readonly Demand[] {
  const width = values.length + 1;
  return counts.flatMap((row, at): Demand[] => {
    const all = row[values.length] ?? 0;
    if (all === 0) return [];
    const parts = row.slice(0, -1);
    const tiny = all < minimum;
    const shared = values.length > 1 && parts.includes(all);
    return row.flatMap((count, column): readonly Demand[] => {
      const cell = at * width + column;
      if (count > 0 && count < minimum) return [{ cell, why: 'small', least: 0, most: minimum }];
      if (tiny) return [{ cell, why: 'small', least: null, most: null }];
      if (!shared || column === values.length) return [];
      return [{ cell, why: 'shared', least: count === 0 ? null : Math.max(0, count - minimum), most: null }];
    });
  });
}
