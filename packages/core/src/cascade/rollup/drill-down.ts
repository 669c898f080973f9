import { image } from '../../decimal/image.js';
import {
  addFractions,
  divideFractions,
  fractionOf,
  multiplyFractions,
  numberOf,
  type Fraction,
} from '../../money/fraction.js';
import { childrenOf } from '../columns/links.js';
import { contributions } from './contributions.js';
import type { RollUp } from './roll-up.js';
import { isMet } from './target-met.js';

/** One node that explains why a goal was missed. */
export interface Explaining {
  readonly node: number;
  /** Nodes from the goal down to it, on the shortest of the paths that lead there. */
  readonly path: readonly number[];
  /** Lowest achievement of its indicators in per cent; null where none is known. */
  readonly achievement: number | null;
  /**
   * Part of the gap of the goal, 0 to 1, where figures calculate all the way down and add; null where the node only
   * supports the goal, or its figure does not add.
   */
  readonly share: number | null;
  /** Gap in the unit of the goal's indicator, where it adds. */
  readonly gap: number | null;
  /** True when nothing is reported of it, so that it may explain more than it shows. */
  readonly unreported: boolean;
}

/** Why a goal was missed, the largest part first. */
export interface DrillDown {
  readonly node: number;
  readonly achievement: number | null;
  /** True when every indicator of the goal reached its target; then nothing needs explaining. */
  readonly met: boolean | null;
  readonly leaves: readonly Explaining[];
}

/**
 * Contribution analysis: which nodes explain that a goal was missed. Along links that add (sum, mean, weight, the same
 * figure) the gap of the goal is split into the gaps of the rows at which adding ends, each counted over every path that
 * leads to it; other leaves below the goal that missed their own targets, or report nothing, are named without a share, for
 * nobody says how much of the goal they are. A goal that was met needs no explaining.
 */
export function drillDown(rolled: RollUp, goal: number): DrillDown {
  const { cascade } = rolled;
  const achievement = lowest(rolled, goal);
  const met = achievement === null ? null : isMet(achievement);
  if (met === true) return { node: goal, achievement, met, leaves: [] };
  const rowOfGoal = worstRow(rolled, goal);
  const whole = rowOfGoal === null ? null : gapOf(rolled, rowOfGoal);
  const gaps = rowOfGoal === null ? new Map<number, Fraction | null>() : gapsOf(rolled, rowOfGoal);
  const leaves: Explaining[] = [];
  const above = pathsBelow(cascade, goal);
  for (const node of above.keys()) {
    const isPart = gaps.has(node);
    if (node === goal || !(isPart || childrenOf(cascade.children, node).length === 0)) continue;
    const reached = lowest(rolled, node);
    const exact = gaps.get(node) ?? null;
    const split = exact === null || whole === null || whole === 0 ? null : numberOf(exact);
    if (reached !== null && isMet(reached) && (split === null || split === 0)) continue;
    leaves.push({
      node,
      path: pathTo(above, node),
      achievement: reached,
      gap: split,
      share:
        split === null
          ? null
          : numberOf(divideFractions(exact as Fraction, fractionOf(whole as number) as Fraction) as Fraction),
      unreported: reached === null,
    });
  }
  return {
    node: goal,
    achievement,
    met,
    leaves: leaves.sort((a, b) => order(a, b) || (key(a) < key(b) ? -1 : 1)),
  };

  function key({ node }: Explaining): string {
    return cascade.ids[node] as string;
  }
}

/** Gap of each node at whose rows adding ends, in the unit of the goal's; null where one of them has no figure or target. */
function gapsOf(rolled: RollUp, top: number): ReadonlyMap<number, Fraction | null> {
  const { node } = rolled.cascade.indicators;
  const gaps = new Map<number, Fraction | null>();
  for (const [row, weight] of contributions(rolled, top)) {
    const gap = gapOf(rolled, row);
    const before = gaps.get(node[row] as number);
    const part = gap === null ? null : multiplyFractions(fractionOf(gap) as Fraction, weight);
    gaps.set(node[row] as number, before === undefined ? part : before && part && addFractions(before, part));
  }
  return gaps;
}

/** The node above each node below a goal, on a shortest path. */
function pathsBelow({ children }: RollUp['cascade'], goal: number): ReadonlyMap<number, number> {
  const above = new Map([[goal, goal]]);
  for (const node of above.keys()) {
    for (const child of childrenOf(children, node)) if (!above.has(child)) above.set(child, node);
  }
  return above;
}

function pathTo(above: ReadonlyMap<number, number>, node: number): readonly number[] {
  const path = [node];
  for (let at = node, up = above.get(at); up !== undefined && up !== at; at = up, up = above.get(at)) path.unshift(up);
  return path;
}

/** Larger shares first, then those without share by their own achievement, the lowest first; then the unreported. */
function order(a: Explaining, b: Explaining): number {
  if (a.share !== null || b.share !== null) return (b.share ?? -Infinity) - (a.share ?? -Infinity);
  if (a.achievement === null || b.achievement === null)
    return Number(a.achievement === null) - Number(b.achievement === null);
  return a.achievement - b.achievement;
}

/** Lowest achievement of the indicators of a node. */
function lowest(rolled: RollUp, node: number): number | null {
  const row = worstRow(rolled, node);
  return row === null ? null : rolled.computation.row(row).achievement;
}

function worstRow({ cascade, computation }: RollUp, node: number): number | null {
  let worst: number | null = null;
  let least = Infinity;
  const { achievement } = computation.columns;
  for (
    let row = cascade.indicators.starts[node] as number;
    row < (cascade.indicators.starts[node + 1] as number);
    row++
  ) {
    if (achievement.status[row] !== 0 || (achievement.values[row] as number) >= least) continue;
    least = achievement.values[row] as number;
    worst = row;
  }
  return worst;
}

/** What a row lacks to its target, in its unit; negative where it has more. */
function gapOf({ rows, computation }: RollUp, row: number): number | null {
  const target = computation.table.columns.target;
  const used = rows[row]?.used;
  if (target?.kind !== 'number' || target.status[row] !== 0 || used?.value === null || used === undefined) return null;
  return image((target.values[row] as number) - used.value);
}
