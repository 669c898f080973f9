import { join } from 'node:path';
import { isMutated } from '../../config/mutation/left-out.mjs';
import { judge } from './one-process/judge.mjs';
import { prepare } from './one-process/prepare.mjs';
import { tell } from './tell.mjs';

/**
 * Tests every mutant of files and folders of core (`cascade/checks`, below `dist`), by the tests whose file matches
 * `pattern`, in as few processes as can be. Resolves to the exit code: 1 where the score lies below `least` per cent.
 */
export async function named({ core, names, pattern, least }) {
  const copy = join(core, 'build/mutation/one-process');
  const mutants = await prepare(core, copy, (file) => isMutated(file) && names.some((name) => file.startsWith(name)));
  console.log(`${mutants.length} mutants`);
  const outcomes = [];
  for await (const outcome of judge(copy, mutants, pattern)) {
    outcomes.push(outcome);
    if (outcomes.length % 25 === 0) console.log(`${outcomes.length} of ${mutants.length}`);
  }
  const { found, judged } = tell(outcomes);
  const share = judged === 0 ? 100 : Math.round((1000 * found) / judged) / 10;
  console.log(`${share} % of ${judged} mutants were found by tests.`);
  return share >= least ? 0 : 1;
}
