import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import MiniSearch from 'minisearch';
import { openBrowser } from '../portals/browse.mjs';
import { listen } from '../server/listen.mjs';
import { apiPolicy } from '../server/policy.mjs';
import { filesBelow } from '../scripts/lib/files.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { putApi } from '../scripts/site/api.mjs';
import { buildSite } from '../scripts/site/build.mjs';
import { deadLinks } from '../scripts/site/check.mjs';
import { rendered, slugOf } from '../scripts/site/markdown.mjs';
import { codeBlocks, printedBy } from './support/markdown-code.mjs';

/** Guides and concepts, whose blocks of code are run here. */
const told = ['guides', 'concepts'].flatMap((folder) =>
  readdirSync(join(root, 'docs', folder)).map((file) => ({
    name: `${folder}/${file}`,
    text: readFileSync(join(root, 'docs', folder, file), 'utf8'),
  })),
);

for (const { name, text } of told) {
  const found = codeBlocks(text);
  found.forEach(({ language, code }, at) => {
    if (language === 'sh')
      for (const line of code.trim().split('\n'))
        test(`${name}: ${line}`, () => {
          const words = line.split(/\s+/);
          assert.deepEqual(words.slice(0, 2), ['npx', 'takar']);
          const run = spawnSync(process.execPath, ['packages/cli/bin/takar.js', ...words.slice(2)], {
            cwd: root,
            encoding: 'utf8',
          });
          assert.ok(run.status === 0 || run.status === 1, run.stderr);
          assert.ok(run.stdout.length > 100);
        });
    if (language === 'js')
      test(`${name}: the script prints what stands below it`, () => {
        assert.equal(found[at + 1].language, 'text');
        assert.equal(printedBy(code), found[at + 1].code);
      });
    if (language === 'json')
      test(`${name}: the file is the one of the examples`, () => {
        const file = readFileSync(join(root, 'examples/rules/kebijakan-contoh.json'), 'utf8');
        assert.deepEqual(JSON.parse(code), JSON.parse(file));
      });
  });
}

test('every guide for a door, and every concept, speaks both languages', () => {
  const languages = new Map();
  for (const { name } of told) {
    const [, page, lang] = /^(.*)\.(id|en)\.md$/.exec(name) ?? [];
    if (page !== undefined) languages.set(page, [...(languages.get(page) ?? []), lang].sort());
    else assert.ok(!name.startsWith('concepts/'), `${name}: say its language`);
  }
  assert.equal(languages.size, 9);
  for (const [page, spoken] of languages) assert.deepEqual(spoken, ['en', 'id'], page);
});

const site = mkdtempSync(join(tmpdir(), 'takar-site-'));
let built;
before(async () => {
  built = await buildSite(site);
});
after(() => rmSync(site, { recursive: true }));
/** A page without the live example, whose addresses are those of a portal. */
const withoutLive = (page) => page.replace(/<div class="live"[\s\S]*?<h2 id="code">/, '');
const html = () => built.pages.map(({ address }) => [address, readFileSync(join(site, address), 'utf8')]);

