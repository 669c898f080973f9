import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf } from '#src/regulation/dated.js';

test('what is still in force has no last day, not even an undefined one', () => {
  assert.deepEqual(Object.entries(daysOf({ from: '2024-01-01' })), [['from', '2024-01-01']]);
  assert.deepEqual(daysOf({ from: '2024-01-01', until: '2024-12-31' }), { from: '2024-01-01', until: '2024-12-31' });
});
