import { readFileSync } from 'node:fs';
import core from './core.mjs';

/** Drawn by `scripts/mutation/sample.mjs`, which starts Stryker inside the package. */
const { sample } = JSON.parse(readFileSync('build/mutation/sample.json', 'utf8'));

const range = ({ file, location: { start, end } }) =>
  `dist/${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

/**
 * Mutation testing of a sample: only the drawn places are mutated, and of those only the drawn mutants are tested. Time is
 * given freely, so that a busy machine is not taken for an endless loop.
 */
export default {
  ...core,
  mutate: [...new Set(sample.map(range))],
  plugins: [...core.plugins, '../dev/config/mutation/only-sampled.mjs', '../dev/config/mutation/nearest-first.mjs'],
  testRunner: 'nearest-first',
  checkers: ['only-sampled'],
  incremental: false,
  concurrency: 1,
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 90, low: 85, break: null },
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'build/mutation/sample-report.json' },
};
