import { groupFrontier, meanOf, undominated, type GroupBest, type Range } from './plan-frontier.js';
import type { Plan, PlanBound, PlanOption, PlanProblem } from './plan-problem.js';

/** What a search ends with. */
export interface PlanSearch {
  /** The plan of least effort, and of those the one with the highest total; null where none is enough. */
  readonly plan: Plan | null;
  /** Whether no plan takes less effort. */
  readonly proven: boolean;
  /** No plan takes less than this. */
  readonly leastEffort: number;
  /** Relaxed problems that were solved. */
  readonly steps: number;
}

interface Restrictions {
  readonly ranges: readonly Range[];
  /** Least mean of each group. */
  readonly means: readonly number[];
}

interface Node extends Restrictions {
  /** The best without regard to bounds: no plan within the restrictions takes less. */
  readonly relaxed: Plan;
}

/**
 * The plan of least effort that is enough. Without bounds the best of each group for each effort, put together, is exact; with
 * bounds that is a lower bound, and each bound that it breaks parts the problem in two: what bounds is raised, or everything
 * bound by it stays below. The nearest problem is taken first, so that the first one without a broken bound is the answer.
 */
export function searchPlan(problem: PlanProblem, limit: number): PlanSearch {
  const solver = new Relaxation(problem);
  const open: Node[] = [];
  const put = (restrictions: Restrictions | null): void => {
    const relaxed = restrictions === null ? null : solver.solve(restrictions);
    if (restrictions !== null && relaxed !== null) open.push({ ...restrictions, relaxed });
  };
  put({
    ranges: problem.variables.map(({ options }): Range => [0, options.length - 1]),
    means: problem.groups.map(() => -Infinity),
  });
  let repaired: Plan | null = null;
  while (open.length > 0) {
    const node = takeNearest(open);
    const broken = brokenBounds(problem, node.relaxed.chosen);
    if (broken.length === 0) {
      return { plan: node.relaxed, proven: true, leastEffort: node.relaxed.effort, steps: solver.steps };
    }
    const own = repair(problem, node.relaxed.chosen, solver);
    if (own !== null && (repaired === null || nearer(own, repaired) < 0)) repaired = own;
    if (solver.steps >= limit) {
      return { plan: repaired, proven: false, leastEffort: node.relaxed.effort, steps: solver.steps };
    }
    for (const part of parted(problem, node, broken)) put(part);
  }
  return { plan: null, proven: true, leastEffort: Infinity, steps: solver.steps };
}

/** Less effort first, then the higher total. */
function nearer(a: Plan, b: Plan): number {
  return a.effort - b.effort || b.total - a.total;
}

function takeNearest(open: Node[]): Node {
  let nearest = 0;
  open.forEach((node, i) => {
    if (nearer(node.relaxed, (open[nearest] as Node).relaxed) < 0) nearest = i;
  });
  return open.splice(nearest, 1)[0] as Node;
}

/** Solves problems without bounds; what a group can reach within the same ranges is worked out once. */
class Relaxation {
  steps = 0;
  readonly #problem: PlanProblem;
  readonly #known: Map<string, readonly GroupBest[]>[];

  constructor(problem: PlanProblem) {
    this.#problem = problem;
    this.#known = problem.groups.map(() => new Map<string, readonly GroupBest[]>());
  }

  solve({ ranges, means }: Restrictions): Plan | null {
    this.steps += 1;
    const { groups, variables, enough } = this.#problem;
    let joined: readonly Joined[] = [{ effort: 0, total: 0, last: null, of: null }];
    for (const g of [...groups.keys()].reverse()) {
      const frontier = this.#frontier(g, ranges, means[g] as number);
      const next: Joined[] = [];
      for (const before of joined) {
        for (const last of frontier) {
          next.push({ effort: before.effort + last.effort, total: before.total + last.score, last, of: before });
        }
      }
      joined = undominated(next, ({ total }) => total);
    }
    const found = joined.find(({ total }) => enough(total));
    if (found === undefined) return null;
    const chosen = variables.map(() => 0);
    let at: Joined = found;
    for (const group of groups) {
      group.variables.forEach((v, i) => (chosen[v] = at.last?.chosen[i] as number));
      at = at.of as Joined;
    }
    return { chosen, effort: found.effort, total: found.total };
  }

  /** The plan of a choice; null where it is not enough. */
  planOf(chosen: readonly number[]): Plan | null {
    const { groups, variables, enough } = this.#problem;
    const option = (v: number): PlanOption => variables[v]?.options[chosen[v] as number] as PlanOption;
    const total = groups.reduce((sum, group) => sum + group.score(group.variables.map(option)), 0);
    const effort = variables.reduce((sum, _, v) => sum + option(v).effort, 0);
    return enough(total) ? { chosen, effort, total } : null;
  }

  #frontier(g: number, ranges: readonly Range[], leastMean: number): readonly GroupBest[] {
    const group = this.#problem.groups[g] as PlanProblem['groups'][number];
    const key = `${leastMean}|${group.variables.map((v) => ranges[v]?.join('-')).join()}`;
    const known = this.#known[g] as Map<string, readonly GroupBest[]>;
    const frontier = known.get(key) ?? groupFrontier(this.#problem, group, ranges, leastMean);
    known.set(key, frontier);
    return frontier;
  }
}

interface Joined {
  readonly effort: number;
  readonly total: number;
  readonly last: GroupBest | null;
  readonly of: Joined | null;
}

function percentAt({ variables }: PlanProblem, v: number, option: number): number {
  return (variables[v]?.options[option] as PlanOption).percent;
}

