import { ExactSum } from '../decimal/exact-sum.js';
import { image } from '../decimal/image.js';
import type { CheckContext } from './checks/check.js';
import { childrenOf, firstSlot, lastSlot, NO_PARENT } from './columns/links.js';
import { misplacedNodes } from './misplaced.js';
import { figureOf, periodOf } from './series.js';

/** Weights that do not add up. */
export interface WeightFault {
  /** Their parent; null for nodes without one. */
  readonly parent: number | null;
  readonly first: number;
  readonly sum: number;
  /** What they should add up to: 100, or 1 where the file writes shares. */
  readonly whole: number;
  /** Siblings without weight. */
  readonly without: number;
  readonly of: 'children' | 'indicators';
}

/**
 * Groups of siblings, and of indicators of one node and period, whose weights do not add up. A group is excused where
 * exactly one node that stands elsewhere by another fault is what it lacks or has too much.
 */
export function* siblingWeights(context: CheckContext): Iterable<WeightFault> {
  const { cascade } = context;
  if (cascade.weight.some((weight) => weight === weight)) yield* ofChildren(context);
  yield* ofIndicators(context);
}

function* ofChildren(context: CheckContext): Iterable<WeightFault> {
  const { cascade, settings } = context;
  const { weight } = cascade;
  const filled = weight.filter((each) => each === each);
  const whole = filled.every((each) => each <= 1) ? 1 : 100;
  const tolerance = (settings.tolerance.weight * whole) / 100;
  const misplaced = misplacedNodes(context);
  for (const [parent, members] of siblings(context)) {
    const group = members.filter((node) => weight[node] === weight[node]);
    if (group.length === 0) continue;
    const sum = exactSum(group.map((node) => weight[node] as number));
    if (fits(sum, whole, tolerance)) continue;
    const level = cascade.level[members[0] as number] as number;
    const excused = misplaced.some((node) => {
      const own = weight[node] as number;
      const isHere = members.includes(node);
      if (isHere) return group.length === 1 || fits(image(sum - own), whole, tolerance);
      return cascade.level[node] === level && fits(image(sum + own), whole, tolerance);
    });
    if (excused) continue;
    yield { parent, first: members[0] as number, sum, whole, without: members.length - group.length, of: 'children' };
  }
}

/** Children of each parent; nodes without parent form a group unless each of them is a whole of its own. */
function* siblings({ cascade }: CheckContext): Iterable<readonly [number | null, readonly number[]]> {
  const { weight } = cascade;
  const roots: number[] = [];
  for (let node = 0; node < cascade.length; node++) {
    const members = childrenOf(cascade.children, node);
    if (members.length > 0) yield [node, [...members]];
    let hasParent = false;
    for (let slot = firstSlot(cascade.links, node); slot < lastSlot(cascade.links, node); slot++) {
      hasParent ||= cascade.links.parents[slot] !== NO_PARENT;
    }
    if (!hasParent) roots.push(node);
  }
  const weighed = roots.filter((node) => weight[node] === weight[node]);
  const owners = new Set(weighed.map((node) => cascade.texts.owner[node]));
  const isWhole = weighed.every((node) => weight[node] === 100 || weight[node] === 1);
  const oneLevel = new Set(weighed.map((node) => cascade.level[node])).size === 1;
  if (weighed.length > 1 && weighed.length === roots.length && !isWhole && oneLevel && owners.size <= 1)
    yield [null, roots];
}

function* ofIndicators({ cascade, settings }: CheckContext): Iterable<WeightFault> {
  const { indicators } = cascade;
  for (let node = 0; node < cascade.length; node++) {
    const byPeriod = new Map<string, number[]>();
    for (let row = indicators.starts[node] as number; row < (indicators.starts[node + 1] as number); row++) {
      const period = periodOf(cascade, row) ?? '';
      const rows = byPeriod.get(period);
      if (rows === undefined) byPeriod.set(period, [row]);
      else rows.push(row);
    }
    for (const rows of byPeriod.values()) {
      const weights = rows.flatMap((row) => figureOf(cascade, 'weight', row) ?? []);
      if (weights.length === 0) continue;
      const sum = exactSum(weights);
      const whole = weights.every((each) => each <= 1) ? 1 : 100;
      if (fits(sum, whole, (settings.tolerance.weight * whole) / 100)) continue;
      yield { parent: node, first: node, sum, whole, without: rows.length - weights.length, of: 'indicators' };
    }
  }
}

function exactSum(weights: readonly number[]): number {
  const sum = new ExactSum();
  for (const weight of weights) sum.add(weight);
  return image(sum.value());
}

function fits(sum: number, whole: number, tolerance: number): boolean {
  return image(Math.abs(sum - whole)) <= tolerance;
}
