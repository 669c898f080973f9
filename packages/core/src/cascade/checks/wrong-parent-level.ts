import { levelFaults } from '../level-faults.js';
import { CITED, defineCheck } from './check.js';

/** A child whose level is not below that of its parent (C03). */
export const WRONG_PARENT_LEVEL = defineCheck({
  code: 'cascade/wrong-parent-level',
  severity: 'error',
  basis: 'ORG-CSC-04 C03',
  citation: CITED.p86,
  needs: ['parent', 'level'],
  find: (context) => levelFaults(context, 'wrong'),
});
