import type { Inputs, Input } from '../expression/evaluate.js';
import { categoryAt, type Table } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';

/** One row of a table as the scalar reader takes it: outcomes, category names and texts by field. */
export function rowInputs(table: Table, row: number): Inputs {
  const inputs: Record<string, Input> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.kind === 'number') inputs[name] = outcomeAt(column, row);
    else if (column.kind === 'category') inputs[name] = categoryAt(column, row);
    else inputs[name] = column.values[row] ?? null;
  }
  return inputs;
}
