import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { withoutSource } from '../scripts/steps/prune.mjs';

test('what tsc made of a source that is gone goes; bundles go where they are made anew', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-prune-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [made, from] = [join(folder, 'dist'), join(folder, 'src')];
  const files = ['kept.js', 'kept.d.ts', 'gone.js', 'gone.js.map', 'gone.d.ts', 'bundle.min.js', 'types.json'];
  for (const place of [made, from]) mkdirSync(place);
  for (const name of files) writeFileSync(join(made, name), '');
  writeFileSync(join(from, 'kept.ts'), '');
  const found = (bundles) => withoutSource({ made, from }, { bundles }).map((file) => relative(made, file));
  assert.deepEqual(found(false), ['gone.d.ts', 'gone.js', 'gone.js.map']);
  assert.deepEqual(found(true), ['bundle.min.js', 'gone.d.ts', 'gone.js', 'gone.js.map']);
});
