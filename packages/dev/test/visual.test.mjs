import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../portals/browse.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { isSame, lookingGlass } from '../visual/looking-glass.mjs';
import { looks } from '../visual/pages.mjs';

let browser;
let glass;
before(async () => {
  browser = await openBrowser();
  glass = await lookingGlass(browser);
});
after(() => browser?.close());

/** The look of a page of 200 by 100 pixels with a dark bar on it. */
async function look(style) {
  const page = await browser.newPage();
  await page.setViewport({ width: 200, height: 100 });
  await page.setContent(
    `<body style="margin:0"><div style="position:absolute;width:80px;height:8px;background:#333;${style}">`,
  );
  const reduced = await glass.reduced(await page.screenshot({ encoding: 'base64', fullPage: true }));
  await page.close();
  return reduced.toString('base64');
}

test('a look is a quarter of the page, and the same where nothing moved', async () => {
  const kept = await look('left:40px;top:40px');
  const found = await glass.compared(kept, await look('left:40px;top:40px;background:#383838'));
  assert.deepEqual(found.sizes, ['50 × 25', '50 × 25']);
  assert.equal(found.cells, 0, 'a shade is no difference');
  assert.ok(isSame(found));
});

test('what moved, went or grew is a difference, by its cells', async () => {
  const kept = await look('left:40px;top:40px');
  const differ = async (style) => (await glass.compared(kept, await look(style))).cells;
  assert.equal(await differ('left:40px;top:48px'), 80, 'twenty by two cells left, as many came');
  assert.equal(await differ('left:44px;top:40px'), 4);
  assert.equal(await differ('display:none'), 40);
  const grown = await glass.compared(kept, await look('left:40px;top:40px;padding-bottom:60px'));
  assert.equal(grown.sizes[1], '50 × 27');
  assert.ok(!isSame(grown));
});

test('a figure that is gone counts, on a page of any size', async () => {
  const page = async (figure) => {
    const shown = await browser.newPage();
    await shown.setViewport({ width: 1280, height: 3000 });
    await shown.setContent(`<body style="margin:0;font:13px sans-serif"><p style="margin:700px">${figure}</p>`);
    const reduced = await glass.reduced(await shown.screenshot({ encoding: 'base64', fullPage: true }));
    await shown.close();
    return reduced.toString('base64');
  };
  assert.ok(!isSame(await glass.compared(await page('98,04%'), await page('&nbsp;'))));
  assert.ok(!isSame(await glass.compared(await page('98,04%'), await page('—'))));
});

test('every look is kept, and nothing else', () => {
  const kept = readdirSync(join(root, 'packages/dev/visual/kept'));
  assert.deepEqual(
    kept.sort(),
    looks()
      .map(({ name }) => `${name}.png`)
      .sort(),
  );
});
