import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_SAID, readAbout } from '@takar/report';
import { file } from './support/drafting.js';

test('the example is read without remark', () => {
  const { about, issues } = readAbout(JSON.parse(file('examples/report/tentang.json')), 'id');
  assert.deepEqual(issues, []);
  assert.equal(about.agency, 'Dinas Contoh');
  assert.equal(about.year, 2025);
  assert.deepEqual(about.first, { post: 'Kepala Dinas Contoh', name: null, rank: null, nip: null });
  assert.equal(about.standards[0]?.value, 14);
});

test('English names are read as well', () => {
  const { about, issues } = readAbout({ agency: 'A', final_targets: [{ indicator: 'I', value: 8, year: 2029 }] }, 'en');
  assert.deepEqual(issues, []);
  assert.deepEqual(about.finalTargets, [{ indicator: 'I', value: 8, year: 2029 }]);
});

test('what is not known or not readable is said, and nothing throws', () => {
  const { about, issues } = readAbout(
    { tahun: 'dua ribu', kop: 'satu', tanggal: 'kemarin', standar: [{ indikator: 'I', nilai: 3 }], warna: 1 },
    'id',
  );
  assert.deepEqual({ ...about }, { ...NOTHING_SAID });
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [
      ['report/about-unknown', '/warna'],
      ['report/about-unreadable', '/tahun'],
      ['report/about-unreadable', '/tanggal'],
      ['report/about-unreadable', '/kop'],
      ['report/about-unreadable', '/standar'],
    ],
  );
  for (const json of [null, [], 'x', 3])
    assert.equal(readAbout(json, 'en').issues[0]?.code, 'report/about-not-an-object');
});
