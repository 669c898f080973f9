import { field, rewrite, SCORE_RULE, walk } from '@takar/core';
import { RULE } from './achievement-rule.mjs';

/** Achievement between the least and the most that count, not rounded. */
export const CAPPED = [...walk(RULE)].find((node) => node.name === 'achievementCapped');

/** What stands for the fields of the score: every row applies, and what is not reported keeps its weight. */
const FIELDS = { achievement: CAPPED, weight_due: field('weight'), weight_reported: field('weight') };

/** Weighted mean of capped achievements, core's own tree (ORG-CON-05). */
export const SCORE = rewrite(SCORE_RULE.expression, (node) => (node.kind === 'field' ? FIELDS[node.name] : undefined));
