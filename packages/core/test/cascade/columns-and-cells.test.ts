import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ID, sheetFromCells } from '@takar/core';
import { STANDARD_SCHEME, validateCascade, validateColumns, type TreeColumns } from '@takar/core/cascade';
import { cascadeOf } from './support/clean-tree.js';
import { faultyColumns, LEVELS, PLANTS, reordered, type Plant } from './support/faulty-columns.js';

const PLANT = fc.record({ fault: fc.constantFrom(...PLANTS), node: fc.nat(), other: fc.nat() });
const STRUCTURE = PLANT.filter(({ fault }) => fault !== 'weight');
const WEIGHTS = PLANT.filter(({ fault }) => fault === 'weight');

/** Faults of a tree that is read from cells whose keys are texts, as rows by code. */
function fromCells({ ids, parents, level, weight }: Required<TreeColumns>): (code: string) => number[] {
  const key = (id: number): string => (id < 0 ? '' : `Simpul ${id}`);
  const cells = Array.from(ids, (id, node) => [
    key(id),
    key(parents[node] as number),
    STANDARD_SCHEME.levels[level[node] as number]?.label.id ?? '',
    `Nama ${node}`,
    Number.isNaN(weight[node]) ? '' : String(weight[node]),
  ]);
  const cascade = cascadeOf(sheetFromCells(['id', 'parent_id', 'jenjang', 'nama', 'bobot'], cells));
  const { issues } = validateCascade(cascade, { messages: ID });
  return (code) =>
    issues.flatMap((issue) => (issue.code === code ? [Number(/^\/rows\/(\d+)/.exec(issue.path)?.[1])] : []));
}

test('cells with keys in words tell the same faults of ids, parents and levels as columns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.array(STRUCTURE, { maxLength: 12 }), (length, plants) => {
      const tree = faultyColumns(length, plants);
      const found = validateColumns(tree);
      // of nodes with one key columns take the first as a parent, cells the one that stands closest above
      const doubled = new Set(found.duplicateIds.map((node) => tree.ids[node]));
      fc.pre(!tree.parents.some((parent) => doubled.has(parent)));
      const cells = fromCells(tree);
      assert.deepEqual(cells('cascade/duplicate-id'), found.duplicateIds);
      assert.deepEqual(cells('cascade/orphan'), found.orphans);
      assert.deepEqual(
        cells('cascade/cycle'),
        found.cycles.map(([first]) => first),
      );
      // cells tell one cause once: not within a cycle, nor below a link that is wrong itself
      const inCycle = new Set(found.cycles.flat());
      const faulty = new Set([...found.levelsSkipped, ...found.wrongParentLevels]);
      const told = (node: number): boolean => {
        const parent = tree.ids.indexOf(tree.parents[node] as number);
        return !(inCycle.has(node) && inCycle.has(parent)) && !faulty.has(parent);
      };
      assert.deepEqual(cells('cascade/level-skipped'), found.levelsSkipped.filter(told));
      assert.deepEqual(cells('cascade/wrong-parent-level'), found.wrongParentLevels.filter(told));
    }),
    { seed: 20261127, numRuns: 300 },
  );
});

test('cells tell the same sums of weights as columns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), fc.array(WEIGHTS, { maxLength: 12 }), (length, plants) => {
      const tree = faultyColumns(length, plants);
      const parents = validateColumns(tree).weightSums.map(({ parent }) => parent);
      assert.deepEqual(fromCells(tree)('cascade/weight-sum'), parents);
    }),
    { seed: 20261127, numRuns: 300 },
  );
});

const MANY = 150_000;

/** Faults of every kind at fixed places of a large tree. */
const SPREAD: readonly Plant[] = Array.from({ length: 1400 }, (_, i) => ({
  fault: PLANTS[i % PLANTS.length] as Plant['fault'],
  node: i * 104_729,
  other: i * 7919,
}));

/** Ids one to one: by 31 bits, and beyond 32. */
const SPREADS: Readonly<Record<string, (tree: Required<TreeColumns>) => Required<TreeColumns>>> = {
  'over 31 bits': (tree) => ({
    ...tree,
    ids: Int32Array.from(tree.ids, (id) => Math.imul(id, 0x9e3779b1) & 0x7fffffff),
    parents: Int32Array.from(tree.parents, (id) => (id < 0 ? -1 : Math.imul(id, 0x9e3779b1) & 0x7fffffff)),
  }),
  'beyond 32 bits': (tree) => ({
    ...tree,
    ids: Float64Array.from(tree.ids, (id) => id * 5_000_000_021),
    parents: Float64Array.from(tree.parents, (id) => (id < 0 ? -1 : id * 5_000_000_021)),
  }),
  'that hash alike in their low bits': (tree) => ({
    ...tree,
    ids: Float64Array.from(tree.ids, (id) => id * 2 ** 32),
    parents: Float64Array.from(tree.parents, (id) => (id < 0 ? -1 : id * 2 ** 32)),
  }),
};

for (const [spread, spreadOf] of Object.entries(SPREADS)) {
  test(`a large tree with ids ${spread} has the faults that it has with dense ids`, () => {
    for (const tree of [faultyColumns(MANY, SPREAD), reordered(faultyColumns(MANY, SPREAD))]) {
      const dense = validateColumns(tree);
      for (const [kind, faults] of Object.entries(dense)) {
        if (Array.isArray(faults)) assert.ok(faults.length > 10, `${kind}: ${faults.length}`);
      }
      assert.deepEqual(validateColumns(spreadOf(tree)), dense);
      const { ids, parents } = spreadOf(tree);
      assert.deepEqual(validateColumns({ ids, parents }).cycles, dense.cycles);
    }
  });
}

test('few cycles in a large tree are found by the few links that may rise, also between unknown levels', () => {
  const tree = faultyColumns(20_000, []);
  const { ids, parents, level } = tree;
  // twenty children each, so that all links go down
  for (let node = 1; node < ids.length; node++) {
    const parent = Math.floor((node - 1) / 20);
    parents[node] = ids[parent] as number;
    level[node] = LEVELS[LEVELS.indexOf(level[parent] as number) + 1] as number;
  }
  parents[5] = ids[110] as number; // which hangs below 5
  parents[9000] = ids[15_000] as number;
  parents[15_000] = ids[9000] as number;
  level[9000] = 255;
  level[15_000] = 255;
  for (const spread of [tree, ...Object.values(SPREADS).map((spreadOf) => spreadOf(tree))]) {
    const { cycles } = validateColumns(spread);
    assert.deepEqual(cycles, [
      [5, 110],
      [9000, 15_000],
    ]);
  }
});
