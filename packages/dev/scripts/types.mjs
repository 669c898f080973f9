// npm run types: the compiler that builds (6), then the native one (7) over the same projects; both must agree.
import { readFileSync } from 'node:fs';
import { root } from './lib/paths.mjs';
import { mustNode, node } from './lib/run.mjs';

await mustNode('node_modules/typescript/bin/tsc', '-b');

const { references } = JSON.parse(readFileSync(`${root}/tsconfig.json`, 'utf8'));
const checkOnly = ['--noEmit', '--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
let failed = false;
for (const { path } of references) {
  const code = await node('node_modules/typescript7/bin/tsc', '-p', path, ...checkOnly);
  if (code !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