function limitOf(problem: PlanProblem, { by }: PlanBound, chosen: readonly number[]): number {
  if ('variable' in by) return percentAt(problem, by.variable, chosen[by.variable] as number);
  const group = problem.groups[by.group] as PlanProblem['groups'][number];
  return meanOf(
    group,
    problem.variables,
    group.variables.map((v) => chosen[v] as number),
  );
}

/** Bounds that a choice breaks: only of variables that it raises. */
export function brokenBounds(problem: PlanProblem, chosen: readonly number[]): readonly PlanBound[] {
  return problem.bounds.filter((bound) => {
    const option = chosen[bound.variable] as number;
    return option > 0 && percentAt(problem, bound.variable, option) > limitOf(problem, bound, chosen);
  });
}

/** The two problems that a broken bound parts a problem into; the thing that bounds most of the broken is taken. */
function parted(problem: PlanProblem, node: Node, broken: readonly PlanBound[]): readonly (Restrictions | null)[] {
  const keyOf = ({ by }: PlanBound): string => ('variable' in by ? `v${by.variable}` : `g${by.group}`);
  const counts = new Map<string, number>();
  for (const bound of broken) counts.set(keyOf(bound), (counts.get(keyOf(bound)) ?? 0) + 1);
  const most = broken.reduce((best, bound) =>
    (counts.get(keyOf(bound)) ?? 0) > (counts.get(keyOf(best)) ?? 0) ? bound : best,
  );
  const same = broken.filter((bound) => keyOf(bound) === keyOf(most));
  const threshold = Math.min(
    ...same.map(({ variable }) => percentAt(problem, variable, node.relaxed.chosen[variable] as number)),
  );
  return [raised(problem, node, most, threshold), keptBelow(problem, node, most, threshold)];
}

/** What bounds reaches the threshold. */
function raised(problem: PlanProblem, node: Node, { by }: PlanBound, threshold: number): Restrictions | null {
  const [ranges, means] = [[...node.ranges], [...node.means]];
  if ('group' in by) means[by.group] = Math.max(means[by.group] as number, threshold);
  else {
    const [first, last] = ranges[by.variable] as Range;
    let from = first;
    while (from <= last && percentAt(problem, by.variable, from) < threshold) from += 1;
    ranges[by.variable] = [from, last];
  }
  return propagated(problem, { ranges, means });
}

/** What bounds stays below the threshold, and so does all that it bounds and a plan raises. */
function keptBelow(problem: PlanProblem, node: Node, bound: PlanBound, threshold: number): Restrictions | null {
  const { by } = bound;
  const ranges = [...node.ranges];
  // where something stands may be above the threshold: it is not raised then
  const lower = (v: number): void => {
    const [first, last] = ranges[v] as Range;
    let to = last;
    while (to > 0 && to >= first && percentAt(problem, v, to) >= threshold) to -= 1;
    ranges[v] = [first, to];
  };
  if ('variable' in by) lower(by.variable);
  else {
    for (const each of problem.bounds) {
      if ('group' in each.by && each.by.group === by.group) lower(each.variable);
    }
  }
  return propagated(problem, { ranges, means: node.means });
}

/** Restrictions with what follows from the bounds; null where nothing is left. */
function propagated(problem: PlanProblem, restrictions: Restrictions): Restrictions | null {
  const [ranges, means] = [[...restrictions.ranges], [...restrictions.means]];
  let changed = true;
  while (changed) {
    changed = false;
    for (const { variable, by } of problem.bounds) {
      const [first, last] = ranges[variable] as Range;
      if (first > last) return null;
      const least = first > 0 ? percentAt(problem, variable, first) : -Infinity;
      if ('group' in by) {
        if (least > (means[by.group] as number)) [means[by.group], changed] = [least, true];
        continue;
      }
      const [lowest, to] = ranges[by.variable] as Range;
      let from = lowest;
      while (from <= to && percentAt(problem, by.variable, from) < least) [from, changed] = [from + 1, true];
      if (from > to) return null;
      ranges[by.variable] = [from, to];
      const most = percentAt(problem, by.variable, to);
      let own = last;
      while (own > 0 && own >= first && percentAt(problem, variable, own) > most) [own, changed] = [own - 1, true];
      ranges[variable] = [first, own];
      if (first > own) return null;
    }
  }
  return { ranges, means };
}

/** A plan without broken bounds, from a choice that has some: what bounds is raised, and what cannot be held stays where it is. */
function repair(problem: PlanProblem, chosen: readonly number[], solver: Relaxation): Plan | null {
  const repaired = [...chosen];
  const frozen = new Set<number>();
  const raise = (v: number): boolean => {
    const next = (repaired[v] as number) + 1;
    if (frozen.has(v) || next >= (problem.variables[v]?.options.length ?? 0)) return false;
    repaired[v] = next;
    return true;
  };
  for (let broken = brokenBounds(problem, repaired); broken.length > 0; broken = brokenBounds(problem, repaired)) {
    const [{ by, variable }] = broken as readonly [PlanBound, ...PlanBound[]];
    const members = 'variable' in by ? [by.variable] : (problem.groups[by.group]?.variables ?? []);
    const lowest = [...members].sort(
      (a, b) => percentAt(problem, a, repaired[a] as number) - percentAt(problem, b, repaired[b] as number),
    );
    if (lowest.some(raise)) continue;
    repaired[variable] = 0;
    frozen.add(variable);
  }
  return solver.planOf(repaired);
}
