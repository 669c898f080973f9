import { nodesOf } from '../nodes-of.js';
import { defineCheck } from './check.js';

/** A node that has a key and no words (C01). */
export const NO_TITLE = defineCheck({
  code: 'cascade/no-title',
  severity: 'warning',
  basis: 'ORG-CSC-04 C01',
  needs: ['title'],
  *find({ cascade }) {
    // a file that names nodes by codes alone leaves the words to the code list
    if (cascade.titles.every((title) => title === null)) return;
    for (const node of nodesOf(cascade)) {
      if (cascade.titles[node] === null) yield { node, field: 'title' };
    }
  },
});
