import type { Table } from '../../outcome/column.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { Graph, type Node } from './graph.js';
import { Program } from './program.js';
import { Reasons } from './reasons.js';
import { Values, type Value } from './values.js';

/** A column that a rule fills. */
export interface Output {
  readonly name: string;
  readonly node: Node;
  readonly value: Value;
  /** The output before it whose rows without value, and their reasons, are the same. */
  readonly like: string | undefined;
}

/** What was worked out for the columns of a table. */
export interface Plan {
  readonly outputs: readonly Output[];
  /** What is worked out for each row, arguments before what they are arguments of. */
  readonly values: readonly Value[];
  readonly reasons: Reasons;
  readonly program: Program;
}

/** The plan for tables with the columns of this one; `names` are the steps asked for, `size` the rows of a block. */
export function planOf(
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
  return { outputs, values: values.all, program, reasons };
}

/** The node that decides which rows have a value, and why the others have none. */
function reasonRoot(node: Node): Node {
  const [of] = node.args;
  const isTotal = node.op === 'round' || node.op === 'band' || node.op === 'image';
  return isTotal && of?.imaged === true ? reasonRoot(of) : node;
}

/** What the nodes depend on: which columns there are, and the names of their categories. */
export function shapeOf({ columns }: Table): string {
  return Object.entries(columns)
    .map(([name, column]) => `${name} ${column.kind} ${column.kind === 'category' ? column.domain.join(',') : ''}`)
    .join('\n');
}
