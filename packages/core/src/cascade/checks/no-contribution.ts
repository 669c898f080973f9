import { parentsOf } from '../columns/links.js';
import { nodeName } from '../cascade.js';
import { nodesOf } from '../nodes-of.js';
import { statedLevels } from '../stated-levels.js';
import { CITED, defineCheck } from './check.js';

/** A child of which nobody says what it gives its parent: neither a contribution nor a method of cascading. */
export const NO_CONTRIBUTION = defineCheck({
  code: 'cascade/no-contribution',
  severity: 'error',
  basis: 'ORG-CSC-03',
  citation: CITED.r8,
  needs: ['parent', ['contribution', 'method']],
  *find({ cascade }) {
    const { texts, methodTexts, fields } = cascade;
    const asksContribution = fields.has('contribution');
    const said = asksContribution ? texts.contribution : methodTexts;
    const isStated = statedLevels(
      cascade,
      asksContribution ? 'contribution' : 'method',
      (node) => (said[node] ?? null) !== null,
    );
    for (const node of nodesOf(cascade)) {
      const [parent] = parentsOf(cascade.links, node);
      if (parent === undefined || (said[node] ?? null) !== null || !isStated(cascade.level[node] as number)) continue;
      yield {
        node,
        field: asksContribution ? 'contribution' : 'method',
        values: { parent: nodeName(cascade, parent) },
      };
    }
  },
});
