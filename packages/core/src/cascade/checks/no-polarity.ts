import { categoryOf } from '../series.js';
import { CITED, defineCheck } from './check.js';
import { lacking } from './lacking.js';

/** Indicators whose polarity is not given or not known (C01). */
export const NO_POLARITY = defineCheck({
  code: 'cascade/no-polarity',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['polarity', ['indicator', 'target', 'realisation']],
  find: (context) => lacking(context, 'polarity', (row) => categoryOf(context.cascade, 'polarity', row) !== null),
});
