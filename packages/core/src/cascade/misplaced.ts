import type { CheckContext } from './checks/check.js';

const PLACING = [
  'cascade/cycle:all',
  'cascade/orphan',
  'cascade/duplicate-id',
  'cascade/wrong-parent-level',
  'cascade/level-skipped',
  'cascade/plan-unlinked',
] as const;

/** Nodes that stand in the wrong place: what is missing or too much elsewhere may be theirs, and is told with them. */
export function misplacedNodes(context: CheckContext): readonly number[] {
  return [...new Set(PLACING.flatMap((code) => [...context.flagged(code)]))];
}
