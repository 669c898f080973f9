import { comparePeriods, parsePeriod, reasonOf, type Messages, type NumberColumn, type TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { REASON, type Columns } from '../columns/named.js';
import { tableOf } from '../columns/tables.js';
import { CellView } from '../columns/views.js';
import { noteIssues } from '../issues.js';
import { columnOf, keyAt, keyText } from './column-of.js';
import { figuresOf } from './figures-of.js';
import { tableIssue } from './verb-issues.js';

/** What is laid out by period. */
export interface PivotOptions {
  /** Column of figures; `achievement` unless given. */
  readonly value?: string;
  /** Columns that make a row; `unit` and `indicator` unless given. */
  readonly keys?: readonly string[];
  /** Column of periods; `period` unless given. */
  readonly period?: string;
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
}

/**
 * A column for each period, in the order of time, with `<period>_reason` beside it: why a figure is missing, or `no_rows`
 * where the period has no row at all. A row that stands twice in a period is reported; its first counts.
 */
export function pivotPeriods(table: ColumnTable, options: PivotOptions = {}): ColumnTable {
  const { value = 'achievement', keys = ['unit', 'indicator'], period = 'period', messages } = options;
  const whole = table.ungroup().reify();
  const { figures, issues } = figuresOf(whole, value, messages);
  const periods = columnOf(whole, period);
  const columns = keys.map((name) => columnOf(whole, name));
  const rows = new Map<string, Map<string, number>>();
  const names = new Set<string>();
  const twice: TableIssue[] = [];
  for (let row = 0; row < whole.numRows(); row += 1) {
    const at = keyText(periods.at(row));
    if (at === null) continue;
    names.add(at);
    const key = keyAt(columns, row);
    const known = rows.get(key) ?? new Map<string, number>();
    rows.set(key, known);
    if (!known.has(at)) known.set(at, row);
    else
      twice.push(
        tableIssue('table/row-twice', messages?.locale ?? 'id', { path: `/rows/${row}` }, { key, period: at }),
      );
  }
  const all = [...rows.values()];
  const result: Record<string, Columns[string]> = Object.fromEntries(
    keys.map((name, i) => [name, all.map((own) => columns[i]?.at([...own.values()][0] as number) ?? null)]),
  );
  const ordered = [...names].sort(inTime);
  for (const name of ordered) Object.assign(result, periodColumns(name, all, figures));
  const order = [...keys, ...ordered.flatMap((name) => [name, name + REASON])];
  return noteIssues(tableOf(result, order), [...issues, ...twice]);
}

function periodColumns(name: string, rows: readonly ReadonlyMap<string, number>[], figures: NumberColumn): Columns {
  const status = (row: number | undefined): number => (row === undefined ? -1 : (figures.status[row] as number));
  return {
    [name]: new CellView(rows.length, (i) => {
      const row = rows[i]?.get(name);
      return status(row) === 0 ? figures.values[row as number] : null;
    }),
    [name + REASON]: new CellView(rows.length, (i) => {
      const code = status(rows[i]?.get(name));
      return code === -1 ? 'no_rows' : code === 0 ? null : reasonOf(code);
    }),
  };
}

/** Periods in time; what is no period comes last, by code point. */
function inTime(one: string, other: string): number {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if (a !== null && b !== null) return comparePeriods(a, b);
  if (a !== null || b !== null) return a === null ? 1 : -1;
  return one < other ? -1 : 1;
}
