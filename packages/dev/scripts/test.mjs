// npm test: builds, finds or installs the browsers, runs tier 1 and closes with one line `N passed, N failed`.
// Options: --only PART,… (core, sql, table, report, cli, widgets, browsers, dev); --browsers ENGINE,… (webkit, chromium,
//   firefox); --files 'PLACE …': compiled test files or folders alone; --since COMMIT: the browser tests that the changes
//   since then touch; --once: nothing is asked twice; --no-build: as it was built last.
import { writeFileSync } from 'node:fs';
import { ensureEngines } from '../browsers/ensure.mjs';
import { PORTALS } from '../portals/list.mjs';
import { ensureParts } from '../portals/needs.mjs';
import { browserTests } from './test/browser-tests.mjs';
import { buildFor } from './test/build-for.mjs';
import { total, wrong } from './test/counts.mjs';
import { nodeTestsOf } from './test/node-tests.mjs';
import { options } from './test/options.mjs';
import { touchedSince } from './test/touched.mjs';

const { build, packages, engines, files, since, once } = options(process.argv.slice(2));
if (engines.length > 0) await ensureEngines(engines);
if (packages.includes('dev')) await ensureParts(PORTALS.trenggalek.needs);

const counts = [];
if (build && (await buildFor(packages, engines)) !== 0) {
  counts.push(wrong('the build failed: no test was run'));
} else {
  if (packages.length > 0) counts.push(await nodeTestsOf(packages, files));
  if (engines.length > 0) {
    const chosen = files === undefined && since !== undefined ? await touchedSince(since) : files;
    if (chosen?.length === 0) console.log(`no browser test stands on what has changed since ${since}: none was run`);
    else counts.push(await browserTests(engines, chosen, { once }));
  }
}
const { passed, failed, failures } = total(counts);

// .ci/run adds its other checks to these counts, and names what failed and prints the closing line itself.
if (process.env.TAKAR_RESULT) writeFileSync(process.env.TAKAR_RESULT, JSON.stringify({ passed, failed, failures }));
else console.log(['', ...failures.map((each) => `FAILED ${each}`), `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
