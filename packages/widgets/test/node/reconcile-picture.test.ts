import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID } from '@takar/core';
import { readReconciliation } from '#src/data/read-reconciliation.js';
import type { ReconcileModel } from '#src/data/reconcile-model.js';
import { ReviewNotes, reviewJson } from '#src/review/notes.js';
import { reconcilePicture } from '#src/scene/reconcile/reconcile-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const HEAD = 'indikator;unit;satuan;polaritas;periode;target;realisasi;capaian';
const CSV = [
  HEAD,
  'Nilai AKIP PD;OPD;nilai;maksimalkan;2023;81,35;82,8;101,78',
  'Indeks Kepuasan Masyarakat;Kecamatan;indeks;maksimalkan;2023;90,62;94,04;103,7',
  'Indeks Pelayanan Kapanewon;OPD;indeks;maksimalkan;2023;82,45;96,98;117,63',
  'Indeks ketahanan sosial;DPMD;indeks;maksimalkan;2022;0,8953;0,8953;102',
  'Indeks SPBE;Diskominfo;indeks;maksimalkan;2021;;3,53;100',
  'Angka kecelakaan;Dishub;kasus;minimalkan;2023;12;9;75',
].join('\n');
const modelOf = (csv: string): ReconcileModel => readReconciliation(computationOf(csv), ID, []);

test('every row is a group with its figures and its verdict in words', async () => {
  const picture = reconcilePicture(modelOf(CSV), await contextOf());
  holds(picture);
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.equal(labels.length, 6);
  assert.match(labels[0] ?? '', /^Nilai AKIP PD, OPD · 2023\. Terbit 101,78, Dihitung 101,78%.*\. sama$/);
  assert.match(labels[1] ?? '', /dipotong$/);
  assert.match(labels[2] ?? '', /Selisih \+0,01\. masukan dibulatkan, masukan memungkinkan/);
  assert.match(labels[3] ?? '', /Selisih \+2\. tidak terjelaskan/);
  assert.match(labels[4] ?? '', /tidak dapat dibandingkan, tanpa target$/);
  assert.match(labels[5] ?? '', /rumus lain, rumus R\/T/);
  assert.equal(
    picture.summary,
    '1 dari 5 angka terbit sama dengan hasil hitung. Lainnya: 1 dipotong, 1 masukan dibulatkan, 1 rumus lain, 1 tidak terjelaskan. 1 baris tidak dapat dibandingkan.',
  );
});

test('what cannot be compared has no difference, and stands hatched in the bar of counts', async () => {
  const picture = reconcilePicture(modelOf(`${HEAD}\nA;U;%;maksimalkan;2023;;3;100`), await contextOf());
  const scene = sceneOf(picture, 600);
  assert.notEqual(pathOf(scene, 'hatch'), '');
  for (const role of ['bar-met', 'bar-unmet']) assert.equal(pathOf(scene, role), '');
  assert.doesNotMatch(groupsOf(scene)[0]?.label ?? '', /Selisih/);
});

test('a table without published figures says so', () => {
  const { faults } = modelOf('indikator;polaritas;target;realisasi\nA;maksimalkan;1;1');
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['table/missing-column'],
  );
});

test('notes stay with their row when the data are read again, and are in the table and the document', async () => {
  const notes = new ReviewNotes();
  notes.set(modelOf(CSV), 3, '  Target diubah?  ');
  const lines = CSV.split('\n');
  const again = modelOf([lines[0], ...lines.slice(1).reverse()].join('\n'));
  const kept = notes.of(again);
  assert.deepEqual([...kept], [[2, 'Target diubah?']]);
  const table = reconcilePicture(again, await contextOf(), kept).table({} as never);
  assert.equal(table.columns.at(-1), 'Catatan');
  assert.equal(table.rows[2]?.at(-1), 'Target diubah?');
  const document = JSON.parse(reviewJson(again, [2, 5], kept)) as { rows: readonly Record<string, unknown>[] };
  assert.deepEqual(document.rows[0], {
    row: 2,
    unit: 'DPMD',
    indicator: 'Indeks ketahanan sosial',
    period: '2022',
    before: '102',
    after: 100,
    difference: 2,
    finding: 'unexplained',
    note: 'Target diubah?',
  });
  assert.equal(document.rows[1]?.['note'], '');
  notes.set(again, 2, ' ');
  assert.equal(notes.of(again).size, 0);
});
