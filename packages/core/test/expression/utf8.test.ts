import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { utf8Bytes } from '#src/expression/utf8.js';

const encoder = new TextEncoder();

test('text becomes the bytes that the platform gives it, at every edge of one to four bytes', () => {
  for (const point of [
    0, 0x41, 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0x20ac, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff,
  ]) {
    const text = String.fromCodePoint(point);
    assert.deepEqual([...utf8Bytes(text)], [...encoder.encode(text)], point.toString(16));
  }
  assert.deepEqual([...utf8Bytes('')], []);
});

test('half a character is replaced', () => {
  for (const text of ['\ud83d', '\ude00', 'a\ud83db', '\ude00\ud83d', '\ud83d\ud83d\ude00'])
    assert.deepEqual([...utf8Bytes(text)], [...encoder.encode(text)], JSON.stringify(text));
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) =>
      assert.deepEqual([...utf8Bytes(text)], [...encoder.encode(text)]),
    ),
    { numRuns: 50 },
  );
});
