import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import type { DistributionModel } from '#src/data/distribution-model.js';
import { readDistribution } from '#src/data/read-distribution.js';
import { distributionPicture } from '#src/scene/distribution/distribution-picture.js';
import { contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const CSV = [
  'Unit;Predikat organisasi;Jenis pegawai;Sangat Baik;Baik;Butuh Perbaikan;Kurang;Sangat Kurang',
  'Dinas Kesehatan;Baik;PNS;24;171;10;8;0',
  'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah;Istimewa;PNS;20;15;1;0;0',
  'Dinas Sosial;;PPPK;2;38;1;0;0',
].join('\n');

async function modelOf(
  csv: string,
  exemptUpTo: string | null = null,
  pattern: string | null = null,
): Promise<DistributionModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readDistribution(sheet, { organisation: null, pattern, exemptUpTo }, 'id');
}

test('units and their predicates are groups that the keyboard reaches', async () => {
  const picture = distributionPicture(await modelOf(CSV), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 3 * 6);
});

test('what breaks the pattern is named with share, limit and heads; what is free says so', async () => {
  const picture = distributionPicture(await modelOf(CSV), await contextOf());
  assert.equal(
    picture.summary,
    '1 dari 2 unit yang diperiksa sesuai pola distribusi. 1 unit tidak diperiksa. ' +
      'Dinas Kesehatan: Tidak sesuai pola distribusi: Baik 80,3% (pola: paling banyak 70%). ' +
      'Pegawai yang dihitung: PNS 249, PPPK 41.',
  );
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.ok(
    labels.includes(
      'Dinas Kesehatan, Baik. 171\u00a0orang\u00a0· 80,3%. pola: paling banyak 70%. di atas pola, lebih 22\u00a0orang',
    ),
    labels.join('\n'),
  );
  assert.ok(labels.includes('Dinas Kesehatan, Sangat Baik. 24\u00a0orang\u00a0· 11,3%. pola: bebas'));
});

test('limits stand only where the pattern is checked', async () => {
  const one = async (unit: string) => sceneOf(distributionPicture(await modelOf(CSV), await contextOf({ unit })), 900);
  assert.equal(pathOf(await one('Dinas Kesehatan'), 'target').match(/M/g)?.length, 1);
  const unchecked = await one('Dinas Sosial');
  assert.equal(pathOf(unchecked, 'target'), '');
  assert.equal(pathOf(unchecked, 'bar-met'), '');
  assert.match(groupsOf(unchecked)[0]?.label ?? '', /Pola tidak diperiksa: predikat organisasi tidak disebut/);
});

test('nobody is no share of nought: an empty predicate has no bar', async () => {
  const scene = sceneOf(distributionPicture(await modelOf(CSV), await contextOf({ unit: 'Dinas Kesehatan' })), 900);
  const bars = pathOf(scene, 'bar-met').match(/M/g)?.length ?? 0;
  assert.equal(bars + (pathOf(scene, 'bar-unmet').match(/M/g)?.length ?? 0), 4);
});

test('a small group is exempt and says so', async () => {
  const model = await modelOf('unit;predikat organisasi;predikat;jumlah\nA;Baik;Baik;3', '5');
  assert.match(distributionPicture(model, await contextOf()).summary, /Dikecualikan dari pola sebagai kelompok kecil/);
});

test('a table without predicates says which columns it needs', async () => {
  const { faults, units } = await modelOf('unit;jumlah\nBappeda;3');
  assert.deepEqual([units.length, faults.map(({ code }) => code as string)], [0, ['appraisal/no-predicates']]);
});

test('work-result ratings stand beside the limits of PP 30/2019, with how sure they are', async () => {
  const csv = 'tahun;hasil kerja;perilaku kerja;jumlah\n2021;atas;sesuai;6\n2021;sesuai;sesuai;12\n2021;bawah;sesuai;2';
  const picture = distributionPicture(await modelOf(csv, null, 'pp-30-2019'), await contextOf());
  holds(picture);
  assert.match(picture.note ?? '', /PP 30\/2019; keyakinan sumber: lemah/);
  const scene = sceneOf(picture, 900);
  assert.deepEqual(
    groupsOf(scene).map(({ label }) => label),
    [
      '20 pegawai dinilai (jenis tidak diketahui 20). Tidak sesuai pola distribusi: Di atas ekspektasi 30,0% (pola: paling banyak 20%)',
      'Di atas ekspektasi. 6\u00a0orang\u00a0· 30,0%. pola: paling banyak 20%. di atas pola, lebih 2\u00a0orang',
      'Sesuai ekspektasi. 12\u00a0orang\u00a0· 60,0%. pola: paling sedikit 60%; paling banyak 70%',
      'Di bawah ekspektasi. 2\u00a0orang\u00a0· 10,0%. pola: paling banyak 20%',
    ],
  );
  assert.equal(pathOf(scene, 'target').match(/M/g)?.length, 4);
});

test('a number of people that no split fits is named', async () => {
  const csv = 'hasil kerja;perilaku kerja;jumlah\natas;sesuai;2\nsesuai;sesuai;5';
  const picture = distributionPicture(await modelOf(csv, null, 'pp-30-2019'), await contextOf());
  assert.match(
    groupsOf(sceneOf(picture, 900))[0]?.label ?? '',
    /Tidak ada pembagian utuh yang memenuhi pola untuk 7\u00a0orang/,
  );
  await assert.rejects(modelOf(csv, null, 'entah'));
});
