import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { STANDARD_SCHEME, validateColumns } from '@takar/core/cascade';

const LEVELS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'].map((key) =>
  STANDARD_SCHEME.levels.findIndex((level) => level.key === key),
);

function level(...depths: readonly number[]): Uint8Array {
  return Uint8Array.from(depths, (depth) => LEVELS[depth] as number);
}

test('a clean tree has no findings', () => {
  const found = validateColumns({
    ids: Int32Array.of(10, 20, 30, 40),
    parents: Int32Array.of(-1, 10, 10, 20),
    level: level(0, 1, 1, 2),
    weight: Float64Array.of(NaN, 60, 40, 100),
  });
  assert.deepEqual(found, {
    nodes: 4,
    duplicateIds: [],
    orphans: [],
    cycles: [],
    levelsSkipped: [],
    wrongParentLevels: [],
    weightSums: [],
  });
});

test('each structural fault is found at its node', () => {
  const found = validateColumns({
    ids: Int32Array.of(1, 2, 2, 4, 5, 6, 7, 8),
    parents: Int32Array.of(-1, 1, 1, 9, 6, 5, 1, -1),
    level: level(0, 1, 1, 2, 2, 2, 3, 1),
    weight: Float64Array.of(NaN, 50, 49.98, NaN, NaN, NaN, NaN, NaN),
  });
  assert.deepEqual(found.duplicateIds, [2]);
  assert.deepEqual(found.orphans, [3, 7]);
  assert.deepEqual(found.cycles, [[4, 5]]);
  assert.deepEqual(found.levelsSkipped, [6]);
  assert.deepEqual(found.wrongParentLevels, [4, 5]);
  assert.deepEqual(found.weightSums, [{ parent: 0, sum: 99.98 }]);
});

test('weights add exactly: ten times 0.1 and thirds to two digits', () => {
  const ids = Int32Array.from({ length: 11 }, (_, i) => i);
  const parents = Int32Array.from({ length: 11 }, (_, i) => (i === 0 ? -1 : 0));
  const weight = Float64Array.from({ length: 11 }, (_, i) => (i === 0 ? NaN : 0.1));
  assert.deepEqual(validateColumns({ ids, parents, weight }, { whole: 1, tolerance: 0 }).weightSums, []);
  const finer = Float64Array.from(weight, (each) => each / 3);
  assert.deepEqual(validateColumns({ ids, parents, weight: finer }, { whole: 1, tolerance: 0 }).weightSums.length, 1);
});

test('a parent id that is no whole number is absent, where ids are dense and where they are sparse', () => {
  for (const far of [1, 5_000_000_021]) {
    const { orphans } = validateColumns({ ids: Float64Array.of(1, 2 * far), parents: Float64Array.of(-1, 1.5) });
    assert.deepEqual(orphans, [1]);
  }
});

test('columns of different lengths are a mistake of the caller', () => {
  assert.throws(() => validateColumns({ ids: Int32Array.of(1), parents: Int32Array.of() }), /lengths differ/);
});

interface Tree {
  readonly ids: number[];
  readonly parents: number[];
}

/** Trees with duplicate ids, absent parents and cycles, with dense or with sparse ids. */
const TREES = fc
  .record({
    sparse: fc.boolean(),
    nodes: fc.array(fc.record({ id: fc.nat(40), parent: fc.integer({ min: -1, max: 45 }) }), { maxLength: 60 }),
  })
  .map(({ sparse, nodes }): Tree => {
    const spread = (id: number): number => (id < 0 ? -1 : sparse ? id * 50_000_017 : id);
    return { ids: nodes.map(({ id }) => spread(id)), parents: nodes.map(({ parent }) => spread(parent)) };
  });

/** The same by maps and by walking from every node. */
function plainly({ ids, parents }: Tree) {
  const first = new Map<number, number>();
  const duplicateIds: number[] = [];
  ids.forEach((id, node) => (first.has(id) ? duplicateIds.push(node) : first.set(id, node)));
  const up = parents.map((id) => (id < 0 ? -1 : (first.get(id) ?? -2)));
  const onCycle = ids.map((_, node) => {
    let at = up[node] as number;
    for (let step = 0; step < ids.length && at >= 0 && at !== node; step += 1) at = up[at] as number;
    return at === node;
  });
  return {
    duplicateIds,
    orphans: up.flatMap((parent, node) => (parent === -2 ? [node] : [])),
    onCycle: onCycle.flatMap((is, node) => (is ? [node] : [])),
  };
}

test('on any tree the findings are those of the plain definition, dense or sparse, wide or narrow', () => {
  fc.assert(
    fc.property(TREES, fc.boolean(), (tree, wide) => {
      const column = (numbers: number[]) =>
        wide
          ? Float64Array.from(numbers)
          : numbers.some((id) => id > 2 ** 31 - 1)
            ? Float64Array.from(numbers)
            : Int32Array.from(numbers);
      const found = validateColumns({ ids: column(tree.ids), parents: column(tree.parents) });
      const expected = plainly(tree);
      assert.deepEqual(found.duplicateIds, expected.duplicateIds);
      assert.deepEqual(found.orphans, expected.orphans);
      assert.deepEqual(
        found.cycles.flat().sort((a, b) => a - b),
        expected.onCycle,
      );
    }),
    { seed: 20261126, numRuns: 500 },
  );
});

test('a chain and a fan of a million nodes need no stack', () => {
  const length = 1_000_000;
  const ids = Int32Array.from({ length }, (_, i) => i);
  const chain = Int32Array.from({ length }, (_, i) => i - 1);
  assert.deepEqual(validateColumns({ ids, parents: chain }).cycles, []);
  chain[0] = length - 1;
  assert.equal(validateColumns({ ids, parents: chain }).cycles[0]?.length, length);
  const fan = Int32Array.from({ length }, (_, i) => (i === 0 ? -1 : 0));
  const weight = new Float64Array(length).fill(1 / 4);
  assert.equal(validateColumns({ ids, parents: fan, weight }).weightSums[0]?.sum, 249_999.75);
});
