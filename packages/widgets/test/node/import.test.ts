import assert from 'node:assert/strict';
import { test } from 'node:test';

test('importing the widgets in Node does nothing and does not throw', async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import('@takar/widgets');
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  assert.equal(added.includes('customElements'), false);
  assert.equal(added.includes('HTMLElement'), false);
});
