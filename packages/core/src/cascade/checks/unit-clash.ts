import { nodeName } from '../cascade.js';
import { misplacedNodes } from '../misplaced.js';
import { allMatchedRows } from '../relation.js';
import { sameUnit, unitOf } from '../series.js';
import { defineCheck } from './check.js';

/** A child that measures the same as its parent in another unit. */
export const UNIT_CLASH = defineCheck({
  code: 'cascade/unit-clash',
  severity: 'error',
  basis: 'ORG-CSC-03, ORG-CSC-04 C12',
  needs: ['parent', 'measure_unit'],
  *find(context) {
    const { cascade } = context;
    const misplaced = new Set(misplacedNodes(context));
    const told = new Set<string>();
    for (const { parent, child, parentRow, childRow } of allMatchedRows(cascade)) {
      const above = unitOf(cascade, parentRow);
      const own = unitOf(cascade, childRow);
      const indicator = cascade.indicators.names[childRow] ?? '';
      const key = `${parent} ${child} ${indicator}`;
      if (above === null || own === null || sameUnit(above, own) || told.has(key) || misplaced.has(child)) continue;
      told.add(key);
      yield {
        node: child,
        row: childRow,
        field: 'measure_unit',
        values: { indicator, parent: nodeName(cascade, parent), own, above },
      };
    }
  },
});
