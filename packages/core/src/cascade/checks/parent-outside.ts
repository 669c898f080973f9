import { ABSENT_PARENT, firstSlot, lastSlot } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { isBelowTop } from '../position.js';
import { defineCheck } from './check.js';

/** Nodes of the highest level whose parent is not in the file: a part of a larger tree. */
export const PARENT_OUTSIDE = defineCheck({
  code: 'cascade/parent-outside',
  severity: 'info',
  basis: 'ORG-CSC-02',
  needs: ['parent', 'level'],
  *find({ cascade, used }) {
    const { links, parentKeys } = cascade;
    for (const node of nodesOf(cascade)) {
      if (isBelowTop(cascade, node, used) !== false) continue;
      for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
        if (links.parents[slot] === ABSENT_PARENT)
          yield { node, field: 'parent', values: { parent: parentKeys[slot] } };
      }
    }
  },
});
