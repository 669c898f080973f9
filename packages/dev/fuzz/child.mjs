// Runs targets one after the other in a process of its own; the file `current` says what it is doing.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { PLANTED } from './planted.mjs';
import { TARGETS } from './targets.mjs';
import { assertUntouched } from './untouched.mjs';

const { names, runs, seed, current } = JSON.parse(process.argv[2]);
const file = openSync(current, 'w');

/** Notes a case before it is read, so that one that never ends is known. */
function note(name, value) {
  const bytes = value instanceof Uint8Array;
  const text = JSON.stringify({
    target: name,
    case: bytes ? Buffer.from(value).toString('base64') : fc.stringify(value),
    bytes,
  });
  ftruncateSync(file);
  writeSync(file, text, 0);
}

for (const name of names) {
  const { start = () => undefined, cases, read } = TARGETS[name] ?? PLANTED[name];
  const good = await start();
  let [done, wasRead] = [0, 0];
  const began = performance.now();
  const property = fc.asyncProperty(cases, async (value) => {
    note(name, value);
    done += 1;
    if ((await read(value, good)) !== false) wasRead += 1;
    assertUntouched();
  });
  const found = await fc.check(property, { seed, numRuns: runs, endOnFailure: false });
  process.send({
    target: name,
    runs: done,
    read: wasRead,
    milliseconds: Math.round(performance.now() - began),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    failure: found.failed
      ? {
          error: String(found.errorInstance?.stack ?? found.error),
          example: fc.stringify(found.counterexample),
          path: found.counterexamplePath,
        }
      : null,
  });
}
closeSync(file);
process.disconnect();
