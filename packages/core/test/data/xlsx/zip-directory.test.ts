import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsWith, STORED, zip, ZIP_BEGINS, zipDirectory, zipPacked, type ZipRecord } from '@takar/core/xlsx';
import { fileKind } from '#src/data/foreign-file.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const GOOD = zip([
  { name: 'a.txt', bytes: text('satu') },
  { name: 'map/é.txt', bytes: text('') },
]);
const entriesOf = (bytes: Uint8Array): ZipRecord[] => [...zipDirectory(bytes)];

/** A copy with a whole number of four bytes written over. */
function with32(at: number, value: number): Uint8Array {
  const bytes = GOOD.slice();
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}

test('what is written is what the directory names, with its bytes', () => {
  const entries = entriesOf(GOOD);
  assert.deepEqual(
    entries.map(({ name, method, packed }) => [name, method, packed]),
    [
      ['a.txt', STORED, 4],
      ['map/é.txt', STORED, 0],
    ],
  );
  assert.deepEqual(zipPacked(GOOD, entries[0] as ZipRecord), text('satu'));
  assert.deepEqual(entriesOf(Uint8Array.of(1, 2, ...GOOD).subarray(2)), entries, 'a view into other bytes');
  assert.ok(beginsWith(GOOD, ZIP_BEGINS));
  assert.match(fileKind(GOOD) ?? '', /ZIP/);
});

test('bytes that are no archive, or whose directory lies elsewhere, name nothing', () => {
  assert.deepEqual(entriesOf(text('')), []);
  assert.deepEqual(entriesOf(text('PK\u0003\u0004 and nothing else')), []);
  assert.deepEqual(entriesOf(GOOD.slice(0, -1)), []);
  for (const place of [0, GOOD.length, 0xffffffff]) assert.deepEqual(entriesOf(with32(GOOD.length - 6, place)), []);
});

test('an entry whose header or bytes do not lie in the file has none', () => {
  const [{ central }] = entriesOf(GOOD) as [ZipRecord];
  const first = (bytes: Uint8Array): Uint8Array | null => zipPacked(bytes, entriesOf(bytes)[0] as ZipRecord);
  assert.equal(first(with32(central + 20, 0xffffffff)), null, 'longer than the file');
  for (const place of [1, GOOD.length - 29, 0xffffffff]) assert.equal(first(with32(central + 42, place)), null, `${place}`);
});
