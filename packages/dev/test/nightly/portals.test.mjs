import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { menuOf, openBrowser, visit } from '../../portals/browse.mjs';
import { PORTALS } from '../../portals/list.mjs';
import { startPortals } from '../../portals/start.mjs';

const names = Object.keys(PORTALS);
let portals;
let browser;
let site;

before(async () => {
  portals = await startPortals(names);
  site = `http://127.0.0.1:${portals.port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await portals?.stop();
});

for (const name of names)
  test(`every page of ${name} draws all its widgets and breaks no rule`, async () => {
    const first = await visit(browser, `${site}/${name}/`);
    const addresses = await menuOf(first.page);
    await first.page.close();
    assert.ok(addresses.length >= 4, `${name} has pages`);
    for (const address of addresses)
      for (const width of [360, 768, 1280]) {
        const { page, widgets, faults, overflow } = await visit(browser, address, width);
        const undrawn = widgets.filter((state) => !state.endsWith(' ready'));
        assert.deepEqual({ undrawn, faults }, { undrawn: [], faults: [] }, `${address} at ${width}`);
        assert.ok(overflow <= 0, `${address}: nothing wider than ${width}`);
        const marked = await page.$eval('main', (main) => main.textContent.includes('Data contoh'));
        assert.ok(marked, `${address} says that its data are an example`);
        await page.close();
      }
  });
