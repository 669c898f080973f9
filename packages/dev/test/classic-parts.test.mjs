import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { classicParts, heldBy } from '../scripts/lib/classic-parts.mjs';

/** A house of modules by name: `classic` uses `state` and half of `tools`. */
const house = {
  classic: "import { count } from 'state'; import { used } from 'tools'; export const first = used(count());",
  state: 'let n = 0; export const count = () => (n += 1); export const reset = () => (n = 0);',
  tools: 'export const used = (x) => x * 2; export const unused = (x) => x * 3;',
  widget:
    "import { count } from 'state'; import { used, unused } from 'tools'; export const here = [count(), used(1), unused(1)];",
  greedy: "import { reset } from 'state'; export const here = reset();",
};

const rooms = {
  name: 'rooms',
  resolveId: (source) => (source in house ? source : null),
  load: (id) => house[id] ?? null,
};

const bundle = async (input, ...plugins) => {
  const build = await rollup({ input, plugins: [...plugins, rooms], treeshake: { propertyReadSideEffects: false } });
  const format = plugins[0]?.name === 'give-parts' ? 'iife' : 'es';
  return (await build.generate({ format, name: 'Takar', extend: true, exports: 'named' })).output;
};

const parts = async () =>
  classicParts({
    held: heldBy(await bundle('classic'), () => false, 0),
    entry: 'classic',
    names: ['widget'],
    isOne: (id) => id === 'state',
  });

test('a widget takes from the classic file what that holds, and brings the rest', async () => {
  const { take, give, input } = await parts();
  const [widget] = await bundle('widget', take);
  assert.equal(new Set(widget.code.match(/Takar\.parts\.\w+/g)).size, 2);
  assert.doesNotMatch(widget.code, /x \* 2/);
  assert.match(widget.code, /x \* 3/);
  const [classic] = await bundle(input, give);
  const page = {};
  new Function('globalThis', classic.code.replace('this.Takar = this.Takar || {}', 'globalThis.Takar = {}'))(page);
  assert.equal(page.Takar.first, 2);
  const [count, used] = Object.values(page.Takar.parts);
  assert.equal(Object.keys(page.Takar.parts).length, 2);
  assert.equal(count(), 2, 'the state is the one of the classic file');
  assert.equal(used(3), 6);
});

test('what a page may hold only once is never bundled a second time', async () => {
  const { take } = await parts();
  await assert.rejects(bundle('greedy', take), /would hold state a second time/);
});
