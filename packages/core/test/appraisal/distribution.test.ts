import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { brokenBounds, headsOf, patternOf, PREDICATE_KEYS } from '#src/appraisal/distribution-pattern.js';
import type { OrganisationKey, PredicateCounts } from '#src/appraisal/distribution-pattern.js';
import { mendDistribution } from '#src/appraisal/mend-distribution.js';
import { headLimits, validSplit } from '#src/appraisal/forced-distribution.js';

const LIMITS = { dominantMost: 70, coreLeast: 60, supportLeast: 10, veryGoodMost: 10 };
const ORGANISATIONS: readonly OrganisationKey[] = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'istimewa'];

const countsFrom = (heads: readonly number[]): PredicateCounts =>
  Object.fromEntries(PREDICATE_KEYS.map((key, i) => [key, heads[i] ?? 0])) as unknown as PredicateCounts;

/** Every way to spread n employees over five predicates. */
function* spreads(n: number, groups = 5): Generator<number[]> {
  if (groups === 1) {
    yield [n];
    return;
  }
  for (let first = 0; first <= n; first += 1) for (const rest of spreads(n - first, groups - 1)) yield [first, ...rest];
}

describe('the fewest changes that mend a distribution', () => {
  test('are as few as the nearest of all distributions that fit, for units up to nine', () => {
    for (const organisation of ORGANISATIONS) {
      for (let n = 1; n <= 9; n += 1) {
        const bounds = patternOf(organisation, n, LIMITS);
        const all = [...spreads(n)].map(countsFrom);
        const fitting = all.filter((counts) => brokenBounds(counts, bounds).length === 0);
        for (const counts of all) {
          const distance = (other: PredicateCounts) =>
            PREDICATE_KEYS.reduce((sum, key) => sum + Math.max(0, other[key] - counts[key]), 0);
          const fewest = fitting.length === 0 ? null : Math.min(...fitting.map(distance));
          const moves = mendDistribution(counts, bounds);
          const moved = moves?.reduce((sum, { heads }) => sum + heads, 0) ?? null;
          assert.equal(moved, fewest, `${organisation} ${JSON.stringify(counts)}`);
        }
      }
    }
  });

  test('lead to a distribution that fits, for units of any size', () => {
    const heads = fc.array(fc.nat(400), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(heads, fc.constantFrom(...ORGANISATIONS), (given, organisation) => {
        const counts = countsFrom(given);
        const bounds = patternOf(organisation, headsOf(counts), LIMITS);
        const moves = mendDistribution(counts, bounds);
        if (moves === null) return headsOf(counts) < 10;
        const after = { ...counts };
        for (const { from, to, heads: moved } of moves) {
          after[from] -= moved;
          after[to] += moved;
        }
        return brokenBounds(after, bounds).length === 0 && PREDICATE_KEYS.every((key) => after[key] >= 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('forced distribution of PP 30/2019', () => {
  const limits = { aboveMost: 20, middleLeast: 60, middleMost: 70, belowMost: 20 };

  test('has a valid split exactly where the search over all splits finds one', () => {
    for (let n = 1; n <= 60; n += 1) {
      let found = false;
      for (let above = 0; above <= n; above += 1) {
        for (let below = 0; below + above <= n; below += 1) {
          const middle = n - above - below;
          found ||= above * 5 <= n && below * 5 <= n && middle * 10 >= n * 6 && middle * 10 <= n * 7;
        }
      }
      assert.equal(validSplit(n, headLimits(n, limits, 'exact')) !== null, found, String(n));
    }
  });

  test('has one for every group once limits are taken to the next head', () => {
    for (let n = 1; n <= 60; n += 1) assert.notEqual(validSplit(n, headLimits(n, limits, 'outward')), null, String(n));
  });
});
