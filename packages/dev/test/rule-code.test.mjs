import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ruleCode } from '../scripts/lib/rule-code.mjs';

const field = (name) => ({ kind: 'field', name });
const constant = (value) => ({ kind: 'constant', value });
const apply = (operator, args, options = {}) => ({ kind: 'apply', operator, args, options });

describe('a rule written out as code', () => {
  test('works out once what stands in several places, under the name of its step', () => {
    const ratio = { kind: 'named', name: 'ratio', of: apply('divide', [field('a'), field('b')]) };
    const written = ruleCode({ ratio, twice: apply('multiply', [ratio, constant(2)]) });
    assert.deepEqual(written.statements, ['const ratio = named(divide(a, b));']);
    assert.deepEqual(written.given, [
      ['ratio', 'ratio'],
      ['twice', 'multiply(ratio, 2)'],
    ]);
    assert.deepEqual(written.fields, ['a', 'b']);
    assert.deepEqual(written.used, ['divide', 'multiply', 'named']);
  });

  test('asks of categories as a select does, names with one branch together', () => {
    const select = {
      kind: 'select',
      field: 'kind',
      cases: { up: field('a'), down: constant(1), level: field('a') },
      otherwise: { kind: 'missing', reason: 'polarity_unknown' },
    };
    assert.deepEqual(ruleCode({ select }).given, [
      ['select', "(kind === 'up' || kind === 'level' ? a : kind === 'down' ? 1 : 'polarity_unknown')"],
    ]);
  });

  test('refuses what it has no words for', () => {
    for (const node of [
      { kind: 'parameter', name: 'cap' },
      apply('squareRoot', [field('a')]),
      apply('minimum', [field('a'), field('b'), field('c')]),
      apply('round', [field('a')], { digits: 2, mode: 'truncate' }),
    ])
      assert.throws(() => ruleCode({ node }), /no code for/);
  });
});
