// One file for each area; rules here are house rules that a reviewer would otherwise have to remember.
import tseslint from 'typescript-eslint';
import { cli } from './eslint/cli.mjs';
import { core } from './eslint/core.mjs';
import { limits } from './eslint/limits.mjs';
import { periksa } from './eslint/periksa.mjs';
import { report } from './eslint/report.mjs';
import { scripts } from './eslint/scripts.mjs';
import { sql } from './eslint/sql.mjs';
import { table } from './eslint/table.mjs';
import { tests } from './eslint/tests.mjs';
import { typescript } from './eslint/typescript.mjs';
import { widgets } from './eslint/widgets.mjs';

const made = [
  '**/node_modules/',
  'packages/*/dist/',
  'packages/*/build/',
  'packages/cli/bundle/',
  '.release/',
  '.cache/',
  'coverage/',
  'docs/',
  // written by packages/dev/scripts/generate/react-wrappers.mjs
  'packages/widgets/src/react.ts',
  'packages/widgets/src/jsx.ts',
];

export default tseslint.config(
  { ignores: made },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  limits,
  typescript,
  core,
  widgets,
  cli,
  sql,
  table,
  report,
  periksa,
  tests,
  scripts,
);
