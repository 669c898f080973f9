import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid } from '#src/scene/grid.js';
import { slicesOf } from '#src/scene/slices.js';
import type { GroupMark, Scene } from '#src/scene/scene.js';

test('arrows lead over empty places and into shorter rows', () => {
  const { first, last, steps } = grid([['a', null, 'c'], [null, 'e', null], ['g']]);
  assert.deepEqual([first, last], ['a', 'g']);
  assert.deepEqual(steps, {
    a: { right: 'c', down: 'g' },
    c: { left: 'a', down: 'e' },
    e: { up: 'a', down: 'g' },
    g: { up: 'a' },
  });
});

test('paper breaks below groups that stand beside each other, never through one', () => {
  const box = (id: string, y: number, height: number): GroupMark => ({
    kind: 'group',
    role: 'row',
    id,
    label: id,
    datum: 0,
    trace: null,
    marks: [{ kind: 'rect', role: 'hit', x: 0, y, width: 30, height }],
  });
  const marks = [box('a', 1, 48), box('b', 1, 48), box('tall', 51, 98), box('c', 51, 28), box('d', 101, 48)];
  const scene: Scene = { width: 90, height: 150, title: '', description: '', marks, navigation: grid([['a']]) };
  assert.deepEqual(slicesOf(scene), [
    { top: 0, height: 50 },
    { top: 50, height: 100 },
  ]);
});
