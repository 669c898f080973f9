// npm run visual: every example page at three widths, light and dark, beside the look that was kept in
// packages/dev/visual/kept. Exit 1 when one differs; the difference is then in .cache/visual, in red.
// npm run visual -- --write [PAGE ...]: keeps what the pages look like now, after somebody has looked at them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEngines } from '../browsers/ensure.mjs';
import { openBrowser, visit } from '../portals/browse.mjs';
import { listen } from '../server/listen.mjs';
import { mounts } from '../server/mounts.mjs';
import { dress } from '../visual/dress.mjs';
import { isSame, lookingGlass } from '../visual/looking-glass.mjs';
import { looks, pages } from '../visual/pages.mjs';
import { argumentsOf, refuse } from './lib/arguments.mjs';
import { root } from './lib/paths.mjs';

/** Whether a widget, by its state, will not change by itself. */
const isDone = (state) => !/ (undefined|loading|not drawn)$/.test(state);

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => pages.every((page) => page.name !== name));
if (unknown !== undefined) refuse(`unknown page: ${unknown}; known: ${pages.map(({ name }) => name).join(', ')}`);
if (!existsSync(join(root, 'packages/widgets/dist/takar.css'))) {
  console.error('The widgets are not built yet: npm run build');
  process.exit(2);
}

const kept = join(root, 'packages/dev/visual/kept');
const shown = join(root, '.cache/visual');
rmSync(shown, { recursive: true, force: true });
for (const folder of [kept, shown]) mkdirSync(folder, { recursive: true });

await ensureEngines(['chromium']);
const { port, close } = await listen({ mounts, port: 8460 });
const browser = await openBrowser();
const glass = await lookingGlass(browser);
const changed = [];
let same = 0;
for (const look of looks((page) => positionals.length === 0 || positionals.includes(page))) {
  const { page, widgets, faults } = await visit(browser, `http://127.0.0.1:${port}/examples/${look.path}`, look.width, {
    prepare: (opened) => dress(opened, look.theme),
    isDone,
  });
  const shot = await steady(page);
  await page.close();
  const now = shot.fault === null ? await glass.reduced(shot.png) : null;
  const file = join(kept, `${look.name}.png`);
  const undrawn = widgets.find((state) => !isDone(state));
  const fault = faults[0] ?? undrawn ?? shot.fault ?? (values.write ? null : await difference(file, now, look.name));
  if (fault !== null) changed.push(`${look.name}: ${fault}`);
  else same += 1;
  if (values.write && fault === null) writeFileSync(file, now);
}
await browser.close();
await close();
for (const line of changed) console.log(line);
console.log(`${same} looks ${values.write ? 'kept' : 'as kept'}, ${changed.length} not`);
process.exitCode = changed.length === 0 && same > 0 ? 0 : 1;

/**
 * A screenshot of the whole page that is the same a moment later; all of it in view, for some draw only what is seen. What
 * comes into view may draw and grow, so the height is asked again once the page has come to rest.
 */
async function steady(page) {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const shot = await rested(page);
    const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
    if (shot.fault !== null || height === page.viewport().height) return shot;
    await page.setViewport({ ...page.viewport(), height });
    await pause();
  }
  return { png: '', fault: 'the page grows as it is looked at' };
}

async function rested(page) {
  let before = '';
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const now = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    if (now === before) return { png: now, fault: null };
    before = now;
    await pause();
  }
  return { png: before, fault: 'the page does not come to rest' };
}

function pause() {
  return new Promise((next) => setTimeout(next, 250));
}

async function difference(file, now, name) {
  if (!existsSync(file)) return 'no look was kept: npm run visual -- --write';
  const found = await glass.compared(readFileSync(file, 'base64'), now.toString('base64'));
  if (isSame(found)) return null;
  writeFileSync(join(shown, `${name}.png`), found.marked, 'base64');
  const grown = found.sizes[0] === found.sizes[1] ? '' : `${found.sizes[0]} became ${found.sizes[1]}, `;
  return `${grown}${found.cells} cells differ; .cache/visual/${name}.png`;
}
