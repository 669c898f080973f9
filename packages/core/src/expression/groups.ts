import type { NumberColumn, Table } from '../outcome/column.js';
import { numberColumn } from '../outcome/column.js';
import { outcomeAt, statusOfOutcome, type Outcome } from '../outcome/outcome.js';
import { gather } from './aggregates.js';
import { apart } from './apart.js';
import { compile, type NamedColumns } from './batch.js';
import type { Parameters } from './evaluate.js';
import type { Aggregate, Expression } from './types.js';

/** Which group each row belongs to, in the order of the rows. */
export interface Groups {
  readonly count: number;
  /** Group (from 0) of each row. */
  readonly codes: Uint32Array;
}

/**
 * The batch reader for expressions with aggregates: one row of output a group, in columns by the names of steps (`''` is
 * the whole). Parts outside the aggregates read `groupTable`, whose rows are the groups.
 */
export function compileGroups(expression: Expression, parameters: Parameters) {
  const { aggregates, around } = apart(expression);
  const outer = compile(around, parameters);
  return (
    table: Table,
    groups: Groups,
    groupTable: Table = { length: groups.count, columns: {} },
    names: readonly string[] = [''],
  ): NamedColumns => {
    const gathered: Record<string, NumberColumn> = {};
    const members = membersOf(groups, table.length);
    for (const [key, node] of aggregates) gathered[key] = gatherColumn(node, table, members, parameters);
    return outer.named({ length: groups.count, columns: { ...groupTable.columns, ...gathered } }, names);
  };
}

function gatherColumn(
  node: Aggregate,
  table: Table,
  members: readonly (readonly number[])[],
  parameters: Parameters,
): NumberColumn {
  const rows = compile(node.of, parameters).result(table);
  const column = numberColumn(members.length);
  members.forEach((positions, group) => {
    const outcome = gather(node.aggregate, outcomesOf(rows, positions));
    column.status[group] = statusOfOutcome(outcome);
    if (outcome.value !== null) column.values[group] = outcome.value;
  });
  return column;
}

function* outcomesOf(column: NumberColumn, positions: readonly number[]): Generator<Outcome> {
  for (const row of positions) yield outcomeAt(column, row);
}

/** Rows of each group, in their order. */
export function membersOf(groups: Groups, rows: number): number[][] {
  const members: number[][] = Array.from({ length: groups.count }, () => []);
  for (let row = 0; row < rows; row += 1) members[groups.codes[row] as number]?.push(row);
  return members;
}

/** Groups rows by a key each; groups stand in the order of their first row. */
export function groupBy(length: number, keyOf: (row: number) => string): Groups & { readonly keys: readonly string[] } {
  const known = new Map<string, number>();
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const key = keyOf(row);
    let code = known.get(key);
    if (code === undefined) {
      code = known.size;
      known.set(key, code);
    }
    codes[row] = code;
  }
  return { count: known.size, codes, keys: [...known.keys()] };
}
