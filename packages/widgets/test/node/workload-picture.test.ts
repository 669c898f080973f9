import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { readWorkloadModel } from '#src/data/read-workload.js';
import type { WorkloadAttributes } from '#src/data/workload.js';
import type { WorkloadModel } from '#src/data/workload-model.js';
import { workloadPicture } from '#src/scene/workload/workload-picture.js';
import { contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const CSV = [
  'Unit;Jabatan;Volume;Norma waktu (menit);Kebutuhan;Bezetting',
  'Bagian Umum;Pengadministrasi Umum;240;120;;2',
  'Bagian Umum;Pengadministrasi Umum;50;600;;',
  'Bagian Umum;Pengadministrasi Umum;12;1.500;;',
  'Bagian Umum;Pranata Hubungan Masyarakat;;;3,2;1',
  'Bagian Umum;Arsiparis;;;2;',
  'Puskesmas Sukamaju;Dokter;4.200;50;;1',
  'Puskesmas Sukamaju;Perawat;9.000;25;;3',
].join('\n');

async function modelOf(csv: string, attributes: Partial<WorkloadAttributes> = {}): Promise<WorkloadModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readWorkloadModel(sheet, { scheme: null, minimum: null, ...attributes }, 'id');
}

test('units and posts are groups that the keyboard reaches', async () => {
  const picture = workloadPicture(await modelOf(CSV), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 2 + 5);
});

test('each post says need, staff, and surplus or shortage with sign and word', async () => {
  const scene = sceneOf(workloadPicture(await modelOf(CSV), await contextOf()), 900);
  const labels = groupsOf(scene).map(({ label }) => label);
  for (const expected of [
    'Bagian Umum, Pengadministrasi Umum. kebutuhan\u00a01 · bezetting\u00a02 · kelebihan 1\u00a0orang\u00a0(+1). kebutuhan sebelum dibulatkan 1,024 · EJ 0,51, D (sedang)',
    'Bagian Umum, Pranata Hubungan Masyarakat. kebutuhan\u00a03 · bezetting\u00a01 · kekurangan 2\u00a0orang\u00a0(−2). kebutuhan sebelum dibulatkan 3,200',
    'Bagian Umum, Arsiparis. kebutuhan\u00a02 · bezetting tidak disebut. kebutuhan sebelum dibulatkan 2,000',
    'Puskesmas Sukamaju, Perawat. kebutuhan\u00a03 · bezetting\u00a03 · sesuai kebutuhan. kebutuhan sebelum dibulatkan 3,000 · EJ 1,00, B (baik)',
  ])
    assert.ok(labels.includes(expected), labels.join('\n'));
});

test('sums say of how many posts they are, and what is unknown is no shortage', async () => {
  const picture = workloadPicture(await modelOf(CSV), await contextOf());
  assert.equal(
    picture.summary,
    'Kebutuhan\u00a010; bezetting\u00a07; kekurangan 4\u00a0orang, kelebihan 1\u00a0orang\u00a0(−3); 4 dari 5 jabatan dapat dibandingkan. ' +
      'Kekurangan terbesar: Pranata Hubungan Masyarakat, Dokter\u00a0(−2).',
  );
  const [unit] = groupsOf(sceneOf(picture, 900));
  assert.match(unit?.label ?? '', /2 dari 3 jabatan dapat dibandingkan.*Efisiensi unit \(EU\) belum bernilai/);
});

test('a post of unknown staff has a mark for its need and no bar', async () => {
  const scene = sceneOf(
    workloadPicture(await modelOf('jabatan;kebutuhan;bezetting\nArsiparis;2;\nPustakawan;;3'), await contextOf()),
    900,
  );
  assert.equal(pathOf(scene, 'bar-met') + pathOf(scene, 'bar-unmet'), '');
  assert.equal(pathOf(scene, 'target').match(/M/g)?.length, 1);
  assert.equal(pathOf(scene, 'bar-open').match(/M/g)?.length, 1);
  assert.match(groupsOf(scene)[2]?.label ?? '', /Pustakawan\. bezetting\u00a03 · kebutuhan belum bernilai: /);
});

test('scheme and minimum decide the need, and are said', async () => {
  const health = workloadPicture(await modelOf(CSV, { scheme: 'health', minimum: '1' }), await contextOf());
  assert.match(health.note ?? '', /ABK Kes \(72\.000 menit\)\. .*paling sedikit satu orang/s);
  assert.ok(groupsOf(sceneOf(health, 900)).some(({ label }) => label.includes('kebutuhan sebelum dibulatkan 3,125')));
  await assert.rejects(modelOf(CSV, { scheme: 'entah' }));
  await assert.rejects(modelOf(CSV, { minimum: '2' }));
});

test('one unit shows its own sums and efficiency', async () => {
  const picture = workloadPicture(await modelOf(CSV), await contextOf({ unit: 'Puskesmas Sukamaju' }));
  assert.match(
    picture.summary,
    /^Puskesmas Sukamaju: kebutuhan\u00a06; bezetting\u00a04; kekurangan 2\u00a0orang\u00a0\(−2\); 2 dari 2/,
  );
  assert.match(groupsOf(sceneOf(picture, 900))[0]?.label ?? '', /Efisiensi unit \(EU\) 1,45, A \(sangat baik\)/);
});
