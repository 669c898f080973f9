import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPeople, withholdSmallCells, type FrequencyTable } from '@takar/core/privacy';

/** A table from its inner counts, totals added. */
function tableOf(inner: readonly (readonly number[])[]): FrequencyTable {
  return countPeople(
    inner.flatMap((row, at) => row.map((count, value) => ({ group: `U${at}`, value: `V${value}`, count }))),
  );
}

/** Two units by three predicates, and the same with one more person in one cell. */
const JANUARY = tableOf([
  [20, 30, 8],
  [15, 40, 9],
]);
const named = (table: FrequencyTable, names: Partial<FrequencyTable>): FrequencyTable => ({ ...table, ...names });
const ONE_MORE = tableOf([
  [20, 30, 9],
  [15, 40, 9],
]);
const isWithheld = (row: readonly (number | null)[] | undefined): boolean =>
  row?.every((count) => count === null) ?? false;

test('an edition that says the same in other words is compared all the same', () => {
  const out = named(withholdSmallCells(JANUARY) as unknown as FrequencyTable, {
    values: ['Sangat Baik', 'Baik', 'Kurang'],
  });
  const others: readonly Partial<FrequencyTable>[] = [
    { groups: ['u0', 'U1'], values: out.values },
    { groups: [' U0. ', 'U1'], values: out.values },
    { values: ['Very good', 'Good', 'Poor'] },
    { values: ['SANGAT BAIK', 'baik', 'kurang'] },
  ];
  for (const names of others) {
    const { counts } = withholdSmallCells(named(ONE_MORE, names), { before: [out] });
    assert.ok(isWithheld(counts[0]), JSON.stringify(names));
    assert.ok(isWithheld(counts[2]), 'the totals would tell it');
  }
});

test('every earlier edition counts, not the last alone', () => {
  const february = withholdSmallCells(
    tableOf([
      [40, 50, 28],
      [35, 60, 29],
    ]),
  );
  const { counts } = withholdSmallCells(ONE_MORE, { before: [withholdSmallCells(JANUARY), february] });
  assert.ok(isWithheld(counts[0]));
});

test('a unit that was renamed, merged or split does not hide who came', () => {
  const before = [withholdSmallCells(JANUARY)];
  const renamed = withholdSmallCells(named(ONE_MORE, { groups: ['Badan baru', 'U1'] }), { before });
  assert.ok(isWithheld(renamed.counts[0]));
  const merged = withholdSmallCells(tableOf([[35, 70, 18]]), { before });
  assert.ok(isWithheld(merged.counts[0]), 'one group, of the name of one that was smaller');
  const three = tableOf([
    [20, 30, 8],
    [15, 40, 9],
    [7, 7, 7],
  ]);
  const two = named(
    tableOf([
      [35, 70, 18],
      [7, 7, 7],
    ]),
    { groups: ['U0', 'U2'] },
  );
  assert.ok(isWithheld(withholdSmallCells(two, { before: [withholdSmallCells(three)] }).counts[0]), 'U1 went into U0');
  const other = withholdSmallCells(named(tableOf([[35, 70, 18]]), { groups: ['Badan gabungan'] }), { before });
  assert.ok(isWithheld(other.counts[0]));
  const split = withholdSmallCells(
    named(
      tableOf([
        [10, 10, 9],
        [10, 20, 0],
        [15, 40, 9],
      ]),
      { groups: ['Bidang A', 'Bidang B', 'U1'] },
    ),
    { before },
  );
  assert.ok(isWithheld(split.counts[0]) && isWithheld(split.counts[1]));
});

test('counts of the same people by another column are held to the totals of groups', () => {
  const out = withholdSmallCells(
    tableOf([
      [1, 3, 0],
      [15, 40, 9],
      [18, 25, 11],
    ]),
  );
  const classes = (inner: readonly (readonly number[])[]): FrequencyTable =>
    named(tableOf(inner), { values: ['Kelas 7', 'Kelas 8'] });
  const same = withholdSmallCells(
    classes([
      [0, 4],
      [30, 34],
      [27, 27],
    ]),
    { before: [out] },
  );
  assert.equal(same.counts[0]?.[2], null, 'the total that was withheld');
  assert.deepEqual(
    same.counts[1],
    [30, 34, 64].map((count, at) => (same.counts[1]?.[at] === null ? null : count)),
  );
  const later = withholdSmallCells(
    classes([
      [0, 4],
      [30, 35],
      [27, 27],
    ]),
    { before: [out] },
  );
  assert.ok(isWithheld(later.counts[1]), 'one more person than the other table counted');
});
