import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inputs } from '@takar/core';
import { STRUCTURAL_LIMITS } from '#src/scorecard/structural-limits.js';
import { EN } from '../support/reading.js';

const run = (
  indicators: readonly Inputs[] | undefined,
  fields: Inputs = {},
  parameters: Readonly<Record<string, number>> = { most_for_goal: 3 },
) =>
  STRUCTURAL_LIMITS.run({ fields, lists: indicators === undefined ? {} : { indicators } } as never, {
    parameters,
    messages: EN,
  });

const told = (result: ReturnType<typeof run>) =>
  (result.issues ?? []).map(({ code, path, message }) => [code, path, message]);
const iku = (name: string, goal: string, validity = 'exact', control = 'low'): Inputs => ({
  name,
  goal,
  validity,
  control,
});

test('without IKU there is nothing to judge', () => {
  for (const none of [undefined, []]) {
    const { value, reason, steps, issues } = run(none);
    assert.deepEqual([value, reason, steps, issues], [null, 'no_rows', [], []]);
  }
});

test('what is broken is told at its first row, with the figures', () => {
  const goal = run([iku('A', 'X'), ...['B', 'C', 'D', 'E'].map((name) => iku(name, 'Y'))]);
  assert.deepEqual(told(goal), [
    ['scorecard/too-many-for-goal', '/indicators/1', 'Strategic goal "Y" has 4 IKU; at most 3 are allowed.'],
  ]);
  const activities = run([iku('A', 'X'), iku('B', 'Y', 'activity', 'moderate')]);
  assert.deepEqual(told(activities), [
    ['scorecard/activity-only', '/indicators/1', 'Strategic goal "Y" is measured by activity IKU only.'],
  ]);
  const several = run([iku('A', 'X'), iku('B', 'Y'), iku('A', 'Z')]);
  assert.deepEqual(told(several), [
    ['scorecard/several-goals', '/indicators/2/goal', 'IKU "A" measures more than one strategic goal: X, Z.'],
  ]);
  const pair = run([iku('A', 'X'), iku('B', 'X', 'exact', 'high')]);
  assert.deepEqual(told(pair), [
    ['scorecard/forbidden-combination', '/indicators/1/control', 'IKU "B": the combination exact-high is not allowed.'],
  ]);
});

test('an IKU that stands twice under one goal is one', () => {
  const twice = run([iku('A', 'X'), iku('A', 'X'), iku('B', 'X'), iku('C', 'X')]);
  assert.deepEqual([twice.value, told(twice)], [true, []]);
});

test('the limit of a level holds, and one without a limit says so', () => {
  const rows = ['A', 'B', 'C'].map((name, i) => iku(name, `Goal ${i}`));
  const parameters = { most_for_goal: 3, 'most_UPK-Two': 2 };
  const over = run(rows, { level: 'UPK-Two' }, parameters);
  assert.deepEqual(told(over), [['scorecard/too-many', '/indicators', 'The unit has 3 IKU; at most 2 are allowed.']]);
  assert.deepEqual(over.values, { findings: ['scorecard/too-many'], count: 3, most: 2 });
  assert.equal(over.value, false);
  assert.deepEqual(
    over.steps.map(({ name, value, reason }) => [name, value, reason]),
    [
      ['count', 3, null],
      ['most', 2, null],
    ],
  );
  for (const level of ['UPK-One', 7, undefined]) {
    const free = run(rows, level === undefined ? {} : { level }, { most_for_goal: 3, most_7: 1, most_undefined: 1 });
    assert.deepEqual([free.value, free.values['most']], [true, null]);
    assert.deepEqual([free.steps[1]?.value, free.steps[1]?.reason], [null, 'not_applicable']);
  }
});

test('cells that are no text are no name, goal or class; pairs need both classes', () => {
  const blank = run([{ goal: 1, validity: 2, control: 3 }, { name: 4 }]);
  assert.deepEqual([blank.value, blank.values['count']], [true, 2]);
  const nameless = run([{ validity: 'exact', control: 'high' }]);
  assert.deepEqual(told(nameless), [
    [
      'scorecard/forbidden-combination',
      '/indicators/0/control',
      'IKU "#1": the combination exact-high is not allowed.',
    ],
  ]);
  assert.deepEqual(
    told(
      run([
        { name: 'A', validity: 'exact' },
        { name: 'B', control: 'high' },
      ]),
    ),
    [],
  );
});

test('goals that differ are told where the second one stands first', () => {
  const rows = [iku('A', 'X'), iku('A', 'X'), iku('B', 'X'), iku('A', 'Z'), iku('A', 'Z')];
  assert.deepEqual(
    told(run(rows)).map(([, path]) => path),
    ['/indicators/3/goal'],
  );
});

test('without limits of goals any number is allowed', () => {
  const rows = ['A', 'B', 'C', 'D', 'E'].map((name) => iku(name, 'X'));
  assert.equal(run(rows, {}, {}).value, true);
});

test('a goal that is no text is no goal, in words as well', () => {
  const activity = { name: 'A', goal: 1, validity: 'activity', control: 'moderate' };
  assert.deepEqual(
    told(run([activity])).map(([, , message]) => message),
    ['Strategic goal "" is measured by activity IKU only.'],
  );
});
