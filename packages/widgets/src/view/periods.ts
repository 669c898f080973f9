import { comparePeriods, normalPeriod, textsOf, type Computation, type Period } from '@takar/core';

/** Periods of some rows, from the first to the last, each once; texts that are no period are left out. */
export function periodsOf({ table }: Computation, rows: Iterable<number>): readonly Period[] {
  const texts = textsOf(table, 'period')?.values;
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const text = texts?.[row] ?? '';
    if (periods.has(text)) continue;
    const period = normalPeriod(text);
    if (period !== null) periods.set(text, period);
  }
  return [...periods.values()].sort(comparePeriods);
}
