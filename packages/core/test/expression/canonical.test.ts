import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { canonicalJson, KEMENKEU_2026, PEMDA_UNCAPPED, achievementRule, ruleHash, withCap } from '@takar/core';
import { sha256Hex } from '#src/expression/sha256.js';
import { utf8Bytes } from '#src/expression/utf8.js';
import fc from 'fast-check';

describe('canonical form and hash', () => {
  test('canonical JSON follows the example of RFC 8785', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('key order does not matter, content does', () => {
    assert.equal(canonicalJson({ b: 1, a: 2 }), canonicalJson({ a: 2, b: 1 }));
    assert.notEqual(canonicalJson({ a: 1 }), canonicalJson({ a: 2 }));
  });

  test('SHA-256 is that of the platform, for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) => sha256Hex(bytes) === createHash('sha256').update(bytes).digest('hex'),
      ),
    );
  });

  test('UTF-8 bytes are those of the platform, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8')),
      ),
    );
  });

  test('the hash of a rule is 16 hexadecimal digits and changes with its figures only', () => {
    const hash = ruleHash(achievementRule(PEMDA_UNCAPPED));
    assert.match(hash, /^[0-9a-f]{16}$/);
    const renamed = { ...PEMDA_UNCAPPED, title: { id: 'Lain', en: 'Other' }, confidence: 'low' as const };
    assert.equal(ruleHash(achievementRule(renamed)), hash);
    assert.notEqual(ruleHash(achievementRule(withCap(PEMDA_UNCAPPED, 120))), hash);
    assert.notEqual(
      ruleHash(achievementRule(withCap(PEMDA_UNCAPPED, 120))),
      ruleHash(achievementRule(withCap(PEMDA_UNCAPPED, 110))),
    );
    assert.notEqual(ruleHash(achievementRule(KEMENKEU_2026)), hash);
  });
});
