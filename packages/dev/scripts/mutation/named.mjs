import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allMutants, mutatedFiles } from './all-mutants.mjs';
import { EXPLAINED, explanations, outdated } from './explained.mjs';
import { judge } from './one-process/judge.mjs';
import { prepare, testsOf } from './one-process/prepare.mjs';
import { everyFew, isFound, tell } from './tell.mjs';

/**
 * Tests every mutant of files and folders of a package (`cascade/checks`, `score/rank.js`, below `dist`), first by the tests
 * whose path matches `pattern`, then those that none of these found by all tests, in `processes` processes. Resolves to the exit code: 2 where nothing has such a name, 1 where the
 * score lies below `least` per cent, a survivor of a rule file is not explained, or an explained one is found.
 */
export async function named({ home, names, pattern, least, processes }) {
  const wrong = usageFault(home, names, pattern);
  if (wrong !== null) {
    console.error(wrong);
    return 2;
  }
  const { files, mutants } = await allMutants(join(home, 'dist'), (file) => names.some((name) => isNamed(file, name)));
  console.log(`${mutants.length} mutants`);
  const judged = async (these, tests) => {
    const script = await prepare(home, join(home, `build/mutation/named-${process.pid}`), { files, pattern: tests });
    const outcomes = await judge(script, these, { processes, progress: everyFew(these.length) });
    rmSync(dirname(script), { recursive: true });
    return outcomes;
  };
  const first = await judged(mutants, pattern);
  const left = pattern === '.' ? [] : first.filter(({ status }) => !isFound(status));
  if (left.length > 0) console.log(`${left.length} are left for all tests`);
  const later = new Map((left.length === 0 ? [] : await judged(left, '.')).map((outcome) => [outcome.id, outcome]));
  const outcomes = first.map((outcome) => later.get(outcome.id) ?? outcome);
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

/** What is wrong with names or pattern; null where each finds something. */
function usageFault(home, names, pattern) {
  const dist = join(home, 'dist');
  for (const name of names) {
    if (mutatedFiles(dist, (file) => isNamed(file, name)).length === 0)
      return `--in ${name}: no file or folder of that name below its dist is mutated`;
  }
  try {
    if (testsOf(home, pattern).length > 0) return null;
  } catch {
    return `--tests ${pattern}: no regular expression`;
  }
  return `--tests ${pattern}: no test file below its build/test matches`;
}
