import type { Table } from '../../outcome/column.js';
import { apart } from '../apart.js';
import type { NamedColumns } from '../batch.js';
import type { Parameters } from '../evaluate.js';
import type { Groups } from '../groups.js';
import type { Aggregate, Expression } from '../types.js';
import { compile } from './compile.js';
import { Gatherers } from './gatherers.js';
import { Graph, type Node } from './graph.js';
import { blockSize, Program } from './program.js';
import { Reasons } from './reasons.js';
import { Values } from './values.js';

/** Groups that are added up, table by table. */
export interface GroupsOverTables {
  /** Adds the rows of a table; `groups` counts those of all tables so far. */
  readonly add: (table: Table, groups: Groups) => void;
  /** One row a group of all that were added; parts outside the aggregates read `groupTable`. */
  readonly named: (groupTable: Table, names: readonly string[]) => NamedColumns;
}

/**
 * The reader of rules with aggregates for many rows: what the aggregates are made of is worked out a block at a time and
 * added to the groups at once, so that no column of it is ever written. Sums are exact, so the order of rows cannot matter;
 * rows that lie together by group are recognised. One row of output a group; parts outside the aggregates read `groupTable`.
 */
export function compileGroups(expression: Expression, parameters: Parameters) {
  return (
    table: Table,
    groups: Groups,
    groupTable: Table = { length: groups.count, columns: {} },
    names: readonly string[] = [''],
  ): NamedColumns => {
    const all = groupsOverTables(expression, parameters);
    all.add(table, groups);
    return all.named({ ...groupTable, length: groups.count }, names);
  };
}

/** The same over rows that come table by table: only the sums of the groups are kept. */
export function groupsOverTables(expression: Expression, parameters: Parameters): GroupsOverTables {
  const { aggregates, around } = apart(expression);
  const outer = compile(around, parameters);
  const gatherers = [...aggregates.values()].map(({ aggregate }) => new Gatherers(aggregate, 0));
  return {
    add: (table, groups) => gather(gatherers, [...aggregates.values()], parameters, table, groups),
    named: ({ length, columns }, names) => {
      const keys = [...aggregates.keys()];
      const gathered = Object.fromEntries(keys.map((key, k) => [key, (gatherers[k] as Gatherers).column()]));
      return outer.named({ length, columns: { ...columns, ...gathered } }, names);
    },
  };
}

function gather(
  gatherers: readonly Gatherers[],
  aggregates: readonly Aggregate[],
  parameters: Parameters,
  table: Table,
  groups: Groups,
): void {
  for (const gatherer of gatherers) gatherer.grow(groups.count);
  const graph = new Graph(table, parameters);
  const nodes = aggregates.map(({ of }) => graph.imaged(graph.add(of)));
  const isLoose = (_: Node, k: number): boolean => (gatherers[k] as Gatherers).isSum;
  const values = new Values(
    nodes.filter((node, k) => !isLoose(node, k)),
    nodes.filter(isLoose),
  );
  const read = nodes.map((node, k) => values.of(node, isLoose(node, k) ? 'loose' : 'exact'));
  const program = new Program(values.all, read, blockSize(table.length));
  const reasons = new Reasons();
  for (const node of nodes) reasons.add(node);
  reasons.from(table);
  const reasonsOf = nodes.map((node) => (row: number) => reasons.of(node, row));
  for (let start = 0; start < table.length; start += program.size) {
    const rows = Math.min(program.size, table.length - start);
    program.run(table, start, rows);
    for (let k = 0; k < read.length; k += 1) {
      const value = read[k];
      const reasonOf = reasonsOf[k];
      if (value === undefined || reasonOf === undefined) continue;
      gatherers[k]?.add(program.pool, program.at(value), rows, groups.codes, start, reasonOf);
    }
  }
}
