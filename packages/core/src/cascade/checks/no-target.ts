import { numbersOf } from '../../data/indicator-table.js';
import { statusOf } from '../../outcome/reason.js';
import { CITED, defineCheck } from './check.js';
import { lacking } from './lacking.js';

const UNREADABLE = statusOf('unreadable');

/** Indicators without target (C01). A target that is there and cannot be read is told by the reader. */
export const NO_TARGET = defineCheck({
  code: 'cascade/no-target',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['target'],
  find: (context) => {
    const target = numbersOf(context.cascade.indicators.table, 'target');
    return lacking(context, 'target', (row) => target?.status[row] === 0 || target?.status[row] === UNREADABLE);
  },
});
