import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumber } from '#src/data/read-number.js';
import { plainNumber } from '#src/data/plain-bytes.js';
import { readsTwoWays, readNumeral } from '#src/data/numeral.js';
import { bytesOf, csv, plainAt } from '../support/sources.js';

const plain = (text: string, sign: ',' | '.'): number => plainNumber(bytesOf(text), 0, text.length, sign.charCodeAt(0));

test('plain digits are read without a string', () => {
  assert.equal(plain('97,50', ','), 97.5);
  assert.equal(plain('-2.24', '.'), -2.24);
  assert.equal(plain('3837967', ','), 3837967);
  assert.equal(plain('0.321', '.'), 0.321);
  assert.equal(plain('1234.567', '.'), 1234.567);
  assert.ok(Object.is(plain('-0', '.'), 0));
});

test('what is not plain, or reads two ways, is left to the reader of texts', () => {
  for (const text of [
    '',
    '-',
    '.',
    '1.',
    '.5',
    '1.234',
    '12.345',
    '123.456',
    '1.2.3',
    '97,50',
    ' 1',
    '1 ',
    '1e3',
    '1234567890123456',
    '--1',
  ]) {
    assert.ok(Number.isNaN(plain(text, '.')), text);
  }
});

test('the fast path and the reader of texts agree on every text of digits and signs', () => {
  const text = fc.string({ unit: fc.constantFrom('0', '1', '5', '9', '.', ',', '-'), minLength: 1, maxLength: 18 });
  fc.assert(
    fc.property(text, fc.constantFrom(',' as const, '.' as const), (given, sign) => {
      const fast = plain(given, sign);
      if (Number.isNaN(fast)) return;
      const slow = readNumber(given, sign === ',' ? 'id' : 'en');
      assert.ok(Object.is(slow.value, fast), given);
      const numeral = readNumeral(given.replace('-', ''));
      assert.ok(numeral !== null && !readsTwoWays(numeral), given);
    }),
    { numRuns: 20_000 },
  );
});

test('a sheet offers the fast path for the same cells', () => {
  const { sheet } = csv('A;B\n97,50;x\n1.234;"5"\n');
  assert.equal(plainAt(sheet, 0, 0, ','), 97.5);
  assert.ok(Number.isNaN(plainAt(sheet, 0, 1, ',')));
  assert.ok(Number.isNaN(plainAt(sheet, 1, 0, '.')));
  assert.ok(Number.isNaN(plainAt(sheet, 9, 0, '.')));
});
