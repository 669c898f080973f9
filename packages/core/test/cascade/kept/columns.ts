import { absent, type Outcome } from '@takar/core';
import { rollUpColumns, STANDARD_SCHEME, validateColumns, type TreeColumns } from '@takar/core/cascade';
import { columnFrom } from './column-from.js';
import type { Scenarios } from '../../kept/scenarios.js';

const level = (...keys: readonly string[]): Uint8Array =>
  Uint8Array.from(keys, (key) => {
    const at = STANDARD_SCHEME.levels.findIndex((each) => each.key === key);
    return at === -1 ? 255 : at;
  });

const IDS = [7, 3, 9, 3, -5, 12, 15, 16, 17, 18, 19];
const PARENTS = [-1, 7, 3, 7, 9, 99, 16, 15, 17, 3, -1];
const LEVELS = level(
  'tujuan',
  'sasaran',
  'kegiatan',
  'tujuan',
  'program',
  'program',
  'program',
  'kegiatan',
  '?',
  'kegiatan',
  'program',
);
const WEIGHTS = Float64Array.of(NaN, 50, 100, 49.99, 99.99, 5, 0.1, 100.02, 1 / 3, NaN, 1);
const TREE: TreeColumns = {
  ids: Int32Array.from(IDS),
  parents: Int32Array.from(PARENTS),
  level: LEVELS,
  weight: WEIGHTS,
};

/** The same with ids that lie far apart: in whole numbers of 32 bits, and beyond them. */
const wide = (factor: number): TreeColumns => ({
  ids: Float64Array.from(IDS, (id) => id * factor),
  parents: Float64Array.from(PARENTS, (id) => id * factor),
});
const narrow = (factor: number): TreeColumns => ({
  ids: Int32Array.from(IDS, (id) => id * factor),
  parents: Int32Array.from(PARENTS, (id) => id * factor),
});

/** Random ids from a fixed series, a hundredth of them twice: tables of the join must grow and wrap. */
function random(length: number, most: number): TreeColumns {
  let state = 12345;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 1) / 2 ** 31;
  const ids = Float64Array.from({ length }, () => Math.floor(next() * most));
  const parents = Float64Array.from({ length }, (_, i) =>
    i % 7 === 0 ? -1 : i % 11 === 0 ? most + i : (ids[Math.floor(next() * i)] as number),
  );
  for (let i = 50; i < length; i += 100) ids[i] = ids[i - 50] as number;
  return { ids, parents };
}

const figures = (...outcomes: readonly (number | Outcome)[]) => columnFrom(outcomes);
const rolled = (
  parents: readonly number[],
  weight: readonly number[],
  periods: number,
  ...cells: readonly (number | Outcome)[]
) => {
  const { values, status } = rollUpColumns({
    parents: Int32Array.from(parents),
    weight: Float64Array.from(weight),
    periods,
    figures: figures(...cells),
  });
  return Array.from(values, (value, i) => (status[i] === 0 ? value : `(${status[i]})`));
};

export const COLUMN_SCENARIOS: Scenarios = {
  'typed columns with every fault': () => validateColumns(TREE),
  'typed columns judged by other limits': () => [
    validateColumns(TREE, { whole: 99.99, tolerance: 0 }).weightSums,
    validateColumns(TREE, { whole: 100, tolerance: 0.02 }).weightSums,
    validateColumns(TREE, { scheme: { id: 'one', levels: STANDARD_SCHEME.levels.slice(0, 5) } }),
  ],
  'typed columns without levels and weights': () => validateColumns({ ids: TREE.ids, parents: TREE.parents }),
  'typed columns whose levels go down': () =>
    validateColumns({
      ids: Uint32Array.of(1, 2, 3),
      parents: Float64Array.of(NaN, 1, 2),
      level: level('tujuan', 'sasaran', 'program'),
    }),
  'typed columns of one level': () =>
    validateColumns({ ids: Int32Array.of(1, 2), parents: Int32Array.of(2, 1), level: level('jpt', 'jpt') }),
  'no nodes': () => validateColumns({ ids: Int32Array.of(), parents: Int32Array.of() }),
  'ids just near enough to look up by address, and just too far apart': () =>
    [1031, 1032, 1033].map((far) => validateColumns({ ids: Int32Array.of(0, far), parents: Int32Array.of(far, 5) })),
  'ids that lie far apart': () => [validateColumns(narrow(100_003)), validateColumns(wide(5_000_000_021))],
  'random ids': () => {
    const { orphans, duplicateIds, cycles } = validateColumns(random(3000, 2 ** 40));
    return { orphans: orphans.length, last: orphans.slice(-5), duplicateIds, cycles };
  },
  'columns that do not fit': () =>
    (['parents', 'level', 'weight'] as const).map((name) => {
      try {
        return validateColumns({ ...TREE, [name]: TREE[name]?.slice(1) });
      } catch (error) {
        return error;
      }
    }),
  'weights that are finer than hundredths, and very large ones': () =>
    validateColumns(
      {
        ids: Int32Array.of(1, 2, 3, 4, 5, 6, 7),
        parents: Int32Array.of(-1, 1, 1, 1, 2, 2, 2),
        weight: Float64Array.of(NaN, 0.1, 0.025, 0.2, 2 ** 50, 2 ** 45, -(2 ** 50)),
      },
      { whole: 0 },
    ),
  'figures by weight, over three levels and two periods': () =>
    rolled(
      [-1, 0, 0, 1, 1, 1],
      [NaN, 60, 40, 1, 2, 1],
      2,
      absent('missing'),
      absent('missing'),
      absent('missing'),
      5,
      80,
      absent('not_due'),
      10,
      20,
      30,
      40,
      50,
      absent('unreadable'),
    ),
  'figures by weight, one weight missing': () =>
    rolled([-1, 0, 0, -1, 3], [NaN, 60, NaN, 1, 0], 1, absent('missing'), 1, 2, absent('missing'), 4),
  'figures that do not fit': () =>
    [
      () => rolled([-1, 0], [1], 1, 1, 2),
      () => rolled([-1, 0], [1, 1], 2, 1, 2),
      () => rolled([1, -1], [1, 1], 1, 1, 2),
      () => rolled([0], [1], 1, 1),
      () => rolled([], [], 1),
    ].map((run) => {
      try {
        return run();
      } catch (error) {
        return error;
      }
    }),
};
