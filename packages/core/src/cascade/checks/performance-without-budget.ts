import { indicatorRows } from '../cascade.js';
import { childrenOf } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { levelHas } from '../scheme.js';
import { defineCheck } from './check.js';

/** Programmes and activities that promise a result and have no budget, neither themselves nor right below. */
export const PERFORMANCE_WITHOUT_BUDGET = defineCheck({
  code: 'cascade/performance-without-budget',
  severity: 'warning',
  basis: 'ORG-CSC-04 C13',
  needs: ['budget', 'level', ['indicator', 'target']],
  *find({ cascade }) {
    const { level, scheme, budget } = cascade;
    const hasBudget = (node: number): boolean => (budget[node] as number) > 0;
    const funded = new Set<number>();
    for (const node of nodesOf(cascade)) if (hasBudget(node)) funded.add(level[node] as number);
    for (const node of nodesOf(cascade)) {
      const own = level[node] as number;
      if (!funded.has(own) || !levelHas(scheme, own, 'budgeted') || hasBudget(node)) continue;
      if (indicatorRows(cascade, node).length === 0 || childrenOf(cascade.children, node).some(hasBudget)) continue;
      yield { node, field: 'budget' };
    }
  },
});
