import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  absent,
  achievementRule,
  BPS_2026,
  evaluate,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  present,
  resolve,
  SKP_2021,
  type AchievementPolicy,
  type Expression,
  type Inputs,
} from '@takar/core';
import fc from 'fast-check';

/** Achievement of one row by a policy, in its newest version. */
function achieved(policy: AchievementPolicy, inputs: Inputs) {
  const { resolved } = resolve(achievementRule(policy), null);
  assert.ok(resolved);
  return evaluate(resolved.rule.expression as Expression, { inputs, parameters: resolved.parameters });
}

const of = (policy: AchievementPolicy, polarity: string, target: number, realisation: number, more: Inputs = {}) =>
  achieved(policy, { polarity, target, realisation, ...more });

describe('ORG-CAP-01 and 02, the plain formulas', () => {
  test('maximise reproduces published rows', () => {
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 73, 71.27), present(97.63)); // Kejaksaan TW II 2026
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 76.4, 79.7), present(104.32)); // Dukcapil Banyuwangi 2021
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 2.69, 5.22), present(194.05)); // Gunungkidul 2021
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 5.09, -2.24), present(-44.01)); // Gunungkidul 2023, no floor
  });

  test('minimise reproduces published rows', () => {
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', 22.1, 18.1), present(118.1)); // Dinkes Banyuwangi 2022
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', 21.1, 21.9), present(96.21)); // same, 2023
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', 67.49, 89.64), present(67.18)); // Dinkes Gunungkidul 2024
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', 1.98, 2.09), present(94.44)); // Gunungkidul 2023
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', 32, 4.88), present(184.75)); // Provinsi Lampung 2015
  });

  test('minimise at nothing is 200, at twice the target 0, beyond that below zero unless the policy has a floor', () => {
    assert.deepEqual(
      [0, 20, 25].map((r) => of(PEMDA_UNCAPPED, 'minimise', 10, r).value),
      [200, 0, -50],
    );
    assert.deepEqual(of(KEMENKEU_2026, 'minimise', 10, 21), present(0));
  });
});

describe('ORG-CAP-03, inverse ratio', () => {
  test('reproduces LKjIP Manggarai Timur 2019', () => {
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise-ratio', 162, 186), present(87.1));
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise-ratio', 9.2, 9.53), present(96.54));
  });

  test('at R = 0 there is no figure, or the cap where the policy has one', () => {
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise-ratio', 5, 0), absent('division_by_zero'));
    assert.deepEqual(of(KEMENKEU_2026, 'minimise-ratio', 5, 0), present(120));
  });
});

describe('ORG-CAP-04, stabilise', () => {
  test('KMK 127/2026 reads closeness through its scale points', () => {
    assert.deepEqual(
      [96, 102, 81, 100].map((r) => of(KEMENKEU_2026, 'stabilise', 100, r).value),
      [112, 116, 90, 120],
    );
  });

  test('elsewhere closeness stands as it is', () => {
    assert.deepEqual(
      [96, 102].map((r) => of(PEMDA_UNCAPPED, 'stabilise', 100, r).value),
      [96, 98],
    );
  });

  test('far from the target the floor of the policy holds', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'stabilise', 100, 250), present(0));
  });
});

describe('ORG-CAP-05, range targets', () => {
  const range = (polarity: string, from: number, to: number, realisation: number) =>
    of(SKP_2021, polarity, to, realisation, { target_from: from, target_kind: 'range' });

  test('reproduces the examples of the annex of PermenPANRB 8/2021', () => {
    assert.deepEqual(range('maximise', 80, 90, 70), present(87.5));
    assert.deepEqual(range('minimise', 7, 8, 9), present(87.5));
    assert.deepEqual(range('minimise', 7, 8, 6.5), present(107.14));
  });

  test('does not follow the annex where it contradicts its own formula: 92 against 80-90 is 102.22, not 113', () => {
    assert.deepEqual(range('maximise', 80, 90, 92), present(102.22));
  });

  test('inside the range is 100, for every polarity', () => {
    for (const polarity of ['maximise', 'minimise', 'range']) {
      for (const realisation of [80, 85, 90]) assert.deepEqual(range(polarity, 80, 90, realisation), present(100));
    }
  });

  test('a range to be kept loses on both sides', () => {
    assert.deepEqual(range('range', 80, 90, 99), present(90));
    assert.deepEqual(range('range', 80, 90, 72), present(90));
  });
});

describe('ORG-CAP-06, negative targets', () => {
  test('KMK 127/2026: −11 against −10 is 90, −5 against −10 is capped at 120', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', -10, -11), present(90));
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', -10, -5), present(120));
  });

  test('lower is better mirrors it', () => {
    assert.deepEqual(of(PEMDA_UNCAPPED, 'minimise', -10, -11), present(110));
  });
});

