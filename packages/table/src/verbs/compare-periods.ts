import {
  LAST_YEAR,
  numberColumn,
  roundTo,
  type Expression,
  type Messages,
  type NumberColumn,
  type TableIssue,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import type { ColumnTable } from 'arquero';
import { viewsOf, type Columns } from '../columns/named.js';
import { tableOf } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { noteProvenance, provenanceOfRule } from '../provenance.js';
import { columnOf, keyAt, keyText } from './column-of.js';
import { figuresOf } from './figures-of.js';
import { tableIssue } from './verb-issues.js';

/** Which periods are compared, and of what. */
export interface PeriodComparison {
  /** The earlier and the later period, as the table writes them. */
  readonly from: string;
  readonly to: string;
  /** Column of figures; `achievement` unless given. */
  readonly value?: string;
  /** Columns that make a row of both periods the same; `unit` and `indicator` unless given. */
  readonly keys?: readonly string[];
  /** Column of periods; `period` unless given. */
  readonly period?: string;
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
}

/** LKJ-2, this year beside last year: the difference, and the same in per cent of where it started. */
const CHANGE = LAST_YEAR.expression as Expression;
const CHANGE_PERCENT = roundTo(LAST_YEAR.outputs?.find(({ name }) => name === 'change_percent')?.of as Expression, 2);

/**
 * Figures of two periods side by side (LKJ-2): the keys, `before`, `after`, `change`, `change_percent` (two decimals), each
 * with its reason, and `in` (both, before, after). A row that stands twice in a period is reported; its first counts.
 *
 * @example
 * comparePeriods(computed, { from: '2024', to: '2025' }).filter((d) => d.change < 0);
 */
export function comparePeriods(table: ColumnTable, options: PeriodComparison): ColumnTable {
  const { from, to, value = 'achievement', keys = ['unit', 'indicator'], period = 'period', messages } = options;
  const whole = table.ungroup().reify();
  const { figures, issues } = figuresOf(whole, value, messages);
  const periods = columnOf(whole, period);
  const columns = keys.map((name) => columnOf(whole, name));
  const rows = new Map<string, { before?: number; after?: number; first: number }>();
  const twice: TableIssue[] = [];
  for (let row = 0; row < whole.numRows(); row += 1) {
    const at = keyText(periods.at(row));
    const side = at === keyText(from) ? 'before' : at === keyText(to) ? 'after' : null;
    if (side === null) continue;
    const key = keyAt(columns, row);
    const known = rows.get(key) ?? { first: row };
    if (known[side] === undefined) rows.set(key, { ...known, [side]: row });
    else
      twice.push(tableIssue('table/row-twice', locale(messages), { path: `/rows/${row}` }, { key, period: at ?? '' }));
  }
  const pairs = [...rows.values()];
  const before = pick(
    figures,
    pairs.map((pair) => pair.before),
  );
  const after = pick(
    figures,
    pairs.map((pair) => pair.after),
  );
  const length = pairs.length;
  const sides = { length, columns: { realisation: after, previous_realisation: before } };
  const changes = {
    ...viewsOf('change', compile(CHANGE, {}).result(sides)),
    ...viewsOf('change_percent', compile(CHANGE_PERCENT, {}).result(sides)),
  };
  noteProvenance(changes, provenanceOfRule(LAST_YEAR, null));
  const result: Columns = {
    ...Object.fromEntries(keys.map((name, i) => [name, pairs.map(({ first }) => columns[i]?.at(first) ?? null)])),
    ...viewsOf('before', before),
    ...viewsOf('after', after),
    ...changes,
    in: pairs.map((pair) => (pair.before === undefined ? 'after' : pair.after === undefined ? 'before' : 'both')),
  };
  return noteIssues(tableOf(result), [...issues, ...twice]);
}

function pick(figures: NumberColumn, rows: readonly (number | undefined)[]): NumberColumn {
  const picked = numberColumn(rows.length);
  rows.forEach((row, i) => {
    if (row === undefined) return;
    picked.values[i] = figures.values[row] as number;
    picked.status[i] = figures.status[row] as number;
  });
  return picked;
}

function locale(messages: Messages | undefined): 'id' | 'en' {
  return messages?.locale ?? 'id';
}
