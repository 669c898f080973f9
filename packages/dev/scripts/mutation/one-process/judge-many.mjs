// Started by judge.mjs: switches on one mutant after the other, as stdin names them (`{id, file}`, a line each), loads the
// tests anew with it and asks those that reach it until one fails. Arguments: script, what cover.mjs wrote, milliseconds that
// the tests of one mutant may take in all.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fails, keepQuiet, loader, say } from './tests.mjs';

/** How often a mutant may be reached, beside what a test reaches without it, before it counts as an endless loop. */
const MORE_OFTEN = 100;

/** Milliseconds that a test may wait before it counts as failed, beside many times what it takes without a mutant. */
const WAITS = 5_000;

/** How much longer a test of its own area may take than another, and still be asked before it. */
const OWN = 100;

const [script, coverage, patience] = process.argv.slice(2);
keepQuiet();
const load = loader(script);
const { static: early, tests } = JSON.parse(readFileSync(coverage, 'utf8'));
const whileLoading = new Set(early);
/** How many mutants each test has found, in all and by file: who finds much is asked first. */
const found = tests.map(() => 0);
const foundIn = new Map();
const stryker = (globalThis.__stryker__ = {});
for await (const line of createInterface({ input: process.stdin })) say(await judged(JSON.parse(line)));

async function judged({ id, file }) {
  const isStatic = whileLoading.has(id);
  const judges = tests.flatMap(({ failing, reached }, i) => (!failing && (isStatic || id in reached) ? [i] : []));
  if (judges.length === 0) return { id, status: 'NoCoverage' };
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: 20_000_000 });
  let loaded;
  try {
    loaded = load();
  } catch (error) {
    return { id, status: 'Killed', by: `does not load: ${error.message}` };
  }
  const inFile = foundIn.get(file) ?? tests.map(() => 0);
  foundIn.set(file, inFile);
  return { id, ...(await asked(id, order(judges, file.split('/')[0], inFile), loaded, inFile)) };
}

/** Tests that find much first, in this file, then anywhere; then quick ones before slow ones, those of its own area sooner. */
function order(judges, area, inFile) {
  const far = judges.map((i) => tests[i].took * (tests[i].file.includes(`/test/${area}/`) ? 1 : OWN));
  const much = (counts, a, b) => counts[judges[b]] - counts[judges[a]];
  const places = judges.map((_, k) => k);
  places.sort((a, b) => much(inFile, a, b) || much(found, a, b) || far[a] - far[b]);
  return places.map((k) => judges[k]);
}

async function asked(id, judges, loaded, inFile) {
  let left = Number(patience);
  let unasked = 0;
  for (const i of judges) {
    if (tests[i].took > left) {
      unasked += 1;
      continue;
    }
    left -= tests[i].took;
    stryker.hitCount = 0;
    stryker.hitLimit = MORE_OFTEN * (tests[i].reached[id] ?? 0) + 1_000_000;
    // tests made from a list are fewer where a mutant shortens it
    if (loaded[i] === undefined || !(await fails(loaded[i], WAITS + 20 * tests[i].took))) continue;
    found[i] += 1;
    inFile[i] += 1;
    return { status: 'Killed', by: `${tests[i].file}: ${tests[i].name}` };
  }
  return { status: 'Survived', unasked };
}
