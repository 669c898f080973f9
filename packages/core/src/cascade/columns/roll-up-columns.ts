import { TakarError } from '../../errors.js';
import { compileGroups } from '../../expression/batch/groups.js';
import { numberColumn, type NumberColumn } from '../../outcome/column.js';
import { STATUS, statusOf } from '../../outcome/reason.js';
import { BY_WEIGHT } from '../rollup/roll-up-rule.js';

/** Figures of a tree in typed columns, one parent a node and parents before their children. */
export interface FigureColumns {
  /** Position of each node's parent; negative at the top. */
  readonly parents: Int32Array;
  /** Weight among the children of the same parent; NaN where there is none. */
  readonly weight: Float64Array;
  /** Figures of a node stand side by side: as many as there are periods. */
  readonly periods: number;
  /** `periods` figures a node. A node with a figure of its own keeps it. */
  readonly figures: NumberColumn;
}

const WEIGHT_MISSING = /* @__PURE__ */ statusOf('weight_missing');

const byWeight = /* @__PURE__ */ compileGroups(BY_WEIGHT, {});

/**
 * ORG-CSC-03/roll-up by weight, for many nodes: the figure of a parent is the mean of its children's by their weights, in
 * each period, level by level from the leaves up. Sums are exact. A child without figure leaves the parent without, for the
 * reason of the first; parents without children keep what they report.
 *
 * @throws TakarError `cascade/column-length` when lengths do not fit, `cascade/node-order` when a child comes before its
 * parent.
 */
export function rollUpColumns(columns: FigureColumns): NumberColumn {
  const { parents, weight, periods, figures } = columns;
  checkColumns(columns);
  const values = figures.values.slice();
  const status = figures.status.slice();
  const levels = levelsOf(parents);
  for (let level = levels.length - 1; level > 0; level -= 1) rollUp(levels[level] as readonly number[]);
  return { kind: 'number', values, status };

  /** Gives the parents of a level their figures. */
  function rollUp(children: readonly number[]): void {
    const length = children.length * periods;
    const realisation = numberColumn(length);
    const weights = numberColumn(length);
    const places = new Map<number, number>();
    const codes = new Uint32Array(length);
    children.forEach((child, i) => {
      const parent = parents[child] as number;
      const place = places.get(parent) ?? places.size;
      places.set(parent, place);
      const own = weight[child] as number;
      for (let period = 0; period < periods; period += 1) {
        const at = i * periods + period;
        const cell = child * periods + period;
        codes[at] = place * periods + period;
        realisation.values[at] = values[cell] as number;
        realisation.status[at] = status[cell] as number;
        weights.values[at] = own;
        weights.status[at] = own === own ? STATUS.value : WEIGHT_MISSING;
      }
    });
    const groups = { count: places.size * periods, codes };
    const found = byWeight({ length, columns: { realisation, weight: weights } }, groups)[''] as NumberColumn;
    for (const [parent, place] of places) {
      for (let period = 0; period < periods; period += 1) {
        const cell = parent * periods + period;
        if (status[cell] === STATUS.value) continue;
        const at = place * periods + period;
        values[cell] = found.values[at] as number;
        status[cell] = found.status[at] as number;
      }
    }
  }
}

/** Nodes by how far they are from the top. */
function levelsOf(parents: Int32Array): readonly (readonly number[])[] {
  const depth = new Int32Array(parents.length);
  const levels: number[][] = [];
  parents.forEach((parent, node) => {
    const own = parent < 0 ? 0 : (depth[parent] as number) + 1;
    depth[node] = own;
    (levels[own] ??= []).push(node);
  });
  return levels;
}

function checkColumns({ parents, weight, periods, figures }: FigureColumns): void {
  const cells = parents.length * periods;
  if (weight.length !== parents.length || figures.values.length !== cells || figures.status.length !== cells) {
    throw new TakarError(
      'cascade/column-length',
      'invalid columns: lengths differ',
      'Give one parent and weight a node, and one figure a node and period.',
    );
  }
  for (let node = 0; node < parents.length; node += 1) {
    if ((parents[node] as number) < node) continue;
    throw new TakarError(
      'cascade/node-order',
      `node ${node} comes before its parent`,
      'Order the nodes so that parents come before their children.',
      `/parents/${node}`,
    );
  }
}
