import { parentsOf } from '../columns/links.js';
import { nodeName } from '../cascade.js';
import { nodesOf } from '../nodes-of.js';
import { namesIn } from '../read/cell-key.js';
import { defineCheck } from './check.js';

/** A node that serves parents of several owners and names nobody beside its own (C14). */
export const CROSSCUT_OWNER = defineCheck({
  code: 'cascade/crosscut-owner',
  severity: 'warning',
  basis: 'ORG-CSC-04 C14',
  needs: ['parent', 'owner', 'supporter'],
  *find({ cascade }) {
    const { owner, supporter } = cascade.texts;
    for (const node of nodesOf(cascade)) {
      const parents = parentsOf(cascade.links, node);
      if (namesIn(supporter[node] ?? null).length > 0 || owner[node] === null) continue;
      const owners = new Set(parents.flatMap((parent) => owner[parent] ?? []));
      if (owners.size < 2) continue;
      yield {
        node,
        field: 'supporter',
        values: { owners: [...owners], parents: parents.map((parent) => nodeName(cascade, parent)) },
      };
    }
  },
});
