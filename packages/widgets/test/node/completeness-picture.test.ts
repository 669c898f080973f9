import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUIET_ISSUES, readCsv, type Sheet } from '@takar/core';
import { readCompleteness } from '#src/data/read-completeness.js';
import { shortened } from '#src/scene/shortened.js';
import { completenessPicture } from '#src/scene/completeness/completeness-picture.js';
import { plainText } from '#src/view/plain-table.js';
import { contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const ROWS = `unit;indikator;polaritas;periode;target;realisasi
Kecamatan Toho;IKM;maksimalkan;2026-Q1;80;81
Kecamatan Toho;SPBE;maksimalkan;2026-Q1;3;3,1
Kecamatan Siantan;IKM;maksimalkan;2026-Q1;80;79
Kecamatan Siantan;SPBE;maksimalkan;2026-Q1;3;
Kecamatan Siantan;IKM;maksimalkan;2026-Q2;80;
Kecamatan Jongkat;IKM;maksimalkan;2026-Q2;80;0`;

const modelOf = (csv: string, asOf: string | null, dueDays: string | null = '10') => {
  const messages = { locale: 'id', issues: QUIET_ISSUES } as const;
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages });
  const settings = { messages, policy: null, numbers: null, map: null, polarity: null, asOf };
  return readCompleteness(sheet as Sheet, { dueDays, institution: null }, settings);
};
const labelsAt = async (asOf: string | null, dueDays: string | null = '10') =>
  groupsOf(sceneOf(completenessPicture(await modelOf(ROWS, asOf, dueDays), await contextOf({ asOf })), 900)).map(
    ({ label }) => label,
  );

test('the matrix stays inside every width, and every report is reached', async () => {
  const rows = Array.from({ length: 24 }, (_, i) => `Unit ${i % 3};IKM;maksimalkan;20${10 + i};80;81`);
  const many = ['unit;indikator;polaritas;periode;target;realisasi', ...rows].join('\n');
  holds(completenessPicture(await modelOf(ROWS, '2026-07-15'), await contextOf()));
  const picture = completenessPicture(await modelOf(many, null), await contextOf());
  holds(picture);
  const texts = sceneOf(picture, 360).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  assert.match(texts.join(' '), /\d+ periode terlama tidak termuat pada lebar ini/);
});

test('full, in part and none are told apart in words; a figure of zero is a report', async () => {
  assert.deepEqual(await labelsAt('2026-07-15'), [
    'Kecamatan Toho, Triwulan I 2026. lengkap, 2 dari 2 indikator dilaporkan, batas 10 April 2026',
    'Kecamatan Toho, Triwulan II 2026. tidak ada dalam tabel',
    'Kecamatan Siantan, Triwulan I 2026. sebagian, 1 dari 2 indikator dilaporkan, terlambat 96 hari, batas 10 April 2026',
    'Kecamatan Siantan, Triwulan II 2026. belum melapor, 0 dari 1 indikator dilaporkan, terlambat 5 hari, batas 10 Juli 2026',
    'Kecamatan Jongkat, Triwulan I 2026. tidak ada dalam tabel',
    'Kecamatan Jongkat, Triwulan II 2026. lengkap, 1 dari 1 indikator dilaporkan, batas 10 Juli 2026',
  ]);
});

test('nothing is late without a due day, and the note says so', async () => {
  assert.ok((await labelsAt('2026-07-15', null)).every((label) => !label.includes('terlambat')));
  const { note } = completenessPicture(
    await modelOf(ROWS, '2026-07-15', null),
    await contextOf({ asOf: '2026-07-15' }),
  );
  assert.match(note ?? '', /Batas waktu pelaporan tidak disebut/);
});

test('what is missing has a sign and no ground of a report', async () => {
  const scene = sceneOf(completenessPicture(await modelOf(ROWS, '2026-07-15'), await contextOf()), 900);
  const count = (role: string) => (pathOf(scene, role).match(/z/g) ?? []).length;
  assert.deepEqual([count('cell-5'), count('cell-3'), count('card')], [2, 1, 1]);
});

test('one unit is counted alone', async () => {
  const picture = completenessPicture(
    await modelOf(ROWS, '2026-07-15'),
    await contextOf({ unit: 'Kecamatan Siantan' }),
  );
  assert.match(picture.summary, /^0 dari 2 laporan lengkap; 1 sebagian, 1 belum melapor, 2 terlambat\.$/);
});

test('the table holds the same words', async () => {
  const table = completenessPicture(await modelOf(ROWS, '2026-07-15'), await contextOf()).table({} as never);
  assert.deepEqual(table.columns, ['Unit', 'Triwulan I 2026', 'Triwulan II 2026', 'Lengkap']);
  assert.deepEqual(
    table.rows.map((row) => plainText(row.at(-1))),
    ['1 dari 1', '0 dari 2', '1 dari 1'],
  );
});

test('a head that is no period keeps to its column, and its whole text stands in the label', async () => {
  const long = 'sepanjang-panjangnya'.repeat(1000);
  const csv = `unit;indikator;polaritas;periode;target;realisasi\nUnit A;IKM;maksimalkan;${long};80;81`;
  const scene = sceneOf(completenessPicture(await modelOf(csv, null), await contextOf()), 900);
  const heads = scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text.startsWith('sepan') ? [mark.text] : [],
  );
  assert.equal(heads.length, 1);
  assert.match(heads[0] ?? '', /^sepanjang[a-z-]{0,15}…$/);
  assert.ok(groupsOf(scene)[0]?.label.includes(long));
  assert.equal(shortened('TW III', 84, 12), 'TW III');
  assert.match(shortened('😀'.repeat(50), 84, 12), /^(?:😀)+…$/u);
});
