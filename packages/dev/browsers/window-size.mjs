/** WebKitGTK has no viewport of its own to set: its window is made larger by the frame around the page. */
async function resizeWindow(driver, wanted) {
  const inner = () => driver.execute('return [innerWidth, innerHeight]');
  const [width, height] = await inner();
  const outer = await driver.getWindowRect();
  await driver.setWindowRect(null, null, wanted.width + outer.width - width, wanted.height + outer.height - height);
  // The window manager answers later than the driver.
  for (let attempt = 0; attempt < 40; attempt++) {
    const now = await inner();
    if (now[0] === wanted.width && now[1] === wanted.height) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`the window is ${(await inner()).join(' x ')}, not ${wanted.width} x ${wanted.height}`);
}

/**
 * Test command that works in all three engines: `executeServerCommand('window-size', { width, height })`. WebKitGTK
 * stays at least 447 px wide: use a box or a frame inside the page for phones.
 */
export const windowSize = () => ({
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'window-size') return undefined;
    if (session.browser.type === 'webdriver') await resizeWindow(session.browser.driver, payload);
    else await session.browser.getPage(session.id).setViewport(payload);
    return true;
  },
});
