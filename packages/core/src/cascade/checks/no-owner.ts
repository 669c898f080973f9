import { nodesOf } from '../nodes-of.js';
import { levelHas } from '../scheme.js';
import { statedLevels } from '../stated-levels.js';
import { defineCheck } from './check.js';

/**
 * Nodes without coordinating owner (C04). A tree of conditions has none yet (ORG-CSC-01 stage 5): the check runs once the
 * file names an owner somewhere. Supporting owners do not stand in for the coordinating one.
 */
export const NO_OWNER = defineCheck({
  code: 'cascade/no-owner',
  severity: 'error',
  basis: 'ORG-CSC-04 C04, ORG-CSC-01 stage 5',
  citation: { instrument: 'PermenPANRB 89/2021', article: 'tahap 5' },
  needs: ['owner'],
  *find({ cascade }) {
    const { texts, scheme, level } = cascade;
    const isStated = statedLevels(cascade, 'owner', (node) => texts.owner[node] !== null);
    for (const node of nodesOf(cascade)) {
      if (texts.owner[node] !== null || levelHas(scheme, level[node] as number, 'unmeasured')) continue;
      if (scheme.levels[level[node] as number]?.family === 'indicator' || !isStated(level[node] as number)) continue;
      yield { node, field: 'owner', values: { supporters: texts.supporter[node] ?? undefined } };
    }
  },
});
