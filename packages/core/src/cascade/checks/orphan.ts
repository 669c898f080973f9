import { ABSENT_PARENT, NO_PARENT, firstSlot, lastSlot } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { isBelowTop, isPlan } from '../position.js';
import { CITED, defineCheck } from './check.js';

/** Nodes below the top whose parent is not named, or named and not there (C02, C13). */
export const ORPHAN = defineCheck({
  code: 'cascade/orphan',
  severity: 'error',
  basis: 'ORG-CSC-04 C02, C13',
  citation: CITED.r89,
  needs: ['parent'],
  *find({ cascade, used }) {
    const { links, parentKeys } = cascade;
    for (const node of nodesOf(cascade)) {
      const below = isBelowTop(cascade, node, used);
      for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
        const parent = links.parents[slot] as number;
        // what a plan names is told as a plan
        const isAbsent = parent === ABSENT_PARENT && below !== false && cascade.format !== 'plans';
        const isMissing = parent === NO_PARENT && below === true && !isPlan(cascade, node);
        if (!isAbsent && !isMissing) continue;
        const key = parentKeys[slot] as string;
        yield { node, field: 'parent', values: { parent: isAbsent ? key : undefined } };
      }
    }
  },
});
