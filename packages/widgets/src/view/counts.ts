import type { RowView } from './row-view.js';

/** What a summary in words says about rows: n of N, what is lowest, what is missing. */
export interface RowCounts {
  readonly rows: number;
  /** Rows with an achievement. */
  readonly computed: number;
  readonly met: number;
  /** Rows without achievement. */
  readonly missing: number;
  /** Row with the lowest achievement; null when none has one, or when one alone has. */
  readonly lowest: RowView | null;
}

/** Counts rows for their summary. Ties for the lowest go to the earlier row. */
export function countRows(rows: readonly RowView[]): RowCounts {
  let computed = 0;
  let met = 0;
  let lowest: RowView | null = null;
  for (const view of rows) {
    if (view.achievement === null) continue;
    computed += 1;
    if (view.kind === 'met') met += 1;
    if (lowest?.achievement == null || view.achievement < lowest.achievement) lowest = view;
  }
  return { rows: rows.length, computed, met, missing: rows.length - computed, lowest: computed > 1 ? lowest : null };
}
