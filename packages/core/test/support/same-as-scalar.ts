import { compile, evaluate, outcomeAt, type Expression, type Parameters, type Table } from '@takar/core';
import { compile as compileBlocks } from '@takar/core/batch';
import { compile as compileSimd } from '@takar/core/simd';
import { rowInputs } from '#src/indicator/row-inputs.js';

/** How many rows were compared, how many had a value, and the first rows where batch and scalar differ. */
export interface Comparison {
  readonly rows: number;
  readonly withValue: number;
  readonly differences: readonly string[];
}

/** Reads every row of a table by the scalar reader and by the three batch readers. */
export function compareReaders(expression: Expression, parameters: Parameters, table: Table): Comparison {
  const columns = [compile, compileBlocks, compileSimd].map((reader) => reader(expression, parameters).result(table));
  const differences: string[] = [];
  let withValue = 0;
  for (let row = 0; row < table.length; row += 1) {
    const inputs = rowInputs(table, row);
    const scalar = evaluate(expression, { inputs, parameters });
    if (scalar.value !== null) withValue += 1;
    for (const [i, column] of columns.entries()) {
      const batch = outcomeAt(column, row);
      if (Object.is(scalar.value, batch.value) && scalar.reason === batch.reason) continue;
      if (differences.length < 10) {
        differences.push(`reader ${i}, row ${row}: ${JSON.stringify({ inputs, scalar, batch })}`);
      }
    }
  }
  return { rows: table.length, withValue, differences };
}
