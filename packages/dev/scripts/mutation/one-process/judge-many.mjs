// Started by judge.mjs: loads the tests once, learns which of them reach which mutants, then switches on one mutant after
// the other as stdin names them: `{id, area}`, a line each. Arguments: copy, pattern of tests.
import { createInterface } from 'node:readline';
import { fails, isNear, loadTests, say, told } from './tests.mjs';

/** How often a mutant may be reached, beside what a test reaches without it, before it counts as an endless loop. */
const MORE_OFTEN = 100;

const [copy, pattern] = process.argv.slice(2);
const stryker = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } });
const tests = await loadTests(copy, pattern);
/** Tests that judge no more: they fail without a mutant. */
const harmed = new Set();
const reached = await reachedBy(tests);
say({ ready: tests.length, leftOut: [...harmed].map(told) });
for await (const line of createInterface({ input: process.stdin })) say(await judged(JSON.parse(line)));

async function judged({ id, area }) {
  const judges = tests.filter((test) => reached.get(test).has(id) && !harmed.has(test));
  if (judges.length === 0)
    return { id, status: stryker.mutantCoverage.static[id] === undefined ? 'NoCoverage' : 'Static' };
  const far = (test) => (isNear(test, area) ? 0 : 1_000) + test.took;
  const killer = await firstToFail(
    id,
    judges.sort((a, b) => far(a) - far(b)),
  );
  if (killer === undefined) return { id, status: 'Survived' };
  if (!(await fails(killer))) return { id, status: 'Killed', by: told(killer) };
  harmed.add(killer);
  return { id, status: 'Unsure' };
}

async function firstToFail(id, judges) {
  stryker.activeMutant = id;
  try {
    for (const test of judges) {
      stryker.hitCount = 0;
      stryker.hitLimit = MORE_OFTEN * reached.get(test).get(id) + 10_000;
      if (await fails(test)) return test;
    }
    return undefined;
  } finally {
    stryker.activeMutant = stryker.hitCount = undefined;
  }
}

/** How often each test reaches each mutant; tests that fail now judge nothing. */
async function reachedBy(all) {
  const counts = new Map();
  for (const [index, test] of all.entries()) {
    stryker.currentTestId = `t${index}`;
    const started = performance.now();
    if (await fails(test)) harmed.add(test);
    test.took = performance.now() - started;
    counts.set(test, new Map(Object.entries(stryker.mutantCoverage.perTest[`t${index}`] ?? {})));
    delete stryker.mutantCoverage.perTest[`t${index}`];
  }
  stryker.currentTestId = undefined;
  return counts;
}
