import assert from 'node:assert/strict';
import { test } from 'node:test';
import { image } from '@takar/core';
import type { PlanBound, PlanOption, PlanProblem } from '#src/evaluation/plan-problem.js';
import { brokenBounds, searchPlan } from '#src/evaluation/plan-search.js';

/** A seeded stream of whole numbers below a limit. */
function stream(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Six things to raise in three groups, with ten bounds among them. */
function problem(seed: number): PlanProblem {
  const next = stream(seed);
  const variables = Array.from({ length: 6 }, (_, i) => {
    const steps = 3 + next(3);
    const cost = 1 + next(2);
    const from = next(2);
    const options = Array.from({ length: steps }, (_, step): PlanOption => {
      const percent = Math.round((100 * (step + from)) / (steps - 1 + from));
      return { effort: step * cost, percent, value: percent };
    });
    return { code: `v${i}`, weight: 1 + next(3), options };
  });
  const groups = [[0, 1, 2], [3, 4], [5]].map((members, i) => ({
    code: `g${i}`,
    variables: members,
    score: (chosen: readonly PlanOption[]) =>
      chosen.reduce((sum, { value }, k) => sum + value * (variables[members[k] as number]?.weight ?? 0), 0),
  }));
  const bounds = Array.from({ length: 10 }, (): PlanBound => {
    const variable = next(6);
    return next(3) > 0
      ? { variable, by: { variable: (variable + 1 + next(5)) % 6 } }
      : { variable, by: { group: next(3) } };
  });
  const wanted = 100 * next(12);
  return { variables, groups, bounds, enough: (total) => total >= wanted };
}

/** The least effort, and then the highest total, of every choice there is that breaks no bound. */
function bruteForce(of: PlanProblem): { effort: number; total: number } | null {
  let best: { effort: number; total: number } | null = null;
  const visit = (chosen: readonly number[]): void => {
    if (chosen.length < of.variables.length) {
      of.variables[chosen.length]?.options.forEach((_, i) => visit([...chosen, i]));
      return;
    }
    const option = (v: number): PlanOption => of.variables[v]?.options[chosen[v] as number] as PlanOption;
    const total = of.groups.reduce((sum, { variables, score }) => sum + score(variables.map(option)), 0);
    const effort = of.variables.reduce((sum, _, v) => sum + option(v).effort, 0);
    if (
      !of.enough(total) ||
      (best !== null && (effort > best.effort || (effort === best.effort && total <= best.total)))
    )
      return;
    if (breaks(of, chosen)) return;
    best = { effort, total };
  };
  visit([]);
  return best;
}

/** Whether something that is raised is above what bounds it. */
function breaks(of: PlanProblem, chosen: readonly number[]): boolean {
  const percent = (v: number): number => of.variables[v]?.options[chosen[v] as number]?.percent as number;
  const mean = (g: number): number => {
    const members = of.groups[g]?.variables ?? [];
    const weight = (v: number): number => of.variables[v]?.weight as number;
    const sum = members.reduce((total, v) => total + weight(v) * percent(v), 0);
    return image(sum / members.reduce((total, v) => total + weight(v), 0));
  };
  return of.bounds.some(
    ({ variable, by }) =>
      (chosen[variable] as number) > 0 &&
      percent(variable) > ('variable' in by ? percent(by.variable) : mean(by.group)),
  );
}

const PROBLEMS = Array.from({ length: 80 }, (_, i) => problem(i + 1));

test('a plan takes the least effort that there is, and breaks no bound', () => {
  let found = 0;
  for (const [i, of] of PROBLEMS.entries()) {
    const { plan, proven, leastEffort } = searchPlan(of, 5000);
    const expected = bruteForce(of);
    assert.equal(proven, true);
    assert.deepEqual([i, plan && { effort: plan.effort, total: plan.total }], [i, expected]);
    assert.equal(leastEffort, expected?.effort ?? Infinity);
    if (plan === null) continue;
    found += 1;
    assert.deepEqual([brokenBounds(of, plan.chosen), breaks(of, plan.chosen)], [[], false]);
  }
  assert.ok(found > 40 && found < 80, String(found));
});

test('what bounds say is followed before problems are parted, so that few are asked', () => {
  const steps = PROBLEMS.map((of) => searchPlan(of, 5000).steps);
  // taking the bound that is broken least, or following less from what is raised, asks more than this
  assert.ok(steps.reduce((sum, each) => sum + each, 0) <= 440, steps.join(' '));
  assert.ok(Math.max(...steps) <= 25, steps.join(' '));
});

test('a search that may ask no more gives what it could mend, and the effort below which nothing is', () => {
  let told = 0;
  for (const of of PROBLEMS) {
    const whole = searchPlan(of, 5000);
    if (whole.steps < 4) continue;
    const part = searchPlan(of, 1);
    assert.deepEqual([part.proven, part.steps], [false, 1]);
    assert.ok(part.leastEffort <= (whole.plan?.effort ?? Infinity));
    if (part.plan === null) continue;
    told += 1;
    assert.equal(breaks(of, part.plan.chosen), false);
    assert.ok(of.enough(part.plan.total) && part.plan.effort >= (whole.plan?.effort as number));
  }
  assert.ok(told > 3, String(told));
});
