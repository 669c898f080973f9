import type { Computation, ComputedRow } from '@takar/core';
import type { WidgetMessages } from '../locale/messages.js';
import type { BarKind } from './row-view.js';

/** Whether a row meets its target, as a kind of bar. */
export function barKind({ columns }: Computation, index: number, row: ComputedRow, hasBar: boolean): BarKind {
  if (row.achievement !== null) return columns.met.values[index] === 1 ? 'met' : 'unmet';
  return row.reason === 'polarity_unknown' && hasBar ? 'open' : 'none';
}

/**
 * The status of a row in words. A running year is never *tidak tercapai*: only a day of reporting on or after its last
 * day makes it so (ORG-CAP-12).
 */
export function statusWord(row: ComputedRow, kind: BarKind, ended: boolean, words: WidgetMessages): string {
  const { status } = words;
  switch (kind) {
    case 'met':
      return status.met;
    case 'unmet':
      return ended ? status.failed : status.unmet;
    case 'open':
      return status.undirected;
    case 'none':
      return status.absent[row.status] ?? status.notComputed;
  }
}

/** Whether the year of a period has ended on a day; unknown periods and days never have. */
export function yearEnded(period: string | null, asOf: string | null): boolean {
  const year = /(\d{4})(?!.*\d{4})/.exec(period ?? '')?.[1];
  return year !== undefined && asOf !== null && asOf >= `${year}-12-31`;
}
