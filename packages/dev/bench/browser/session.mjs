import { rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { programs } from '../../browsers/engines.mjs';
import { ensureEngines } from '../../browsers/ensure.mjs';
import { STEADY_FLAGS } from '../../browsers/steady-flags.mjs';
import { bundlePages } from './bundles.mjs';
import { servePages } from './server.mjs';

const SECOND = 1000;
/** Longest that a step may take: a peer's sort of a million rows at a quarter of the speed takes half a minute. */
const PATIENCE = 300 * SECOND;

/** A Chromium with the pages of both sides at hand; each page is opened fresh. */
export async function openSession() {
  await ensureEngines(['chromium']);
  const bundles = await bundlePages();
  const { port, close } = await servePages(bundles);
  const browser = await puppeteer.launch({
    executablePath: programs('chromium').browser,
    args: [...STEADY_FLAGS, '--js-flags=--max-old-space-size=6000'],
    protocolTimeout: PATIENCE,
  });
  return {
    version: await browser.version(),
    open: (entry) => openPage(browser, `http://127.0.0.1:${port}`, entry),
    async close() {
      await browser.close();
      await close();
      rmSync(bundles, { recursive: true });
    },
  };
}

/** Opens the page of a contender, `ours/table` or `peers/d3-heatmap`; its module is loaded and nothing is shown yet. */
async function openPage(browser, origin, entry) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setViewport({ width: 1440, height: 900 });
  const strict = entry.startsWith('ours/');
  await page.goto(`${origin}${strict ? '/pages/ours.html?watch' : '/for-peers/pages/peers.html'}`);
  await page.bringToFront();
  await page.evaluate(async (address) => {
    window.bench = await import(address);
  }, `/bundles/${entry}.mjs`);
  const protocol = await page.createCDPSession();
  // Time of the main thread alone: what else runs on the machine does not count as work of the page.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * SECOND;
  };
  return {
    /** Makes the data ready; not measured. */
    prepare: (options) => page.evaluate((given) => window.bench.prepare(given), options),
    /** Runs a step and the two frames after it. Gives the milliseconds of its tasks, and what the step itself tells. */
    async step(name, rate) {
      await page.evaluate(() => window.bench.rest());
      await protocol.send('Emulation.setCPUThrottlingRate', { rate });
      const before = await taskTime();
      const told = await page.evaluate((step) => window.bench.step(step), name);
      const work = (await taskTime()) - before;
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return { work, told };
    },
    /** What the page shows now. */
    facts: () => page.evaluate(() => window.bench.facts()),
    async close() {
      if (strict) faults.push(...(await page.evaluate(() => window.takarViolations.map(String))));
      await page.close();
      if (faults.length > 0) throw new Error(`${entry}: ${faults[0]}`);
    },
  };
}
