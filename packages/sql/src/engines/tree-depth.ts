import type { TableSource } from '../query/source.js';
import { heightQuery } from '../tree/heights.js';
import { MOST_DEPTH, type TreeColumns } from '../tree/nodes.js';
import type { Engine } from './engine.js';

/** How deep a tree in a database is. */
export interface TreeDepth {
  /** Links from the top to the lowest node, at least 1: the `depth` of `rollUpQuery`. */
  readonly depth: number;
  /** Rows that no depth settles: on a cycle, above one, or above more than 64 levels. They have no figure but their own. */
  readonly unsettled: number;
}

/**
 * Asks a database how deep a tree is, by `heightQuery`: for few levels first, and for more as long as more settle anything.
 *
 * @throws EngineError when the database does not answer or answers with an error.
 */
export async function treeDepth(engine: Engine, source: TableSource, tree: TreeColumns): Promise<TreeDepth> {
  for (let most = 4; ; most *= 2) {
    const nodes = new Map<number, number>();
    for await (const rows of engine.rows(heightQuery(engine.dialect, source, tree, most)))
      for (const [height, count] of rows) nodes.set(Number(height), Number(count));
    const unsettled = nodes.get(-1) ?? 0;
    if (unsettled === 0 || !nodes.has(most) || most >= MOST_DEPTH)
      return { depth: Math.max(1, ...nodes.keys()), unsettled };
  }
}
