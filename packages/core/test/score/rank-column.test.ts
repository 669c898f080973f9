import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberColumn, type NumberColumn } from '@takar/core';
import { groupBy } from '#src/expression/groups.js';
import { rankColumn } from '#src/score/rank.js';
import { STATUS } from '#src/outcome/reason.js';

function column(values: readonly (number | null)[]): NumberColumn {
  const made = numberColumn(values.length);
  values.forEach((value, row) => {
    made.values[row] = value ?? NaN;
    made.status[row] = value === null ? STATUS.notApplicable : STATUS.value;
  });
  return made;
}

/** Ranks by row; what has none shows its status. */
function ranks(values: readonly (number | null)[], groups: string, order?: 'highest' | 'lowest'): readonly unknown[] {
  const { values: found, status } = rankColumn(
    column(values),
    groupBy(values.length, (row) => groups[row] ?? ''),
    order,
  );
  return Array.from(status, (code, row) => (code === STATUS.value ? found[row] : `status ${code}`));
}

test('equal figures share a rank, and the next stands after all of them', () => {
  assert.deepEqual(ranks([5, 7, 5, 5, 1], 'aaaaa'), [2, 1, 2, 2, 5]);
  assert.deepEqual(ranks([5, 7, 5, 5, 1], 'aaaaa', 'lowest'), [2, 5, 2, 2, 1]);
  assert.deepEqual(ranks([2, -3, 0], 'aaa'), [1, 3, 2]);
});

test('each group has ranks of its own, however its rows lie among others', () => {
  assert.deepEqual(ranks([5, 5, 9, 1, 9, 5], 'abbaab'), [2, 2, 1, 3, 1, 2]);
  assert.deepEqual(ranks([9, 5, 5], 'aab'), [1, 2, 1], 'equal figures of two groups are no tie');
  assert.deepEqual(ranks([3, 8, 8, 3], 'abba', 'lowest'), [1, 1, 1, 1]);
});

test('what has no value has no rank, for its own reason, and takes none from others', () => {
  assert.deepEqual(ranks([null, 4, null, 6], 'aaaa'), ['status 1', 2, 'status 1', 1]);
  assert.deepEqual(ranks([null], 'a'), ['status 1']);
  assert.deepEqual(ranks([], ''), []);
});
