import { nodeName } from '../cascade.js';
import { componentSums } from '../component-sums.js';
import { defineCheck } from './check.js';

/** Components (*komponen pembentuk*) whose targets do not make the target of the parent, added or by weight (C06). */
export const COMPONENT_SUM = defineCheck({
  code: 'cascade/component-sum',
  severity: 'error',
  basis: 'ORG-CSC-04 C06, ORG-CSC-03',
  needs: ['parent', ['method', 'relation'], 'target'],
  *find(context) {
    const { cascade } = context;
    for (const { parent, row, target, sum, weighted, children } of componentSums(context)) {
      const values = {
        indicator: cascade.indicators.names[row] ?? '',
        parent: nodeName(cascade, parent),
        target,
        sum,
        weighted: weighted ?? undefined,
        children: children.map((node) => nodeName(cascade, node)),
      };
      yield { node: parent, row, field: 'target', values };
    }
  },
});
