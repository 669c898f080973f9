import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { readTalentModel } from '#src/data/read-talent.js';
import type { TalentModel } from '#src/data/talent-model.js';
import { nineBoxPicture } from '#src/scene/nine-box/nine-box-picture.js';
import { contextOf, groupsOf, holds, sceneOf } from './picture-support.js';

const CSV = [
  'unit;kinerja;potensial;jenis pegawai;jumlah',
  'Dinas Kesehatan;di atas ekspektasi;tinggi;PNS;4',
  'Dinas Kesehatan;sesuai ekspektasi;menengah;PNS;38',
  'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah;sesuai;;PPPK;5',
].join('\n');

async function modelOf(csv: string, scheme: string | null = null): Promise<TalentModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readTalentModel(sheet, scheme, 'id');
}

test('nine boxes, those in none, and units are groups that the keyboard reaches', async () => {
  const picture = nineBoxPicture(await modelOf(CSV), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 9 + 1 + 2);
});

test('who has no level stands in no box: the boxes add up to those who are mapped', async () => {
  const scene = sceneOf(nineBoxPicture(await modelOf(CSV), await contextOf()), 900);
  const heads = groupsOf(scene)
    .slice(0, 9)
    .map(({ label }) => Number(/(\d+)\u00a0orang/.exec(label)?.[1]));
  assert.equal(
    heads.reduce((sum, each) => sum + each, 0),
    42,
  );
});

test('an empty box has the lightest tone, the fullest the darkest', async () => {
  const scene = sceneOf(nineBoxPicture(await modelOf(CSV), await contextOf()), 900);
  const tones = scene.marks.filter(({ role }) => role.startsWith('band-')).map(({ role }) => role);
  assert.deepEqual(tones, ['band-5', 'band-5', 'band-4', 'band-5', 'band-1', 'band-5', 'band-5', 'band-5', 'band-5']);
});
