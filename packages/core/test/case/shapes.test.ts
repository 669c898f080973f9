import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  add,
  caseSchema,
  coalesce,
  defineRule,
  divide,
  evaluateCase,
  field,
  ID,
  named,
  type RuleInput,
} from '@takar/core';

const BASE = {
  id: 'TEST-SHAPES',
  kind: 'computation',
  title: { id: 'Contoh', en: 'Example' },
  citation: { instrument: 'Contoh' },
  confidence: 'high',
  from: '2020-01-01',
  date: 'assessment',
  parameters: {},
} as const;

const EXPERIENCE: RuleInput = {
  name: 'experience',
  unit: '',
  shape: 'parts',
  aliases: ['pengalaman'],
  fields: [
    { name: 'time', unit: '', aliases: ['lama_jabatan'], most: 100 },
    { name: 'variety', unit: '', assumed: 60 },
  ],
};

const MEAN = defineRule({
  ...BASE,
  inputs: [EXPERIENCE],
  expression: named(
    'mean',
    coalesce(field('experience'), divide(add(field('experience_time'), field('experience_variety')), 2)),
  ),
  outputs: [
    { name: 'mean' },
    { name: 'read', parts: { time: field('experience_time'), variety: field('experience_variety') } },
  ],
});

const answer = (json: unknown) => {
  const { result } = evaluateCase(MEAN, json, { messages: ID });
  return [result?.value, result?.reason, result?.issues.map(({ code, path }) => `${code} ${path}`)];
};

describe('parts of one input', () => {
  test('are read from an object, an array in order, or one figure', () => {
    assert.deepEqual(answer({ pengalaman: { lama_jabatan: 100, variety: 80 } }), [90, null, []]);
    assert.deepEqual(answer({ experience: [100, 80] }), [90, null, []]);
    assert.deepEqual(answer({ experience: 75 }), [75, null, []]);
  });

  test('have defaults of their own, and what is missing stays missing', () => {
    assert.deepEqual(answer({ experience: { time: 80 } }), [70, null, []]);
    assert.deepEqual(answer({ experience: { variety: 80 } }), [null, 'missing', []]);
    assert.deepEqual(answer({}), [null, 'missing', []]);
  });

  test('name what is wrong with its path', () => {
    assert.deepEqual(answer({ experience: { time: 101, other: 1 } }), [
      null,
      'out_of_range',
      ['evaluate/out-of-bounds /experience/time', 'evaluate/unknown-input /experience/other'],
    ]);
    assert.deepEqual(answer({ experience: 'lama' })[2], ['evaluate/unreadable-input /experience']);
  });

  test('give parts of an output under its name', () => {
    const { result } = evaluateCase(MEAN, { experience: [100, 80] }, { messages: ID });
    assert.deepEqual(result?.values.read, { time: 100, variety: 80 });
  });

  test('stand in the schema', () => {
    const { properties } = caseSchema(MEAN) as { properties: { experience: { oneOf: unknown[] } } };
    assert.equal(properties.experience.oneOf.length, 3);
  });
});

test('a duration is hours, or a text in hours and minutes; the rule reads minutes', () => {
  const rule = defineRule({
    ...BASE,
    inputs: [{ name: 'per_day', unit: 'min', shape: 'duration' }],
    expression: field('per_day'),
  });
  const minutes = (value: unknown) => evaluateCase(rule, { per_day: value }, { messages: ID }).result?.value;
  const given = [5.5, '5,5', '5 h 30 min', '5 jam 30 menit', '5:30', '330 menit', '5 jam', '4 h 23 min'];
  assert.deepEqual(given.map(minutes), [330, 330, 330, 330, 330, 330, 300, 263]);
  for (const wrong of ['', 'lama', '5:75', true]) assert.equal(minutes(wrong), null, String(wrong));
});
