// npm run format, npm run format:check: prettier over everything that git knows or would add.
import { node } from './lib/run.mjs';

const mode = process.argv.includes('--check') ? '--check' : '--write';
process.exitCode = await node(
  'node_modules/prettier/bin/prettier.cjs',
  '--config=packages/dev/config/prettier.json',
  '--ignore-path=.prettierignore',
  '--ignore-path=.gitignore',
  '--log-level=warn',
  mode,
  '.',
);
