import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { absent, evaluate, present, resolve, type Expression, type Inputs } from '@takar/core';
import { ruleById } from '@takar/core/registry';

/** A rule of the registry on one row, or on a group of rows. */
function read(id: string, inputs: Inputs, group?: readonly Inputs[]) {
  const rule = ruleById(id);
  assert.ok(rule, id);
  const { resolved } = resolve(rule, null);
  assert.ok(resolved, id);
  return evaluate(rule.expression as Expression, {
    inputs,
    parameters: resolved.parameters,
    ...(group ? { group } : {}),
  });
}

const rows = (...values: (number | ReturnType<typeof absent>)[]): Inputs[] =>
  values.map((realisation) => ({ realisation }));

describe('ORG-CON-01, consolidation over periods', () => {
  const toDate = (consolidation: string, ...values: (number | ReturnType<typeof absent>)[]) =>
    read('ORG-CON-01', { consolidation }, rows(...values));

  test('sums, means, last known, extremes', () => {
    assert.deepEqual(toDate('sum', 4, 5), present(9));
    assert.deepEqual(toDate('sum', 4, 5, 4, 5), present(18));
    assert.deepEqual(toDate('last', 25, 60, 75), present(75));
    assert.deepEqual(toDate('average', 80, 90), present(85));
    assert.deepEqual(toDate('max', 3, 7, 5), present(7));
    assert.deepEqual(toDate('min', 3, 7, 5), present(3));
  });

  test('a targeted period without realisation leaves the figure missing, also under last', () => {
    for (const kind of ['sum', 'average', 'last', 'max', 'min']) {
      assert.deepEqual(toDate(kind, 9, absent('not_reported')), absent('not_reported'), kind);
    }
  });

  test('a ratio is that of the pooled raw data', () => {
    const group = [
      { numerator: 80, denominator: 100, realisation: 80 },
      { numerator: 100, denominator: 200, realisation: 50 },
    ];
    const inputs = { consolidation: 'ratio', measure_kind: 'percent' };
    assert.deepEqual(read('ORG-CON-01', inputs, group), present(60));
  });

  test('an unknown kind has no figure', () => {
    assert.deepEqual(toDate('unknown', 1, 2), absent('consolidation_unknown'));
  });
});

describe('ORG-CON-02, form E.81', () => {
  test('reproduces the published rows', () => {
    assert.equal(read('ORG-CON-02', { target: 3, earlier: 3, this_year: 4 }).value?.toFixed(2), '233.33');
    assert.deepEqual(read('ORG-CON-02', { target: 1, earlier: 0.75, this_year: 1 }), present(175));
  });

  test('quarters add to the year, and a missing one leaves it missing', () => {
    const quarters = { target: 10, earlier: 0, q1: 1, q2: 2, q3: 3, q4: 4 };
    assert.deepEqual(read('ORG-CON-02', quarters), present(100));
    assert.deepEqual(read('ORG-CON-02', { ...quarters, q3: absent('not_due') }), absent('not_due'));
  });
});

describe('ORG-CON-03, consolidation over units', () => {
  const units = (consolidation: string, pairs: readonly (readonly [number, number])[]) => {
    const group = pairs.map(([numerator, denominator]) => ({
      numerator,
      denominator,
      realisation: (numerator / denominator) * 100,
    }));
    return read('ORG-CON-03', { consolidation, measure_kind: 'percent' }, group).value;
  };

  test('the mean of unit results and the pooled raw data are different figures', () => {
    assert.deepEqual(
      [
        units('average', [
          [80, 100],
          [100, 200],
        ]),
        units('ratio', [
          [80, 100],
          [100, 200],
        ]),
      ],
      [65, 60],
    );
    assert.deepEqual(
      [
        units('average', [
          [8, 10],
          [90, 100],
        ]),
        units('ratio', [
          [8, 10],
          [90, 100],
        ])?.toFixed(2),
      ],
      [85, '89.09'],
    );
  });

  test('the mean of three SAKIP scores of Kejaksaan is the published 83.52', () => {
    assert.equal(read('ORG-CON-03', { consolidation: 'average' }, rows(83.61, 84.34, 82.61)).value, 83.52);
  });
});

describe('ORG-CAP-14, BPS', () => {
  test('the quarter: cap, nothing allocated, nothing realised', () => {
    assert.deepEqual(read('ORG-CAP-14/quarter', { target: 19.2, realisation: 58.53 }), present(120));
    assert.deepEqual(read('ORG-CAP-14/quarter', { target: 0, realisation: 2 }), present(120));
    assert.deepEqual(read('ORG-CAP-14/quarter', { target: 5, realisation: 0 }), absent('not_applicable'));
  });

  test('the quarter mean of BPS Tapin TW I 2026 leaves out "-" and 0: mean(100, 120) = 110', () => {
    const group = [100, 120, absent('not_applicable'), 0].map((achievement) => ({ achievement }));
    assert.deepEqual(read('ORG-CAP-14/quarter-average', {}, group), present(110));
  });

  test('the year is corrected by the SAKIP predicate: 104 with BB is 93.6', () => {
    assert.deepEqual(
      read('ORG-CAP-14/annual', { target: 100, realisation: 104, sakip_predicate: 'BB' }),
      present(93.6),
    );
    assert.deepEqual(read('ORG-CAP-14/annual', { target: 100, realisation: 150, sakip_predicate: 'A' }), present(110));
    assert.deepEqual(read('ORG-CAP-14/annual', { target: 100, realisation: 104 }), absent('unknown_category'));
  });
});

describe('ORG-CAP-15, SKP conversion', () => {
  test('follows the printed table and its published example', () => {
    const value = (achievement: number) => read('ORG-CAP-15', { achievement }).value;
    assert.deepEqual(
      [98, 100, 80, 99, 60, 79, 59, 0, 101, 110, 111].map(value),
      [88, 109, 70, 89, 50, 69, 49, 0, 110, 120, 120],
    );
  });
});

describe('IND-PP46-04, efficiency', () => {
  test('T = 12 and R = 9.12 give exactly 24', () => {
    assert.deepEqual(read('IND-PP46-04/efficiency', { target: 12, realisation: 9.12 }), present(24));
  });
});
