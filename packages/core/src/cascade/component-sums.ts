import { ExactSum } from '../decimal/exact-sum.js';
import { image } from '../decimal/image.js';
import type { CheckContext } from './checks/check.js';
import { childrenOf } from './columns/links.js';
import { misplacedNodes } from './misplaced.js';
import { nearlySame } from './nearly-same.js';
import { matchedRows, relationOfNode, type MatchedRows } from './relation.js';
import { figureOf, unitOf, sameText } from './series.js';

/** A parent's target that its components do not make. */
export interface ComponentFault {
  readonly parent: number;
  /** Indicator row of the parent. */
  readonly row: number;
  readonly target: number;
  readonly sum: number;
  /** The sum by the weights of the children; null where they have none. */
  readonly weighted: number | null;
  readonly children: readonly number[];
}

/**
 * Targets of components that neither add up nor make a weighted sum of the parent's target. Left open where a component
 * has no target, another unit, or another period: other checks tell of that; and where exactly one misplaced node is what
 * is lacking.
 */
export function* componentSums(context: CheckContext): Iterable<ComponentFault> {
  const { cascade, settings } = context;
  const tolerance = settings.tolerance.target;
  const elsewhere = context.flagged('cascade/period-mismatch');
  const misplaced = misplacedNodes(context);
  for (let parent = 0; parent < cascade.length; parent++) {
    const components = [...childrenOf(cascade.children, parent)].filter(
      (child) => child !== parent && relationOfNode(cascade, child) === 'formula-component',
    );
    if (components.length === 0 || components.some((child) => elsewhere.has(child))) continue;
    for (const [row, pairs] of byParentRow(components.flatMap((child) => matchedRows(cascade, parent, child)))) {
      const target = figureOf(cascade, 'target', row);
      const targets = pairs.map(({ childRow }) => figureOf(cascade, 'target', childRow));
      if (target === null || targets.some((each) => each === null) || pairs.length < components.length) continue;
      if (pairs.some(({ childRow }) => sameText(unitOf(cascade, childRow)) !== sameText(unitOf(cascade, row))))
        continue;
      const parts = targets as readonly number[];
      const sum = total(parts);
      const weights = pairs.map(({ child }) => cascade.weight[child] as number);
      const weighted = weights.some((each) => each !== each) ? null : byWeight(parts, weights);
      const possible = [sum, weighted].flatMap((each) => each ?? []);
      if (possible.some((each) => nearlySame(each, target, tolerance))) continue;
      const excused = misplaced.some((node) => {
        const own = figureOf(cascade, 'target', cascade.indicators.starts[node] as number);
        if (
          own === null ||
          (cascade.indicators.starts[node] as number) >= (cascade.indicators.starts[node + 1] as number)
        )
          return false;
        return nearlySame(components.includes(node) ? sum - own : sum + own, target, tolerance);
      });
      if (!excused) yield { parent, row, target, sum, weighted, children: components };
    }
  }
}

function byParentRow(pairs: readonly MatchedRows[]): ReadonlyMap<number, readonly MatchedRows[]> {
  const rows = new Map<number, MatchedRows[]>();
  for (const pair of pairs) {
    const known = rows.get(pair.parentRow);
    if (known === undefined) rows.set(pair.parentRow, [pair]);
    else known.push(pair);
  }
  return rows;
}

function total(parts: readonly number[]): number {
  const sum = new ExactSum();
  for (const part of parts) sum.add(part);
  return image(sum.value());
}

/** Weights in per cent, or shares of 1. */
function byWeight(parts: readonly number[], weights: readonly number[]): number {
  const whole = weights.every((weight) => weight <= 1) ? 1 : 100;
  return total(parts.map((part, i) => image((part * (weights[i] as number)) / whole)));
}
