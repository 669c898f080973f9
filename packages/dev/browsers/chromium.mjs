import { chromeLauncher } from '@web/test-runner-chrome';

/** Chromium, driven over its own protocol; the flags make pictures and timings repeatable. */
export function chromium({ browser }) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-device-scale-factor=1',
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
