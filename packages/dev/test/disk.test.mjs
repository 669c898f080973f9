import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
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
  const mark = await page.waitForSelector('takar-bullet >>> .picture [data-id]');
  await mark.click();
  const panel = await page.waitForSelector('takar-bullet >>> dialog[open]');
  const said = await panel.evaluate((dialog) => dialog.textContent);
  assert.match(said, /82,8 ÷ 81,35 × 100/);
  assert.match(said, /Permendagri/);
  await page.waitForSelector('takar-bullet >>> details.data');
  assert.deepEqual(problems, []);
});
