/**
 * Test command that works in all three engines: `executeServerCommand('window-size', { width, height })`.
 * WebKitGTK has no viewport of its own to set, so its window is made larger by the frame around the page; it stays at
 * least 447 px wide: use a box or a frame inside the page for phones.
 */
export const windowSize = () => ({
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'window-size') return undefined;
    if (session.browser.type !== 'webdriver') {
      await session.browser.getPage(session.id).setViewport(payload);
      return true;
    }
    const driver = session.browser.driver;
    const [width, height] = await driver.execute('return [innerWidth, innerHeight]');
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(null, null, payload.width + outer.width - width, payload.height + outer.height - height);
    return true;
  },
});
