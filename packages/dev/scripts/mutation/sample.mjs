import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/run.mjs';
import { allMutants } from './all-mutants.mjs';
import { draw } from './draw.mjs';
import { estimate } from './estimate.mjs';
import { belowDist, mutantKey } from './mutant-key.mjs';

/**
 * Tests a uniform random sample of all mutants of core and prints the score as the estimate that it is. Resolves to the exit
 * code: 1 where the run failed or the estimate lies below `least` per cent.
 */
export async function sampled({ core, stryker, count, seed, least }) {
  const population = await allMutants(core);
  const sample = draw(population, count, seed);
  const folder = join(core, 'build/mutation');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sample.json'), JSON.stringify({ seed, population: population.length, sample }));
  console.log(`${sample.length} of ${population.length} mutants, seed ${seed}`);
  const code = await run(process.execPath, [stryker, 'run', '../dev/config/mutation/sample.mjs'], { cwd: core });
  if (code !== 0) return code;
  const outcomes = outcomesOf(join(folder, 'sample-report.json'), new Set(sample.map(mutantKey)));
  return tell(outcomes, { drawn: sample.length, population: population.length, seed, least });
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

function tell(outcomes, { drawn, population, seed, least }) {
  const counts = {};
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1;
  const judged = outcomes.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const found = judged.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  for (const mutant of judged) if (!found.includes(mutant)) console.log(survivor(mutant));
  const { share, from, to } = estimate(found.length, judged.length);
  console.log(`\n${JSON.stringify(counts)}; ${drawn - judged.length} of ${drawn} could not be judged`);
  console.log(
    `Estimate, not the full score: ${share} % of ${judged.length} sampled mutants were found by tests ` +
      `(95 % interval ${from} to ${to} %; ${population} mutants in all, seed ${seed}).`,
  );
  return share >= least ? 0 : 1;
}

function survivor({ file, location: { start }, mutatorName, replacement, status }) {
  return `${status} dist/${file}:${start.line + 1}:${start.column + 1} ${mutatorName} -> ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;
}
