import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, mapTalent, readCsv, TALENT_KEMENKEU, TALENT_LABEL_2020, TALENT_SULUT_2026 } from '@takar/core';
import { boxRule, readTalent, type TalentReading } from '@takar/core/merit';

function read(csv: string): TalentReading {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readTalent(sheet, 'id');
}

test('levels and predicates of a table are mapped; names and numbers of persons are not read', () => {
  const { rows, units, issues } = read(
    'nama;nip;unit kerja;predikat kinerja;potensial;jenis pegawai\n' +
      'A;1;Dinas Kesehatan;Sangat Baik;tinggi;PNS\n' +
      'B;2;Dinas Kesehatan;Baik;rendah;PPPK\n' +
      'C;3;Dinas Sosial;;tinggi;PNS',
  );
  assert.deepEqual([units, issues], [true, []]);
  assert.ok(!JSON.stringify(rows).includes('"A"'));
  const map = mapTalent(
    rows.map(({ person }) => person),
    TALENT_LABEL_2020,
    { messages: ID },
  );
  assert.deepEqual(
    map.people.map(({ box }) => box),
    [9, 2, null],
  );
});

test('a row may stand for several persons; a number that cannot be read counts nobody, and says so', () => {
  const { rows, issues } = read('kinerja;potensial;jumlah\ndi atas;tinggi;12\nsesuai;menengah;banyak');
  assert.deepEqual(
    rows.map(({ count }) => count),
    [12, 0],
  );
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['merit/no-count', '/rows/1']],
  );
});

test('a table without axes says so', () => {
  assert.deepEqual(
    read('unit;jumlah\nx;1').issues.map(({ code }) => code),
    ['merit/no-axes'],
  );
});

test('each scheme numbers by its own rule', () => {
  assert.deepEqual(
    [TALENT_LABEL_2020, TALENT_KEMENKEU, TALENT_SULUT_2026].map((scheme) => boxRule(scheme).id),
    ['TAL-01', 'TAL-09', 'TAL-08/sulut-2026'],
  );
});
