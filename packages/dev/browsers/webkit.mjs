import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startDriver } from './webkit-driver.mjs';
import { elementScreenshot } from './webkit-screenshot.mjs';

/** WebKitGTK through its own driver; it needs an X display, and one page at a time. */
export async function webkit({ driver, browser }) {
  const port = await startDriver(driver);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  launcher.concurrency = 1;
  launcher.takeScreenshot = function (_session, locator) {
    return elementScreenshot(this.driver, locator);
  };
  return launcher;
}
