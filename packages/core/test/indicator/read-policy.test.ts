import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { achievementRule, readPolicy } from '@takar/core';
import { POLICIES } from '@takar/core/registry';
import { ID } from '../support/reading.js';

const GOOD = { id: 'perbup-1', citation: { instrument: 'Perbup Contoh 1/2025' }, from: '2025-01-01', cap: 110 };
const paths = (json: unknown) => readPolicy(json, POLICIES, ID).issues.map((issue) => issue.path);

describe('policy files', () => {
  test('what the file says overlays its base, with its own citation', () => {
    const { policy, issues } = readPolicy({ ...GOOD, base: 'kemenkeu-2026' }, POLICIES, ID);
    assert.deepEqual(issues, []);
    assert.deepEqual([policy?.cap[0]?.value, policy?.cap[0]?.citation.instrument], [110, 'Perbup Contoh 1/2025']);
    assert.equal(policy?.floor[0]?.value, 0);
    assert.ok(policy && achievementRule(policy));
  });

  test('what is wrong is named by its place, and gives no policy', () => {
    assert.deepEqual(paths([]), ['']);
    assert.deepEqual(paths({ ...GOOD, from: '2025-02-30' }), ['/from', '/cap']);
    assert.deepEqual(paths({ ...GOOD, cap: -5 }), ['/cap']);
    assert.deepEqual(paths({ ...GOOD, cap: Infinity }), ['/cap']);
    assert.deepEqual(paths({ ...GOOD, until: '2024-01-01' }), ['/until']);
    assert.deepEqual(paths({ ...GOOD, base: 'nowhere' }), ['/base']);
    assert.deepEqual(paths({ ...GOOD, caps: 1 }), ['/caps']);
    assert.deepEqual(paths({ ...GOOD, base: 'bps-2026', cap: null }), ['/cap']);
    assert.deepEqual(paths({ ...GOOD, zeroTarget: 'cap-when-positive', cap: null }), ['/cap']);
    const overlapping = [
      { from: '2025-01-01', value: 110 },
      { from: '2026-01-01', value: 120 },
    ];
    assert.deepEqual(paths({ ...GOOD, cap: overlapping }), ['/cap']);
  });

  test('a version whose last day cannot be read is not in force for ever', () => {
    const until = (last: unknown, key = 'until') =>
      paths({ ...GOOD, cap: [{ from: '2025-01-01', [key]: last, value: 110 }] });
    assert.deepEqual(until('2025-12-31'), []);
    for (const last of ['31-12-2025', '2025-02-30', '2024-12-31', '', null, 5])
      assert.deepEqual(until(last), ['/cap'], String(last));
    assert.deepEqual(until('2025-12-31', 'sampai'), ['/cap']);
  });

  test('what counts at least is not more than what counts at most on any day', () => {
    const floor = (from: string, value: number) => paths({ ...GOOD, floor: [{ from, value }] });
    assert.deepEqual(floor('2025-01-01', 110), []);
    assert.deepEqual(floor('2025-01-01', 111), ['/floor']);
    const cap = [{ from: '2025-01-01', until: '2025-12-31', value: 50 }];
    assert.deepEqual(paths({ ...GOOD, cap, floor: [{ from: '2026-01-01', value: 60 }] }), []);
    assert.deepEqual(paths({ ...GOOD, cap, floor: [{ from: '2025-12-31', value: 60 }] }), ['/floor']);
  });

  test('points are few, apart, and of a magnitude that per cent have', () => {
    const points = (stabilisePoints: unknown) => paths({ ...GOOD, stabilisePoints });
    const many = (count: number) => Array.from({ length: count }, (_, i) => [i, i]);
    assert.deepEqual(
      [points(many(100)), points(many(101)), points(many(3000))],
      [[], ['/stabilisePoints'], ['/stabilisePoints']],
    );
    for (const wrong of [
      [
        [0, 0],
        [1e-320, 100],
      ],
      [
        [-1e308, 0],
        [1e308, 100],
      ],
      [
        [0, 1e16],
        [100, 1e16],
      ],
      [
        [0, 0],
        ['90', 100],
      ],
      [
        [0, 0],
        [90, null],
      ],
      [
        [0, 0],
        [90, 100, 110],
      ],
    ])
      assert.deepEqual(points(wrong), ['/stabilisePoints'], JSON.stringify(wrong));
    for (const good of [
      [
        [0, 0],
        [1e-6, 100],
      ],
      [
        [-50, 0],
        [999_999, 999_999],
      ],
    ]) {
      const { policy } = readPolicy({ ...GOOD, stabilisePoints: good }, POLICIES, ID);
      assert.ok(policy && achievementRule(policy), JSON.stringify(good));
    }
  });

  test('no figure carries the name of a policy that ships, or none', () => {
    for (const id of ['bps-2026', 'pemda-uncapped', ' ', 'a\u001b[31m', 'a\u202eb', ''])
      assert.deepEqual(paths({ ...GOOD, id }), ['/id'], JSON.stringify(id));
  });
});
