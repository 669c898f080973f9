import { CITED, defineCheck } from './check.js';
import { lacking } from './lacking.js';

/** Indicators without formula (*formulasi perhitungan*) (C01). */
export const NO_FORMULA = defineCheck({
  code: 'cascade/no-formula',
  severity: 'error',
  basis: 'ORG-CSC-04 C01',
  citation: CITED.r53,
  needs: ['formula', ['indicator', 'target', 'realisation']],
  find: (context) => lacking(context, 'formula', (row) => context.cascade.indicators.texts.formula[row] !== null),
});
