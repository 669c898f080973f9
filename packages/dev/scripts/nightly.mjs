// npm run nightly (tier 2): everything at full size, and the proof of every promise of the README; what came out goes to
// docs/evidence.md with figure, date and command.
// npm run nightly -- --only TEXT: those checks and promises alone whose name or command holds the text; the others keep
// what they gave last.
import { ensureEngines } from '../browsers/ensure.mjs';
import { PORTALS } from '../portals/list.mjs';
import { ensureParts } from '../portals/needs.mjs';
import { checks } from '../config/nightly.mjs';
import { promises, writeEvidence } from './nightly/evidence.mjs';
import { commit, machine } from './nightly/machine.mjs';
import { keep, records } from './nightly/records.mjs';
import { runCheck } from './nightly/run-check.mjs';
import { argumentsOf } from './lib/arguments.mjs';
import { mustNode } from './lib/run.mjs';

const { values } = argumentsOf({ options: { only: { type: 'string', multiple: true, default: [''] } } });
const proofs = promises().flatMap(({ promise, commands }) => commands.map((command) => ({ name: promise, command })));
const all = [...proofs, ...checks];
const isWanted = ({ name, command }) => values.only.some((text) => name.includes(text) || command.includes(text));
const wanted = new Map(all.filter(isWanted).map((check) => [check.command, check]));
if (wanted.size === 0) {
  console.error(
    `no check and no promise holds "${values.only.join('", "')}":\n${all.map(({ name, command }) => `  ${name}: ${command}`).join('\n')}`,
  );
  process.exit(2);
}

await ensureEngines(['chromium', 'firefox', 'webkit']);
await ensureParts(Object.values(PORTALS).flatMap(({ needs }) => needs));
await mustNode('packages/dev/scripts/build.mjs');

const asked = new Set(all.map(({ command }) => command));
const where = { commit: commit(), machine: machine() };
let [passed, failed] = [0, 0];
for (const { name, command } of wanted.values()) {
  console.log(`\n== ${name}: ${command}`);
  const outcome = await runCheck(command);
  passed += outcome.passed;
  failed += outcome.failed;
  // each is kept as soon as it is known: a night that is cut short keeps its first half
  keep({ ...records(), [command]: { ...outcome, date: new Date().toISOString().slice(0, 10), ...where } }, asked);
  writeEvidence();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
