import { nodeName } from './cascade.js';
import type { CheckContext, Finding } from './checks/check.js';
import { firstSlot, lastSlot } from './columns/links.js';
import { levelVerdict, skippedLevels, type LevelVerdict } from './scheme.js';

/**
 * Links whose levels do not fit. Links within a cycle are left out: the cycle is the fault. A node whose own link is wrong
 * is not judged as a parent too, for its level may be what is wrong.
 */
export function* levelFaults(context: CheckContext, wanted: LevelVerdict): Iterable<Finding> {
  const { cascade, used, levelName } = context;
  const { links, level, scheme } = cascade;
  const verdictOf = (parent: number, child: number): LevelVerdict =>
    levelVerdict(scheme, level[parent] as number, level[child] as number, used);
  const inCycle = context.flagged('cascade/cycle:all');
  const isFaulty = (node: number): boolean => {
    for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
      const parent = links.parents[slot] as number;
      if (parent >= 0 && verdictOf(parent, node) !== 'fits') return true;
    }
    return false;
  };
  for (let node = 0; node < cascade.length; node++) {
    for (let slot = firstSlot(links, node); slot < lastSlot(links, node); slot++) {
      const parent = links.parents[slot] as number;
      if (parent < 0 || verdictOf(parent, node) !== wanted) continue;
      if ((inCycle.has(node) && inCycle.has(parent)) || isFaulty(parent)) continue;
      const between = skippedLevels(scheme, level[parent] as number, level[node] as number, used);
      yield {
        node,
        field: 'parent',
        values: {
          parent: nodeName(cascade, parent),
          parentLevel: levelName(level[parent] as number),
          skipped: between.map(({ key }) => levelName(scheme.levels.findIndex((each) => each.key === key))),
        },
      };
    }
  }
}