describe('ORG-CAP-07, a target of zero', () => {
  test('the default has no figure, whatever the polarity', () => {
    for (const polarity of ['maximise', 'minimise', 'minimise-ratio', 'stabilise', 'range']) {
      assert.deepEqual(of(PEMDA_UNCAPPED, polarity, 0, 50), absent('target_zero'), polarity);
    }
  });

  test('Kemenkeu: minimise by the worst value, no figure without one', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'minimise', 0, 4, { worst: 10 }), present(60));
    assert.deepEqual(of(KEMENKEU_2026, 'minimise', 0, 4), absent('target_zero'));
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', 0, 4, { worst: 10 }), absent('target_zero'));
  });

  test('BPS: anything above zero gives the cap, nothing realised is not assessed', () => {
    assert.deepEqual(of(BPS_2026, 'maximise', 0, 3), present(120));
    assert.deepEqual(of(BPS_2026, 'maximise', 0, 0), absent('not_applicable'));
    assert.deepEqual(of(BPS_2026, 'maximise', 10, 0), absent('not_applicable'));
    assert.deepEqual(of(BPS_2026, 'maximise', 19.2, 58.53), present(120));
  });

  test('every other practice on record is a choice of a policy', () => {
    const choose = (value: AchievementPolicy['zeroTarget']['value']): AchievementPolicy => ({
      ...PEMDA_UNCAPPED,
      zeroTarget: { ...PEMDA_UNCAPPED.zeroTarget, value },
    });
    assert.deepEqual(of(choose('hundred-when-positive'), 'maximise', 0, 50), present(100)); // BKPP Banyuwangi
    assert.deepEqual(of(choose('zero'), 'maximise', 0, 0), present(0)); // Dukcapil Banyuwangi
    assert.deepEqual(of(choose('met-or-zero'), 'minimise', 0, 0), present(100)); // BPBD Boyolali
    assert.deepEqual(of(choose('met-or-zero'), 'minimise', 0, 1), present(0));
    assert.deepEqual(of(choose('met-or-zero'), 'maximise', 0, 0), present(100));
  });
});

describe('ORG-CAP-09 and 10, caps and the natural maximum', () => {
  test('the cap of a policy, and a cap of the row that goes before it', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'minimise', 0.1, 0.0101), present(120));
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 80, 92.84, { cap: 100 }), present(100));
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', 10, 20, { cap: 110 }), present(110));
  });

  test('a target that is the natural maximum counts 120 when met, and by the plain formula when not', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', 4, 4, { natural_maximum: 4 }), present(120));
    assert.deepEqual(of(KEMENKEU_2026, 'maximise', 4, 3, { natural_maximum: 4 }), present(75));
    assert.deepEqual(of(PEMDA_UNCAPPED, 'maximise', 4, 4, { natural_maximum: 4 }), present(100));
  });

  test('a natural maximum says nothing where lower or closer is better, or nobody knows', () => {
    assert.deepEqual(of(KEMENKEU_2026, 'minimise', 100, 150, { natural_maximum: 100 }), present(50));
    assert.deepEqual(of(KEMENKEU_2026, 'stabilise', 100, 102, { natural_maximum: 100 }), present(116));
    assert.deepEqual(of(KEMENKEU_2026, 'unknown', 4, 4, { natural_maximum: 4 }), absent('polarity_unknown'));
  });
});

describe('ORG-CAP-11, grades', () => {
  const graded = (target: number, realisation: number) =>
    of(PEMDA_UNCAPPED, 'maximise', target, realisation, { target_kind: 'ordinal' });

  test('a grade that is met counts 100, one that is exceeded too', () => {
    assert.deepEqual([graded(4, 4).value, graded(5, 6).value], [100, 100]);
  });

  test('a grade that was missed has no ratio', () => {
    assert.deepEqual(graded(4, 3), absent('ordinal_not_met'));
  });
});

describe('missing data', () => {
  test('polarity that nobody stated gives no figure', () => {
    for (const polarity of ['unknown', null]) {
      assert.deepEqual(achieved(PEMDA_UNCAPPED, { polarity, target: 10, realisation: 9 }), absent('polarity_unknown'));
    }
  });

  test('the reason of a missing realisation stays with the row', () => {
    for (const reason of ['dash', 'empty', 'not_released', 'not_applicable'] as const) {
      const row = { polarity: 'maximise', target: 10, realisation: absent(reason) };
      for (const policy of [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021]) {
        assert.deepEqual(achieved(policy, row), absent(reason), `${policy.id} ${reason}`);
      }
    }
  });
});

describe('properties', () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
  const policies = fc.constantFrom(PEMDA_UNCAPPED, KEMENKEU_2026, SKP_2021);

  test('more is never less for maximise, less is never worse for minimise, whatever the sign of the target', () => {
    fc.assert(
      fc.property(policies, figure, figure, figure, (policy, target, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const value = (polarity: string, realisation: number) => of(policy, polarity, target, realisation).value ?? 0;
        return value('maximise', low) <= value('maximise', high) && value('minimise', low) >= value('minimise', high);
      }),
      { numRuns: 2000 },
    );
  });

  test('a capped policy never leaves its bounds', () => {
    const polarity = fc.constantFrom('maximise', 'minimise', 'minimise-ratio', 'stabilise', 'range');
    fc.assert(
      fc.property(polarity, figure, figure, (p, target, realisation) => {
        const { value } = of(KEMENKEU_2026, p, target, realisation);
        return value === null || (value >= 0 && value <= 120);
      }),
    );
  });

  test('meeting the target exactly is 100 under every uncapped policy and polarity', () => {
    const polarity = fc.constantFrom('maximise', 'minimise', 'minimise-ratio', 'stabilise', 'range');
    fc.assert(
      fc.property(polarity, figure, (p, target) => target === 0 || of(PEMDA_UNCAPPED, p, target, target).value === 100),
    );
  });
});
