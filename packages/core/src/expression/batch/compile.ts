import type { NumberColumn, Table } from '../../outcome/column.js';
import type { NamedColumns } from '../batch.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import type { Plan } from './plan.js';
import { batchOf, planner, type BlockBatch } from './planned.js';

/**
 * The batch reader for many rows: the same values and reasons as `compile` of the main entry, by kernels over blocks of
 * typed arrays. What was worked out for the columns of one table is kept for the next with the same columns.
 */
export function compile(expression: Expression, parameters: Parameters): BlockBatch {
  const planFor = planner(expression, parameters, (plan) => plan);
  return batchOf((table, columns) => fill(planFor(table, Object.keys(columns)), table, columns));
}

/** Fills the columns of a plan, a block of rows after another. */
export function fill({ outputs, program, reasons }: Plan, table: Table, columns: NamedColumns): void {
  reasons.from(table);
  for (let start = 0; start < table.length; start += program.size) {
    const rows = Math.min(program.size, table.length - start);
    program.run(table, start, rows);
    for (const { name, node, value, like } of outputs) {
      const { values, status } = columns[name] as NumberColumn;
      const at = program.at(value);
      values.set(program.pool.subarray(at, at + rows), start);
      if (like !== undefined) {
        status.set((columns[like] as NumberColumn).status.subarray(start, start + rows), start);
        continue;
      }
      status.fill(0, start, start + rows);
      const { pool } = program;
      for (let i = 0; i < rows; i += 4) {
        // one look at four rows: what lies behind the last row of a register is of another block and harmless
        const sum = (pool[at + i] as number) + (pool[at + i + 1] as number);
        const all = sum + ((pool[at + i + 2] as number) + (pool[at + i + 3] as number));
        if (all === all) continue;
        const end = Math.min(rows, i + 4);
        for (let row = i; row < end; row += 1) {
          if (pool[at + row] !== pool[at + row]) status[start + row] = reasons.of(node, start + row);
        }
      }
    }
  }
}
