import { childrenOf } from '../columns/links.js';
import type { Cascade } from '../cascade.js';
import { isPlan } from '../position.js';
import { levelHas } from '../scheme.js';

/** How many plans of staff serve a strategic goal. */
export interface PlanCoverage {
  readonly plans: number;
  readonly reached: number;
  /** Part of the plans that reach a goal, 0 to 1; null where there is no plan. */
  readonly share: number | null;
  /** Plans that no chain of parents leads to a goal. */
  readonly unreached: readonly number[];
}

/**
 * Share of staff plans that reach a strategic goal over any chain of links. Where the file has no level of goals, the plans
 * of those who have no superior in it stand for the goals.
 */
export function planCoverage(cascade: Cascade): PlanCoverage {
  const { length, scheme, level } = cascade;
  const goals: number[] = [];
  for (let node = 0; node < length; node++) if (levelHas(scheme, level[node] as number, 'strategic')) goals.push(node);
  const hasGoals = goals.length > 0;
  if (!hasGoals && cascade.format === 'plans') goals.push(...topPlans(cascade));
  const reached = new Uint8Array(length);
  const open = [...goals];
  for (const goal of goals) reached[goal] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of childrenOf(cascade.children, node)) {
      if (reached[child] === 1) continue;
      reached[child] = 1;
      open.push(child);
    }
  }
  const plans: number[] = [];
  for (let node = 0; node < length; node++) if (isPlan(cascade, node)) plans.push(node);
  const unreached = plans.filter((node) => reached[node] === 0);
  const count = plans.length;
  return {
    plans: count,
    reached: count - unreached.length,
    share: count === 0 ? null : (count - unreached.length) / count,
    unreached,
  };
}

function topPlans({ length, texts }: Cascade): number[] {
  const people = new Set(texts.person);
  return Array.from({ length }, (_, node) => node).filter((node) => {
    const superior = texts.superior[node] ?? null;
    return superior === null || !people.has(superior);
  });
}
