import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitQuestions, type UnitFacts } from '@takar/core/monitoring';

const inOrder: UnitFacts = {
  organisation: 'Baik',
  staff: { rated: 20, good: 15 },
  fits: true,
  difference: 0,
  competence: { tested: 18, below: 3 },
};
const asked = (facts: Partial<UnitFacts>): readonly string[] =>
  unitQuestions({ ...inOrder, ...facts }, 'id').map(({ code }) => code);

test('a unit whose figures go together is asked nothing', () => {
  assert.deepEqual(asked({}), []);
});

test('what is not known is asked for, and taken for nothing else', () => {
  const nothing = { organisation: null, staff: null, fits: null, difference: null, competence: null };
  assert.deepEqual(asked(nothing), [
    'question/no-predicate',
    'question/nobody-rated',
    'question/need-unknown',
    'question/nobody-tested',
  ]);
  assert.deepEqual(asked({ organisation: 'Hebat' }), ['question/no-predicate']);
});

test('staff rated above their organisation, or below it, is a question', () => {
  assert.deepEqual(asked({ organisation: 'Kurang', staff: { rated: 20, good: 11 } }), ['question/staff-above-unit']);
  assert.deepEqual(asked({ organisation: 'Kurang', staff: { rated: 20, good: 10 } }), []);
  assert.deepEqual(asked({ organisation: 'Istimewa', staff: { rated: 20, good: 10 } }), ['question/staff-below-unit']);
  assert.deepEqual(asked({ fits: false }), ['question/pattern-broken']);
});

test('a shortage is asked about where the organisation does well, a surplus where it does not', () => {
  const few = { staff: { rated: 20, good: 5 } };
  assert.deepEqual(asked({ difference: -4 }), ['question/short-and-good']);
  assert.deepEqual(asked({ difference: 4 }), []);
  assert.deepEqual(asked({ ...few, organisation: 'Butuh Perbaikan', difference: 4 }), ['question/many-and-weak']);
  assert.deepEqual(asked({ ...few, organisation: 'Butuh Perbaikan', difference: -4 }), []);
});

test('competence that speaks against the predicates is a question', () => {
  assert.deepEqual(asked({ competence: { tested: 18, below: 10 } }), ['question/good-and-not-competent']);
  const weak = { organisation: 'Kurang', staff: { rated: 20, good: 5 }, competence: { tested: 18, below: 0 } };
  assert.deepEqual(asked(weak), ['question/competent-and-weak']);
});

test('questions carry the figures they are about, in both languages', () => {
  const facts = { ...inOrder, difference: -4 };
  assert.match(unitQuestions(facts, 'id')[0]?.message ?? '', /Kurang 4 pegawai, tetapi organisasi Baik/);
  assert.match(unitQuestions(facts, 'en')[0]?.message ?? '', /Short of 4 staff, yet the organisation is rated Good/);
  assert.equal(unitQuestions(facts, 'id')[0]?.severity, 'info');
});
