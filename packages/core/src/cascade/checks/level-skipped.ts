import { levelFaults } from '../level-faults.js';
import { CITED, defineCheck } from './check.js';

/** A child that hangs on a level further up than the next one (C13): `subkegiatan` on `program`. */
export const LEVEL_SKIPPED = defineCheck({
  code: 'cascade/level-skipped',
  severity: 'error',
  basis: 'ORG-CSC-04 C13',
  citation: CITED.p86,
  needs: ['parent', 'level'],
  find: (context) => levelFaults(context, 'skips'),
});
