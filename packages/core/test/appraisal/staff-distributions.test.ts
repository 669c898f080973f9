import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { readRatings, staffDistributions, type StaffDistribution } from '@takar/core/appraisal';

function distributions(
  csv: string,
  options: { organisation?: string; exemptUpTo?: number } = {},
): readonly StaffDistribution[] {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return staffDistributions(readRatings(sheet, 'id').rows, { messages: ID, ...options });
}

const RECAP = 'Unit;Predikat organisasi;Jenis pegawai;Sangat Baik;Baik;Butuh Perbaikan;Kurang;Sangat Kurang\n';

test('each condition of the pattern says by how many heads it is broken', () => {
  const [good, improve] = distributions(`${RECAP}A;Baik;PNS;10;82;6;2;0\nB;Butuh Perbaikan;PPPK;3;12;5;0;0`);
  assert.deepEqual(
    good?.bounds.map(({ predicates, percent, most, heads, share, above, short }) => ({
      predicates,
      percent,
      most,
      heads,
      share,
      above,
      short,
    })),
    [
      { predicates: ['baik'], percent: 70, most: 70, heads: 82, share: 82, above: 12, short: 0 },
      {
        predicates: ['butuh-perbaikan', 'kurang'],
        percent: undefined,
        most: undefined,
        heads: 8,
        share: 8,
        above: 0,
        short: 0,
      },
    ],
  );
  assert.equal(good?.fits, false);
  assert.deepEqual(good?.answer?.values.violations, ['B>70%']);
  assert.deepEqual(
    improve?.bounds.map(({ above, short }) => [above, short]),
    [
      [0, 7],
      [1, 0],
    ],
  );
  assert.deepEqual([good?.rated.byKind.pns, improve?.rated.byKind.pppk], [100, 20]);
});

test('who has no predicate is counted apart and has no share', () => {
  const [only] = distributions(
    'unit;predikat organisasi;predikat;hasil kerja;perilaku kerja;jumlah\n' +
      'A;Istimewa;Baik;;;6\nA;Istimewa;;sesuai;di bawah;2\nA;Istimewa;;;;3\nA;Istimewa;entah;;;1',
  );
  assert.deepEqual(only?.counts, {
    'sangat-kurang': 0,
    kurang: 2,
    'butuh-perbaikan': 0,
    baik: 6,
    'sangat-baik': 0,
  });
  assert.deepEqual([only?.shares.baik, only?.rated.heads], [75, 8]);
  assert.deepEqual(only?.unrated, [
    { reason: 'empty', count: 3 },
    { reason: 'unknown_category', count: 1 },
  ]);
});

test('a unit stands beside no pattern, with the reason, where its organisation has no predicate', () => {
  const rows =
    'A;;PNS;1;8;1;0;0\nB;Bagus;PNS;1;8;1;0;0\nC;Baik;PNS;1;8;1;0;0\nC;Kurang;PNS;1;8;1;0;0\nD;Baik;PNS;0;0;0;0;0';
  assert.deepEqual(
    distributions(RECAP + rows).map(({ unit, fits, missing }) => [unit, fits, missing]),
    [
      ['A', null, 'no-organisation'],
      ['B', null, 'unknown-organisation'],
      ['C', null, 'several-organisations'],
      ['D', null, 'nobody'],
    ],
  );
  assert.deepEqual(
    distributions(RECAP + rows, { organisation: 'istimewa' })
      .slice(0, 2)
      .map(({ fits, missing }) => [fits, missing]),
    [
      [true, null],
      [null, 'unknown-organisation'],
    ],
  );
});

test('periods are kept apart; the pattern does not reach back before its circular', () => {
  const found = distributions(
    'tahun;unit;predikat organisasi;predikat;jumlah\n2022;A;Baik;Baik;10\n2023;A;Baik;Baik;10',
  );
  assert.deepEqual(
    found.map(({ period, fits, missing }) => [period, fits, missing]),
    [
      ['2022', null, 'not-yet'],
      ['2023', false, null],
    ],
  );
});

test('a small group is exempt where the agency says up to how many', () => {
  const [exempt] = distributions(`${RECAP}A;Baik;PNS;0;3;0;0;0`, { exemptUpTo: 3 });
  assert.deepEqual([exempt?.exempt, exempt?.fits, exempt?.bounds.length], [true, null, 0]);
});
