import { nodesOf } from '../nodes-of.js';
import { defineCheck } from './check.js';

/** An id that two nodes have: links to it are ambiguous. */
export const DUPLICATE_ID = defineCheck({
  code: 'cascade/duplicate-id',
  severity: 'error',
  basis: 'ORG-CSC-04 C02',
  needs: ['id'],
  *find({ cascade }) {
    const first = new Map<string, number>();
    const doubled = new Set(cascade.duplicates);
    for (const node of nodesOf(cascade)) {
      const id = cascade.ids[node] as string;
      if (!doubled.has(node)) {
        if (!first.has(id)) first.set(id, node);
        continue;
      }
      const other = first.get(id) as number;
      yield { node, field: 'id', values: { id, other: cascade.titles[other] ?? id, line: cascade.place(other).line } };
    }
  },
});
