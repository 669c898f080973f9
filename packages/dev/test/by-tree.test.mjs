import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { byTree } from '../scripts/lib/by-tree.mjs';
import { root } from '../scripts/lib/paths.mjs';

const core = (path) => join(root, 'packages/core/dist', path);
const imported = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('the classic file leaves rows to the tree and headers to all aliases', async () => {
  const { load } = byTree();
  for (const [path, name] of [
    ['indicator/plain/compute-plainly.js', 'computePlainly'],
    ['data/plain-columns.js', 'plainColumns'],
  ]) {
    assert.ok(existsSync(core(path)), path);
    assert.equal(typeof (await import(core(path)))[name], 'function');
    const stand = await imported(load(core(path)));
    assert.deepEqual(Object.keys(stand), [name]);
    assert.equal(stand[name](), null);
  }
  assert.equal(load(core('indicator/compute.js')), null);
});
