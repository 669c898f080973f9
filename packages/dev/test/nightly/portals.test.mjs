import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { explainByKeyboard, menuOf, openBrowser, visit } from '../../portals/browse.mjs';
import { tableAsCsv, takarCompute } from '../../portals/computed.mjs';
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
    assert.ok(addresses.length >= 5, `${name} has pages`);
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

/** Where figures of a portal stand: the rows as the server printed them, and the widget that shows those of a period. */
const FIGURES = [
  { address: 'trenggalek/kesiapan', rows: 'takar-bullet', shown: 'takar-bullet', period: '2026-10' },
  { address: 'manggarai-barat/pantau', rows: 'takar-trend', shown: 'takar-trend', period: '2026-W44' },
  { address: 'smko/dokumen', rows: 'takar-table', shown: 'takar-table', period: '2025' },
  { address: 'kalbar/publik', rows: '/kalbar/data/wilayah.json', shown: 'takar-table', period: '2025' },
  { address: 'pmk/', rows: 'takar-bullet', shown: 'takar-bullet', period: '2026-Q3' },
];

for (const { address, rows: from, shown, period } of FIGURES)
  test(`the figures of ${address} are those of takar compute on the same rows`, async () => {
    const { page } = await visit(browser, `${site}/${address}`);
    const isFile = from.startsWith('/');
    const data = isFile ? await (await fetch(site + from)).text() : await tableAsCsv(page, from);
    const { rows } = takarCompute(data, { kind: isFile ? 'json' : 'csv' });
    const figures = rows.filter((row) => row.period === period && typeof row.achievement === 'number');
    assert.ok(figures.length > 1, `${period} has figures`);
    const text = await page.$eval(shown, ({ shadowRoot }) => shadowRoot.textContent);
    for (const { achievement, indicator } of figures)
      assert.ok(text.includes(`${achievement.toFixed(2).replace('.', ',')}%`), `${indicator}: ${achievement}`);
    await page.close();
  });

const EXPLAINED = [
  ['trenggalek/talenta', 'takar-nine-box'],
  ['manggarai-barat/pegawai', 'takar-workload'],
  ['smko/evaluasi', 'takar-evaluation'],
  ['kalbar/publik', 'takar-ranking'],
  ['pmk/rencana-aksi/', 'takar-heatmap'],
];

for (const [address, tag] of EXPLAINED)
  test(`a figure of ${address} opens to its explanation by keyboard`, async () => {
    const { page, faults } = await visit(browser, `${site}/${address}`);
    assert.match(await explainByKeyboard(page, tag), /Permen|Peraturan|aturan|sumber/i);
    assert.deepEqual(faults, []);
    await page.close();
  });

test('the drafted document of SMKO loads nothing and runs no script', async () => {
  const { page, faults } = await visit(browser, `${site}/smko/dokumen/lkjip-2025.html`);
  assert.deepEqual(faults, []);
  assert.equal(await page.$$eval('script, link, img[src^="http"]', (found) => found.length), 0);
  assert.match(await page.$eval('body', (body) => body.innerText), /Rata-rata hari penyelesaian surat/);
  await page.close();
});
