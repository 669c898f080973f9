import { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021, type AchievementPolicy } from '@takar/core';

// A chunk of its own: pages that name no policy take the default and never load it.

/** Policies that the `policy` attribute may name. */
export const POLICIES: readonly AchievementPolicy[] = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];
