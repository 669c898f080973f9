import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  add,
  aggregate,
  caseSchema,
  chooseComputation,
  coalesce,
  defineRule,
  EN,
  evaluateCase,
  field,
  ID,
  named,
  select,
  subtract,
  type Rule,
  type RuleInput,
} from '@takar/core';
import { PLAIN_RULE } from '../support/plain-rule.js';

const rule = (more: Partial<Rule> & { inputs: readonly RuleInput[] }): Rule =>
  defineRule({
    id: 'TEST-01',
    ...PLAIN_RULE,
    parameters: {},
    expression: null,
    ...more,
  });

const ask = (of: Rule, json: unknown) => evaluateCase(of, json, { messages: ID }).result ?? assert.fail('not in force');
const codes = (of: Rule, json: unknown) => ask(of, json).issues.map(({ code, path }) => [code, path]);

const SUM = rule({
  inputs: [
    { name: 'first', unit: '', least: 0, most: 100, aliases: ['pertama', 'nilai awal'] },
    { name: 'second', unit: '', optional: true, assumed: 5 },
    { name: 'class', unit: '', shape: 'note' },
  ],
  expression: named('sum', add(field('first'), field('second'))),
  outputs: [
    { name: 'sum', aliases: ['jumlah'] },
    { name: 'gap', of: subtract(field('first'), field('second')) },
  ],
});

describe('a case', () => {
  test('is read by names and aliases, whatever their case and punctuation', () => {
    for (const name of ['first', 'FIRST', 'pertama', 'Nilai Awal', 'nilai_awal']) {
      assert.equal(ask(SUM, { [name]: 10 }).value, 15, name);
    }
  });

  test('is a bare figure, word or list where one thing only is needed', () => {
    assert.equal(ask(SUM, 7).value, 12);
    assert.equal(ask(SUM, '7,5').value, 12.5);
  });

  test('has its steps, its further outputs and their other names', () => {
    assert.deepEqual(ask(SUM, { first: 10, second: 4 }).values, { sum: 14, gap: 6, jumlah: 14 });
  });

  test('leaves out what only stands beside the figures', () => {
    assert.deepEqual(codes(SUM, { first: 1, class: { any: 'thing' } }), []);
  });

  test('names what it does not know, cannot read, has twice, or finds out of bounds', () => {
    assert.deepEqual(codes(SUM, { first: 1, third: 1 }), [['evaluate/unknown-input', '/third']]);
    assert.deepEqual(codes(SUM, { first: 'abc' }), [['evaluate/unreadable-input', '/first']]);
    assert.deepEqual(codes(SUM, { first: 1, pertama: 2 }), [['evaluate/given-twice', '/pertama']]);
    assert.deepEqual(codes(SUM, { first: 1, pertama: 1 }), []);
    assert.deepEqual(codes(SUM, { first: 101 }), [['evaluate/out-of-bounds', '/first']]);
    assert.deepEqual(codes(SUM, true), [['evaluate/not-a-case', '']]);
    assert.deepEqual(codes(SUM, [7]), [['evaluate/not-a-case', '']]);
    assert.equal(ask(SUM, { first: 'abc' }).reason, 'unreadable');
    assert.equal(ask(SUM, { first: 101 }).reason, 'out_of_range');
    assert.equal(ask(SUM, {}).reason, 'missing');
  });

  test('an input without value does not take the default of one that is not given', () => {
    assert.equal(ask(SUM, { first: 1, second: null }).reason, 'missing');
  });

  test('has no figure that passes over what is given', () => {
    for (const json of [
      { first: 1, third: 1 },
      { first: 1, pertama: 2 },
      { first: 1, second: 'abc' },
    ]) {
      const { value, reason, trace } = ask(SUM, json);
      assert.deepEqual([value, reason, trace.value, trace.reason], [null, 'unreadable', null, 'unreadable']);
    }
    assert.deepEqual(ask(SUM, { first: 1, third: 1 }).values, { sum: null, gap: null, jumlah: null });
    assert.equal(ask(SUM, { first: 1, name: 'an agency', opd: 'an agency' }).value, 6);
    assert.equal(ask(SUM, { first: 1, opd: 12 }).value, null);
  });

  test('says when without harm where the rule is the same at all times', () => {
    const version = { value: 1, from: '2020-01-01', citation: SUM.citation, confidence: 'default' } as const;
    const dated = { ...SUM, parameters: { own: [version, { ...version, from: '2024-01-01' }] } };
    assert.deepEqual(codes(SUM, { first: 1, year: 2023 }), []);
    assert.deepEqual(codes(dated, { first: 1, year: 2023 }), [['evaluate/unknown-input', '/year']]);
    assert.deepEqual(codes(SUM, { first: 1, year: { from: 2023 } }), [['evaluate/unknown-input', '/year']]);
  });

  test('speaks the language asked for', () => {
    const { result } = evaluateCase(SUM, { first: 'abc' }, { messages: EN });
    assert.match(result?.issues[0]?.message ?? '', /cannot be read/);
  });

  test('keys of prototypes are names like any other', () => {
    const json: unknown = JSON.parse('{"first": 1, "__proto__": {"other": 9}, "constructor": 3}');
    assert.deepEqual(
      codes(SUM, json).map(([code]) => code),
      ['evaluate/unknown-input', 'evaluate/unknown-input'],
    );
    assert.equal(ask(SUM, { first: 1, constructor: 3 }).value, null);
  });
});

