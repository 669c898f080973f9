import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessMeritSystem, ID, MERIT_KASN_2019, MERIT_PANRB_2025, readCsv } from '@takar/core';
import { MERIT_KASN_2019_PERCENT, meritBands, readMerit, type MeritReading } from '@takar/core/merit';

function read(csv: string, scheme: 'kasn-2019' | 'panrb-2025' | null = null): MeritReading {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readMerit(sheet, scheme, 'id');
}

/** Per cents that the city of Bogor published for 2020, with the weights of KASN: 266.5, Baik. */
const BOGOR = [
  'No;Instansi;Aspek;Bobot;Persen',
  '1;Kota Bogor;1. Perencanaan Kebutuhan;10;93,8',
  '2;Kota Bogor;Pengadaan;10;75',
  '3;Kota Bogor;Pengembangan Karir;30;41,7',
  '4;Kota Bogor;Promosi & Mutasi;10;75',
  '5;Kota Bogor;Manajemen Kinerja;20;71,9',
  '6;Kota Bogor;Penggajian, Penghargaan, dan Disiplin;10;68,8',
  '7;Kota Bogor;Perlindungan dan Pelayanan;4;75',
  '8;Kota Bogor;Sistem Informasi;6;91,7',
  ';Kota Bogor;Nilai total;100;266,5',
].join('\n');

test('published per cents give the published score, the weakest aspect and what each costs', () => {
  const { scheme, agencies, issues } = read(BOGOR);
  assert.equal(scheme, MERIT_KASN_2019_PERCENT);
  assert.deepEqual(issues, []);
  const result = assessMeritSystem(agencies[0]?.assessment ?? { aspects: {} }, MERIT_KASN_2019_PERCENT, {
    messages: ID,
  });
  assert.deepEqual([result.value, result.category, result.index], [266.5, 'Baik', 0.67]);
  assert.equal(result.weakest[0], 'pengembangan_karier');
  assert.equal(result.costliest[0], 'pengembangan_karier');
  const career = result.aspects.find(({ key }) => key === 'pengembangan_karier');
  assert.deepEqual([career?.percent, career?.points, career?.lost], [41.7, 50, 17.49]);
});

test('the scheme follows from the aspects; levels of 1 to 4 are read as they are', () => {
  const { scheme, agencies } = read('aspek;tingkat\nPerencanaan kebutuhan;2,5\nPengadaan;-\nSistem informasi;4');
  assert.equal(scheme, MERIT_KASN_2019);
  assert.deepEqual(agencies[0]?.assessment.aspects, {
    perencanaan_kebutuhan: 2.5,
    pengadaan: null,
    sistem_informasi: 4,
  });
});

test('weights, satisfaction and correction factor of 2025 are read from the table, never guessed', () => {
  const { scheme, agencies, issues } = read(
    'aspek;bobot;kematangan\nManajemen talenta;20;0,7\nDigitalisasi manajemen ASN;10;0,9\n' +
      'Kepuasan dan keterikatan;;0,8\nFaktor koreksi;;1,1\nBudaya lain;5;0,3',
  );
  assert.equal(scheme, MERIT_PANRB_2025);
  assert.deepEqual(agencies[0]?.assessment, {
    aspects: { manajemen_talenta: 0.7, digitalisasi: 0.9 },
    weights: { manajemen_talenta: 20, digitalisasi: 10 },
    satisfaction: 0.8,
    correction: 1.1,
  });
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['merit/unknown-aspect', '/rows/4']],
  );
});

test('weights that are not those of the scheme are told, and the scheme counts', () => {
  const { issues } = read('aspek;bobot;tingkat\nPengadaan;6;3\nSistem informasi;6;3');
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['merit/other-weight', '/rows/0']],
  );
});

test('a table without aspects, or with those of no scheme, says so', () => {
  const codes = (csv: string) => read(csv).issues.map(({ code }) => code);
  assert.deepEqual(codes('unit;nilai\nA;3'), ['merit/no-aspects']);
  assert.deepEqual(codes('aspek;nilai\nentah;3'), ['merit/no-scheme']);
});

test('categories of a scheme cover its scale without holes', () => {
  assert.deepEqual(
    meritBands(MERIT_KASN_2019).bands.map(({ label, until }) => [label.id, until]),
    [
      ['Buruk', 175],
      ['Kurang', 250],
      ['Baik', 325],
      ['Sangat Baik', 400],
    ],
  );
  assert.deepEqual(
    meritBands(MERIT_PANRB_2025).bands.map(({ until }) => until),
    [0.4, 0.6, 0.8, 1],
  );
});
