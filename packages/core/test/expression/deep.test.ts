import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  canonicalJson,
  constant,
  evaluate,
  explain,
  field,
  fieldsOf,
  ID,
  mathml,
  mathmlText,
  named,
  phrase,
  select,
  TakarError,
  when,
  type Expression,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import type { Json } from '#src/expression/canonical.js';

/** How a level is put on top of an expression. */
const LEVELS: Readonly<Record<string, (of: Expression, level: number) => Expression>> = {
  sum: (of) => add(of, 1),
  step: (of, level) => named(`step${level}`, of),
  branch: (of) => when(field('target'), 2, of),
  choice: (of) => select('polarity', { maximise: of }, 1),
};

function built(levels: number, on: (of: Expression, level: number) => Expression): Expression {
  let expression = field('target');
  for (let level = 2; level <= levels; level += 1) expression = on(expression, level);
  return expression;
}

const context = { inputs: { target: 0, polarity: 'maximise' }, parameters: {} };
const table = {
  length: 1,
  columns: {
    target: { kind: 'number' as const, values: new Float64Array(1), status: new Uint8Array(1) },
    polarity: { kind: 'category' as const, codes: new Uint8Array(1), domain: ['maximise'] },
  },
};

for (const [name, on] of Object.entries(LEVELS)) {
  test(`every reader reads 500 levels of one ${name}`, () => {
    const expression = named('whole', built(499, on));
    const { value } = evaluate(expression, context);
    assert.equal(value, name === 'sum' ? 498 : 0);
    assert.equal(compile(expression, {}).named(table, ['whole'])['whole']?.values[0], value);
    assert.equal(explain(expression, context, ID).outcome.value, value);
    assert.ok(phrase(expression, { messages: ID }).length > 0);
    assert.ok(mathmlText(mathml(expression, ID)).startsWith('<math>'));
    assert.ok(canonicalJson(expression as unknown as Json).includes('"whole"'));
    assert.ok(fieldsOf(expression).includes('target'));
    // as it goes to a thread
    assert.deepEqual(evaluate(structuredClone(expression), context).value, value);
  });

  test(`one level more of a ${name} is a mistake that is told where it is built`, () => {
    assert.throws(
      () => built(501, on),
      (error) => error instanceof TakarError && error.code === 'expression/too-deep',
    );
  });
}

test('a sum of many terms is as deep as it is long', () => {
  const terms = Array.from({ length: 500 }, () => constant(1));
  assert.equal(evaluate(add(...terms), context).value, 500);
  assert.throws(() => add(...terms, 1), TakarError);
});
