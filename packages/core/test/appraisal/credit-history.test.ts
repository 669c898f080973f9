import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { creditHistory } from '@takar/core';
import { ID } from '../support/reading.js';
import { codes } from './telling.js';

describe('credit points over periods', () => {
  test('add up rounded, and stand beside the need', () => {
    const history = creditHistory(
      {
        level: 'Ahli Pertama',
        periods: [
          { period: '2023', predicate: 'SB' },
          { period: '2024-02', predicate: 'B', months: 2 },
        ],
      },
      { messages: ID },
    );
    assert.deepEqual(
      history.periods.map(({ credit, cumulative }) => [credit, cumulative]),
      [
        [18.75, 18.75],
        [2.08, 20.83],
      ],
    );
    assert.deepEqual([history.need, history.shortfall, history.sufficient, history.periodsToGo], [50, 29.17, false, 3]);
    assert.deepEqual([history.subject, history.standing, history.issues], ['person', 'proposed', []]);
  });

  test('begin with what stood before, and know the next level', () => {
    const history = creditHistory(
      { level: 'Ahli Muda', earlier: 102, goal: 'level', periods: [{ period: '2024', predicate: 'Baik' }] },
      { messages: ID },
    );
    assert.deepEqual([history.cumulative, history.need, history.shortfall], [127, 200, 73]);
    const enough = creditHistory(
      { level: 'Ahli Muda', earlier: 102, periods: [{ period: '2024', predicate: 'Baik' }] },
      { messages: ID },
    );
    assert.deepEqual([enough.sufficient, enough.periodsToGo], [true, 0]);
  });

  test('stay without a total where a period has no points, and say why', () => {
    const history = creditHistory(
      {
        level: 'Penyelia',
        goal: 'level',
        periods: [
          { period: '2022', predicate: 'B' },
          { period: '2024', predicate: 'hebat' },
          { period: '2025', predicate: 'B', months: 7.5 },
        ],
      },
      { messages: ID },
    );
    assert.deepEqual(
      history.periods.map(({ credit }) => credit),
      [null, null, null],
    );
    assert.deepEqual([history.need, history.sufficient, history.periodsToGo], [null, null, null]);
    assert.deepEqual(codes(history.issues), [
      'appraisal/no-credit-yet /periods/0/period',
      'evaluate/unreadable-input /periods/1/predicate',
    ]);
  });
});
