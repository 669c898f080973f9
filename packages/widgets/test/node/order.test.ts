import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberOrder } from '#src/table/radix.js';
import { textRanks } from '#src/table/text-order.js';

const keys = Float64Array.of(3, NaN, -0, 0, -7.25, 1e300, -1e-300, Infinity, 3, NaN, 100.00000000000001, 100);

test('numbers are put in order, ties in the order of the source, missing ones last', () => {
  assert.deepEqual([...numberOrder(keys, true)], [4, 6, 2, 3, 0, 8, 11, 10, 5, 7, 1, 9]);
  assert.deepEqual([...numberOrder(keys, false)], [7, 5, 10, 11, 0, 8, 2, 3, 6, 4, 1, 9]);
});

test('the order is that of a stable sort on ten thousand made numbers', () => {
  const many = Float64Array.from({ length: 10_000 }, (_, i) => (i % 13 === 0 ? NaN : ((i * 7919) % 1000) / 7 - 50));
  const expected = [...many.keys()].sort((a, b) => {
    const [x = NaN, y = NaN] = [many[a], many[b]];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return x - y || a - b;
  });
  assert.deepEqual([...numberOrder(many, true)], expected);
});

test('texts are ranked as the language orders them, numbers in them by value', () => {
  const texts = ['Unit 10', 'unit 2', null, 'Árbol', 'Zebra', 'Unit 10'];
  const ranks = textRanks((i) => texts[i] ?? null, texts.length, 'id');
  assert.deepEqual(
    [...numberOrder(ranks, true)].map((i) => texts[i]),
    ['Árbol', 'unit 2', 'Unit 10', 'Unit 10', 'Zebra', null],
  );
});
