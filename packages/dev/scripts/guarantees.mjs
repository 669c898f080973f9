// npm run guarantees: what every widget promises, asked in three engines, and docs/guarantees.md written from what came out.
// With --from FILE, from what `TAKAR_OUTCOMES=FILE npm test` has written. Exit 1 when a promise is not kept, a file did not
// load or an engine ran nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureEngines } from '../browsers/ensure.mjs';
import { guaranteeTable } from './guarantees/table.mjs';
import { argumentsOf } from './lib/arguments.mjs';
import { root } from './lib/paths.mjs';
import { browserTests } from './test/browser-tests.mjs';
import { buildFor } from './test/build-for.mjs';

const engines = ['chromium', 'firefox', 'webkit'];
const files = ['packages/widgets/build/test/browser/{guarantees.test,widgets/*.test}.js'];

/** What came out of every test, from a run of now. */
async function ask() {
  await ensureEngines(engines);
  if ((await buildFor(['widgets'], engines)) !== 0) {
    console.error('the build failed: no promise was asked for');
    process.exit(1);
  }
  const folder = mkdtempSync(join(tmpdir(), 'takar-outcomes-'));
  process.env.TAKAR_OUTCOMES = join(folder, 'outcomes.json');
  await browserTests(engines, files, { once: true });
  const outcomes = JSON.parse(readFileSync(process.env.TAKAR_OUTCOMES, 'utf8'));
  rmSync(folder, { recursive: true });
  return outcomes;
}

const { from } = argumentsOf({ options: { from: { type: 'string' } } }).values;
const all = from === undefined ? await ask() : JSON.parse(readFileSync(from, 'utf8'));
/** Tests of one widget alone promise nothing for the others. */
const outcomes = all.filter(({ file }) => /[\\/](guarantees|widgets[\\/][a-z-]+)\.test\.js$/.test(file));
const failed = outcomes.filter(({ passed }) => !passed).length;

const file = join(root, 'docs/guarantees.md');
const options = await resolveConfig(file, { config: join(root, 'packages/dev/config/prettier.json') });
writeFileSync(file, await format(guaranteeTable(outcomes, engines), { ...options, filepath: file }));
const silent = engines.filter((name) => !outcomes.some(({ engine }) => engine === name));
for (const engine of silent) console.log(`\n${engine} has run no test of a promise`);
console.log(`\n${outcomes.length - failed} passed, ${failed} failed; docs/guarantees.md is written`);
process.exitCode = failed + silent.length === 0 ? 0 : 1;
