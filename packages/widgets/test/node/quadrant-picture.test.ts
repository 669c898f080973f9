import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { readQuadrant } from '#src/data/read-quadrant.js';
import type { QuadrantModel } from '#src/data/quadrant-model.js';
import { quadrantPicture } from '#src/scene/quadrant/quadrant-picture.js';
import { contextOf, groupsOf, holds, sceneOf } from './picture-support.js';

const CSV = [
  'unit;hasil kerja;perilaku kerja;jenis pegawai;predikat;jumlah',
  'Dinas Kesehatan;di atas ekspektasi;di atas ekspektasi;PNS;Sangat Baik;4',
  'Dinas Kesehatan;sesuai ekspektasi;sesuai ekspektasi;PNS;Baik;38',
  'Dinas Kesehatan;di bawah ekspektasi;sesuai ekspektasi;PPPK;Baik;2',
  'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah;sesuai;;PPPK;;5',
  'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah;entah;sesuai;PPPK;;1',
].join('\n');

async function modelOf(csv: string): Promise<QuadrantModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readQuadrant(sheet, 'id');
}

const headsIn = (label: string): number => Number(/(\d+)\u00a0orang/.exec(label)?.[1]);

test('nine cells, those in none, written predicates that differ, and units are reached by the keyboard', async () => {
  const picture = quadrantPicture(await modelOf(CSV), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 9 + 1 + 1 + 2);
});

test('each cell has its predicate, and the cells add up to those who can be placed', async () => {
  const cells = groupsOf(sceneOf(quadrantPicture(await modelOf(CSV), await contextOf()), 900)).slice(0, 9);
  assert.deepEqual(
    cells.map(({ label }) => label.replace(/\..*/s, '')),
    [
      ...['Kurang/Misconduct', 'Baik', 'Sangat Baik'],
      ...['Kurang/Misconduct', 'Baik', 'Baik'],
      ...['Sangat Kurang', 'Butuh Perbaikan', 'Butuh Perbaikan'],
    ],
  );
  assert.deepEqual(
    cells.map(({ label }) => headsIn(label)),
    [0, 0, 4, 0, 38, 0, 0, 2, 0],
  );
});

test('who cannot be placed is counted with the reason, and stands in no cell', async () => {
  const picture = quadrantPicture(await modelOf(CSV), await contextOf());
  assert.match(picture.summary, /^44 dari 50 pegawai berpredikat menurut kuadran kinerja\./);
  const line = groupsOf(sceneOf(picture, 900)).find(({ id }) => id === 'unplaced')?.label ?? '';
  assert.match(line, /6\u00a0orang/);
  assert.match(line, /perilaku kerja .*: 5 · hasil kerja .*: 1/);
});

test('a written predicate that differs from the quadrant is named with both', async () => {
  const scene = sceneOf(quadrantPicture(await modelOf(CSV), await contextOf()), 900);
  const line = groupsOf(scene).find(({ id }) => id === 'differs')?.label ?? '';
  assert.match(line, /2\u00a0orang\. tertulis Baik, menurut kuadran Butuh Perbaikan: 2$/);
});

test('of several periods the latest is shown, or the one asked for; people are not added up over them', async () => {
  const model = await modelOf('periode;hasil kerja;perilaku kerja\n2023;sesuai;sesuai\n2024;atas;atas\n2021;atas;atas');
  const shown = async (period: string | null) => quadrantPicture(model, await contextOf({ period }));
  assert.match((await shown(null)).summary, /^1 dari 1 pegawai/);
  assert.match((await shown(null)).summary, /Sangat Baik 1/);
  assert.match((await shown(null)).note ?? '', /Periode 2024\. Periode lain dalam data: 2021, 2023\./);
  assert.match((await shown('2023')).summary, /Sangat Baik 0, Baik 1/);
  assert.match((await shown('2021')).summary, /^0 dari 1 .* \(sebelum PermenPANRB 6\/2022 berlaku: 1\)/);
  assert.equal((await shown('2019')).scene, null);
});

test('a table without ratings says which columns it needs', async () => {
  const { faults, staff } = await modelOf('unit;predikat\nBappeda;Baik');
  assert.deepEqual([staff.length, faults.map(({ code }) => code as string)], [0, ['appraisal/no-ratings']]);
});
