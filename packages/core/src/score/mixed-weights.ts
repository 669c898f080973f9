import { image } from '../decimal/image.js';

/** Weights of a group's rows that apply, added up by what they may be: parts of one (below 1), or anything else. */
export interface WeightSums {
  parts: number;
  others: number;
  /** Whether one is above 1, as percentages are. */
  isLarge: boolean;
}

/** How far rounded weights may lie from 100 together. */
const NEAR = 0.5;

/** Adds the weight of a row. */
export function countWeight(sums: WeightSums, weight: number): void {
  if (weight > 0 && weight < 1) sums.parts += weight;
  else sums.others += weight;
  sums.isLarge ||= weight > 1;
}

/** Sum of the weights as they are written. */
export function weightSum({ parts, others }: WeightSums): number {
  return parts + others;
}

/**
 * What is wrong with weights of which some are below 1 and some above, as `50%` and `0,5`: they are two ways of writing where, with the
 * small ones as parts of one, they come to 100 and as they stand they do not. Where neither comes to 100, it cannot be told.
 */
export function weightFault(sums: WeightSums): 'score/weights-mixed' | 'score/weight-sum' | undefined {
  const { parts, others, isLarge } = sums;
  if (parts === 0 || !isLarge || isWhole(weightSum(sums))) return undefined;
  return isWhole(100 * parts + others) ? 'score/weights-mixed' : 'score/weight-sum';
}

function isWhole(sum: number): boolean {
  return Math.abs(image(sum) - 100) <= NEAR;
}
