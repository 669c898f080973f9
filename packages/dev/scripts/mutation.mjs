// npm run mutation [-- GLOB ...]: mutation testing of core by Stryker; globs below dist narrow it, as `dist/decimal/**`.
// npm run mutation -- --in NAME ... [--tests PATTERN ...]: every mutant of files or folders, as `cascade/checks`, in few
//   processes; first by tests whose path matches the first pattern, as `cascade/`, then by those of the next where these find
//   nothing, at last by all. Exit 1 where a survivor of a rule file is not explained in docs/surviving-mutants.md, 2 where a
//   name or pattern finds nothing.
// npm run mutation -- --sample N [--seed S] [--least PERCENT]: N random mutants of all, and what they say of the whole.
// `--patience SECONDS`: tests of one mutant take as long of the processor at most, then it counts as a survivor (20 with
//   --sample; none with --in).
// `--processes P` shares the mutants of both among P processes (2); `--package sql`, `--package table`: those of another package.
import { join } from 'node:path';
import { argumentsOf, refuse } from './lib/arguments.mjs';
import { mustNode, run } from './lib/run.mjs';
import { root } from './lib/paths.mjs';
import { named } from './mutation/named.mjs';
import { sampled } from './mutation/sample.mjs';

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: {
    in: { type: 'string', multiple: true },
    tests: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
    patience: { type: 'string' },
    processes: { type: 'string', default: '2' },
    package: { type: 'string', default: 'core' },
  },
});
const packages = ['core', 'sql', 'table'];
if (!packages.includes(values.package)) refuse(`--package ${values.package}: one of ${packages.join(', ')}`);
await mustNode('node_modules/typescript/bin/tsc', '-b', `packages/${values.package}/test`);
const home = join(root, 'packages', values.package);
const [least, processes] = [values.least, values.processes].map(Number);
const patience = (usual) => (values.patience === undefined ? usual : 1000 * Number(values.patience));
if (values.in !== undefined) {
  process.exitCode = await named({
    home,
    names: values.in,
    patterns: values.tests,
    least,
    processes,
    patience: patience(Infinity),
  });
} else if (values.sample === undefined) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const only = positionals.length === 0 ? [] : ['--mutate', positionals.join(',')];
  process.exitCode = await run(process.execPath, [stryker, 'run', '../dev/config/mutation/core.mjs', ...only], {
    cwd: join(root, 'packages/core'),
  });
} else {
  const [count, seed] = [values.sample, values.seed].map(Number);
  process.exitCode = await sampled({ home, count, seed, least, patience: patience(20_000), processes });
}
