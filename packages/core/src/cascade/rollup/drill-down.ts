import { image } from '../../decimal/image.js';
import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../expression/types.js';
import { TARGET_MET } from '../../regulations/rules/status.js';
import { childrenOf } from '../columns/links.js';
import { supportOf, type RollUp } from './roll-up.js';

/** One node that explains why a goal was missed. */
export interface Explaining {
  readonly node: number;
  /** Nodes from the goal down to it. */
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

interface Step {
  readonly node: number;
  readonly path: readonly number[];
  /** Indicator row that calculates the goal here, and its part of the gap; null off the calculating links. */
  readonly row: number | null;
  readonly weight: number;
}

/**
 * Contribution analysis: which leaves explain that a goal was missed. Along links that add (sum, weight, the same figure)
 * the gap of the goal is split into the gaps of its leaves; other leaves below it that missed their own targets, or report
 * nothing, are named without a share, for nobody says how much of the goal they are.
 */
export function drillDown(rolled: RollUp, goal: number): DrillDown {
  const { cascade } = rolled;
  const achievement = lowest(rolled, goal);
  const rowOfGoal = worstRow(rolled, goal);
  const whole = rowOfGoal === null ? null : gapOf(rolled, rowOfGoal);
  const leaves: Explaining[] = [];
  const seen = new Set<string>();
  const open: Step[] = [{ node: goal, path: [goal], row: rowOfGoal, weight: 1 }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, path, row, weight } = step;
    const parts = row === null ? [] : (rolled.rows[row]?.parts ?? []);
    const kind = row === null ? null : (rolled.rows[row]?.kind ?? null);
    const adds = kind === 'sum' || kind === 'weighted' || kind === 'same';
    const following = new Map(parts.map((part) => [part.child, part]));
    const { calculating, supporting } = supportOf(cascade, node);
    const total =
      kind === 'weighted' ? parts.reduce((sum, { child }) => sum + (cascade.weight[child] as number), 0) : 1;
    for (const child of [...calculating, ...supporting]) {
      if (path.includes(child) || seen.has(`${child} ${row}`)) continue;
      seen.add(`${child} ${row}`);
      const part = following.get(child);
      const own =
        kind === 'weighted' ? (cascade.weight[child] as number) / total : kind === 'same' ? 1 / parts.length : 1;
      const isPart = part !== undefined && adds;
      open.push({
        node: child,
        path: [...path, child],
        row: isPart ? part.childRow : null,
        weight: isPart ? weight * own : weight,
      });
    }
    const isLeaf = childrenOf(cascade.children, node).length === 0 || (row !== null && parts.length === 0);
    if (node === goal || !isLeaf) continue;
    const reached = lowest(rolled, node);
    const gap = row === null ? null : gapOf(rolled, row);
    const split = gap === null || whole === null || whole === 0 ? null : image(gap * weight);
    if (reached !== null && isMet(reached) && (split === null || split === 0)) continue;
    leaves.push({
      node,
      path,
      achievement: reached,
      gap: split,
      share: split === null ? null : image(split / (whole as number)),
      unreported: reached === null,
    });
  }
  return {
    node: goal,
    achievement,
    met: achievement === null ? null : isMet(achievement),
    leaves: leaves.sort((a, b) => order(a, b) || (key(a) < key(b) ? -1 : 1)),
  };

  function key({ node }: Explaining): string {
    return cascade.ids[node] as string;
  }
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

function isMet(achievement: number): boolean {
  return evaluate(TARGET_MET.expression as Expression, { inputs: { achievement }, parameters: {} }).value === 1;
}
