// npm run coverage: the Node tests of core and the command line once more, with what they reach of both; what no test
// reaches is in coverage/index.html. Exit 1 when a test fails or nothing could be measured.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { mustNode, node } from './lib/run.mjs';
import { testFiles } from './test/node-tests.mjs';

const folder = join(root, 'coverage');
rmSync(folder, { recursive: true, force: true });
await mustNode('node_modules/typescript/bin/tsc', '-b');
const code = await node(
  'node_modules/c8/bin/c8.js',
  '--reporter=text',
  '--reporter=html',
  '--reporter=json-summary',
  '--reports-dir=coverage',
  // by what the source maps say: files as they run are in dist
  '--exclude-after-remap',
  '--include=packages/*/src/**',
  process.execPath,
  '--enable-source-maps',
  '--test',
  ...testFiles('core'),
  ...testFiles('cli'),
);
const { lines, branches, functions } = JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8')).total;
const share = ({ pct, total }, what) => `${pct} % of ${total} ${what}`;
console.log(`${share(lines, 'lines')}, ${share(branches, 'branches')}, ${share(functions, 'functions')}`);
process.exitCode = code === 0 && lines.total > 0 ? 0 : 1;
