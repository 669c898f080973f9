import { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021, type AchievementPolicy } from '@takar/core';
import type { ComputeSettings, ComputeWay } from './compute-sheet.js';
import { part, SourceError } from './problem.js';

// A chunk of its own: pages that name neither take the default and never load it.

/** Policies that the `policy` attribute may name. */
export const POLICIES: readonly AchievementPolicy[] = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];

/** The policy of that name; the default without a name. */
export function policyNamed(id?: string | null): AchievementPolicy {
  const policy = id ? POLICIES.find((each) => each.id === id) : PEMDA_UNCAPPED;
  if (policy === undefined) throw new SourceError('policy');
  return policy;
}

/** How rows are computed by what the attributes say. */
export async function wayNamed({ policy, vectors }: ComputeSettings): Promise<ComputeWay> {
  return { policy: policyNamed(policy), ...(vectors && (await part(import('./vectors-part.js')))) };
}
