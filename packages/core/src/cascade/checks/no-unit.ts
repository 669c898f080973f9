import { CITED, defineCheck } from './check.js';
import { hasText, lacking } from './lacking.js';

/** Indicators without unit of measure (*satuan*) (C01). */
export const NO_UNIT = defineCheck({
  code: 'cascade/no-unit',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['measure_unit', ['indicator', 'target', 'realisation']],
  find: (context) => lacking(context, 'measure_unit', hasText(context, 'measure_unit')),
});
