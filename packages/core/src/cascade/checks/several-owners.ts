import { nodesOf } from '../nodes-of.js';
import { namesIn } from '../read/cell-key.js';
import { levelHas } from '../scheme.js';
import { defineCheck } from './check.js';

/** A goal or objective with more than one coordinating owner (C04): the others are supporting owners. */
export const SEVERAL_OWNERS = defineCheck({
  code: 'cascade/several-owners',
  severity: 'error',
  basis: 'ORG-CSC-04 C04',
  needs: ['owner', 'level'],
  *find({ cascade }) {
    for (const node of nodesOf(cascade)) {
      if (!levelHas(cascade.scheme, cascade.level[node] as number, 'coordinated')) continue;
      const owners = namesIn(cascade.texts.owner[node] ?? null);
      if (owners.length > 1) yield { node, field: 'owner', values: { owners } };
    }
  },
});
