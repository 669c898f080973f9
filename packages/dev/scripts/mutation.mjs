// npm run mutation [-- GLOB ...]: mutation testing of core; globs below dist narrow it, as `dist/decimal/**`.
// npm run mutation -- --in NAME ... [--tests PATTERN]: every mutant of files or folders, as `cascade/checks`, in few
//   processes; only by tests whose path matches, as `cascade/`, where a pattern is given. Exit 1 where a survivor of a rule
//   file is not explained in docs/surviving-mutants.md, 2 where a name or pattern finds nothing.
// npm run mutation -- --sample N [--seed S] [--least PERCENT] [--patience SECONDS]: N random mutants of all, and what they
//   say of the whole; tests of one mutant take SECONDS at most (20), then it counts as a survivor.
// `--processes P` shares the mutants of both among P processes (2).
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mustNode, run } from './lib/run.mjs';
import { root } from './lib/paths.mjs';
import { named } from './mutation/named.mjs';
import { sampled } from './mutation/sample.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string', multiple: true },
    tests: { type: 'string', default: '.' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
    patience: { type: 'string', default: '20' },
    processes: { type: 'string', default: '2' },
  },
});
await mustNode('node_modules/typescript/bin/tsc', '-b', 'packages/core', 'packages/core/test');
const core = join(root, 'packages/core');
const [least, processes] = [values.least, values.processes].map(Number);
if (values.in !== undefined) {
  process.exitCode = await named({ core, names: values.in, pattern: values.tests, least, processes });
} else if (values.sample === undefined) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const only = positionals.length === 0 ? [] : ['--mutate', positionals.join(',')];
  process.exitCode = await run(process.execPath, [stryker, 'run', '../dev/config/mutation/core.mjs', ...only], {
    cwd: core,
  });
} else {
  const [count, seed, patience] = [values.sample, values.seed, 1000 * values.patience].map(Number);
  process.exitCode = await sampled({ core, count, seed, least, patience, processes });
}
