import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import {
  PREDICATES_2022,
  quadrantCells,
  quadrantPlacer,
  readRatings,
  readTerm,
  type RatingReading,
} from '@takar/core/appraisal';

function read(csv: string): RatingReading {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readRatings(sheet, 'id');
}

test('the nine cells are those of the annex', () => {
  const cells = quadrantCells(ID).map(({ workResult, behaviour, predicate }) =>
    [workResult.key.slice(0, 8), behaviour.key.slice(0, 8), predicate.key].join(' '),
  );
  assert.deepEqual(cells, [
    'di-bawah di-bawah sangat-kurang',
    'di-bawah sesuai-e butuh-perbaikan',
    'di-bawah di-atas- butuh-perbaikan',
    'sesuai-e di-bawah kurang',
    'sesuai-e sesuai-e baik',
    'sesuai-e di-atas- baik',
    'di-atas- di-bawah kurang',
    'di-atas- sesuai-e baik',
    'di-atas- di-atas- sangat-baik',
  ]);
  assert.equal(quadrantCells(ID)[3]?.name.id, 'Kurang/Misconduct');
});

test('headers of exports are read; names and numbers of persons are not', () => {
  const { rows, rated, stated, issues } = read(
    'Nama;NIP;Unit Kerja;Rating Hasil Kerja;Rating Perilaku Kerja;Predikat Kinerja Pegawai;Jenis Pegawai\n' +
      'A;1;Dinas Kesehatan;Di Atas Ekspektasi;SESUAI EKSPEKTASI;Baik;PNS',
  );
  assert.deepEqual([rated, stated, issues], [true, true, []]);
  assert.deepEqual(rows, [
    {
      row: 0,
      unit: 'Dinas Kesehatan',
      period: null,
      organisation: null,
      kind: 'pns',
      workResult: 'Di Atas Ekspektasi',
      behaviour: 'SESUAI EKSPEKTASI',
      predicate: 'Baik',
      count: 1,
    },
  ]);
});

test('two ratings give a predicate; without one of them there is a reason and no last branch', () => {
  const { rows } = read(
    'hasil kerja;perilaku kerja;tahun\nDi Atas Ekspektasi;sesuai;2023\n;sesuai;2023\nsesuai;baik sekali;2023\nsesuai;sesuai;2021',
  );
  const place = quadrantPlacer(ID);
  assert.deepEqual(
    rows.map(place).map(({ predicate, lacks, reason }) => [predicate?.key ?? null, lacks, reason]),
    [
      ['baik', null, null],
      [null, 'work_result', 'empty'],
      [null, 'behaviour_rating', 'unknown_category'],
      [null, null, 'not_applicable'],
    ],
  );
});

test('a recapitulation has a column of heads for each predicate; an empty cell is no row, an unreadable one is told', () => {
  const { rows, stated, issues } = read(
    'Perangkat Daerah;Predikat Organisasi;Sangat Baik;Baik;Butuh Perbaikan;Kurang;Sangat Kurang\n' +
      'Dinas Sosial;Baik;4;30;2;;0\nBappeda;Istimewa;x;10;0;0;0',
  );
  assert.equal(stated, true);
  assert.deepEqual(
    rows.slice(0, 4).map(({ unit, organisation, predicate, count }) => [unit, organisation, predicate, count]),
    [
      ['Dinas Sosial', 'Baik', 'sangat-kurang', 0],
      ['Dinas Sosial', 'Baik', 'butuh-perbaikan', 2],
      ['Dinas Sosial', 'Baik', 'baik', 30],
      ['Dinas Sosial', 'Baik', 'sangat-baik', 4],
    ],
  );
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['appraisal/no-count', '/rows/1']],
  );
});

test('a term is read in full, by its key and abbreviated', () => {
  assert.deepEqual(
    ['Sangat Baik', 'SB', 'cukup', 'butuh-perbaikan', 'entah'].map((text) => readTerm(text, PREDICATES_2022)?.key),
    ['sangat-baik', 'sangat-baik', 'butuh-perbaikan', 'butuh-perbaikan', undefined],
  );
});
