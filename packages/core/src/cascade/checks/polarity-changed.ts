import { nodesOf } from '../nodes-of.js';
import { categoryOf, periodOf, seriesOf } from '../series.js';
import { defineCheck } from './check.js';

/** An indicator that is better upwards in one year and downwards in another (C16). */
export const POLARITY_CHANGED = defineCheck({
  code: 'cascade/polarity-changed',
  severity: 'error',
  basis: 'ORG-CSC-04 C16',
  needs: ['polarity', ['period', 'year'], ['indicator', 'target']],
  *find({ cascade }) {
    for (const node of nodesOf(cascade)) {
      for (const rows of seriesOf(cascade, node).values()) {
        const stated = rows.filter((row) => categoryOf(cascade, 'polarity', row) !== null);
        const [first = 0] = stated;
        const polarity = stated.length === 0 ? null : categoryOf(cascade, 'polarity', first);
        const changed = stated.find((row) => categoryOf(cascade, 'polarity', row) !== polarity);
        if (changed === undefined) continue;
        const values = {
          indicator: cascade.indicators.names[changed] ?? '',
          before: polarity ?? '',
          after: categoryOf(cascade, 'polarity', changed) ?? '',
          period: periodOf(cascade, changed) ?? undefined,
          earlier: periodOf(cascade, first) ?? undefined,
        };
        yield { node, row: changed, field: 'polarity', values };
      }
    }
  },
});
