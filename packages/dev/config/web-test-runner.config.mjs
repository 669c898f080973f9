import { launchers } from '../browsers/launchers.mjs';
import { windowSize } from '../browsers/window-size.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { countingReporter } from '../scripts/test/browser-reporter.mjs';
import { examplePages } from '../server/example-pages.mjs';
import { faultyAnswers, openFiles } from '../server/faulty.mjs';

const names = (process.env.TAKAR_BROWSERS ?? 'chromium,firefox,webkit').split(',');

/** Browser tests of the widgets. Started by `npm test`, which gives it a display and reads what the reporter writes. */
export default {
  rootDir: root,
  files: (process.env.TAKAR_FILES ?? 'packages/widgets/build/test/browser/{*,widgets/*}.test.js').split(' '),
  nodeResolve: { exportConditions: ['production'] },
  browsers: await launchers(names),
  concurrency: 1,
  concurrentBrowsers: 2,
  middleware: [openFiles(), examplePages(), faultyAnswers()],
  plugins: [windowSize()],
  reporters: [countingReporter(names)],
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 1_200_000,
};
