import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AKIP_PREDICATES, scoreSheet, withAnswers, type Predicate } from '@takar/core';
import { gapToNextPredicate, partTraces, weakestSubcomponents } from '@takar/core/evaluation';
import { answered, messages, realSheet, sheetOf, smallSheet } from './sheets.js';

const predicate = (key: string): Predicate => {
  const found = AKIP_PREDICATES.predicates.find((each) => each.key === key);
  assert.ok(found);
  return found;
};

describe('how far the next predicate is', () => {
  test('bounds are exclusive: 80 is BB and needs more than nothing for A', () => {
    assert.deepEqual(gapToNextPredicate(80, predicate('BB'), AKIP_PREDICATES), {
      next: predicate('A'),
      above: 80,
      points: 0,
    });
  });
  test('the points are exact: 80 − 72.45 is 7.55', () => {
    assert.equal(gapToNextPredicate(72.45, predicate('BB'), AKIP_PREDICATES)?.points, 7.55);
  });
  test('there is nothing above AA', () => {
    assert.equal(gapToNextPredicate(95, predicate('AA'), AKIP_PREDICATES), null);
  });
});

describe('what is weakest', () => {
  const wonosobo = realSheet('wonosobo', { mode: 'mean' });
  const codes = (sheet: typeof wonosobo): readonly string[] =>
    weakestSubcomponents(scoreSheet(sheet, { messages })).map(({ code }) => code);

  test('the subcomponent that earns the least of its weight, and not the one with the fewest points', () => {
    assert.deepEqual(codes(answered(wonosobo, (code) => (code.startsWith('B3.') ? 'e' : 'g'))), ['B3']);
  });
  test('several that earn the same; none where all do', () => {
    assert.deepEqual(codes(answered(wonosobo, (code) => (/^[AC]2\./.test(code) ? 'e' : 'g'))), ['A2', 'C2']);
    assert.deepEqual(codes(answered(wonosobo, () => 'g')), []);
  });
  test('what is not fully answered is not weak', () => {
    const some = withAnswers(sheetOf(smallSheet({ mode: 'mean' })), 'assessor', {});
    assert.deepEqual(codes(some), []);
  });
});

test('a score opens to its components, a component to its subcomponents', () => {
  const score = scoreSheet(
    answered(realSheet('wonosobo', { mode: 'mean' }), () => 'g'),
    { messages },
  );
  const components = partTraces(score.trace);
  assert.deepEqual(
    components.map(({ value }) => value),
    score.components.map((component) => component.score),
  );
  assert.deepEqual(
    components.map((trace) => partTraces(trace).map(({ value }) => value)),
    score.components.map(({ subcomponents }) => subcomponents.map((sub) => sub.score)),
  );
});
