import { compile, evaluate, outcomeOf, type Expression, type Parameters, type Table } from '@takar/core';
import { rowInputs } from '#src/indicator/row-inputs.js';

/** How many rows were compared, how many had a value, and the first rows where batch and scalar differ. */
export interface Comparison {
  readonly rows: number;
  readonly withValue: number;
  readonly differences: readonly string[];
}

/** Reads every row of a table by both readers. */
export function compareReaders(expression: Expression, parameters: Parameters, table: Table): Comparison {
  const column = compile(expression, parameters).result(table);
  const differences: string[] = [];
  let withValue = 0;
  for (let row = 0; row < table.length; row += 1) {
    const inputs = rowInputs(table, row);
    const scalar = evaluate(expression, { inputs, parameters });
    const batch = outcomeOf(column.values[row] as number, column.status[row] as number);
    if (scalar.value !== null) withValue += 1;
    if (!Object.is(scalar.value, batch.value) || scalar.reason !== batch.reason) {
      if (differences.length < 10) differences.push(`${row}: ${JSON.stringify({ inputs, scalar, batch })}`);
    }
  }
  return { rows: table.length, withValue, differences };
}
