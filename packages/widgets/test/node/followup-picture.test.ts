import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUIET_ISSUES, readCsv, type Sheet } from '@takar/core';
import { readFollowUpModel } from '#src/data/read-follow-up.js';
import { followUpPicture } from '#src/scene/followup/followup-picture.js';
import { plainText } from '#src/view/plain-table.js';
import { contextOf, groupsOf, holds, sceneOf } from './picture-support.js';

const TABLE = `Rekomendasi;Unit;Penyebab;Tindak lanjut;PIC;Batas waktu;Status
Sempurnakan pohon kinerja;Bappeda;Belum dipetakan;Susun ulang;Sekretaris;31 Maret 2026;Selesai
Manfaatkan hasil pengukuran;Biro Organisasi;;Rapat triwulanan;Kepala Biro;30 Juni 2026;Dalam proses
Gabung aplikasi;Diskominfo;;;;;Tidak dapat ditindaklanjuti
Kaitkan tunjangan;BKD;;;;;menunggu`;

const modelOf = async (asOf: string | null) => {
  const { sheet } = readCsv(new TextEncoder().encode(TABLE), { messages: { locale: 'id', issues: QUIET_ISSUES } });
  return readFollowUpModel(sheet as Sheet, asOf, 'id');
};
const pictureAt = async (asOf: string | null, unit: string | null = null) =>
  followUpPicture(await modelOf(asOf), await contextOf({ asOf, unit }));

test('the list stays inside every width, and every item is reached', async () => {
  holds(await pictureAt('2026-07-10'));
});

test('the total names n of N, and what is not counted', async () => {
  const { summary, note } = await pictureAt('2026-07-10');
  assert.match(
    summary,
    /^1 dari 3 rekomendasi selesai ditindaklanjuti \(33,33%\); 1 dalam proses, 1 lewat batas waktu/,
  );
  assert.match(summary, /1 tidak dapat ditindaklanjuti, tidak dihitung\.$/);
  assert.match(note ?? '', /status "menunggu" tidak dikenal/);
});

test('an item says its status, decision, post and due day; what is missing is said', async () => {
  const labels = groupsOf(sceneOf(await pictureAt('2026-07-10'), 800)).map(({ label }) => label);
  assert.match(labels[1] ?? '', /^Manfaatkan hasil pengukuran\. Biro Organisasi\. dalam proses, lewat batas 10 hari/);
  assert.match(labels[1] ?? '', /PIC: Kepala Biro\. Batas waktu: 30 Juni 2026$/);
  assert.match(
    labels[2] ?? '',
    /status tidak dikenal: "menunggu"\. Tindak lanjut: belum diputuskan\. PIC: belum ditunjuk$/,
  );
});

test('the recommendations of one unit stand alone, with their own total', async () => {
  const groups = groupsOf(sceneOf(await pictureAt('2026-07-10', 'Bappeda'), 800));
  assert.deepEqual(
    groups.map(({ label }) => label.split('. ')[0]),
    ['1 dari 1 rekomendasi selesai ditindaklanjuti.', 'Sempurnakan pohon kinerja'],
  );
});

test('the table holds every recommendation', async () => {
  const { rows } = (await pictureAt(null)).table({} as never);
  assert.deepEqual(
    rows.map((row) => plainText(row.at(-1))),
    ['dalam proses', 'status tidak dikenal: "menunggu"', 'selesai', 'tidak dapat ditindaklanjuti'],
  );
});
