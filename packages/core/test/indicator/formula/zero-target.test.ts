import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, type Inputs } from '@takar/core';
import { ZERO_TARGET, type Direction, type ZeroTarget } from '#src/indicator/formula/zero-target.js';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'closer'];

/** What a practice gives for a realisation (and a worst value), in one word. */
function given(practice: ZeroTarget, direction: Direction, inputs: Inputs): number | string | null {
  const { value, reason } = evaluate(ZERO_TARGET[practice](direction), { inputs, parameters: { cap: 120 } });
  return reason ?? value;
}

/** Realisations −1, 0 and 4 of each direction: higher, lower, closer. */
const ANSWERS: Readonly<Record<Exclude<ZeroTarget, 'worst-value'>, readonly (readonly (number | string)[])[]>> = {
  missing: Array.from({ length: 3 }, () => ['target_zero', 'target_zero', 'target_zero']),
  'cap-when-positive': Array.from({ length: 3 }, () => ['not_applicable', 'not_applicable', 120]),
  'hundred-when-positive': Array.from({ length: 3 }, () => ['target_zero', 'target_zero', 100]),
  zero: Array.from({ length: 3 }, () => ['target_zero', 0, 'target_zero']),
  'met-or-zero': [
    [0, 100, 100],
    [0, 100, 0],
    [0, 100, 100],
  ],
};

for (const [practice, answers] of Object.entries(ANSWERS))
  test(`a target of zero by the practice ${practice}`, () => {
    const told = DIRECTIONS.map((direction) =>
      [-1, 0, 4].map((realisation) => given(practice as ZeroTarget, direction, { realisation })),
    );
    assert.deepEqual(told, answers);
  });

test('a declared worst value counts for what is better when lower, and only above zero', () => {
  const worst = (value: number | null, direction: Direction = 'lower') =>
    given('worst-value', direction, { realisation: 4, worst: value });
  assert.deepEqual([worst(10), worst(4), worst(2)], [60, 0, -100]);
  assert.deepEqual([worst(0), worst(-10), worst(null)], ['target_zero', 'target_zero', 'target_zero']);
  assert.deepEqual([worst(10, 'higher'), worst(10, 'closer')], ['target_zero', 'target_zero']);
});
