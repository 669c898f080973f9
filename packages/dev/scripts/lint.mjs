// npm run lint: ESLint over everything, then the browser floor over style sheets, which ESLint does not read.
import { node } from './lib/run.mjs';
import { lintStyles } from './lint/styles.mjs';

const config = 'packages/dev/config/eslint.config.mjs';
const fix = process.argv.includes('--fix') ? ['--fix'] : [];
const code = await node('node_modules/eslint/bin/eslint.js', '--config', config, ...fix, '.');
process.exitCode = lintStyles() && code === 0 ? 0 : 1;
