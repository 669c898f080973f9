import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { explainByKeyboard, openBrowser } from '../portals/browse.mjs';
import { answer } from '../server/answer.mjs';
import { mounts } from '../server/mounts.mjs';

const CSV = 'Indikator;Polaritas;Periode;Unit;Target;Realisasi\nNilai AKIP;maksimalkan;2025;BKAD;80;72\n';

const widgets = `
  <takar-bullet id="kept" src="/data/kept.csv"></takar-bullet>
  <takar-table id="asking" src="/data/asking.csv" refresh="10"></takar-table>`;

const page = (body) =>
  `<!doctype html><html lang="id"><title>P</title><script src="/takar/takar.min.js"></script><body>${body}</body></html>`;

/** Pages that browsers may keep, and data that come when the test lets them. */
function startSite() {
  const asked = [];
  const answered = [];
  let gate = Promise.resolve();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/data/')) {
      asked.push(pathname);
      await gate;
      response.once('close', () => answered.push(pathname));
      return response.writeHead(200, { 'Content-Type': 'text/csv', 'Cache-Control': 'no-store' }).end(CSV);
    }
    if (pathname === '/page' || pathname === '/elsewhere') {
      const text = page(pathname === '/page' ? widgets : '<p>elsewhere</p>');
      return response.writeHead(200, { 'Content-Type': 'text/html' }).end(text);
    }
    const { status, headers, body } = await answer(mounts, { method: request.method, url: request.url });
    response.writeHead(status, headers).end(body);
  });
  return { server, asked, answered, hold: (until) => (gate = until) };
}

/** What a widget shows. Runs in the page. */
const shown = (id) => {
  const root = document.getElementById(id).shadowRoot;
  return {
    state: root?.querySelector('.base')?.dataset.state,
    text: root?.querySelector('.picture,.grid')?.textContent,
  };
};

describe('a page that the browser has kept whole while the reader was elsewhere', () => {
  let site;
  let browser;
  let view;
  let at;

  before(async () => {
    site = startSite();
    site.server.listen(0, '127.0.0.1');
    await once(site.server, 'listening');
    at = `http://127.0.0.1:${site.server.address().port}`;
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    site.server.closeAllConnections();
    site.server.close();
  });

  beforeEach(async () => {
    await view?.close();
    site.asked.length = site.answered.length = 0;
    view = await browser.newPage();
    await view.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({ persisted }) => void (window.wasKept = persisted));
    });
    await view.goto(`${at}/page`);
  });

  /** Asks until the answer is one, for half a minute at most. */
  const until = async (what, ask) => {
    for (const late = Date.now() + 30_000; Date.now() < late; await wait(20)) {
      const found = await ask();
      if (found) return found;
    }
    throw new Error(`after 30 s still not: ${what}`);
  };
  const reaches = (id, state) =>
    until(`${id} is ${state}`, async () => {
      const found = await view.evaluate(shown, id);
      // a picture is drawn in the frame after its data are there
      return found.state === state && (state !== 'ready' || found.text) ? found : null;
    });

  /** Goes on to another page and back. */
  async function leaveAndReturn() {
    await view.goto(`${at}/elsewhere`);
    await view.goBack();
    assert.equal(await view.evaluate(() => window.wasKept), true, 'the browser did not keep the page');
  }

  test('shows what it showed, asks for nothing, and its figures open', async () => {
    const before = await reaches('kept', 'ready');
    await reaches('asking', 'ready');
    await leaveAndReturn();
    assert.deepEqual(await view.evaluate(shown, 'kept'), before);
    assert.match(await explainByKeyboard(view, 'takar-bullet'), /72 ÷ 80/);
    assert.deepEqual([...site.asked].sort(), ['/data/asking.csv', '/data/kept.csv']);
  });

  test('reads again at once what it reads by the clock, when its time has come', async () => {
    await reaches('kept', 'ready');
    await reaches('asking', 'ready');
    await view.evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 3_600_000;
    });
    await leaveAndReturn();
    await until('asked for the third time', () => site.asked.length >= 3);
    assert.equal(site.asked[2], '/data/asking.csv');
    assert.match((await reaches('asking', 'ready')).text, /Nilai AKIP/);
  });

  test('shows data that came while the reader was elsewhere', async () => {
    // a browser asks for one address at a time: nothing may be under way when the site begins to wait
    await reaches('kept', 'ready');
    await reaches('asking', 'ready');
    site.asked.length = site.answered.length = 0;
    let open;
    site.hold(new Promise((done) => (open = done)));
    await view.reload();
    await reaches('kept', 'loading');
    await until('asked for both', () => site.asked.length >= 2);
    await view.goto(`${at}/elsewhere`);
    open();
    await until('answered both', () => site.answered.length >= 2);
    await view.goBack();
    assert.equal(await view.evaluate(() => window.wasKept), true, 'the browser did not keep the page');
    await reaches('asking', 'ready');
    assert.match((await reaches('kept', 'ready')).text, /Nilai AKIP/);
  });
});
