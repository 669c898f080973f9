import type { NumberColumn, Table } from '../../outcome/column.js';
import type { Batch, NamedColumns } from '../batch.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { planOf, shapeOf, type Plan } from './plan.js';
import { blockSize } from './program.js';

/** A compiled rule that can write into columns which are there. */
export interface BlockBatch extends Batch {
  /** Fills columns of the table's length with the named steps; the whole goes by the empty name. */
  readonly into: (table: Table, columns: NamedColumns) => void;
}

/** Gives what was made for the columns of a table, and keeps it for the next table with the same columns. */
export type Planner<Made> = (table: Table, names: readonly string[]) => Made;

/** A planner of a rule; `make` adds to a plan what its reader needs beside it. */
export function planner<Made>(
  expression: Expression,
  parameters: Parameters,
  make: (plan: Plan) => Made,
): Planner<Made> {
  const plans = new Map<string, Made>();
  let last: { readonly table: Table; readonly names: string; readonly made: Made } | undefined;
  return (table, asked) => {
    const names = asked.join('\n');
    if (last?.table === table && last.names === names) return last.made;
    const size = blockSize(table.length);
    const key = `${size}\n${names}\n\n${shapeOf(table)}`;
    const made = plans.get(key) ?? make(planOf(expression, parameters, table, asked, size));
    plans.set(key, made);
    last = { table, names, made };
    return made;
  };
}

/** The ways to ask a reader that fills columns. */
export function batchOf(into: BlockBatch['into']): BlockBatch {
  const named = (table: Table, names: readonly string[]): NamedColumns => {
    const columns = Object.fromEntries(names.map((name) => [name, emptyColumn(table.length)]));
    into(table, columns);
    return columns;
  };
  return { into, named, result: (table) => named(table, [''])[''] as NumberColumn };
}

function emptyColumn(length: number): NumberColumn {
  return { kind: 'number', values: new Float64Array(length), status: new Uint8Array(length) };
}
