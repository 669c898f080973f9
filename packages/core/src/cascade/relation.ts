import type { Cascade, Relation } from './cascade.js';
import { lastSlot, firstSlot } from './columns/links.js';
import { periodOf, seriesOf } from './series.js';

/**
 * What the links of a node to its parents are: as the file says, else by how the node was derived. A link is not an
 * operand unless somebody says so (ORG-CON-04); the parts of a plan that is cascaded to staff directly may be aspects, which
 * do not add.
 */
export function relationOfNode({ relations, methods }: Cascade, node: number): Relation {
  const stated = relations[node];
  if (stated !== null && stated !== undefined) return stated;
  switch (methods[node]) {
    case 'adopted':
      return 'same-indicator';
    case 'component':
      return 'formula-component';
    case 'narrowed':
      return 'unit-aggregation';
    default:
      return 'cascading';
  }
}

/** True for links over which figures are calculated (ORG-CON-04). */
export function calculates(relation: Relation): boolean {
  return relation === 'formula-component' || relation === 'unit-aggregation' || relation === 'same-indicator';
}

/** A parent's and a child's row that measure the same, in the same period. */
export interface MatchedRows {
  readonly parent: number;
  readonly child: number;
  readonly parentRow: number;
  readonly childRow: number;
}

/**
 * Rows of a parent and a child that belong together: indicators of one text; under a link that calculates also the only
 * indicator of each. Rows of different periods are not compared, unless one names none.
 */
export function matchedRows(cascade: Cascade, parent: number, child: number): readonly MatchedRows[] {
  const above = seriesOf(cascade, parent);
  const below = seriesOf(cascade, child);
  const only = above.size === 1 && below.size === 1 && calculates(relationOfNode(cascade, child));
  const pairs: MatchedRows[] = [];
  for (const [name, rows] of above) {
    const others = only ? [...below.values()].flat() : (below.get(name) ?? []);
    for (const parentRow of rows) {
      for (const childRow of others) {
        if (samePeriod(cascade, parentRow, childRow)) pairs.push({ parent, child, parentRow, childRow });
      }
    }
  }
  return pairs;
}

function samePeriod(cascade: Cascade, one: number, other: number): boolean {
  const [a, b] = [periodOf(cascade, one), periodOf(cascade, other)];
  return a === null || b === null || a === b;
}

/** Matched rows over every link of a tree. */
export function* allMatchedRows(cascade: Cascade): Iterable<MatchedRows> {
  for (let child = 0; child < cascade.length; child++) {
    for (let slot = firstSlot(cascade.links, child); slot < lastSlot(cascade.links, child); slot++) {
      const parent = cascade.links.parents[slot] as number;
      if (parent >= 0 && parent !== child) yield* matchedRows(cascade, parent, child);
    }
  }
}
