import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { explainByKeyboard, menuOf, openBrowser, visit } from '../portals/browse.mjs';
import { tableAsCsv, takarCompute } from '../portals/computed.mjs';
import { startPortals } from '../portals/start.mjs';

// Tier 1: one portal of plain PHP pages over SQLite. The others are walked by npm run nightly.
let portals;
let browser;
let site;

before(async () => {
  portals = await startPortals(['trenggalek']);
  site = `http://127.0.0.1:${portals.port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await portals?.stop();
});

test('a page of a PHP portal draws its widgets under the strict policy, on a phone and on a desk', async () => {
  for (const width of [360, 1280]) {
    const { page, widgets, faults, overflow } = await visit(browser, `${site}/trenggalek/kesiapan`, width);
    assert.deepEqual([...new Set(widgets)].sort(), ['takar-bullet ready', 'takar-ranking ready', 'takar-table ready']);
    assert.deepEqual(faults, [], `at ${width}`);
    assert.ok(overflow <= 0, `nothing wider than ${width}`);
    assert.equal((await menuOf(page)).length, 6);
    await page.close();
  }
});

test('its figures are those of takar compute, and open by keyboard', async () => {
  const { page } = await visit(browser, `${site}/trenggalek/kesiapan`);
  const { rows } = takarCompute(await tableAsCsv(page, 'takar-bullet'), { asOf: '2026-10-31' });
  const shown = await page.$eval('takar-bullet', ({ shadowRoot }) => shadowRoot.textContent);
  assert.equal(rows.length, 8);
  for (const { achievement } of rows) {
    assert.equal(typeof achievement, 'number');
    assert.ok(shown.includes(`${achievement.toFixed(2).replace('.', ',')}%`), `${achievement} stands on the page`);
  }
  assert.match(await explainByKeyboard(page, 'takar-bullet'), /36 ÷ 36 × 100/);
  await page.close();
});

test('what is not there is 404, with the same policy', async () => {
  const answer = await fetch(`${site}/trenggalek/../tables.mjs`);
  assert.equal(answer.status, 404);
  const missing = await fetch(`${site}/trenggalek/rahasia`);
  assert.equal(missing.status, 404);
  assert.match(missing.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self';/);
});
