import { chromeLauncher } from '@web/test-runner-chrome';
import { STEADY_FLAGS } from './steady-flags.mjs';

/** Chromium, driven over its own protocol; the flags make pictures and timings repeatable. */
export function chromium({ browser }) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath: browser,
      args: [
        ...STEADY_FLAGS,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--hide-scrollbars',
        // Tests of memory ask for it.
        '--js-flags=--expose-gc',
        '--enable-precise-memory-info',
      ],
    },
  });
  launcher.name = 'chromium';
  return launcher;
}
