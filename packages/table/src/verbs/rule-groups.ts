import { groupBy, resolve, TakarError, type Column, type Expression, type Rule } from '@takar/core';
import { compileGroups } from '@takar/core/batch';
import type { ColumnTable } from 'arquero';
import { sheetOf } from '../columns/sheet-of.js';
import type { Columns } from '../columns/named.js';
import { tableOf } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { answers, inputsOf, type RuleOptions } from './with-rule.js';

/** A rule that gathers rows, asked of every group of a table: one row a group, in the order of their first rows. */
export function ruleGroups(table: ColumnTable, rule: Rule, expression: Expression, options: RuleOptions): ColumnTable {
  if (options.date !== undefined) {
    throw new TakarError('table/date-of-groups', 'groups have one day', 'Give asOf, or group by the day.', '/date');
  }
  const { resolved, error } = resolve(rule, options.asOf ?? null);
  if (error !== null) {
    throw new TakarError(
      'table/not-in-force',
      `${error.what} is not in force on ${error.asOf}`,
      'Give another day.',
      '/asOf',
    );
  }
  const keys = groupNames(table);
  const whole = table.ungroup().reify();
  const sheet = sheetOf(whole);
  const places = keys.map((name) => sheet.headers.indexOf(name));
  const { input, issues } = inputsOf(whole, sheet, rule, options);
  const groups = groupBy(sheet.rowCount, (row) => JSON.stringify(places.map((place) => sheet.cell(row, place))));
  const lastRows = new Uint32Array(groups.count);
  groups.codes.forEach((group, row) => (lastRows[group] = row));
  const groupTable = { length: groups.count, columns: pick(input.columns, lastRows) };
  const names = ['', ...(options.steps ?? [])];
  const computed = compileGroups(expression, resolved.parameters)(input, groups, groupTable, names);
  const labels = groups.keys.map((key) => JSON.parse(key) as readonly unknown[]);
  const keyColumns = Object.fromEntries(keys.map((name, i) => [name, labels.map((label) => label[i])])) as Columns;
  return noteIssues(tableOf({ ...keyColumns, ...answers(rule, expression, computed, options) }), issues);
}

/** Names of the columns that a table is grouped by; none where it is not grouped. */
export function groupNames(table: ColumnTable): readonly string[] {
  return table.isGrouped() ? [...table.groups().names] : [];
}

function pick(columns: Readonly<Record<string, Column>>, rows: Uint32Array): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]): [string, Column] => {
      if (column.kind === 'category')
        return [name, { ...column, codes: Uint8Array.from(rows, (row) => column.codes[row] as number) }];
      if (column.kind === 'text')
        return [name, { ...column, values: Array.from(rows, (row) => column.values[row] ?? null) }];
      const values = Float64Array.from(rows, (row) => column.values[row] as number);
      return [name, { kind: 'number', values, status: Uint8Array.from(rows, (row) => column.status[row] as number) }];
    }),
  );
}
