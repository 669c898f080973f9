// npm run nightly (tier 2): everything at full size; what it found goes to docs/evidence.md with date and command.
import { ensureEngines } from '../browsers/ensure.mjs';
import { PORTALS } from '../portals/list.mjs';
import { ensureParts } from '../portals/needs.mjs';
import { checks } from '../config/nightly.mjs';
import { evidence } from './nightly/evidence.mjs';
import { mustNode } from './lib/run.mjs';

await ensureEngines(['chromium', 'firefox', 'webkit']);
await ensureParts(Object.values(PORTALS).flatMap(({ needs }) => needs));
await mustNode('packages/dev/scripts/build.mjs');

const results = [];
for (const { name, command, start } of checks) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const counts = await start();
  results.push({ name, command, ...counts, seconds: (performance.now() - began) / 1000 });
}
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
evidence(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
