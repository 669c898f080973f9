import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { oneWay } from '../scripts/lib/one-way.mjs';
import { root } from '../scripts/lib/paths.mjs';

const built = (path) => join(root, 'packages', path);
const imported = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('the classic file leaves rows to the tree, headers to all aliases and tables to the reader of all', async () => {
  const { load } = oneWay();
  for (const [path, name] of [
    ['core/dist/indicator/plain/compute-plainly.js', 'computePlainly'],
    ['core/dist/data/plain-columns.js', 'plainColumns'],
    ['widgets/dist/data/plain-sheet.js', 'plainSheet'],
  ]) {
    assert.ok(existsSync(built(path)), path);
    assert.equal(typeof (await import(built(path)))[name], 'function');
    const stand = await imported(load(built(path)));
    assert.deepEqual(Object.keys(stand), [name]);
    assert.equal(stand[name](), null);
  }
  assert.equal(load(built('core/dist/indicator/compute.js')), null);
});
