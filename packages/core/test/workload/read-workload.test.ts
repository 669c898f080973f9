import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv, workloadOfUnit } from '@takar/core';
import { readWorkload, type WorkloadReading } from '@takar/core/workload';

function read(csv: string): WorkloadReading {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readWorkload(sheet, 'id');
}

test('rows of tasks make posts; unit and post may stand in the first row of several', () => {
  const { units, issues } = read(
    'Unit Kerja;Jabatan;Uraian tugas;Volume;Norma waktu (menit);Bezetting\n' +
      'Bagian Umum;Pengadministrasi;mencatat surat;240;120;1\n;;memeriksa arsip;50;600;\n;;menyusun laporan;12;1.500;\n' +
      ';Pengemudi;mengantar;500;90;2',
  );
  assert.deepEqual(issues, []);
  assert.equal(units.length, 1);
  const unit = workloadOfUnit(units[0]?.posts ?? [], { messages: ID });
  assert.deepEqual(
    unit.posts.map(({ id, minutes, headcount, difference }) => [id, minutes, headcount, difference]),
    [
      ['Pengadministrasi', 76800, 1, 0],
      ['Pengemudi', 45000, 1, 1],
    ],
  );
});

test('each row is read by the method whose cells it fills', () => {
  const { units } = read(
    'jabatan;beban kerja (menit);volume;standar kemampuan;jumlah objek;objek per orang;peralatan;operator per alat;kebutuhan;bezetting\n' +
      'a;54.300;;;;;;;;1\nb;;200;30;;;;;;5\nc;;;;80;25;;;;3\nd;;;;;;2;1;;2\ne;;;;;;;;2,6;1',
  );
  const unit = workloadOfUnit(units[0]?.posts ?? [], { messages: ID });
  assert.deepEqual(
    unit.posts.map(({ method, headcount, difference }) => [method, headcount, difference]),
    [
      ['task', 1, 0],
      ['output', 7, -2],
      ['object', 3, 0],
      ['equipment', 2, 0],
      ['stated', 3, -2],
    ],
  );
});

test('staff is read by kind where the table has columns for it', () => {
  const { units } = read('jabatan;kebutuhan;PNS;PPPK;PPPK paruh waktu\na;3;2;1;\nb;1;;;');
  assert.deepEqual(
    units[0]?.posts.map(({ staff }) => staff),
    [['pns', 'pns', 'pppk'], null],
  );
});

test('an empty cell is not known, nought is vacant, and what is no number of people is told', () => {
  const { units, issues } = read('jabatan;kebutuhan;bezetting\na;3;\nb;2;0\nc;1;satu\nd;;1');
  const unit = workloadOfUnit(units[0]?.posts ?? [], { messages: ID });
  assert.deepEqual(
    unit.posts.map(({ headcount, existing, difference }) => [headcount, existing?.heads, difference]),
    [
      [3, undefined, null],
      [2, 0, -2],
      [1, undefined, null],
      [null, 1, null],
    ],
  );
  assert.deepEqual(unit.known, { posts: 1, of: 4, headcount: 2, existing: 0, difference: -2 });
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['workload/no-heads', '/rows/2']],
  );
});

test('sums of the table are left out, and two posts of one name stay two', () => {
  const { units } = read('unit;jabatan;kebutuhan;bezetting\nA;Analis;2;1\nA;Analis;3;3\nA;Jumlah;5;4\nTotal;;5;4');
  assert.deepEqual(
    units.map(({ unit, posts }) => [unit, posts.map(({ id, load, staff }) => [id, load, staff])]),
    [
      [
        'A',
        [
          ['Analis', { needs: [2] }, 1],
          ['Analis', { needs: [3] }, 3],
        ],
      ],
    ],
  );
});

test('a table without posts or loads says which columns it needs', () => {
  assert.deepEqual(
    read('unit;jumlah\nA;3').issues.map(({ code }) => code),
    ['workload/no-columns'],
  );
});
