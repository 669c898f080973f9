import type { Rule } from '../../regulation/rule.js';
import { DISTRIBUTION_PATTERN } from './distribution.js';
import { NOTES_2022 } from './notes.js';
import { ORGANISATION_RATING, UNIT_HEAD } from './organisation.js';
import { QUADRANT } from './quadrant.js';

/** Rules of PermenPANRB 6/2022 with SE MenPANRB 3/2023, appraisal from 2022 on. */
export const PERMENPANRB_6_2022: readonly Rule[] = [
  ...NOTES_2022,
  QUADRANT,
  ORGANISATION_RATING,
  UNIT_HEAD,
  DISTRIBUTION_PATTERN,
];
