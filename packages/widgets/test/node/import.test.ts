import assert from 'node:assert/strict';
import { test } from 'node:test';

test('importing the widgets in Node does nothing and does not throw', async () => {
  await import('@takar/widgets');
  // Lit itself brings a registry of elements along; a page it must not pretend to have.
  for (const name of ['window', 'document', 'HTMLElement']) assert.equal(name in globalThis, false, name);
});
