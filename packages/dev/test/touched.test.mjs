import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf, touchedAmong } from '../scripts/test/touched.mjs';

const at = 'packages/widgets/build/test/browser';
const page = `${at}/pages.test.js`;
const [gauge, trend] = ['gauge', 'trend'].map((name) => `${at}/widgets/${name}.test.js`);
const common = ['packages/widgets/dist/element.js', `${at}/support/guarantees.js`];
const reached = new Map([
  [page, [page]],
  [gauge, [gauge, 'packages/widgets/dist/widgets/gauge.js', ...common]],
  [trend, [trend, 'packages/widgets/dist/widgets/trend.js', 'packages/core/dist/time/period.js', ...common]],
]);
const touched = (...changed) => touchedAmong(reached, changed);

test('compiled files are told by their sources', () => {
  assert.equal(sourceOf('packages/widgets/dist/scene/gauge/words.js'), 'packages/widgets/src/scene/gauge/words.ts');
  assert.equal(sourceOf(gauge), 'packages/widgets/test/browser/widgets/gauge.test.ts');
});

test('a widget touches its own test and those of pages', () => {
  assert.deepEqual(touched('packages/widgets/src/widgets/gauge.ts'), [page, gauge]);
  assert.deepEqual(touched('packages/core/src/time/period.ts'), [page, trend]);
});

test('a test touches itself, what tests share touches whoever imports it', () => {
  assert.deepEqual(touched('packages/widgets/test/browser/widgets/gauge.test.ts'), [gauge]);
  assert.deepEqual(touched('packages/widgets/test/browser/support/guarantees.ts'), [gauge, trend]);
});

test('the base class, the engines and the build touch all', () => {
  for (const path of ['packages/widgets/src/element.ts', 'packages/dev/browsers/webkit.mjs', 'rollup.config.mjs'])
    assert.deepEqual(touched(path), [page, gauge, trend]);
});

test('what is not known touches all, even beside something that touches one', () => {
  for (const path of [
    ...['package.json', 'tsconfig.json', 'packages/widgets/package.json', 'packages/core/tsconfig.json', '.ci/run'],
    ...['packages/dev/config/tsconfig.base.json', 'packages/dev/scripts/build.mjs', 'packages/new/src/index.ts'],
    'packages/widgets/test/browser/support/react-app.tsx',
  ])
    assert.deepEqual(touched(path, 'packages/widgets/test/browser/widgets/gauge.test.ts'), [page, gauge, trend], path);
});

test('what is apart touches those that import it', () => {
  const texts = 'packages/dev/corpus/hostile-texts.mjs';
  assert.deepEqual(touched(texts), []);
  assert.deepEqual(touchedAmong(new Map([...reached, [gauge, [gauge, texts]]]), [texts]), [gauge]);
});

test('a page touches the tests of pages, and what no browser loads touches none', () => {
  for (const path of [
    ...['examples/widgets/gauge.html', 'examples/trees/pohon.csv', 'packages/table/src/workbook/read-workbook.ts'],
    'packages/periksa/src/check.ts',
  ])
    assert.deepEqual(touched(path), [page]);
  for (const path of [
    ...['packages/cli/src/main.ts', 'docs/architecture.md', '.changeset/a.md', 'packages/core/test/golden/merit.json'],
    ...['packages/dev/scripts/lint/styles.mjs', 'packages/dev/scripts/lint.mjs', 'packages/dev/config/budgets.mjs'],
  ])
    assert.deepEqual(touched(path), [], path);
});
