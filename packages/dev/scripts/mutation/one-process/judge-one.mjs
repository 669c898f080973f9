// Started by judge.mjs: one mutant that is on before anything is loaded, so that what modules work out while they load
// and what they remember is worked out anew. Arguments: copy, pattern of tests, id of the mutant, its area, tests left out.
import { fails, isNear, loadTests, say, told } from './tests.mjs';

const [copy, pattern, activeMutant, area, leftOut] = process.argv.slice(2);
const stryker = (globalThis.__stryker__ = { activeMutant, hitCount: 0, hitLimit: 20_000_000 });

say(await killer());
process.exit(0);

async function killer() {
  let tests;
  try {
    tests = await loadTests(copy, pattern);
  } catch (error) {
    return { status: 'Killed', by: `does not load: ${error.message}` };
  }
  const judges = tests.filter((test) => !JSON.parse(leftOut).includes(told(test)));
  for (const test of judges.toSorted((a, b) => Number(isNear(b, area)) - Number(isNear(a, area)))) {
    stryker.hitCount = 0;
    if (await fails(test)) return { status: 'Killed', by: told(test) };
  }
  return { status: 'Survived' };
}
