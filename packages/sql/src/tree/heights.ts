import type { Dialect } from '../dialects/dialect.js';
import { finished, type Query } from '../query/query.js';
import type { TableSource } from '../query/source.js';
import { checkedDepth, keysAbove, keysOf, nodeTable, UP, type TreeColumns } from './nodes.js';
import { Stages } from './stages.js';

/**
 * How many nodes of a tree stand how high over the lowest below them: columns `height`, from 0, and `nodes`. Height -1 has
 * what is not settled after `most` levels: nodes deeper than that, on a cycle, or above one. Where nobody stands at `most`,
 * more levels would settle nothing, so that what is left is on a cycle or above one.
 */
export function heightQuery(dialect: Dialect, source: TableSource, tree: TreeColumns, most: number): Query {
  checkedDepth(most);
  const keys = keysOf(tree);
  const above = keysAbove(tree);
  const stages = new Stages(dialect, source);
  stages.add('nodes', nodeTable(dialect, source, tree, { fields: [], categories: [] }).text);
  const columns = [...keys, UP].join(', ');
  const below = (table: string, figures: string): string =>
    `SELECT\n  ${above.map((name, i) => `${name} AS ${keys[i] as string}`).join(', ')},\n  ${figures}\nFROM ${stages.from(table)}\n` +
    `WHERE ${UP} <> ${dialect.string('')}\nGROUP BY ${above.join(', ')}`;
  stages.add('below0', below('nodes', 'count(*) AS kids'));
  stages.add(
    'level0',
    `SELECT\n  ${columns},\n  CASE WHEN coalesce(kids, 0) = 0 THEN 0 ELSE -1 END AS height\nFROM ${stages.beside('nodes', 'below0', keys)}`,
  );
  for (let level = 1; level <= most; level += 1) {
    const from = `below${level}`;
    stages.add(from, below(`level${level - 1}`, 'count(*) AS kids, min(height) AS low, max(height) AS high'));
    stages.add(
      `level${level}`,
      `SELECT\n  ${columns},\n  CASE WHEN coalesce(kids, 0) = 0 THEN 0 WHEN low < 0 THEN -1 ELSE high + 1 END AS height\nFROM ${stages.beside('nodes', from, keys)}`,
    );
  }
  const text = stages.query(
    `SELECT\n  height,\n  count(*) AS nodes\nFROM ${stages.from(`level${most}`)}\nGROUP BY height\nORDER BY height`,
  );
  return finished(
    dialect,
    text,
    [],
    [
      { name: 'height', kind: 'kept' },
      { name: 'nodes', kind: 'kept' },
    ],
  );
}
