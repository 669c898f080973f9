import { cyclesOf } from '../columns/cycles.js';
import { nodeName } from '../cascade.js';
import { CITED, defineCheck } from './check.js';

/** Nodes that are their own ancestors (C03). */
export const CYCLE = defineCheck({
  code: 'cascade/cycle',
  severity: 'error',
  basis: 'ORG-CSC-04 C03',
  citation: CITED.r89,
  needs: ['parent'],
  *find({ cascade }) {
    for (const cycle of cyclesOf(cascade.links, cascade.length)) {
      const [first] = cycle as [number];
      const names = cycle.slice(0, 6).map((node) => nodeName(cascade, node));
      yield { node: first, field: 'parent', values: { nodes: cycle.length, names } };
    }
  },
});
