import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { engines, programs } from '../browsers/engines.mjs';

/** Chromium for walks through portals. */
export async function openBrowser() {
  const { browser: executablePath } = programs('chromium');
  assert.ok(executablePath, `Chromium is missing: apt-get install ${engines.chromium.packages.join(' ')}`);
  return puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** What a page must never do, from its first script on. Runs in the page. */
function watch() {
  window.portalFaults = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    window.portalFaults.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
}

const CONTROLS = ['takar-filter', 'takar-source'];

/** State of every widget on the page that shows data. Runs in the page. */
function states(controls) {
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('takar-') && !controls.includes(localName))
    .map((widget) => {
      const state = widget.shadowRoot?.querySelector('.base')?.dataset.state ?? 'undefined';
      const drawn = widget.shadowRoot?.querySelector('.picture [data-id], .grid tbody tr, .explanation') !== null;
      return `${widget.localName} ${state === 'ready' && !drawn ? 'not drawn' : state}`;
    });
}

const isReady = (state) => state.endsWith(' ready');

/**
 * Opens a page of a portal and waits until its widgets are drawn. Resolves to the page, the states of its widgets, and its
 * faults: violations of the policy, errors and warnings of the console, answers of 400 and more. `prepare` is given the page
 * before it loads; `isDone` says of a widget's state that it will not change by itself.
 */
export async function visit(browser, address, width = 1280, { prepare = async () => {}, isDone = isReady } = {}) {
  const page = await browser.newPage();
  await prepare(page);
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(address, { waitUntil: 'load' });
  const late = Date.now() + 30_000;
  let widgets = await page.evaluate(states, CONTROLS);
  while (!widgets.every(isDone) && Date.now() < late) {
    await new Promise((next) => setTimeout(next, 100));
    widgets = await page.evaluate(states, CONTROLS);
  }
  faults.push(...(await page.evaluate(() => window.portalFaults)));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return { page, widgets, faults, overflow };
}

/** Addresses that the menu of a portal leads to. */
export const menuOf = (page) => page.$$eval('nav.side a', (links) => links.map(({ href }) => href));

/** Waits for an answer that is something; the page's policy forbids what puppeteer's own waiting evaluates. */
async function untilTrue(ask, words) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`waited in vain until ${words}`);
}

/** Text of the open explanation of a widget once it has come; else empty. Runs in the page. */
function explanation({ shadowRoot }) {
  const text = shadowRoot.querySelector('dialog[open]')?.innerText ?? '';
  return text.length > 120 ? text : '';
}

/**
 * Walks with the keyboard alone to the first mark of a widget, opens its explanation, and resolves to what that says. Escape
 * must close it again.
 */
export async function explainByKeyboard(page, tag) {
  await page.$eval(tag, (widget) => {
    const before = document.createElement('a');
    before.href = '#';
    widget.before(before);
    before.focus();
  });
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('Tab');
    const onMark = await page.$eval(tag, ({ shadowRoot }) => {
      const active = shadowRoot.activeElement;
      return active !== null && active.closest('.picture, .grid') !== null;
    });
    if (onMark) break;
  }
  await page.keyboard.press('Enter');
  const said = await untilTrue(() => page.$eval(tag, explanation), 'the explanation is open');
  await page.keyboard.press('Escape');
  const left = await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('dialog[open]') !== null);
  assert.equal(left, false, 'Escape closes the explanation');
  return said;
}
