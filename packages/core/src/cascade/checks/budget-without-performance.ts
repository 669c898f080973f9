import type { Cascade } from '../cascade.js';
import { indicatorRows } from '../cascade.js';
import { childrenOf } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { levelHas } from '../scheme.js';
import { defineCheck } from './check.js';

/** Programmes and activities that spend and measure nothing (*anggaran tanpa kinerja*). */
export const BUDGET_WITHOUT_PERFORMANCE = defineCheck({
  code: 'cascade/budget-without-performance',
  severity: 'error',
  basis: 'ORG-CSC-04 C01, C13',
  citation: { instrument: 'PermenPANRB 53/2014', article: 'Lampiran II' },
  needs: ['budget', ['indicator', 'target']],
  *find({ cascade }) {
    for (const node of nodesOf(cascade)) {
      if (hasBudgetAlone(cascade, node)) yield { node, field: 'budget' };
    }
  },
});

/** True for a node of a level with budgets that has one and no indicator, neither its own nor below on a level of indicators. */
export function hasBudgetAlone(cascade: Cascade, node: number): boolean {
  const { level, scheme, budget } = cascade;
  const isBudgeted =
    levelHas(scheme, level[node] as number, 'budgeted') || scheme.levels[level[node] as number] === undefined;
  if (!isBudgeted || !((budget[node] as number) > 0) || indicatorRows(cascade, node).length > 0) return false;
  return !childrenOf(cascade.children, node).some(
    (child) => scheme.levels[level[child] as number]?.family === 'indicator',
  );
}
