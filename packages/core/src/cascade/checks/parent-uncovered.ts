import { childrenOf, parentsOf } from '../columns/links.js';
import { misplacedNodes } from '../misplaced.js';
import { nodesOf } from '../nodes-of.js';
import { CITED, defineCheck } from './check.js';

/**
 * A node with nothing below it on a level whose nodes are carried by the next (C13): an objective without programme.
 * In a matrix of roles, a result of the superior that no staff serves. Excused as often as nodes of the next level stand elsewhere by another fault.
 */
export const PARENT_UNCOVERED = defineCheck({
  code: 'cascade/parent-uncovered',
  severity: 'warning',
  basis: 'ORG-CSC-02, ORG-CSC-04 C13',
  citation: CITED.r89,
  needs: ['parent', ['level', 'person']],
  *find(context) {
    const { cascade, used, levelName } = context;
    const { level, scheme } = cascade;
    const next = new Map<number, number>();
    for (const code of used) {
      const own = scheme.levels[code];
      if (own === undefined || own.family === 'post' || own.family === 'indicator') continue;
      const below = used
        .filter((other) => scheme.levels[other]?.family === own.family && (scheme.levels[other]?.rank ?? 0) > own.rank)
        .sort((a, b) => (scheme.levels[a]?.rank ?? 0) - (scheme.levels[b]?.rank ?? 0))[0];
      if (below !== undefined) next.set(code, below);
    }
    if (cascade.format === 'roles') {
      for (const node of nodesOf(cascade)) {
        const isResult = parentsOf(cascade.links, node).length === 0;
        if (isResult && childrenOf(cascade.children, node).length === 0) yield { node };
      }
      return;
    }
    const elsewhere = new Map<number, number>();
    for (const node of misplacedNodes(context)) {
      elsewhere.set(level[node] as number, (elsewhere.get(level[node] as number) ?? 0) + 1);
    }
    for (const node of nodesOf(cascade)) {
      const below = next.get(level[node] as number);
      if (below === undefined || childrenOf(cascade.children, node).length > 0) continue;
      const excuses = elsewhere.get(below) ?? 0;
      elsewhere.set(below, excuses - 1);
      if (excuses <= 0) yield { node, values: { next: levelName(below) } };
    }
  },
});
