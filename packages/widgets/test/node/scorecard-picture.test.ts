import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scorecardPicture } from '#src/scene/scorecard/scorecard-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const ROWS = computationOf(
  `indikator;satuan;polaritas;periode;target;realisasi
Waktu layanan;hari;minimalkan;2026-Q1;7;8
Waktu layanan;hari;minimalkan;2026-Q2;7;6,5
Waktu layanan;hari;minimalkan;2026-Q3;7;
Waktu layanan;hari;minimalkan;2026-Q4;6;5,5
Pengaduan;%;maksimalkan;2026-Q4;95;
Pengaduan;%;maksimalkan;2026-Q1;95;92
Ternak;ekor;;2026-Q4;3286;8706`,
);
const context = await contextOf();

test('one card an indicator, of its latest period', () => {
  const picture = scorecardPicture(ROWS, context);
  holds(picture);
  assert.deepEqual(
    groupsOf(sceneOf(picture, 900)).map(({ id }) => id),
    ['row-3', 'row-4', 'row-6'],
  );
  assert.match(picture.summary, /^1 dari 1 indikator yang dapat dihitung tercapai/);
});

test('a card says its row and the course of its achievement, with what is missing', () => {
  const [first, second] = groupsOf(sceneOf(scorecardPicture(ROWS, context), 900));
  assert.match(
    first?.label ?? '',
    /Perkembangan capaian: Triwulan I 2026 85,71%; Triwulan II 2026 107,14%; Triwulan III 2026 tanpa angka \(belum dilaporkan\); Triwulan IV 2026 108,33%$/,
  );
  assert.match(second?.label ?? '', /Triwulan II 2026 tanpa angka \(tidak ada baris\)/);
});

test('the line breaks where a period has no figure', () => {
  const first = computationOf(
    `indikator;polaritas;periode;target;realisasi
IKM;maksimalkan;2021;80;80
IKM;maksimalkan;2022;80;81
IKM;maksimalkan;2023;80;
IKM;maksimalkan;2024;80;83
IKM;maksimalkan;2025;80;84`,
  );
  const scene = sceneOf(scorecardPicture(first, context), 900);
  const lines = pathOf(scene, 'spark').match(/M/g) ?? [];
  assert.equal(lines.length, 2, 'from 2021 to 2022 and from 2024 to 2025');
  assert.equal((pathOf(scene, 'gap').match(/M/g) ?? []).length, 1);
  assert.equal((pathOf(scene, 'point-met').match(/M/g) ?? []).length, 4, 'nothing is drawn for the missing year');
});

test('as many cards stand beside each other as fit', () => {
  const picture = scorecardPicture(ROWS, context);
  const tops = (width: number): number =>
    new Set(groupsOf(sceneOf(picture, width)).map(({ marks: [hit] }) => (hit?.kind === 'rect' ? hit.y : NaN))).size;
  assert.deepEqual([240, 520, 900].map(tops), [3, 2, 1]);
  assert.equal(sceneOf(picture, 900).navigation.steps['row-3']?.right, 'row-4');
  assert.equal(sceneOf(picture, 240).navigation.steps['row-3']?.down, 'row-4');
});

test('a row that a later document replaced is not a second period', () => {
  const twice = computationOf(
    `indikator;polaritas;periode;versi;target;realisasi
IKM;maksimalkan;2026;pk;80;84
IKM;maksimalkan;2026;pk-perubahan;82;84`,
  );
  const [only, ...more] = groupsOf(sceneOf(scorecardPicture(twice, context), 900));
  assert.equal(more.length, 0);
  assert.match(only?.label ?? '', /Target 82/);
});

test('a figure that leaves its words no room has them below it, inside the card', () => {
  const rows = computationOf(
    `indikator;polaritas;periode;target;realisasi
Raksasa;maksimalkan;2026;1;987.654.321
Biasa;maksimalkan;2026;80;81`,
  );
  for (const width of [300, 560]) {
    const scene = sceneOf(scorecardPicture(rows, context), width);
    const card = groupsOf(scene)[0]?.marks[0];
    assert.ok(card?.kind === 'rect');
    const texts = scene.marks.filter((mark) => mark.kind === 'text');
    const figure = texts.find(({ text }) => text.startsWith('98.765'));
    const word = texts.find(({ text }) => text === 'tercapai');
    assert.ok(figure && word, 'the word is whole');
    assert.ok(word.y > figure.y && word.x < card.x + card.width && word.y < card.y + card.height);
  }
});
