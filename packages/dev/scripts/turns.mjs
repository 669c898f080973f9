// npm run turns [-- --turns N] [-- OPTIONS OF npm test]: the suite N times (10), nothing asked twice within a turn; exit 1 when
// a turn fails a test, or runs another number of tests than the first.
import { runCheck } from './nightly/run-check.mjs';
import { argumentsOf, refuse } from './lib/arguments.mjs';

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '10' } },
});
const turns = Number(values.turns);
if (!(Number.isSafeInteger(turns) && turns >= 2)) refuse(`--turns ${values.turns}: a whole number from 2`);
let first;
let different = 0;
for (let turn = 1; turn <= turns; turn += 1) {
  console.log(`\n== turn ${turn} of ${turns}`);
  // what the first turn has built the others take
  const built = turn === 1 ? [] : ['--no-build'];
  const { passed, failed } = await runCheck(['npm test -- --once', ...built, ...positionals].join(' '));
  first ??= passed;
  if (failed > 0 || passed !== first) different += 1;
}
console.log(`\n${turns} turns of ${first} tests, ${different} of them different or with a failure`);
process.exitCode = different === 0 ? 0 : 1;
