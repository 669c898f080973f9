import { nodeName } from '../cascade.js';
import { misplacedNodes } from '../misplaced.js';
import { allMatchedRows } from '../relation.js';
import { categoryOf } from '../series.js';
import { defineCheck } from './check.js';

/** A child that measures the same as its parent and is better in the other direction. */
export const POLARITY_CLASH = defineCheck({
  code: 'cascade/polarity-clash',
  severity: 'error',
  basis: 'ORG-CSC-03, ORG-CSC-04 C12',
  needs: ['parent', 'polarity'],
  *find(context) {
    const { cascade } = context;
    const misplaced = new Set(misplacedNodes(context));
    const told = new Set<string>();
    for (const { parent, child, parentRow, childRow } of allMatchedRows(cascade)) {
      const above = categoryOf(cascade, 'polarity', parentRow);
      const own = categoryOf(cascade, 'polarity', childRow);
      const indicator = cascade.indicators.names[childRow] ?? '';
      const key = `${parent} ${child} ${indicator}`;
      if (above === null || own === null || above === own || told.has(key) || misplaced.has(child)) continue;
      told.add(key);
      yield {
        node: child,
        row: childRow,
        field: 'polarity',
        values: { indicator, parent: nodeName(cascade, parent), own, above },
      };
    }
  },
});
