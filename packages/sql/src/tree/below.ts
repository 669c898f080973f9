import { statusOf, STATUS } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { nested, type Output } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { Gathering } from '../query/gathering.js';
import type { Aggregate, Reading } from '../query/read.js';
import { sql } from '../text/text.js';
import { FIGURE } from './figures.js';
import { UP, type NodeTable } from './nodes.js';

/** Columns that the children of a node give it. */
export interface Below {
  readonly text: string;
  /** What each aggregate gives, by its text: a column, its status beside it, and the step it comes from. */
  readonly aggregates: ReadonlyMap<string, { readonly column: string; readonly step: Step }>;
}

/**
 * The children of every node, gathered: what the aggregates give, how many children (`kids`) and how many of them with a
 * figure (`reported`), how many rows more than ids (`twice`), and whether all below is `settled`.
 */
export function belowText(
  dialect: Dialect,
  nodes: NodeTable,
  asked: ReadonlyMap<string, Aggregate>,
  from: string,
  keys: readonly string[],
  above: readonly string[],
): Below {
  const program = new Program(dialect);
  const column = (name: string): Step => program.base(name, { label: name });
  const gathering: Gathering = new Gathering(childReading(program, nodes), () =>
    nodes.order.map((name) => gathering.shown(column(name))),
  );
  const shown = (name: string): string => gathering.shown(column(name));
  const groups = new Program(dialect, [], 'g');
  const outputs: Output[] = above.map((name, i) => ({
    step: groups.base(shown(name), { label: name }),
    name: keys[i] as string,
  }));
  const show = (step: Step, name: string): void => void outputs.push({ step, name });
  show(groups.base('count(*)'), 'kids');
  show(groups.base(`count(${gathering.shown(childReading(program, nodes).field(FIGURE))})`), 'reported');
  show(groups.base(`count(*) - count(DISTINCT ${shown('n0')})`), 'twice');
  show(groups.base(`min(${shown('settled')})`), 'settled_below');
  const aggregates = new Map<string, { readonly column: string; readonly step: Step }>();
  for (const [key, node] of asked) {
    const step = dialect.aggregates[node.aggregate](groups, gathering.gathered(node));
    const name = `a${aggregates.size}`;
    show(step, name);
    show(groups.status(step), `${name}_status`);
    aggregates.set(key, { column: name, step });
  }
  const rows = nested(
    program,
    { from, after: `WHERE ${UP} <> ${dialect.string('')}` },
    gathering.outputs.map((step) => ({ step, name: step.column })),
  );
  const { fence } = dialect;
  const text = nested(
    groups,
    {
      from: `(\n${fence === '' ? rows : `${rows}\n${fence}`}\n) AS gathered`,
      after: `GROUP BY ${above.map(shown).join(', ')}`,
    },
    outputs,
  );
  return { text, aggregates };
}

/** The fields of a child. One that is asked for a weight and has none lacks just that. */
function childReading(program: Program, nodes: NodeTable): Reading {
  const field = (name: string): Step => {
    const found = nodes.fields.get(name);
    if (found === undefined) return program.none(name === WEIGHT ? WEIGHT_MISSING : STATUS.missing);
    const { column, step } = found;
    const status = program.base(`${column}_status`, { label: `${name}_status` });
    return program.base(column, {
      label: name,
      magnitude: step.magnitude,
      missing: {
        kind: 'column',
        of:
          name !== WEIGHT
            ? status
            : program.column(
                sql`CASE WHEN ${status} = ${String(STATUS.missing)} THEN ${String(WEIGHT_MISSING)} ELSE ${status} END`,
              ),
      },
    });
  };
  return { program, parameters: {}, named: new Map(), field, category: () => null, aggregate: once };
}

const WEIGHT = 'weight';
const WEIGHT_MISSING = statusOf('weight_missing');

function once(): never {
  throw new Error('an aggregate stands inside another');
}
