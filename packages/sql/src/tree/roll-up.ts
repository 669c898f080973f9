import { TakarError } from '@takar/core';
import type { RollUpKind } from '@takar/core/cascade';
import type { Dialect } from '../dialects/dialect.js';
import { nested } from '../program/layers.js';
import { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { finished, type Query } from '../query/query.js';
import { Columns } from '../query/rows.js';
import type { TableSource } from '../query/source.js';
import { belowText } from './below.js';
import { aggregatesOf, fieldsRead, FIGURE, figuresOf } from './figures.js';
import { levelText } from './level.js';
import { checkedDepth, keysAbove, keysOf, nodeTable, UP, type NodeTable, type TreeColumns } from './nodes.js';
import { Stages } from './stages.js';

/** How figures of a tree come together. */
export interface RollUpOptions extends TreeColumns {
  /** Links between the top and the lowest node, at least; `heightQuery` tells. */
  readonly depth: number;
  /** How children come together in every parent; without it each row says so in its category `consolidation`. */
  readonly kind?: RollUpKind;
}

/**
 * What is wrong with a node, as the codes of the checks of trees, by the number in the column `fault`: nothing; its parent
 * is not in the table; it stands on a cycle, above one, or deeper levels than `depth` stand below it; its id stands twice.
 */
export const TREE_FAULTS = [null, 'cascade/orphan', 'cascade/cycle', 'cascade/duplicate-id'] as const;

/**
 * ORG-CSC-03/roll-up as one query, level by level from the lowest nodes up: a node with a figure of its own (field
 * `realisation`) keeps it, another has that of its children by the rule: sum, mean, pooled raw data, mean by `weight`, the
 * same figure, greatest, least. Each level is imaged, and sums are exact, as `rollUp` and `rollUpColumns` of core have it.
 *
 * One row a row of the table: id, keys, what is kept, then `figure` and `figure_status`; `children` in the table and how
 * many of them are `reported`; `fault` by `TREE_FAULTS`. A child without figure leaves its parent without, for the reason of
 * the first by `source.order`, else by id. What a cycle, a missing level or an id that stands twice would make has no
 * figure.
 *
 * @example
 * rollUpQuery(DUCKDB, { table: 'skor', fields: { realisation: { column: 'skor' }, weight: { column: 'bobot' } } }, {
 *   id: 'unit', parent: 'induk', keys: ['periode'], depth: 4, kind: 'weighted',
 * }).sql;
 */
export function rollUpQuery(dialect: Dialect, source: TableSource, options: RollUpOptions): Query {
  const depth = checkedDepth(options.depth);
  const stages = new Stages(dialect, source);
  const figures = figuresOf(options.kind);
  const nodes = nodeTable(dialect, source, options, fieldsRead(figures));
  const figure = nodes.fields.get(FIGURE)?.column;
  if (figure === undefined) throw noFigure();
  const [keys, above] = [keysOf(options), keysAbove(options)];
  stages.add('nodes', nodes.text);
  stages.add('leaves', counted(stages, above, keys, 'kids', `\nWHERE ${UP} <> ${dialect.string('')}`));
  stages.add('level0', lowest(nodes, stages.beside('nodes', 'leaves', keys)));
  const asked = aggregatesOf(figures);
  for (let level = 1; level <= depth; level += 1) {
    const below = belowText(dialect, nodes, asked, stages.from(`level${level - 1}`), keys, above);
    stages.add(`below${level}`, below.text);
    const from = stages.beside('nodes', `below${level}`, keys);
    stages.add(`level${level}`, levelText(dialect, nodes, figures, from, below));
  }
  stages.add('alike', counted(stages, keys, keys, 'own_rows'));
  stages.add('parents', counted(stages, keys, above, 'rows_above'));
  const level = stages.beside(`level${depth}`, 'alike', keys);
  stages.add(
    'rolled',
    `SELECT\n  ${[...nodes.carried, 'settled', 'kids', 'reported', 'own_rows'].join(', ')}\nFROM ${level}`,
  );
  const { text, columns } = ended(dialect, nodes, figure, stages.beside('rolled', 'parents', above));
  return finished(dialect, stages.query(text), [], columns);
}

/** How many rows have the same keys. */
function counted(stages: Stages, keys: readonly string[], as: readonly string[], count: string, where = ''): string {
  const named = keys.map((name, i) => (name === as[i] ? name : `${name} AS ${as[i] as string}`));
  return `SELECT\n  ${[...named, `count(*) AS ${count}`].join(', ')}\nFROM ${stages.from('nodes')}${where}\nGROUP BY ${keys.join(', ')}`;
}

/** The nodes with what they report themselves: those without children are settled. */
function lowest(nodes: NodeTable, from: string): string {
  const settled = 'CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled';
  return `SELECT\n  ${[...nodes.carried, settled].join(', ')}\nFROM ${from}`;
}

/** The columns of the result under their names. */
function ended(dialect: Dialect, nodes: NodeTable, figure: string, from: string) {
  const program = new Program(dialect);
  const column = (text: string, label = text): Step => program.base(text, { label });
  const columns = new Columns(dialect);
  for (const [name, plain] of nodes.kept) columns.add(name, column(plain), 'kept');
  columns.add('figure', column(figure, 'figure'), 'value');
  columns.add('figure_status', column(`${figure}_status`, 'figure_status'), 'status');
  columns.add('children', column('kids'), 'kept');
  columns.add('reported', column('reported'), 'kept');
  const none = dialect.string('');
  const fault = `CASE WHEN own_rows > 1 THEN 3 WHEN ${UP} <> ${none} AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END`;
  columns.add('fault', column(fault, 'fault'), 'kept');
  const order = nodes.order.map((name) => column(name));
  return { text: nested(program, { from }, columns.outputs, order), columns: columns.columns };
}

function noFigure(): TakarError {
  return new TakarError(
    'sql/figure',
    `no column is named for ${FIGURE}`,
    `Name the column of the figures as fields.${FIGURE}.`,
    `/fields/${FIGURE}`,
  );
}
