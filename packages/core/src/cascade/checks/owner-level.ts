import { levelReader } from '../level-of.js';
import { nodesOf } from '../nodes-of.js';
import { levelHas, NO_LEVEL } from '../scheme.js';
import { defineCheck } from './check.js';

/**
 * A goal or objective that is owned by a post below administrator (ORG-CSC-02). Functional team leaders may own outputs,
 * activities and sub-activities: those are not looked at.
 */
export const OWNER_LEVEL = defineCheck({
  code: 'cascade/owner-level',
  severity: 'warning',
  basis: 'ORG-CSC-02',
  citation: { instrument: 'PermenPANRB 53/2014', article: 'Perjanjian Kinerja' },
  needs: ['owner', 'level'],
  *find({ cascade, levelName }) {
    const posts = { id: 'posts', levels: cascade.scheme.levels.filter(({ family }) => family === 'post') };
    const reader = levelReader(posts);
    const codeOf = (key: string | undefined): number => cascade.scheme.levels.findIndex((level) => level.key === key);
    for (const node of nodesOf(cascade)) {
      const owner = cascade.texts.owner[node];
      if (
        owner === null ||
        owner === undefined ||
        !levelHas(cascade.scheme, cascade.level[node] as number, 'coordinated')
      )
        continue;
      const post = reader.of(owner);
      const found = post === NO_LEVEL ? undefined : posts.levels[post];
      if (found === undefined || found.stage < 4) continue;
      yield { node, field: 'owner', values: { owner, post: levelName(codeOf(found.key)) } };
    }
  },
});
