import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/run.mjs';
import { allMutants } from './all-mutants.mjs';
import { draw } from './draw.mjs';
import { estimate } from './estimate.mjs';
import { belowDist, mutantKey } from './mutant-key.mjs';
import { tell } from './tell.mjs';

/**
 * Tests a uniform random sample of all mutants of core and prints the score as the estimate that it is. Resolves to the exit
 * code: 1 where the run failed or the estimate lies below `least` per cent.
 */
export async function sampled({ core, stryker, count, seed, least }) {
  const { mutants: population } = await allMutants(join(core, 'dist'));
  const sample = draw(population, count, seed);
  const folder = join(core, 'build/mutation');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sample.json'), JSON.stringify({ seed, population: population.length, sample }));
  console.log(`${sample.length} of ${population.length} mutants, seed ${seed}`);
  const code = await run(process.execPath, [stryker, 'run', '../dev/config/mutation/sample.mjs'], { cwd: core });
  if (code !== 0) return code;
  const outcomes = outcomesOf(join(folder, 'sample-report.json'), new Set(sample.map(mutantKey)));
  return told(outcomes, { drawn: sample.length, population: population.length, seed, least });
}

/** Status of every sampled mutant of a report. */
function outcomesOf(report, keys) {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([name, { mutants }]) =>
    mutants
      .map((mutant) => ({ ...mutant, file: belowDist(name), location: fromZero(mutant.location) }))
      .filter((mutant) => keys.has(mutantKey(mutant))),
  );
}

/** Reports count lines and columns from 1. */
function fromZero({ start, end }) {
  const less = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { start: less(start), end: less(end) };
}

function told(outcomes, { drawn, population, seed, least }) {
  const { found, judged } = tell(outcomes);
  const { share, from, to } = estimate(found, judged);
  console.log(
    `${drawn - judged} of ${drawn} could not be judged.\n` +
      `Estimate, not the full score: ${share} % of ${judged} sampled mutants were found by tests ` +
      `(95 % interval ${from} to ${to} %; ${population} mutants in all, seed ${seed}).`,
  );
  return share >= least ? 0 : 1;
}
