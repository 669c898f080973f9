import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  achievementRule,
  BPS_2026,
  defineRule,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  SKP_2021,
  TakarError,
  type AchievementPolicy,
} from '@takar/core';
import { ZERO_TARGET, type ZeroTarget } from '#src/indicator/formula/zero-target.js';

const POLICIES = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];
const ZERO_TARGETS = Object.keys(ZERO_TARGET) as ZeroTarget[];

/** Every policy with every choice that changes its tree. */
function* variants(): Generator<AchievementPolicy> {
  for (const policy of POLICIES)
    for (const zero of ZERO_TARGETS)
      for (const nothing of ['figure', 'not-applicable'] as const)
        for (const negative of ['mirrored', 'plain'] as const)
          yield {
            ...policy,
            zeroTarget: { ...policy.zeroTarget, value: zero },
            nothingRealised: { ...policy.nothingRealised, value: nothing },
            negativeTarget: { ...policy.negativeTarget, value: negative },
          };
}

test('the rule of any policy is well defined: fields declared, steps named once', () => {
  let known = 0;
  for (const policy of variants()) {
    if (policy.zeroTarget.value === 'cap-when-positive' && policy.cap.length === 0) continue;
    const rule = achievementRule(policy);
    assert.equal(defineRule(rule), rule);
    known += 1;
  }
  assert.equal(known, POLICIES.length * ZERO_TARGETS.length * 4 - 2 * 4);
});

test('a policy whose parameters are missing or overlap is a mistake', () => {
  const [cap] = KEMENKEU_2026.cap;
  assert.ok(cap);
  for (const wrong of [
    { ...KEMENKEU_2026, cap: [cap, cap] },
    { ...KEMENKEU_2026, cap: [], zeroTarget: { ...KEMENKEU_2026.zeroTarget, value: 'cap-when-positive' as const } },
  ])
    assert.throws(() => achievementRule(wrong), TakarError);
});
