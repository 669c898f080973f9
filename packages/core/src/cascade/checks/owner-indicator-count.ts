import { levelReader } from '../level-of.js';
import { NO_LEVEL } from '../scheme.js';
import { periodOf, sameText } from '../series.js';
import { CITED, defineCheck } from './check.js';

/** An owner with more indicators in a period than the limit of the post (C17). */
export const OWNER_INDICATOR_COUNT = defineCheck({
  code: 'cascade/owner-indicator-count',
  severity: 'warning',
  basis: 'ORG-CSC-04 C17, ORG-NKO-01',
  citation: CITED.k127,
  needs: ['indicator', 'owner'],
  *find({ cascade, settings, levelName }) {
    const { indicators, scheme, texts } = cascade;
    const posts = { id: 'posts', levels: scheme.levels.filter(({ family }) => family === 'post') };
    const reader = levelReader(posts);
    const owned = new Map<string, { readonly first: number; readonly byPeriod: Map<string, Set<string>> }>();
    for (let row = 0; row < indicators.length; row++) {
      const node = indicators.node[row] as number;
      const owner = texts.owner[node] ?? null;
      if (owner === null) continue;
      const own = owned.get(owner) ?? { first: node, byPeriod: new Map<string, Set<string>>() };
      owned.set(owner, own);
      const period = periodOf(cascade, row) ?? '';
      const names = own.byPeriod.get(period) ?? new Set();
      own.byPeriod.set(period, names.add(sameText(indicators.names[row] ?? null)));
    }
    for (const [owner, { first, byPeriod }] of owned) {
      const code = reader.of(owner);
      const post = code === NO_LEVEL ? undefined : posts.levels[code];
      const limit = post === undefined ? undefined : settings.limits.owners[post.key];
      if (post === undefined || limit === undefined) continue;
      const over = [...byPeriod].find(([, names]) => names.size > limit);
      if (over === undefined) continue;
      const [period, { size: count }] = over;
      const values = { owner, count, limit, post: levelName(scheme.levels.indexOf(post)), period: period || undefined };
      yield { node: first, field: 'owner', values };
    }
  },
});
