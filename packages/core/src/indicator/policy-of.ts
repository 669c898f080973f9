import { ruleHash } from '../regulation/hash.js';
import { achievementRule } from './achievement-rule.js';
import type { Computation } from './computation.js';
import { policyBehind } from './policy-behind.js';

/** The policy of a computation as results name it: id, version id and day. */
export interface PolicyVersion {
  readonly id: string;
  /** First 16 hexadecimal digits of the hash of its rule. */
  readonly hash: string;
  readonly asOf: string | null;
}

/** Which policy, in which version, gave the figures. */
export function policyOf({ policy, basis }: Computation): PolicyVersion {
  return { id: policy.id, hash: ruleHash(achievementRule(policyBehind(basis))), asOf: policy.asOf };
}
