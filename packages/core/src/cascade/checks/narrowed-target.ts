import { isCountUnit } from '../../data/measure-units.js';
import { nodeName } from '../cascade.js';
import { allMatchedRows } from '../relation.js';
import { figureOf, unitOf } from '../series.js';
import { defineCheck } from './check.js';

/** The same count for a smaller scope (*lingkup dipersempit*) with a larger target than the whole. */
export const NARROWED_TARGET = defineCheck({
  code: 'cascade/narrowed-target',
  severity: 'error',
  basis: 'ORG-CSC-03',
  needs: ['parent', 'method', 'target', 'measure_unit'],
  *find({ cascade }) {
    for (const { parent, child, parentRow, childRow } of allMatchedRows(cascade)) {
      if (cascade.methods[child] !== 'narrowed' || !isCountUnit(unitOf(cascade, childRow) ?? '')) continue;
      const [above, own] = [figureOf(cascade, 'target', parentRow), figureOf(cascade, 'target', childRow)];
      if (above === null || own === null || own <= above) continue;
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
