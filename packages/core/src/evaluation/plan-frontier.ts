import { image } from '../decimal/image.js';
import type { PlanGroup, PlanOption, PlanProblem } from './plan-problem.js';

/** Options that a variable may take, first and last. */
export type Range = readonly [number, number];

/** The best that a group can do with an effort. */
export interface GroupBest {
  readonly effort: number;
  readonly score: number;
  /** Option of each variable of the group. */
  readonly chosen: readonly number[];
}

interface Sums {
  readonly effort: number;
  readonly sum: number;
  readonly chosen: readonly number[];
}

/**
 * What a group can reach, effort and score ascending: of all choices within the ranges, for each effort the one with the highest
 * weighted sum, of equals the one that raises the earlier; sums whose mean is below `leastMean` are left out.
 */
export function groupFrontier(
  { variables }: PlanProblem,
  group: PlanGroup,
  ranges: readonly Range[],
  leastMean: number,
): readonly GroupBest[] {
  let sums: readonly Sums[] = [{ effort: 0, sum: 0, chosen: [] }];
  for (const v of [...group.variables].reverse()) {
    const { options, weight } = variables[v] as PlanProblem['variables'][number];
    const [first, last] = ranges[v] as Range;
    const extended: Sums[] = [];
    for (const { effort, sum, chosen } of sums) {
      for (let i = first; i <= last; i += 1) {
        const option = options[i] as PlanOption;
        extended.push({
          effort: effort + option.effort,
          sum: image(sum + weight * option.value),
          chosen: [i, ...chosen],
        });
      }
    }
    sums = undominated(extended, ({ sum }) => sum);
  }
  const best = sums
    .filter(({ chosen }) => leastMean === -Infinity || meanOf(group, variables, chosen) >= leastMean)
    .map(({ effort, chosen }): GroupBest => ({
      effort,
      chosen,
      score: group.score(optionsOf(group, variables, chosen)),
    }));
  return undominated(best, ({ score }) => score);
}

/** Mean of a group in per cent, with the options chosen for its variables. */
export function meanOf(group: PlanGroup, variables: PlanProblem['variables'], chosen: readonly number[]): number {
  let weight = 0;
  let sum = 0;
  group.variables.forEach((v, i) => {
    const variable = variables[v] as PlanProblem['variables'][number];
    weight += variable.weight;
    sum += variable.weight * (variable.options[chosen[i] as number] as PlanOption).percent;
  });
  return image(sum / weight);
}

function optionsOf(group: PlanGroup, variables: PlanProblem['variables'], chosen: readonly number[]): PlanOption[] {
  return group.variables.map((v, i) => variables[v]?.options[chosen[i] as number] as PlanOption);
}

/** Those that no other beats with as little effort, effort ascending; of equals the earlier. */
export function undominated<T extends { readonly effort: number }>(all: readonly T[], worth: (each: T) => number): T[] {
  const best = new Map<number, T>();
  for (const each of all) {
    const known = best.get(each.effort);
    if (known === undefined || worth(each) > worth(known)) best.set(each.effort, each);
  }
  const kept: T[] = [];
  for (const each of [...best.values()].sort((a, b) => a.effort - b.effort)) {
    const last = kept.at(-1);
    if (last === undefined || worth(each) > worth(last)) kept.push(each);
  }
  return kept;
}
