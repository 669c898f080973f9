import { nodesOf } from '../nodes-of.js';
import { NO_LEVEL } from '../scheme.js';
import { defineCheck } from './check.js';

/** A level name that the scheme does not have; told once a name. */
export const LEVEL_UNKNOWN = defineCheck({
  code: 'cascade/level-unknown',
  severity: 'warning',
  basis: 'ORG-CSC-02',
  needs: ['level'],
  *find({ cascade, levelName }) {
    const nodes = new Map<string, number[]>();
    for (const node of nodesOf(cascade)) {
      const text = cascade.levelTexts[node] ?? null;
      if (cascade.level[node] !== NO_LEVEL || text === null) continue;
      const known = nodes.get(text);
      if (known === undefined) nodes.set(text, [node]);
      else known.push(node);
    }
    const known = cascade.scheme.levels.slice(0, 12).map((_, level) => levelName(level));
    for (const [text, [node = 0, ...others]] of nodes) {
      yield { node, field: 'level', values: { text, nodes: others.length + 1, known } };
    }
  },
});
