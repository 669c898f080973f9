import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const HEADING = '## Promises, and the test that proves each';

/**
 * What the README promises, each with the commands that run the proofs it names: `npm run NAME` as it stands there, and the
 * tests that it links to.
 */
export function promisesOf(readme) {
  const [, after] = readme.split(`${HEADING}\n`);
  if (after === undefined) throw new Error(`README.md has no "${HEADING}"`);
  const [section] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => /^\| /.test(line));
  return rows.slice(1).map((row) => {
    const [, promise, proof] = row.split(' | ').length === 2 ? /^\| (.+?) \| (.+) \|$/.exec(row) : [];
    if (promise === undefined) throw new Error(`README.md: no promise with its proof: ${row}`);
    return { promise, commands: commandsOf(proof) };
  });
}

/** The commands of a proof: those that stand there, then one for its Node tests and one for its browser tests. */
function commandsOf(proof) {
  const programs = [...proof.matchAll(/`(npm run [a-z:]+)`/g)].map(([, command]) => command);
  const tests = [...proof.matchAll(/\]\((packages\/[^)]+)\)/g)].map(([, path]) => path).filter(isTest);
  const inBrowser = tests.filter((path) => path.includes('/test/browser/'));
  return [
    ...programs,
    ...testCommand(tests.filter((path) => !inBrowser.includes(path))),
    ...testCommand(inBrowser, 'browsers'),
  ];
}

const isTest = (path) =>
  path.endsWith('.test.ts') || (existsSync(join(root, path)) && statSync(join(root, path)).isDirectory());

/** Runs tests as they are compiled; those of a package come to its part of `npm test`. */
function testCommand(tests, part) {
  if (tests.length === 0) return [];
  const parts = [...new Set(tests.map((path) => part ?? path.split('/')[1]))];
  const compiled = tests.map((path) =>
    path.replace(/^(packages\/[^/]+)\/test/, '$1/build/test').replace(/\.ts$/, '.js'),
  );
  const files = compiled.length === 1 ? compiled[0] : `'${compiled.join(' ')}'`;
  return [`npm test -- --only ${parts.join(',')} --files ${files}`];
}
