import { aggregate, divide, field, multiply, named, roundTo, walk } from '@takar/core';
import { RULE } from './achievement-rule.mjs';

/** Achievement between the least and the most that count, not rounded. */
export const CAPPED = [...walk(RULE)].find((node) => node.name === 'achievementCapped');

/** Weighted mean of capped achievements: what is not reported keeps its weight (ORG-CON-05). */
export const SCORE = named(
  'score',
  roundTo(divide(aggregate('sumReported', multiply(field('weight'), CAPPED)), aggregate('sum', field('weight'))), 2),
);
