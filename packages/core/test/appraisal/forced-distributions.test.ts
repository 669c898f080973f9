import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { forcedDistributions, readRatings, type StaffDistribution } from '@takar/core/appraisal';

function distributions(csv: string): readonly StaffDistribution[] {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return forcedDistributions(readRatings(sheet, 'id').rows, { messages: ID });
}

const HEAD = 'tahun;unit;hasil kerja;perilaku kerja;jumlah\n';

test('ratings of work results stand beside the three limits of PP 30/2019', () => {
  const [unit] = distributions(
    `${HEAD}2021;A;di atas;sesuai;5\n2021;A;sesuai;sesuai;11\n2021;A;di bawah;sesuai;3\n2021;A;;sesuai;2\n2021;A;entah;sesuai;1`,
  );
  assert.deepEqual(
    unit?.bounds.map(({ predicates, percent, least, most, above, short }) => [
      predicates[0],
      percent,
      least ?? most,
      above,
      short,
    ]),
    [
      ['di-atas-ekspektasi', 20, 3, 2, 0],
      ['sesuai-ekspektasi', 60, 12, 0, 1],
      ['sesuai-ekspektasi', 70, 13, 0, 0],
      ['di-bawah-ekspektasi', 20, 3, 0, 0],
    ],
  );
  assert.deepEqual([unit?.fits, unit?.feasible, unit?.rated.heads], [false, true, 19]);
  assert.deepEqual(unit?.unrated, [
    { reason: 'empty', count: 2 },
    { reason: 'unknown_category', count: 1 },
  ]);
});

test('what the rule breaks and what the limits say is the same for every small group', () => {
  for (let above = 0; above <= 8; above += 1)
    for (let below = 0; below <= 4; below += 1) {
      const [unit] = distributions(`${HEAD};;di atas;sesuai;${above}\n;;sesuai;sesuai;9\n;;di bawah;sesuai;${below}`);
      const broken = unit?.bounds.some((bound) => bound.above > 0 || bound.short > 0);
      assert.equal(unit?.fits, broken !== true, `${above} ${below}`);
    }
});

test('seven people have no split that fits, and nobody is no distribution', () => {
  const [seven, nobody, early] = distributions(
    `${HEAD}2021;A;di atas;sesuai;1\n2021;A;sesuai;sesuai;5\n2021;A;di bawah;sesuai;1\n2021;B;;sesuai;3\n2018;C;sesuai;sesuai;3`,
  );
  assert.deepEqual([seven?.feasible, seven?.missing], [false, null]);
  assert.deepEqual([nobody?.fits, nobody?.missing], [null, 'nobody']);
  assert.deepEqual([early?.fits, early?.missing], [null, 'not-yet']);
});
