import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openBrowser, visit } from '../portals/browse.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { buildSite } from '../scripts/site/build.mjs';
import { listen } from '../server/listen.mjs';
import { codeBlocks } from './support/markdown-code.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const dist = join(root, 'packages/widgets/dist');

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

describe('blocks of HTML that begin a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-pasted-'));
  const mounts = [
    { prefix: '/assets/takar/', folder: dist },
    { prefix: '/assets/', folder: dist },
    { prefix: '/data/', folder: join(root, 'examples/portals/capaian') },
    { prefix: '/', folder },
  ];
  let server;
  before(async () => {
    writeFileSync(join(folder, 'favicon.ico'), '');
    server = await listen({ mounts, port: 8480 });
  });
  after(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  const whole = (page) =>
    codeBlocks(read(page)).filter(({ language, code }) => language === 'html' && code.includes('takar.min.js'));
  const [first] = whole('README.md');
  const printed = /<table>([\s\S]*)<\/table>/.exec(first.code)[1];
  const pages = ['README.md', ...['portal.id', 'portal.en', 'frameworks'].map((name) => `docs/guides/${name}.md`)];

  for (const page of pages)
    whole(page).forEach(({ code }, at) =>
      test(`${page}, block ${at + 1}: pasted, it draws, and each figure opens`, async () => {
        const filled = code.replace(/<!--[\s\S]*?-->/, printed);
        writeFileSync(
          join(folder, 'page.html'),
          `<!doctype html><html lang="id"><title>P</title><body>${filled}</body></html>`,
        );
        const { page: shown, widgets, faults } = await visit(browser, `http://127.0.0.1:${server.port}/page.html`);
        assert.deepEqual({ widgets, faults }, { widgets: ['takar-bullet ready'], faults: [] });
        const figures = await shown.$eval(
          'takar-bullet',
          ({ shadowRoot }) => shadowRoot.querySelector('.picture').textContent,
        );
        assert.match(figures, /\d+,\d\d%/);
        await shown.close();
      }),
    );
});

describe('pages of the documentation', () => {
  const site = mkdtempSync(join(tmpdir(), 'takar-site-'));
  const axe = read('node_modules/axe-core/axe.min.js');
  let server;
  before(async () => {
    await buildSite(site);
    server = await listen({ mounts: [{ prefix: '/', folder: site }], port: 8490, home: '/index.html' });
  });
  after(async () => {
    await server?.close();
    rmSync(site, { recursive: true });
  });

  const kinds = [
    'index',
    'docs/guides/portal.id',
    'docs/guides/frameworks',
    'docs/concepts/arithmetic.en',
    'docs/glossary',
    'docs/reference/rules/ORG-CAP-02',
    'docs/reference/rules/index',
    'errors/number',
    'gallery/takar-bullet',
    'gallery/takar-cascade-tree',
    'docs/decisions/2026-11-26_docx',
  ];
  for (const address of kinds)
    for (const width of [360, 1280])
      test(`${address} is accessible and fits, ${width} pixels wide`, async () => {
        const { page, overflow } = await visit(browser, `http://127.0.0.1:${server.port}/${address}.html`, width);
        await page.evaluate(axe);
        const violations = await page.evaluate(violationsOf);
        assert.deepEqual(violations, []);
        assert.ok(overflow <= 0, `${overflow} pixels too wide`);
        await page.close();
      });
});

/** Runs in the page. */
async function violationsOf() {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await globalThis.axe.run(globalThis.document, { runOnly });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
