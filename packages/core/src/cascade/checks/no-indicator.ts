import { childrenOf } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { levelHas } from '../scheme.js';
import { statedLevels } from '../stated-levels.js';
import { CITED, defineCheck } from './check.js';
import { hasBudgetAlone } from './budget-without-performance.js';

/**
 * Nodes without indicator (C04). Where a whole level has none that is told once, for the level; an indicator may also
 * stand below the node, on a level of its own.
 */
export const NO_INDICATOR = defineCheck({
  code: 'cascade/no-indicator',
  severity: 'error',
  basis: 'ORG-CSC-04 C01, C04',
  citation: CITED.r53,
  needs: ['indicator'],
  *find({ cascade }) {
    const { scheme, level } = cascade;
    const without = new Map<number, number[]>();
    const measured = new Set<number>();
    for (const node of nodesOf(cascade)) {
      const own = level[node] as number;
      if (levelHas(scheme, own, 'unmeasured') || scheme.levels[own]?.family === 'indicator') continue;
      if (isMeasured(node)) measured.add(own);
      else if (!hasBudgetAlone(cascade, node)) without.set(own, [...(without.get(own) ?? []), node]);
    }
    const isStated = statedLevels(cascade, 'indicator', isMeasured);
    for (const [own, nodes] of without) {
      if (!isStated(own)) continue;
      const [first] = nodes as [number];
      if (measured.has(own) || nodes.length === 1)
        for (const node of nodes) yield { node, field: 'indicator', values: { nodes: 1 } };
      else yield { node: first, field: 'indicator', values: { nodes: nodes.length } };
    }

    function isMeasured(node: number): boolean {
      if ((cascade.indicators.starts[node + 1] as number) > (cascade.indicators.starts[node] as number)) return true;
      return childrenOf(cascade.children, node).some(
        (child) => scheme.levels[level[child] as number]?.family === 'indicator',
      );
    }
  },
});
