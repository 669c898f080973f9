import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aggregate, chooseComputation, defineRule, field, named, type Rule, type RuleInput } from '@takar/core';
import { PLAIN_RULE } from '../support/plain-rule.js';

const rule = (id: string, fields: readonly RuleInput[], figure: string): Rule =>
  defineRule({
    id,
    ...PLAIN_RULE,
    inputs: [{ name: 'items', unit: '', shape: 'rows', fields }],
    parameters: {},
    gathers: { total: { list: 'items', of: aggregate('sum', field(figure)) } },
    expression: named('sum', field('total')),
  });

const PAIR = rule(
  'T/pair',
  [
    { name: 'budget', unit: '' },
    { name: 'realised', unit: '' },
  ],
  'budget',
);
const TRIPLE = rule(
  'T/triple',
  [
    { name: 'budget', unit: '' },
    { name: 'factor', unit: '' },
    { name: 'realised', unit: '' },
  ],
  'budget',
);

describe('which computation the rows of a list are meant for', () => {
  const chosen = (items: unknown) => chooseComputation([PAIR, TRIPLE], { items })?.id;

  test('the one that knows the names of the first row and has all it needs', () => {
    assert.equal(chosen([{ budget: 1, realised: 2 }]), 'T/pair');
    assert.equal(chosen([{ budget: 1, factor: 2, realised: 3 }]), 'T/triple');
    assert.equal(chooseComputation([TRIPLE, PAIR], { items: [{ budget: 1, realised: 2 }] })?.id, 'T/pair');
  });

  test('the one that has as many fields, where rows are arrays', () => {
    assert.equal(chosen([[1, 2]]), 'T/pair');
    assert.equal(chosen([[1, 2, 3]]), 'T/triple');
  });

  test('the first, where rows say nothing', () => assert.equal(chosen([]), 'T/pair'));
});
