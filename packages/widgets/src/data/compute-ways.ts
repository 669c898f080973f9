import {
  BPS_2026,
  compute,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  SKP_2021,
  type AchievementPolicy,
  type Computation,
  type IndicatorTable,
} from '@takar/core';
import type { ComputeDay, ComputeSettings } from './compute-sheet.js';
import { part, SourceError } from './problem.js';

// A chunk of its own, with the trees of the rules: pages that name neither take the default and load it for an explanation.

/** Policies that the `policy` attribute may name. */
export const POLICIES: readonly AchievementPolicy[] = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];

/** The policy of that name; the default without a name. */
export function policyNamed(id?: string | null): AchievementPolicy {
  const policy = id ? POLICIES.find((each) => each.id === id) : PEMDA_UNCAPPED;
  if (policy === undefined) throw new SourceError('policy');
  return policy;
}

/** Computes rows by the policy that the attributes name, with vectors where they ask for them. */
export async function computeByTree(
  rows: IndicatorTable,
  { policy, vectors }: ComputeSettings,
  day: ComputeDay,
): Promise<Computation> {
  return compute(rows, {
    ...day,
    policy: policyNamed(policy),
    ...(vectors && (await part(import('./vectors-part.js')))),
  });
}
