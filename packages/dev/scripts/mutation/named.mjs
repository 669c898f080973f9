import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allMutants, mutatedFiles } from './all-mutants.mjs';
import { EXPLAINED, explanations, outdated } from './explained.mjs';
import { judge } from './one-process/judge.mjs';
import { prepare, testsOf } from './one-process/prepare.mjs';
import { everyFew, isFound, tell } from './tell.mjs';

/**
 * Tests every mutant of files and folders of a package (`cascade/checks`, `score/rank.js`, below `dist`), first by the tests
 * whose path matches the first pattern, those that none of these found by those of the next, and what is left by all tests, in
 * `processes` processes. Tests of one mutant take `patience` milliseconds at most each time. Resolves to the exit code: 2 where
 * nothing has such a name, 1 where the score lies below `least` per cent, a survivor of a rule file is not explained, or an
 * explained one is found.
 */
export async function named({ home, names, patterns = [], least, processes, patience = Infinity }) {
  const wrong = usageFault(home, names, patterns);
  if (wrong !== null) {
    console.error(wrong);
    return 2;
  }
  const { files, mutants } = await allMutants(join(home, 'dist'), (file) => names.some((name) => isNamed(file, name)));
  console.log(`${mutants.length} mutants`);
  const last = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  for (const pattern of [...patterns, '.']) {
    const left = [...last.values()].filter(({ status }) => !isFound(status));
    if (left.length === 0) break;
    if (last.size > left.length) console.log(`${left.length} are left for tests of ${pattern}`);
    const script = await prepare(home, join(home, `build/mutation/named-${process.pid}`), { files, pattern });
    const outcomes = await judge(script, left, { patience, processes, progress: everyFew(left.length) });
    rmSync(dirname(script), { recursive: true });
    for (const outcome of outcomes) last.set(outcome.id, outcome);
  }
  const outcomes = [...last.values()];
  const impatient = outcomes.filter(({ unasked }) => unasked > 0).length;
  if (impatient > 0)
    console.log(`${impatient} survivors were not shown to every test: those asked had taken ${patience / 1000} s.`);
  const why = explanations();
  const { found, judged: all, survivors, open } = tell(outcomes, join(home, 'dist'), why);
  const old = outdated(why, new Set(mutants.map(({ file }) => file)), survivors);
  for (const key of old)
    console.log(`Explained in ${EXPLAINED}, but found or not there: ${key.replaceAll('\n', ' | ')}`);
  const share = all === 0 ? 100 : Math.round((1000 * found) / all) / 10;
  console.log(`${share} % of ${all} mutants were found by tests.`);
  return share >= least && open.length === 0 && old.length === 0 ? 0 : 1;
}

/** Whether a compiled file is the one of a name, or lies in its folder. */
export function isNamed(file, name) {
  const path = name.replace(/^dist\//, '').replace(/\/+$/, '');
  return file === path || file === `${path}.js` || file.startsWith(`${path}/`);
}

/** What is wrong with names or patterns; null where each finds something. */
function usageFault(home, names, patterns) {
  const dist = join(home, 'dist');
  for (const name of names) {
    if (mutatedFiles(dist, (file) => isNamed(file, name)).length === 0)
      return `--in ${name}: no file or folder of that name below its dist is mutated`;
  }
  for (const pattern of patterns) {
    try {
      if (testsOf(home, pattern).length === 0) return `--tests ${pattern}: no test file below its build/test matches`;
    } catch {
      return `--tests ${pattern}: no regular expression`;
    }
  }
  return null;
}
