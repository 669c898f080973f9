import assert from 'node:assert/strict';
import { test } from 'node:test';

test('importing the widgets in Node does nothing and does not throw', async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const { TakarBullet } = await import('@takar/widgets');
  assert.equal(typeof TakarBullet, 'function');
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  // Lit leaves marks of its versions, and outside browsers an empty registry that its own server rendering looks for.
  assert.deepEqual(
    added.filter((name) => !/^lit|^reactiveElement|^customElements$/.test(name)),
    [],
  );
});

test('pictures load without Lit', async () => {
  const { bulletScene } = await import('@takar/widgets/pictures.js');
  assert.equal(typeof bulletScene, 'function');
});
