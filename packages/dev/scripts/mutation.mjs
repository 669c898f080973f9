// npm run mutation [-- GLOB ...]: mutation testing of core; globs below dist narrow it, as `dist/decimal/**`.
import { join } from 'node:path';
import { mustNode, run } from './lib/run.mjs';
import { root } from './lib/paths.mjs';

await mustNode('node_modules/typescript/bin/tsc', '-b', 'packages/core', 'packages/core/test');
const globs = process.argv.slice(2);
const only = globs.length === 0 ? [] : ['--mutate', globs.join(',')];
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const args = [stryker, 'run', '../dev/config/mutation/core.mjs', ...only];
process.exitCode = await run(process.execPath, args, { cwd: join(root, 'packages/core') });
