// npm run coverage: the Node tests once more, with the lines of core and the command line that no test reaches.
import { mustNode, node } from './lib/run.mjs';
import { testFiles } from './test/node-tests.mjs';

await mustNode('node_modules/typescript/bin/tsc', '-b');
process.exitCode = await node(
  'node_modules/c8/bin/c8.js',
  '--reporter=text',
  '--reporter=html',
  '--reports-dir=coverage',
  '--include=packages/*/src/**',
  process.execPath,
  '--enable-source-maps',
  '--test',
  ...testFiles('core'),
  ...testFiles('cli'),
);
