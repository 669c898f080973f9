// npm run reproducible: builds twice from nothing and compares every byte, so that anybody can check a release.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from './lib/files.mjs';
import { made } from './lib/made.mjs';
import { root } from './lib/paths.mjs';
import { mustNode } from './lib/run.mjs';

/** The files that a build made at a place; none where tests alone make something. */
function below(path) {
  const place = `${root}/${path}`;
  if (!existsSync(place)) return [];
  return statSync(place).isDirectory() ? filesBelow(place) : [place];
}

async function buildFromNothing() {
  await mustNode('packages/dev/scripts/clean.mjs');
  await mustNode('packages/dev/scripts/build.mjs');
  const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(made.flatMap(below).map((file) => [relative(root, file), digest(file)]));
}

const first = await buildFromNothing();
const second = await buildFromNothing();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of differing) console.error(`differs between two builds: ${file}`);
console.log(`${first.size} files, ${differing.length} differ`);
process.exitCode = first.size > 0 && differing.length === 0 ? 0 : 1;
