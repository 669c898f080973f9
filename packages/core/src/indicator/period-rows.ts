import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { groupBy, membersOf, type Groups } from '../expression/groups.js';
import type { NumberColumn, Table } from '../outcome/column.js';
import { parsePeriod } from '../time/parse-period.js';
import { supersededRows } from './superseded.js';

/** The rows of one period of an indicator: one, unless somebody gave the period again. */
export interface PeriodRows {
  /** The first of them. */
  readonly row: number;
  readonly rows: readonly number[];
}

/** Periods that run on to one another, series after series, each series in the order of its periods. */
export interface Periods {
  readonly periods: readonly PeriodRows[];
  /** The series of each period. */
  readonly series: Groups;
}

/**
 * The targeted periods of every indicator of a unit, by the same grain of the same year. A series of one period says nothing
 * to date and is left out, unless `differ` finds that its rows contradict one another.
 */
export function periodsOf(table: Table, source: IndicatorTable, differ: (rows: readonly number[]) => boolean): Periods {
  const texts = textsOf(source, 'period')?.values ?? [];
  const target = table.columns.target as NumberColumn | undefined;
  const superseded = supersededRows(source);
  const seriesOf = remembered(seriesOfPeriod);
  const [units, indicators] = [textsOf(source, 'unit')?.values, textsOf(source, 'indicator')?.values];
  const keyOf = (row: number): string => JSON.stringify([units?.[row], indicators?.[row], seriesOf(texts[row])]);
  const groups = groupBy(source.length, keyOf);
  const periods: PeriodRows[] = [];
  const codes: number[] = [];
  let count = 0;
  for (const rows of membersOf(groups, source.length)) {
    const byPeriod = new Map<string, number[]>();
    for (const row of rows) {
      const text = texts[row];
      if (superseded.has(row) || typeof text !== 'string' || seriesOf(text) === null) continue;
      if (target?.status[row] !== 0) continue;
      const own = byPeriod.get(text);
      if (own === undefined) byPeriod.set(text, [row]);
      else own.push(row);
    }
    const ordered = [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
    if (ordered.length < 2 && !ordered.some(differ)) continue;
    for (const own of ordered) {
      periods.push({ row: own[0] as number, rows: own });
      codes.push(count);
    }
    count += 1;
  }
  return { periods, series: { count, codes: Uint32Array.from(codes) } };
}

/** Periods that run on to one another: the same grain of the same year. */
function seriesOfPeriod(text: string): string | null {
  const period = parsePeriod(text);
  return period === null ? null : `${period.grain} ${period.start.slice(0, 4)}`;
}

/** Few periods stand in many rows. */
function remembered<T>(read: (text: string) => T): (text: string | null | undefined) => T | null {
  const known = new Map<string, T>();
  return (text) => {
    if (typeof text !== 'string') return null;
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = read(text)));
    return found;
  };
}
