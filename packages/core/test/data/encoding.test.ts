import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, firstInvalidUtf8 } from '#src/data/decode.js';
import { encodedText, encodingOf } from '#src/data/encoding.js';
import { readCsv } from '#src/data/read-csv.js';
import { ID } from '#src/locale/id.js';
import { bytesOf } from '../support/sources.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that meet the edges of UTF-8: continuation bytes, overlong forms, surrogates, the last code point. */
const edgy = fc.constantFrom(
  0x41,
  0x7f,
  0x80,
  0x9f,
  0xa0,
  0xbf,
  0xc1,
  0xc2,
  0xdf,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
  0x90,
  0x8f,
);

test('exactly the valid UTF-8 is taken for UTF-8, wherever it begins in its buffer', () => {
  fc.assert(
    fc.property(fc.array(edgy, { maxLength: 12 }), fc.integer({ min: 0, max: 7 }), (values, shift) => {
      const bytes = new Uint8Array([...new Array<number>(shift).fill(0xff), ...values]).subarray(shift);
      assert.equal(firstInvalidUtf8(bytes, 0) === -1, isUtf8(bytes));
    }),
    { numRuns: 20_000 },
  );
});

test('text of any script is decoded as the platform does', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 50 });
  fc.assert(
    fc.property(text, (given) => {
      const bytes = bytesOf(given);
      assert.equal(decode(bytes, 0, bytes.length, 'utf-8'), strict.decode(bytes));
    }),
  );
});

test('long text is decoded in pieces that cut no character', () => {
  for (const letter of ['a', 'é', '–', '😀']) {
    const text = letter.repeat(20_000);
    const bytes = bytesOf(text);
    assert.equal(decode(bytes, 0, bytes.length, 'utf-8'), text);
  }
});

test('every byte of Windows-1252 has its letter (WHATWG Encoding Standard)', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const read = decode(bytes, 0, 256, 'windows-1252');
  assert.equal(read.slice(0x80, 0xa0), '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  for (const byte of [...bytes].filter((value) => value < 0x80 || value >= 0xa0))
    assert.equal(read.charCodeAt(byte), byte);
});

test('UTF-16 of either order becomes the same text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.boolean(), (given, little) => {
      const units = Array.from({ length: given.length + 1 }, (_, i) => (i === 0 ? 0xfeff : given.charCodeAt(i - 1)));
      const bytes = Uint8Array.from(
        units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
      );
      const read = encodedText(bytes);
      assert.equal(decode(read.bytes, read.start, read.bytes.length, encodingOf(read)), given);
    }),
  );
});

test('half a character of UTF-16 is replaced, not dropped', () => {
  const read = encodedText(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x42, 0]));
  assert.equal(decode(read.bytes, 0, read.bytes.length, 'utf-8'), 'A\ufffdB');
});

test('a header in Windows-1252 is read as such in a file that is longer than headers may be', () => {
  const header = [...bytesOf('Indikator;Capaian '), 0x96, ...bytesOf(' %\n')];
  const rows = bytesOf('IKM;80\n'.repeat(60_000));
  const { sheet } = readCsv(Uint8Array.from([...header, ...rows]), { messages: ID });
  assert.deepEqual(sheet?.headers, ['Indikator', 'Capaian – %']);
});

test('a letter of UTF-8 that the end of what a header may be cuts is no sign of another encoding', () => {
  const cell = 'é'.repeat(80);
  for (const begin of ['a', 'ab']) {
    const text = `Indikator é;${begin}\n${`${cell};1\n`.repeat(3000)}`;
    const { sheet } = readCsv(bytesOf(text), { messages: ID });
    assert.deepEqual(sheet?.headers, ['Indikator é', begin]);
  }
});
