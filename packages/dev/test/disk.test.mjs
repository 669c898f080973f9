import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { readWorkbook } from '@takar/table/files';
import { engines, programs } from '../browsers/engines.mjs';
import { root } from '../scripts/lib/paths.mjs';

let folder;
let browser;

/** The release as a portal developer has it after unpacking, and the browser of a double-click. */
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'takar-disk-'));
  const [zip] = readdirSync(join(root, '.release')).filter((name) => name.endsWith('.zip'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(root, '.release', zip))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { browser: executablePath } = programs('chromium');
  assert.ok(executablePath, `Chromium is missing: apt-get install ${engines.chromium.packages.join(' ')}`);
  browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the example of the release opens by double-click, and its figures open to their formula', async () => {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('requestfailed', (asked) => problems.push(asked.url()));
  await page.goto(pathToFileURL(join(folder, 'example.html')).href);
  const mark = await within(() => page.$('takar-bullet >>> .picture [data-id]'));
  await mark.click();
  const panel = await within(() => page.$('takar-bullet >>> dialog[open]'));
  const said = await panel.evaluate((dialog) => dialog.textContent);
  assert.match(said, /82,8 ÷ 81,35 × 100/);
  assert.match(said, /Permendagri/);
  await within(() => page.$('takar-bullet >>> details.data'));
  assert.deepEqual(problems, []);
});

test('Periksa Tabel opens by double-click, reads a workbook of a regency and saves the working paper', async () => {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const saved = join(folder, 'unduhan');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  await page.goto(pathToFileURL(join(folder, 'periksa-tabel/index.html')).href);
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
  await chooser.accept([join(root, 'packages/table/test/data/e81-deli-serdang-2025.xlsx')]);
  await within(() => page.$('takar-reconcile >>> .review-table tbody tr'));
  const before = asked.length;
  const [button] = await page.$$('.buttons button');
  await button.click();
  const name = await within(() => existsSync(saved) && readdirSync(saved).find((file) => file.endsWith('.xlsx')));
  const { sheets } = await readWorkbook(readFileSync(join(saved, name)));
  assert.deepEqual(
    sheets.map((sheet) => sheet.name),
    ['Kertas kerja', 'Masalah tabel', 'Sumber'],
  );
  const paper = sheets[0].sheet;
  assert.ok(paper.rowCount > 0);
  assert.deepEqual(paper.headers.slice(4, 8), ['Target', 'Realisasi', 'Sebelum', 'Sesudah']);
  assert.deepEqual(
    asked.slice(before).filter((address) => !address.startsWith('blob:')),
    [],
  );
  assert.ok(asked.every((address) => /^(file|blob):/.test(address)));
  assert.deepEqual(problems, []);
});

/** What a look gives, once it gives something; half a minute at most. Puppeteer itself does not notice what changes in shadow roots. */
async function within(look) {
  for (let times = 0; times < 600; times += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain: ${look}`);
}
