import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv, type Sheet } from '@takar/core';
import { followUpsOf, followUpStatusOf, readFollowUps } from '@takar/core/monitoring';
import { ID } from '../support/reading.js';

const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;

const TABLE = `Rekomendasi;Penyebab;Tindak Lanjut;PIC;Batas Waktu;Bukti Dukung;Status
Perbaiki pohon kinerja;Belum ada CSF;Susun ulang;Sekretaris;30 Juni 2026;https://a.go.id/1;Selesai
Manfaatkan hasil pengukuran;;Rapat triwulanan;Kabag Organisasi;30/06/2026;;Dalam Proses
Susun manual IKU;;;Kabag Organisasi;2026-09-30;;belum
Gabung aplikasi;;;;;;Tidak dapat ditindaklanjuti
Latih evaluator;;;198001012005011001;segera;;hampir selesai
;;;;;;`;

test('statuses are read by their Indonesian and English words, and never guessed', () => {
  const words = ['SELESAI', 'sudah ditindaklanjuti', 'Belum Sesuai', 'on progress', 'belum', 'TDD', 'hampir selesai'];
  assert.deepEqual(words.map(followUpStatusOf), [
    ...['closed', 'closed', 'in-progress', 'in-progress', 'open', 'dropped', null],
  ]);
});

test('unknown statuses and days are named, and persons are not shown', () => {
  const { rows, issues } = readFollowUps(sheetOf(TABLE), 'id');
  assert.equal(rows.length, 5);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [
      ['followup/unknown-status', '/rows/4'],
      ['followup/unread-day', '/rows/4'],
    ],
  );
  assert.match(issues[0]?.message ?? '', /"hampir selesai" tidak dikenal/);
  assert.deepEqual([rows[4]?.owner, rows[4]?.statusText, rows[4]?.status], [null, 'hampir selesai', null]);
});

test('a share closed is n of those that can be followed up; what is unknown is not closed', () => {
  const { rate, due, counts, overdue } = followUpsOf(readFollowUps(sheetOf(TABLE), 'id').rows, {
    asOf: '2026-07-10',
    messages: ID,
  });
  assert.deepEqual(counts, { closed: 1, 'in-progress': 1, open: 1, dropped: 1, unknown: 1 });
  assert.deepEqual([due, rate.value, rate.rule, overdue], [4, 25, 'ORG-LKE-CRIT/follow-up', 1]);
});

test('each counts as closed, open or dropped, as the share counts it', () => {
  const { items } = followUpsOf(readFollowUps(sheetOf(TABLE), 'id').rows, { asOf: null, messages: ID });
  assert.deepEqual(Object.fromEntries(items.map(({ row, counts }) => [row, counts])), {
    0: 'closed',
    1: 'open',
    2: 'open',
    3: 'dropped',
    4: 'open',
  });
});

test('overdue ones stand first, closed ones last; without a day none is overdue', () => {
  const { rows } = readFollowUps(sheetOf(TABLE), 'id');
  const at = (asOf: string | null) =>
    followUpsOf(rows, { asOf, messages: ID }).items.map(({ row, overdue }) => [row, overdue]);
  assert.deepEqual(at('2026-07-10'), [
    [1, 10],
    [2, null],
    [4, null],
    [0, null],
    [3, null],
  ]);
  assert.ok(at(null).every(([, overdue]) => overdue === null));
});

test('where nothing can be followed up there is no share', () => {
  const rows = readFollowUps(sheetOf('Rekomendasi;Status\nA;dibatalkan'), 'id').rows;
  const { rate } = followUpsOf(rows, { asOf: null, messages: ID });
  assert.equal(rate.value, null);
  assert.notEqual(rate.reason, null);
});

test('a table without recommendations says so', () => {
  assert.deepEqual(
    readFollowUps(sheetOf('Nama;Nilai\nA;1'), 'en').issues.map(({ code }) => code),
    ['followup/no-recommendation'],
  );
});
