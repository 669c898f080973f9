import { nodesOf } from '../nodes-of.js';
import { seriesOf } from '../series.js';
import { CITED, defineCheck } from './check.js';

/** An objective with more indicators than the limit, three unless set otherwise (C08, C17). */
export const INDICATOR_COUNT = defineCheck({
  code: 'cascade/indicator-count',
  severity: 'warning',
  basis: 'ORG-CSC-04 C08, C17, ORG-NKO-01',
  citation: CITED.k127,
  needs: ['indicator', 'level'],
  *find({ cascade, settings }) {
    for (const node of nodesOf(cascade)) {
      const level = cascade.scheme.levels[cascade.level[node] as number];
      const usual = level?.traits.includes('coordinated') === true ? settings.limits.standard : Infinity;
      const limit = (level === undefined ? undefined : settings.limits.indicators[level.key]) ?? usual;
      const count = seriesOf(cascade, node).size;
      if (count > limit) yield { node, field: 'indicator', values: { count, limit } };
    }
  },
});
