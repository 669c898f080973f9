import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  bin: Record<string, string>;
  dependencies?: Record<string, string>;
};

test('the command is called takar', () => {
  assert.deepEqual(Object.keys(manifest.bin), ['takar']);
});

test('npx takar stays small: only packages of this workspace are installed with it', () => {
  for (const name of Object.keys(manifest.dependencies ?? {})) assert.match(name, /^@takar\//);
});
