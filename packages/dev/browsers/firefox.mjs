import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** Firefox ESR over WebDriver BiDi: no driver binary. It cannot emulate media, so preferences set them. */
export function firefox({ browser }) {
  const launcher = chromeLauncher({
    concurrency: 1,
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: browser,
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'layout.css.devPixelsPerPx': '1.0' },
    },
  });
  launcher.name = 'firefox';
  return launcher;
}
