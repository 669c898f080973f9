import { nodeName } from '../cascade.js';
import { siblingWeights } from '../sibling-weights.js';
import { CITED, defineCheck } from './check.js';

/** Weights of siblings, or of the indicators of a node, that do not add up to 100 (C07). */
export const WEIGHT_SUM = defineCheck({
  code: 'cascade/weight-sum',
  severity: 'error',
  basis: 'ORG-CSC-04 C07, ORG-NKO-02',
  citation: CITED.k127,
  needs: [['weight', 'indicator_weight']],
  *find(context) {
    for (const { parent, first, sum, whole, without, of } of siblingWeights(context)) {
      const name = parent === null ? undefined : nodeName(context.cascade, parent);
      yield { node: parent ?? first, field: 'weight', values: { parent: name, sum, whole, without, of } };
    }
  },
});
