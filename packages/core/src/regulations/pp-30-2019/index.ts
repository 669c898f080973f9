import type { Rule } from '../../regulation/rule.js';
import { FORCED_DISTRIBUTION, FORCED_DISTRIBUTION_SIZES } from './distribution.js';
import { INTEGRATION, INTEGRATION_BY_OPINIONS, PREDICATE_2021 } from './integration.js';

/** Rules of PP 30/2019 on individual performance. */
export const PP_30_2019_RULES: readonly Rule[] = [
  INTEGRATION,
  INTEGRATION_BY_OPINIONS,
  PREDICATE_2021,
  FORCED_DISTRIBUTION,
  FORCED_DISTRIBUTION_SIZES,
];
