import { METHODS } from '../cascade.js';
import { nodesOf } from '../nodes-of.js';
import { defineCheck } from './check.js';

/** A method of cascading that is none of those known: its arithmetic cannot be checked. Told once a text. */
export const METHOD_UNKNOWN = defineCheck({
  code: 'cascade/method-unknown',
  severity: 'warning',
  basis: 'ORG-CSC-03',
  needs: ['method'],
  *find({ cascade }) {
    const first = new Map<string, { node: number; nodes: number }>();
    for (const node of nodesOf(cascade)) {
      const text = cascade.methodTexts[node] ?? null;
      if (text === null || cascade.methods[node] !== null) continue;
      const known = first.get(text) ?? { node, nodes: 0 };
      known.nodes += 1;
      first.set(text, known);
    }
    for (const [text, { node, nodes }] of first)
      yield { node, field: 'method', values: { text, nodes, known: METHODS } };
  },
});
