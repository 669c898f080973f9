import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask } from './ask.js';

const CATEGORIES = ['SK', 'K', 'C', 'B', 'SB'] as const;

/** The conditions of the table in words of their own order: the first that holds. */
function expected(aspects: readonly string[]): number {
  const count = (category: string) => aspects.filter((each) => each === category).length;
  if (count('SK') >= 2) return 25;
  if (count('K') >= 2 || count('SK') === 1) return 60;
  if (count('K') === 1 || count('C') >= 2) return 80;
  if (count('SB') === 3 || (count('SB') === 2 && count('B') === 1)) return 120;
  return 100;
}

describe('IND-8-21-06, all plans with three aspects', () => {
  const plans = CATEGORIES.flatMap((a) => CATEGORIES.flatMap((b) => CATEGORIES.map((c) => [a, b, c] as const)));

  test('have the value of the first condition that holds, whatever the order of the aspects', () => {
    for (const plan of plans) assert.equal(ask('IND-8-21-06', { aspects: plan }).value, expected(plan), plan.join());
  });

  test('never lose by a better aspect', () => {
    for (const [a, b, c] of plans) {
      const better = CATEGORIES[CATEGORIES.indexOf(c) + 1];
      if (better === undefined) continue;
      const [before, after] = [
        [a, b, c],
        [a, b, better],
      ].map((aspects) => ask('IND-8-21-06', { aspects }).value);
      assert.ok((after as number) >= (before as number), `${a} ${b} ${c}`);
    }
  });

  test('are not the circulating approximation by points', () => {
    assert.equal(ask('IND-8-21-06', { aspects: ['SB', 'SB', 'K'] }).value, 80);
    assert.equal(ask('IND-8-21-06', { aspects: ['SB', 'K', 'K'] }).value, 60);
  });
});
