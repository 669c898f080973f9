import { numberColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { outcomeAt, statusOfOutcome } from '../outcome/outcome.js';
import { gathering, type Gathering } from './aggregates.js';
import { apart } from './apart.js';
import { compile, type NamedColumns } from './batch.js';
import type { Parameters } from './evaluate.js';
import type { Groups } from './groups.js';
import type { Aggregate, Expression } from './types.js';

/**
 * The batch reader for figures that run on: one row of output a row, whose aggregates are those of its group so far, itself
 * included. Parts outside the aggregates read the row.
 */
export function compileRunning(expression: Expression, parameters: Parameters) {
  const { aggregates, around } = apart(expression);
  const outer = compile(around, parameters);
  return (table: Table, groups: Groups, names: readonly string[]): NamedColumns => {
    const columns: Record<string, Table['columns'][string]> = { ...table.columns };
    for (const [key, node] of aggregates) columns[key] = runningColumn(node, table, groups, parameters);
    return outer.named({ length: table.length, columns }, names);
  };
}

function runningColumn({ aggregate, of }: Aggregate, table: Table, groups: Groups, parameters: Parameters) {
  const rows = compile(of, parameters).result(table);
  const open: (Gathering | undefined)[] = new Array<Gathering | undefined>(groups.count);
  const column: NumberColumn = numberColumn(table.length);
  for (let row = 0; row < table.length; row += 1) {
    const group = groups.codes[row] as number;
    const figure = (open[group] ??= gathering(aggregate));
    figure.take(outcomeAt(rows, row));
    const outcome = figure.outcome();
    column.status[row] = statusOfOutcome(outcome);
    if (outcome.value !== null) column.values[row] = outcome.value;
  }
  return column;
}
