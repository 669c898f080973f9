/**
 * Mutation testing of `packages/core`, on what the compiler made of it: every test file is run against the mutants of the
 * code it covers. Citations, phrases and locale texts are left out.
 */
export default {
  mutate: ['dist/**/*.js', '!dist/**/locale/**', '!dist/**/*-issues.js', '!dist/index.js', '!dist/**/instrument.js'],
  testRunner: 'tap',
  tap: {
    // The runner takes no exclusions: the nightly tests and those of the package itself are left out by the pattern.
    testFiles: ['build/test/!(nightly)/**/*.test.js'],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    forceBail: true,
  },
  plugins: ['@stryker-mutator/tap-runner', '../dev/config/mutation/told-not-computed.mjs'],
  ignorers: ['told-not-computed'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'build/mutation/incremental.json',
  tempDirName: 'build/mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportMutants: false,
    reportScoreTable: true,
  },
  thresholds: { high: 90, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 5000,
  ignorePatterns: ['src', 'build/mutation'],
  allowConsoleColors: false,
  checkers: [],
};
