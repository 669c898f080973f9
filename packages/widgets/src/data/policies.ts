import { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021, type AchievementPolicy } from '@takar/core';

/** Policies that the `policy` attribute may name; the first is the default. */
const POLICIES: readonly AchievementPolicy[] = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];

/** The policy of an id; the default when none is named, undefined when the name is not known. */
export function policyNamed(id: string | null): AchievementPolicy | undefined {
  return id === null || id === '' ? PEMDA_UNCAPPED : POLICIES.find((policy) => policy.id === id);
}
