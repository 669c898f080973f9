import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowFault, arrowRows, type BytesAt } from '@takar/core/arrow';
import { ARROW_FILE, ARROW_STREAM } from './kept/arrow-bytes.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Bytes that are asked for at places, as those of a file. */
function placed(bytes: Uint8Array): BytesAt & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    length: bytes.length,
    subarray: (from, to) => {
      assert.ok(from >= 0 && to >= from);
      asked.push(to - from);
      return bytes.slice(from, to);
    },
  };
}

for (const [name, text] of Object.entries({ file: ARROW_FILE, stream: ARROW_STREAM })) {
  test(`the rows of an Arrow ${name} are told without reading them`, () => {
    const bytes = bytesOf(text);
    const places = placed(bytes);
    assert.equal(arrowRows(places), arrowRows(bytes));
    assert.ok(arrowRows(bytes) > 0);
    assert.ok(Math.max(...places.asked) < bytes.length);
  });

  test(`what is wrong with an Arrow ${name} that is cut off is told of places as of bytes`, () => {
    const bytes = bytesOf(text);
    for (let end = 0; end < bytes.length; end += 7) {
      const cut = bytes.slice(0, end);
      const fault = arrowFault(cut);
      assert.equal(arrowFault(placed(cut)), fault);
      if (fault !== null) assert.throws(() => arrowRows(placed(cut)), { name: 'RangeError', message: fault });
    }
  });
}
