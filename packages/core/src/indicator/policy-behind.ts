import { PEMDA_UNCAPPED } from '../regulations/policies/pemda.js';
import type { ComputationBasis } from './computation.js';
import type { AchievementPolicy } from './policy.js';

/**
 * The whole policy of a computation, with its parameters and what it cites. What `computePlainly` gave names the default alone,
 * so that a page loads the rest of it with the first explanation.
 */
export function policyBehind({ policy }: Pick<ComputationBasis, 'policy'>): AchievementPolicy {
  return 'cap' in policy ? policy : PEMDA_UNCAPPED;
}
