import { CITED, defineCheck } from './check.js';
import { lacking } from './lacking.js';

/** Indicators without source of data (*sumber data*) (C01). */
export const NO_SOURCE = defineCheck({
  code: 'cascade/no-source',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['source', ['indicator', 'target', 'realisation']],
  find: (context) => lacking(context, 'source', (row) => context.cascade.indicators.texts.source[row] !== null),
});