test('no link leads nowhere', () => {
  assert.deepEqual(built.dead, []);
  assert.ok(built.pages.length > 280, `${built.pages.length} pages`);
  for (const [address, page] of html())
    for (const [, link] of withoutLive(page).matchAll(/(?:href|src)="((?!https?:|mailto:|data:|#)[^"#?]+)/g)) {
      const target = join(site, address, '..', decodeURI(link.replaceAll('&#38;', '&')));
      if (!/^(\.\.\/)*(packages|docs|examples|\.github|\.changeset)\//.test(link) || /\.html$/.test(link))
        assert.ok(existsSync(target), `${address}: ${link}`);
    }
});

test('every page is under the policy, has a title, a language and nothing inline', () => {
  for (const [address, page] of html()) {
    assert.match(page, /^<!doctype html>\n<html lang="(id|en)">/, address);
    assert.match(page, /<title>[^<]+<\/title>/, address);
    assert.match(page, /Content-Security-Policy" content="default-src (?:'|&#39;|&apos;)none/, address);
    assert.doesNotMatch(withoutLive(page), /<script(?![^>]*\ssrc=)|<style|\son[a-z]+="|\sstyle="/, address);
  }
});

test('every widget is in the gallery, and every error has its page in both languages', () => {
  const tags = filesBelow(join(root, 'examples/widgets')).filter((file) => file.endsWith('.html'));
  for (const file of tags) {
    const tag = `takar-${/([^/\\]+)\.html$/.exec(file)[1]}`;
    assert.match(readFileSync(join(site, `gallery/${tag}.html`), 'utf8'), new RegExp(`<${tag}[\\s>]`));
  }
  const errors = readFileSync(join(site, 'errors/number.html'), 'utf8');
  assert.match(errors, /id="unreadable"[\s\S]*<p lang="id">[^<]{20,}[\s\S]*<p lang="en">[^<]{20,}/);
  assert.ok(existsSync(join(site, 'errors/privacy.html')), 'areas outside the main table too');
});

test('search finds a rule by its id, and a page by its words', () => {
  const { settings, index: saved } = JSON.parse(readFileSync(join(site, 'site/search.json'), 'utf8'));
  const index = MiniSearch.loadJS(saved, settings);
  const first = (words) => index.search(words, { prefix: true, boost: { title: 3 } })[0]?.address;
  assert.equal(first('ORG-CAP-02'), 'docs/reference/rules/ORG-CAP-02.html');
  assert.match(first('glosarium'), /glossary/);
});

test('headings get the anchors that GitHub gives them, and markup in Markdown stays text', () => {
  assert.equal(slugOf('Who may change a figure?'), 'who-may-change-a-figure');
  const { html: made, headings } = rendered('docs/x.md', '# A\n\n## B c\n\n## B c\n\n<script>alert(1)</script>');
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['a', 'b-c', 'b-c-1'],
  );
  assert.doesNotMatch(made, /<script>/);
});

test('a link to no file, or to no heading, is found', () => {
  const page = (source, text) => ({ source, ...rendered(source, text) });
  const dead = deadLinks([
    page('docs/README.md', '# T\n[a](nowhere.md) [b](table.md#none) [c](#t)'),
    page('docs/table.md', '# X'),
  ]);
  assert.equal(dead.length, 2);
});

/** A page of several computations, and a golden case of one that is not the first. */
const OTHER = {
  page: 'MER-01',
  first: 'MER-01',
  rule: 'MER-01/percent',
  case: 'PUB-M-001',
  answer: /Hasil: 266,5/,
};

test('a rule page calculates, in both languages, under the policy', async () => {
  const server = await listen({
    mounts: [{ prefix: '/', folder: site }],
    port: 8391,
    exact: false,
    home: '/index.html',
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
    await page.goto(`http://127.0.0.1:${server.port}/docs/reference/rules/ORG-CON-02.html`);
    const fields = await page.waitForSelector('.calculator form').then((form) => form.$$('input[inputmode="decimal"]'));
    for (const [i, text] of ['3', '3', '4'].entries()) await fields[i].type(text);
    const answer = () => page.$eval('.calculator .answer', (place) => place.textContent);
    assert.match(await answer(), /Hasil: 233,3333333333/);
    assert.match(await answer(), /7 ÷ 3 × 100[\s\S]*Permendagri 86\/2017/);
    await page.click('.calculator button');
    assert.match(await answer(), /Result: 233\.3333333333/);
    await page.goto(`http://127.0.0.1:${server.port}/docs/reference/rules/ABK-06.html`);
    const examples = await page.waitForSelector('.calculator > label select');
    const caseOf = (select, id) =>
      select.evaluate((list, said) => [...list.options].find(({ text }) => text === said).value, id);
    await examples.select(await caseOf(examples, 'ABK-06#1'));
    assert.match(await answer(), /Hasil: 1[\s\S]*KepmenPAN 75\/2004/);
    // a case of another computation brings that computation, and choosing one by hand lets go of the case
    await page.goto(`http://127.0.0.1:${server.port}/docs/reference/rules/${OTHER.page}.html`);
    const lists = () => page.$$('.calculator > label select');
    await page.waitForSelector('.calculator > label select');
    const chosen = async () => Promise.all((await lists()).map((list) => list.evaluate(({ value }) => value)));
    const [, offered] = await lists();
    assert.notEqual((await chosen())[0], OTHER.rule);
    const value = await caseOf(offered, OTHER.case);
    await offered.select(value);
    assert.deepEqual(await chosen(), [OTHER.rule, value]);
    assert.match(await answer(), OTHER.answer);
    const [computations] = await lists();
    await computations.select(OTHER.first);
    assert.deepEqual(await chosen(), [OTHER.first, '']);
    assert.match(await answer(), /tanpa nilai/);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

test("TypeDoc's pages keep the policy, find and navigate", async () => {
  const made = join(site, '.typedoc');
  const options = join(site, 'typedoc.json');
  const { visibilityFilters } = JSON.parse(readFileSync(join(root, 'packages/dev/config/typedoc.json'), 'utf8'));
  const report = join(root, 'packages/report');
  const own = { entryPoints: [`${report}/src/index.ts`], tsconfig: `${report}/tsconfig.json`, out: made };
  const fixed = { disableGit: true, disableSources: true, readme: 'none', skipErrorChecking: true };
  writeFileSync(options, JSON.stringify({ ...own, ...fixed, visibilityFilters }));
  const run = spawnSync(
    process.execPath,
    ['node_modules/typedoc/bin/typedoc', '--options', options, '--emit', 'docs'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stdout + run.stderr);
  assert.ok(putApi(made, join(site, 'docs/reference/api')) > 20);
  const folder = join(site, 'docs/reference/api');
  assert.doesNotMatch(readFileSync(join(folder, 'index.html'), 'utf8'), /<script(?![^>]*\ssrc=)|\sstyle="/);
  const mounts = [{ prefix: '/', folder, policy: apiPolicy }];
  const server = await listen({ mounts, port: 8391, exact: false, home: '/index.html' });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (said) => /Security Policy/.test(said.text()) && problems.push(said.text()));
    await page.goto(`http://127.0.0.1:${server.port}/index.html`);
    await page.waitForSelector('.tsd-navigation a[href$="draftRenja.html"]');
    await page.click('#tsd-search-trigger');
    await page.waitForSelector('#tsd-search-input', { visible: true });
    await page.type('#tsd-search-input', 'draftRen');
    await page.waitForSelector('#tsd-search-results a[href$="draftRenja.html"]');
    await Promise.all([page.waitForNavigation(), page.click('#tsd-search-results a[href$="draftRenja.html"]')]);
    assert.match(await page.$eval('h1', ({ textContent }) => textContent), /draftRenja/);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
