/** A span of minutes of one day, its end excluded: 08:00 to 09:00 and 09:00 to 10:00 do not overlap. */
export interface Interval {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** Two spans of one day that share minutes: the one that stands and the one that is rejected. */
export interface Overlap<T extends Interval> {
  readonly stands: T;
  readonly rejected: T;
  /** Minutes that both claim. */
  readonly shared: number;
}

/**
 * Spans in the order given: one that shares a minute with an earlier one that stands is rejected and named together with
 * it. A rejected span blocks nothing.
 */
export function overlapsOf<T extends Interval>(
  intervals: readonly T[],
): { readonly standing: readonly T[]; readonly overlaps: readonly Overlap<T>[] } {
  const byDate = new Map<string, T[]>();
  const standing: T[] = [];
  const overlaps: Overlap<T>[] = [];
  for (const interval of intervals) {
    const day = byDate.get(interval.date) ?? [];
    byDate.set(interval.date, day);
    const stands = day.find((other) => interval.from < other.to && other.from < interval.to);
    if (stands === undefined) {
      day.push(interval);
      standing.push(interval);
    } else {
      const shared = Math.min(interval.to, stands.to) - Math.max(interval.from, stands.from);
      overlaps.push({ stands, rejected: interval, shared });
    }
  }
  return { standing, overlaps };
}
