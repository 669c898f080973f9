import { categoryOf } from '../series.js';
import { CITED, defineCheck } from './check.js';
import { lacking } from './lacking.js';

/** Indicators whose consolidation over periods (*jenis konsolidasi periode*) is not given or not known (C01). */
export const NO_CONSOLIDATION = defineCheck({
  code: 'cascade/no-consolidation',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['consolidation', ['indicator', 'target', 'realisation']],
  find: (context) =>
    lacking(context, 'consolidation', (row) => categoryOf(context.cascade, 'consolidation', row) !== null),
});
