import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/lib/paths.mjs';
import { openDesk } from './support/doc-desk.mjs';
import { codeBlocks } from './support/markdown-code.mjs';

// Guides, concepts (docs.test.mjs) and README have tests of their own, where what they print is compared too.
const pages = ['docs', 'docs/security'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const read = (name) => readFileSync(join(root, name), 'utf8');
const blocks = pages.flatMap((page) => codeBlocks(read(page)).map((block, at) => ({ page, at, ...block })));

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

/** Scripts that show a part of a longer one: what stands before that part. */
const BEFORE = {
  'docs/table.md: const { sheets,': `
    import { readFileSync } from 'node:fs';
    import { PEMDA_UNCAPPED } from '@takar/core';
    import { fromSheet, readWorkbook, withRule, fromCsv, toXlsx } from '@takar/table';
    const bytes = toXlsx({ A: fromCsv(readFileSync('kinerja.csv')) });`,
  'docs/table.md: import { createReadStream': `
    import { PEMDA_UNCAPPED } from '@takar/core';
    import { csvBatches, withRule } from '@takar/table';`,
};

/** A line ends in a remark, with what the expression is worth, where it is a literal. */
function checked(code) {
  return code.replace(
    /^([\w.].*?);\s+\/\/ (\[.*\])$/gm,
    (_, expression, value) => `assert.deepEqual(Array.from(${expression}), ${value});`,
  );
}

const DATABASE_ELSEWHERE = /(postgres|mysql|clickhouse):\/\/(user@)?host/;

const commands = blocks
  .filter(({ language, code }) => language === 'sh' || (language === 'text' && code.startsWith('npx ')))
  .flatMap(({ page, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => ({ page, line: line.replace(/\s+#.*$/, '') })),
  );

for (const { page, line } of commands)
  test(`${page}: ${line}`, () => {
    if (line.startsWith('npm ')) return knownToNpm(line);
    const { status, stdout, stderr } = desk.run(line.replace('{…}', JSON.stringify(sheet())));
    // a server that is not there is told as such; the same commands on real servers are tests of sql and cli
    if (DATABASE_ELSEWHERE.test(line)) {
      assert.equal(status, 4, stderr);
      assert.match(stderr, /host/);
    } else {
      assert.ok(status === 0 || status === 1, `exit ${status}: ${stderr}`);
      assert.ok(stdout.length > 40 || / --out /.test(line), stdout);
    }
  });

/** `npm run NAME` is a script of this repository; `npm install NAME` a package that it uses itself. */
function knownToNpm(line) {
  const [, verb, ...words] = line.split(/\s+/).filter((word) => word !== '-s');
  const { scripts, devDependencies } = JSON.parse(read('package.json'));
  if (verb === 'run') return assert.ok(words[0] in scripts, words[0]);
  assert.equal(verb, 'install');
  for (const name of words) assert.ok(name in devDependencies || name.startsWith('@takar/'), name);
}

const sheet = () =>
  JSON.parse(blocks.find(({ page, language }) => page === 'docs/evaluation.md' && language === 'json').code);

for (const { page, code } of blocks.filter(({ language }) => language === 'js'))
  test(`${page}: ${code.split('\n')[0]}`, () => {
    const prelude = Object.entries(BEFORE).find(([start]) => `${page}: ${code}`.startsWith(start))?.[1] ?? '';
    const { status, stderr } = desk.script(`import assert from 'node:assert/strict';\n${prelude}\n${checked(code)}`);
    assert.equal(status, 0, stderr);
  });

const JSON_FILES = {
  'docs/evaluation.md': 'takar evaluate ORG-LKE-2021/sheet --input -',
  'docs/cascade.md': 'takar validate pohon-kinerja.csv --settings block.json --to json',
  'docs/report.md': 'takar report lkjip examples/report/lkjip.csv --about block.json --out bab-3.html',
};

for (const { page, code } of blocks.filter(({ language }) => language === 'json'))
  test(`${page}: the file is read`, () => {
    assert.ok(page in JSON_FILES, `${page}: say which command reads its JSON`);
    desk.write('block.json', page === 'docs/evaluation.md' ? JSON.stringify({ sheet: JSON.parse(code) }) : code);
    const { status, stderr } = desk.run(`${JSON_FILES[page]} < block.json`);
    assert.ok(status === 0 || status === 1, stderr);
    assert.doesNotMatch(stderr, /tidak dikenal|tidak mengenal|tidak dapat dibaca|unknown|unreadable/);
  });

const { modules } = JSON.parse(read('packages/widgets/custom-elements.json'));
const elements = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((each) => (each.tagName ? [[each.tagName, each]] : [])),
);

for (const { page, code } of blocks.filter(({ language }) => language === 'html'))
  test(`${page}: ${code.split('\n')[0]}`, () => {
    const tags = [...code.matchAll(/<(takar-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)];
    assert.equal(tags.length, code.match(/<takar-/g)?.length);
    for (const [, tag, written] of tags) {
      assert.ok(elements.has(tag), tag);
      const known = elements.get(tag).attributes.map(({ name }) => name);
      for (const [, name] of written.matchAll(/([\w-]+)(?:="[^"]*")?/g))
        assert.ok(known.includes(name), `${tag} ${name}`);
    }
  });

test('every property of a theme that a page sets is one that a widget has', () => {
  const known = new Set(
    [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  const set = blocks
    .filter(({ language }) => language === 'css')
    .flatMap(({ code }) => [...code.matchAll(/(--takar-[\w-]+):/g)].map(([, name]) => name));
  assert.ok(set.length > 0);
  for (const name of set) assert.ok(known.has(name), name);
});

test('every block is of a language that is tested here, or a drawing in text', () => {
  const tested = new Set(['sh', 'js', 'json', 'html', 'css']);
  const others = blocks.filter(({ language, code }) => !tested.has(language) && !code.startsWith('npx '));
  assert.deepEqual(
    others.map(({ page, language }) => `${page} ${language}`),
    ['docs/architecture.md text', 'docs/architecture.md ts', 'docs/architecture.md text'],
  );
});
