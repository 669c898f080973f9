import { nodesOf } from '../nodes-of.js';
import { categoryOf, figureOf, periodOf, seriesOf } from '../series.js';
import { defineCheck } from './check.js';

/** Targets of several years of which the last does not go on from the one before (C20): no breach, but worth a question. */
export const TARGET_FLAT = defineCheck({
  code: 'cascade/target-flat',
  severity: 'info',
  basis: 'ORG-CSC-04 C20',
  needs: ['target', ['period', 'year']],
  *find({ cascade }) {
    for (const node of nodesOf(cascade)) {
      for (const rows of seriesOf(cascade, node).values()) {
        const dated = rows.filter(
          (row) => periodOf(cascade, row) !== null && figureOf(cascade, 'target', row) !== null,
        );
        const inOrder = dated.sort((a, b) =>
          (periodOf(cascade, a) as string) < (periodOf(cascade, b) as string) ? -1 : 1,
        );
        if (inOrder.length < 3) continue;
        const [before, last] = inOrder.slice(-2) as [number, number];
        const [earlier, target] = [
          figureOf(cascade, 'target', before) as number,
          figureOf(cascade, 'target', last) as number,
        ];
        const polarity = categoryOf(cascade, 'polarity', last);
        const goesOn = polarity?.startsWith('minimise') === true ? target < earlier : target > earlier;
        const first = figureOf(cascade, 'target', inOrder[0] as number);
        // a target that never moves is a standard to be kept
        if (goesOn || polarity === null || inOrder.every((row) => figureOf(cascade, 'target', row) === first)) continue;
        const values = {
          indicator: cascade.indicators.names[last] ?? '',
          target,
          earlier,
          period: periodOf(cascade, last) ?? '',
        };
        yield { node, row: last, field: 'target', values };
      }
    }
  },
});
