import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allMutants, theseMutants } from './all-mutants.mjs';
import { draw } from './draw.mjs';
import { estimate } from './estimate.mjs';
import { judge } from './one-process/judge.mjs';
import { prepare } from './one-process/prepare.mjs';
import { everyFew, tell } from './tell.mjs';

/**
 * Tests a uniform random sample of all mutants of a package and prints the score as the estimate that it is. A mutant whose tests
 * have taken `patience` milliseconds counts as a survivor, whatever the others would say. Resolves to the exit code: 1 where
 * the estimate lies below `least` per cent.
 */
export async function sampled({ home, count, seed, least, patience, processes }) {
  const dist = join(home, 'dist');
  const { mutants: population } = await allMutants(dist);
  const { files, mutants } = await theseMutants(dist, draw(population, count, seed));
  console.log(`${mutants.length} of ${population.length} mutants, seed ${seed}`);
  const script = await prepare(home, join(home, `build/mutation/sample-${process.pid}`), { files, pattern: '.' });
  const outcomes = await judge(script, mutants, { patience, processes, progress: everyFew(mutants.length) });
  rmSync(dirname(script), { recursive: true });

  const { found, judged } = tell(outcomes, dist);
  const { share, from, to } = estimate(found, judged);
  const impatient = outcomes.filter(({ unasked }) => unasked > 0).length;
  console.log(
    `${impatient} survivors were not shown to every test, because those asked had taken ${patience / 1000} s.\n` +
      `Estimate, not the full score: ${share} % of ${judged} sampled mutants were found by tests ` +
      `(95 % interval ${from} to ${to} %; ${population.length} mutants in all, seed ${seed}).`,
  );
  return share >= least ? 0 : 1;
}
