import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cyclesOf } from '#src/cascade/columns/cycles.js';
import type { Links } from '#src/cascade/columns/links.js';

/** Links of nodes that name several parents. */
function links(parents: readonly (readonly number[])[]): Links {
  const starts = new Uint32Array(parents.length + 1);
  parents.forEach((own, node) => (starts[node + 1] = (starts[node] as number) + own.length));
  return { starts, parents: Int32Array.from(parents.flat()) };
}

const ofMany = (...parents: number[][]): unknown => cyclesOf(links(parents), parents.length);
const ofSingle = (...parents: number[]): unknown =>
  cyclesOf({ starts: null, parents: Int32Array.from(parents) }, parents.length);

test('cycles stand in the order of their first nodes, each from its first node on', () => {
  const expected = [
    [1, 2],
    [3, 4],
  ];
  // the walk from node 0 meets the later cycle first
  assert.deepEqual([ofSingle(3, 2, 1, 4, 3), ofMany([3], [2], [1], [4], [3])], [expected, expected]);
  assert.deepEqual([ofSingle(2, 0, 1), ofMany([2], [0], [1])], [[[0, 2, 1]], [[0, 2, 1]]]);
  assert.deepEqual(
    [ofSingle(3, 2, 3, 1), ofMany([3], [2], [3], [1])],
    [[[1, 2, 3]], [[1, 2, 3]]],
    'met at its last node',
  );
  assert.deepEqual([ofSingle(-1, 1, 0), ofMany([], [1], [0])], [[[1]], [[1]]], 'its own parent');
  assert.deepEqual([ofSingle(-1, 0, 1, -2), ofMany([], [0], [1, 0], [-2])], [[], []]);
  assert.deepEqual(ofMany([-1, 1], [-2, 0]), [[0, 1]]);
});

test('nodes of cycles are those that lead back to themselves, whoever else they name', () => {
  const graph = fc.array(fc.array(fc.integer({ min: -2, max: 7 }), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(graph, (parents) => {
      const reaches = (from: number): Set<number> => {
        const seen = new Set<number>();
        const open = [from];
        for (let node = open.pop(); node !== undefined; node = open.pop())
          for (const parent of parents[node] ?? []) {
            if (parent < 0 || seen.has(parent)) continue;
            seen.add(parent);
            open.push(parent);
          }
        return seen;
      };
      const all = parents.map((_, node) => reaches(node));
      const within = parents.flatMap((_, node) => (all[node]?.has(node) === true ? [node] : []));
      const cycles = cyclesOf(links(parents), parents.length);
      assert.deepEqual(
        cycles.flat().sort((a, b) => a - b),
        within,
      );
      for (const cycle of cycles)
        for (const node of cycle) {
          assert.equal(cycle[0], Math.min(...cycle));
          const same = within.filter((other) => all[node]?.has(other) === true && all[other]?.has(node) === true);
          assert.deepEqual(new Set(cycle), new Set(same));
        }
      assert.deepEqual(
        cycles.map(([first]) => first),
        cycles.map(([first]) => first as number).sort((a, b) => a - b),
      );
    }),
    { numRuns: 200 },
  );
});
