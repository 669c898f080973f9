import type { NumberColumn, Table } from '../../outcome/column.js';
import type { Batch, NamedColumns } from '../batch.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { Graph, type Node } from './graph.js';
import { blockSize, Program } from './program.js';
import { Reasons } from './reasons.js';
import { Values, type Value } from './values.js';

/** A compiled rule that can write into columns which are there. */
export interface BlockBatch extends Batch {
  /** Fills columns of the table's length with the named steps; the whole goes by the empty name. */
  readonly into: (table: Table, columns: NamedColumns) => void;
}

/**
 * The batch reader for many rows: the same values and reasons as `compile` of the main entry, by kernels over blocks of
 * typed arrays. What was worked out for the columns of one table is kept for the next with the same columns.
 */
export function compile(expression: Expression, parameters: Parameters): BlockBatch {
  const plans = new Map<string, Plan>();
  let last: { readonly table: Table; readonly columns: NamedColumns; readonly plan: Plan } | undefined;
  const planFor = (table: Table, columns: NamedColumns): Plan => {
    if (last?.table === table && last.columns === columns) return last.plan;
    const names = Object.keys(columns);
    const size = blockSize(table.length);
    const key = `${size}\n${names.join('\n')}\n\n${shapeOf(table)}`;
    const plan = plans.get(key) ?? planOf(expression, parameters, table, names, size);
    plans.set(key, plan);
    last = { table, columns, plan };
    return plan;
  };
  const into = (table: Table, columns: NamedColumns): void => run(planFor(table, columns), table, columns);
  const named = (table: Table, names: readonly string[]): NamedColumns => {
    const columns = Object.fromEntries(names.map((name) => [name, emptyColumn(table.length)]));
    into(table, columns);
    return columns;
  };
  return { into, named, result: (table) => named(table, [''])[''] as NumberColumn };
}

interface Output {
  readonly name: string;
  readonly node: Node;
  readonly value: Value;
  /** The output before it whose rows without value, and their reasons, are the same. */
  readonly like: string | undefined;
}

interface Plan {
  readonly outputs: readonly Output[];
  readonly reasons: Reasons;
  readonly program: Program;
}

function planOf(
  expression: Expression,
  parameters: Parameters,
  table: Table,
  names: readonly string[],
  size: number,
): Plan {
  const graph = new Graph(table, parameters);
  const whole = graph.imaged(graph.add(expression));
  const nodes = names.map((name) => (name === '' ? whole : graph.nodeNamed(name)));
  const values = new Values(nodes);
  const roots = nodes.map(reasonRoot);
  const outputs = nodes.map((node, i): Output => {
    const first = roots.indexOf(roots[i] as Node);
    return { name: names[i] as string, node, value: values.of(node), like: first < i ? names[first] : undefined };
  });
  const program = new Program(
    values.all,
    outputs.map(({ value }) => value),
    size,
  );
  const reasons = new Reasons();
  for (const { node } of outputs) reasons.add(node);
  return { outputs, program, reasons };
}

/** The node that decides which rows have a value, and why the others have none. */
function reasonRoot(node: Node): Node {
  const [of] = node.args;
  const isTotal = node.op === 'round' || node.op === 'band' || node.op === 'image';
  return isTotal && of?.imaged === true ? reasonRoot(of) : node;
}

function run({ outputs, program, reasons }: Plan, table: Table, columns: NamedColumns): void {
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

function emptyColumn(length: number): NumberColumn {
  return { kind: 'number', values: new Float64Array(length), status: new Uint8Array(length) };
}

/** What the nodes depend on: which columns there are, and the names of their categories. */
function shapeOf({ columns }: Table): string {
  return Object.entries(columns)
    .map(([name, column]) => `${name} ${column.kind} ${column.kind === 'category' ? column.domain.join(',') : ''}`)
    .join('\n');
}