describe('shapes', () => {
  test('a flag is 1 or 0, an answer that is neither is unreadable', () => {
    const of = rule({
      inputs: [{ name: 'done', unit: '', shape: 'flag' }],
      expression: named('done_flag', field('done')),
    });
    assert.deepEqual(
      [true, 'ya', 1, false, 'tidak', 0].map((done) => ask(of, { done }).value),
      [1, 1, 1, 0, 0, 0],
    );
    assert.deepEqual(codes(of, { done: 'mungkin' }), [['evaluate/unreadable-input', '/done']]);
  });

  test('a range has its ends, a single figure only the upper', () => {
    const of = rule({
      inputs: [{ name: 'target', unit: '', shape: 'range' }],
      expression: named('width', subtract(field('target'), coalesce(field('target_from'), field('target')))),
    });
    assert.deepEqual(
      [[80, 90], '80-90', 90].map((target) => ask(of, { target }).value),
      [10, 10, 0],
    );
    assert.deepEqual(codes(of, { target: [1, 2, 3] }), [['evaluate/unreadable-input', '/target']]);
  });

  test('a category is known by its key and by other words', () => {
    const of = rule({
      inputs: [{ name: 'predicate', unit: '', categories: ['baik', 'kurang'], words: { baik: ['B', 'Good'] } }],
      expression: named('points', select('predicate', { baik: 2, kurang: 1 })),
      outputs: [
        {
          name: 'points',
          categories: [
            { key: 'none', label: { id: 'Tidak ada', en: 'None' } },
            { key: 'one', label: { id: 'Satu', en: 'One' } },
            { key: 'two', label: { id: 'Dua', en: 'Two' } },
          ],
        },
      ],
    });
    assert.deepEqual(
      ['baik', 'BAIK', 'b', 'good'].map((predicate) => ask(of, { predicate }).value),
      ['Dua', 'Dua', 'Dua', 'Dua'],
    );
    const wrong = ask(of, { predicate: 'Butuh Perbaikan' });
    assert.deepEqual([wrong.value, wrong.reason], [null, 'unknown_category']);
    assert.equal(evaluateCase(of, { predicate: 'B' }, { messages: EN }).result?.trace.text, 'Two');
  });

  test('a list is gathered into a figure, unless the figure itself is given', () => {
    const of = rule({
      inputs: [
        { name: 'scores', unit: '', shape: 'list', optional: true },
        { name: 'mean', unit: '', optional: true, aliases: ['rata-rata'] },
      ],
      gathers: { mean: { list: 'scores', of: aggregate('mean', field('scores')) } },
      expression: named('result_of_mean', add(field('mean'), 1)),
    });
    const listed = ask(of, { scores: [1, 2, 6] });
    assert.deepEqual([listed.value, listed.values.mean], [4, 3]);
    assert.equal(listed.trace.inputs[0]?.inputs[0]?.kind, 'rows');
    assert.equal(ask(of, { 'rata-rata': 9 }).value, 10);
    assert.equal(ask(of, { scores: [1, null] }).reason, 'missing');
    assert.deepEqual(codes(of, { scores: [1, 'abc'] }), [['evaluate/unreadable-input', '/scores/1']]);
  });

  test('rows are objects, or arrays in the order of their fields', () => {
    const of = rule({
      inputs: [
        {
          name: 'items',
          unit: '',
          shape: 'rows',
          fields: [
            { name: 'value', unit: '' },
            { name: 'of', unit: '', assumed: 2 },
          ],
        },
      ],
      gathers: { total: { list: 'items', of: aggregate('sum', add(field('value'), field('of'))) } },
      expression: named('all_of_it', field('total')),
    });
    assert.equal(ask(of, { items: [{ value: 1 }, { nilai: 2, of: 3 }] }).value, 8);
    assert.equal(ask(of, { items: [[1], [2, 3]] }).value, 8);
    assert.deepEqual(codes(of, { items: [{ value: 1, odd: 1 }] }), [['evaluate/unknown-input', '/items/0/odd']]);
  });

  test('heads by category are 0 where a category is not named, and missing where the whole is unreadable', () => {
    const of = rule({
      inputs: [
        { name: 'heads', unit: 'orang', shape: 'counts', categories: ['baik', 'kurang'], words: { baik: ['B'] } },
      ],
      expression: named('all_heads', add(field('heads_baik'), field('heads_kurang'))),
    });
    assert.equal(ask(of, { heads: { B: 3 } }).value, 3);
    assert.equal(ask(of, { heads: 3 }).reason, 'unreadable');
    assert.deepEqual(codes(of, { heads: { B: 3, X: 1 } }), [['evaluate/unknown-input', '/heads/X']]);
  });
});

describe('several computations of one id', () => {
  const other = rule({
    inputs: [
      { name: 'volume', unit: '' },
      { name: 'norm', unit: '' },
    ],
    expression: named('x', field('volume')),
  });

  test('the one that needs and knows what is given is chosen', () => {
    assert.equal(chooseComputation([SUM, other], { volume: 1, norm: 2 }), other);
    assert.equal(chooseComputation([SUM, other], { first: 1 }), SUM);
    assert.equal(chooseComputation([other, SUM], [{ first: 1 }]), SUM);
    assert.equal(chooseComputation([SUM, other], {}), SUM);
    assert.equal(chooseComputation([], {}), undefined);
  });
});

test('the schema of a rule names types, bounds, defaults and aliases', () => {
  assert.deepEqual(caseSchema(SUM).required, ['first']);
  const { first, second } = caseSchema(SUM).properties as Record<string, Record<string, unknown>>;
  assert.deepEqual([first?.minimum, first?.maximum, first?.['x-aliases']], [0, 100, ['pertama', 'nilai awal']]);
  assert.equal(second?.default, 5);
});
