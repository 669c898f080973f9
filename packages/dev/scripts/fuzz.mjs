// npm run fuzz [-- --runs N] [--seed S] [--target NAME]: every reader on generated and broken files.
import { runFuzz } from '../fuzz/run.mjs';
import { TARGETS } from '../fuzz/targets.mjs';
import { argumentsOf, refuse } from './lib/arguments.mjs';

const { values } = argumentsOf({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    target: { type: 'string', multiple: true, default: Object.keys(TARGETS) },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const unknown = values.target.filter((name) => !Object.hasOwn(TARGETS, name));
if (unknown.length > 0) refuse(`unknown target: ${unknown.join(', ')}; known: ${Object.keys(TARGETS).join(', ')}`);
if (!(runs >= 1)) refuse(`--runs ${values.runs}: a number from 1`);
if (!Number.isSafeInteger(seed)) refuse(`--seed ${values.seed}: a whole number`);
console.log(`seed ${seed}`);
let failed = 0;
let cases = 0;
for (const name of values.target) {
  const [result] = await runFuzz({ names: [name], runs, seed });
  const { target, failure, milliseconds = 0, megabytes = 0 } = result;
  console.log(
    `${target.padEnd(18)}${String(result.runs).padStart(8)} cases${String(result.read).padStart(8)} read${String(milliseconds).padStart(9)} ms${String(megabytes).padStart(6)} MB`,
  );
  cases += result.runs;
  if (failure === null) continue;
  failed += 1;
  console.log(`  ${failure.error}\n  case: ${failure.example}\n  path: ${failure.path}`);
}
console.log(`${cases} cases of ${values.target.length} readers, seed ${seed}: ${failed} readers failed`);
process.exitCode = failed === 0 ? 0 : 1;
process.exit();
