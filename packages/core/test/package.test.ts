import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

test('core depends on no package at all', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
    assert.equal(manifest[kind], undefined);
});

test('core declares that importing it has no side effect', () => {
  assert.equal(manifest['sideEffects'], false);
});
