import { nodeName } from '../cascade.js';
import { nearlySame } from '../nearly-same.js';
import { allMatchedRows } from '../relation.js';
import { figureOf } from '../series.js';
import { defineCheck } from './check.js';

/** An adopted indicator (*adopsi langsung*) with another target than the parent's (C05). */
export const ADOPTED_TARGET = defineCheck({
  code: 'cascade/adopted-target',
  severity: 'error',
  basis: 'ORG-CSC-04 C05, ORG-CSC-03',
  needs: ['parent', 'method', 'target'],
  *find(context) {
    const { cascade, settings } = context;
    const elsewhere = context.flagged('cascade/period-mismatch');
    for (const { parent, child, parentRow, childRow } of allMatchedRows(cascade)) {
      if (cascade.methods[child] !== 'adopted' || elsewhere.has(child)) continue;
      const [above, own] = [figureOf(cascade, 'target', parentRow), figureOf(cascade, 'target', childRow)];
      if (above === null || own === null || nearlySame(above, own, settings.tolerance.target)) continue;
      const values = {
        indicator: cascade.indicators.names[childRow] ?? '',
        parent: nodeName(cascade, parent),
        target: own,
        parentTarget: above,
      };
      yield { node: child, row: childRow, field: 'target', values };
    }
  },
});
