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
    for (let node = 0; node < cascade.length; node++) {
      if (cascade.titles[node] === null) yield { node, field: 'title' };
    }
  },
});
