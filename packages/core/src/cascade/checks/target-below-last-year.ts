import { categoryOf, figureOf } from '../series.js';
import { CITED, defineCheck } from './check.js';

/** A target that is worse than what was reached last year, without a reason (C11). */
export const TARGET_BELOW_LAST_YEAR = defineCheck({
  code: 'cascade/target-below-last-year',
  severity: 'warning',
  basis: 'ORG-CSC-04 C11',
  citation: CITED.k127,
  needs: ['target', 'baseline', 'polarity'],
  *find(context) {
    const { cascade } = context;
    const { indicators } = cascade;
    const clashing = context.flagged('cascade/polarity-clash');
    for (let row = 0; row < indicators.length; row++) {
      const node = indicators.node[row] as number;
      const target = figureOf(cascade, 'target', row);
      const isKnown = indicators.baseline.status[row] === 0;
      if (target === null || !isKnown || indicators.texts.note[row] !== null || clashing.has(node)) continue;
      const last = indicators.baseline.values[row] as number;
      const polarity = categoryOf(cascade, 'polarity', row);
      const isWorse =
        polarity === 'maximise' ? target < last : polarity?.startsWith('minimise') === true && target > last;
      if (isWorse)
        yield { node, row, field: 'target', values: { indicator: indicators.names[row] ?? '', target, last } };
    }
  },
});
