import { achievementRule, type AchievementPolicy, type PolicyVersion } from '@takar/core';
import type { Provenance } from '../provenance.js';

/** Where figures of a policy come from. */
export function provenanceOfPolicy(policy: AchievementPolicy, { id, hash, asOf }: PolicyVersion): Provenance {
  return { rule: id, hash, asOf, citation: achievementRule(policy).citation };
}
