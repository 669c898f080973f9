import type { Table } from '../../outcome/column.js';
import { apart } from '../apart.js';
import type { NamedColumns } from '../batch.js';
import type { Parameters } from '../evaluate.js';
import type { Groups } from '../groups.js';
import type { Aggregate, Expression } from '../types.js';
import { programBlocks, type Blocks } from './blocks.js';
import { compile } from './compile.js';
import { Gatherers, type GroupStates } from './gatherers.js';
import { Graph, type Node } from './graph.js';
import { GroupSums } from './group-sums.js';
import { shapeOf, type Output, type Plan } from './plan.js';
import { blockSize, Program } from './program.js';
import { Reasons } from './reasons.js';
import { Values } from './values.js';

/** What was gathered of groups, to be passed between threads. */
export interface GatheredGroups {
  /** How many groups. */
  readonly count: number;
  /** Numbers of all aggregates and groups. */
  readonly sums: Float64Array;
  readonly states: readonly GroupStates[];
}

/** Groups that are added up, table by table. */
export interface GroupsOverTables {
  /** Adds the rows of a table; `groups` counts those of all tables so far. */
  readonly add: (table: Table, groups: Groups) => void;
  /** Another one of the same rule, without groups; what was made for the columns of tables is shared. */
  readonly fresh: () => GroupsOverTables;
  /** What was gathered so far. */
  readonly gathered: () => GatheredGroups;
  /** Adds what another reader of the same rule has gathered of later rows, whose sums it may change. */
  readonly join: (later: GatheredGroups) => void;
  /** One row a group of all that were added; parts outside the aggregates read `groupTable`. */
  readonly named: (groupTable: Table, names: readonly string[]) => NamedColumns;
}

/** Works a rule out over groups, by the rows of one table. */
export type CompiledGroups = (
  table: Table,
  groups: Groups,
  groupTable?: Table,
  names?: readonly string[],
) => NamedColumns;

/**
 * The reader of rules with aggregates for many rows: what the aggregates are made of is worked out a block at a time and
 * added to the groups at once, so that no column of it is ever written. Sums are exact, so the order of rows cannot matter;
 * rows that lie together by group are recognised. One row of output a group; parts outside the aggregates read `groupTable`.
 */
export function compileGroups(expression: Expression, parameters: Parameters): CompiledGroups {
  return groupsBy(expression, parameters, programBlocks).compiled;
}

/** The same over rows that come table by table: only the sums of the groups are kept. */
export function groupsOverTables(expression: Expression, parameters: Parameters): GroupsOverTables {
  return groupsBy(expression, parameters, programBlocks).begun();
}

/** Both for what works out blocks of rows; what it makes for the columns of a table is kept for the next with the same. */
export function groupsBy(expression: Expression, parameters: Parameters, make: (plan: Plan) => Blocks) {
  const { aggregates, around } = apart(expression);
  const outer = compile(around, parameters);
  const keys = [...aggregates.keys()];
  const all = [...aggregates.values()];
  const made = new Map<string, Made>();
  const madeFor = (table: Table): Made => {
    const size = blockSize(table.length);
    const key = `${size}\n\n${shapeOf(table)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const plan = planOfRows(all, parameters, table, size);
    const fresh = { plan, blocks: make(plan) };
    made.set(key, fresh);
    return fresh;
  };

  const begun = (): GroupsOverTables => {
    const sums = new GroupSums(all.length);
    const gatherers = all.map(({ aggregate }, k) => new Gatherers(aggregate, sums, k));
    const grow = (groups: number): void => {
      sums.grow(groups);
      for (const gatherer of gatherers) gatherer.grow();
    };
    return {
      add: (table, groups) => {
        grow(groups.count);
        if (all.length > 0) gather(gatherers, madeFor(table), table, groups);
      },
      fresh: begun,
      gathered: () => ({ count: sums.groups, sums: sums.all, states: gatherers.map(({ states }) => states) }),
      join: (later) => {
        grow(later.count);
        gatherers.forEach((gatherer, k) => gatherer.join(later.sums, later.states[k] as GroupStates));
      },
      named: ({ length, columns }, names) => {
        const gathered = Object.fromEntries(keys.map((key, k) => [key, (gatherers[k] as Gatherers).column()]));
        return outer.named({ length, columns: { ...columns, ...gathered } }, names);
      },
    };
  };

  const compiled: CompiledGroups = (
    table,
    groups,
    groupTable = { length: groups.count, columns: {} },
    names = [''],
  ) => {
    const one = begun();
    one.add(table, groups);
    return one.named({ ...groupTable, length: groups.count }, names);
  };
  return { begun, compiled };
}

interface Made {
  readonly plan: Plan;
  readonly blocks: Blocks;
}

/** The plan of what aggregates are made of, one output an aggregate, for tables with the columns of this one. */
function planOfRows(all: readonly Aggregate[], parameters: Parameters, table: Table, size: number): Plan {
  const graph = new Graph(table, parameters);
  const nodes = all.map(({ of }) => graph.imaged(graph.add(of)));
  const isLoose = (_: Node, k: number): boolean => Gatherers.isSum((all[k] as Aggregate).aggregate);
  const values = new Values(
    nodes.filter((node, k) => !isLoose(node, k)),
    nodes.filter(isLoose),
  );
  const outputs = nodes.map((node, k): Output => {
    const value = values.of(node, isLoose(node, k) ? 'loose' : 'exact');
    return { name: String(k), node, value, like: undefined };
  });
  const program = new Program(
    values.all,
    outputs.map(({ value }) => value),
    size,
  );
  const reasons = new Reasons();
  for (const node of nodes) reasons.add(node);
  return { outputs, values: values.all, program, reasons };
}

function gather(gatherers: readonly Gatherers[], { plan, blocks }: Made, table: Table, groups: Groups): void {
  const { outputs, program, reasons } = plan;
  reasons.from(table);
  blocks.begin(table);
  const reasonsOf = outputs.map(
    ({ node }) =>
      (row: number) =>
        reasons.of(node, row),
  );
  for (let start = 0; start < table.length; start += program.size) {
    const rows = Math.min(program.size, table.length - start);
    blocks.run(table, start, rows);
    for (let k = 0; k < gatherers.length; k += 1) {
      const gatherer = gatherers[k] as Gatherers;
      gatherer.add(blocks.pool(k), blocks.at(k), rows, groups.codes, start, reasonsOf[k] as (row: number) => number);
    }
  }
}
