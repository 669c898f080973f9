import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankingPicture } from '#src/scene/ranking/ranking-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const ROWS = computationOf(
  `unit;kelompok;indikator;polaritas;periode;target;realisasi
Dinas C;dinas;IKM;maksimalkan;2026;80;80
Dinas A;dinas;IKM;maksimalkan;2026;80;80
Dinas B;dinas;IKM;maksimalkan;2026;80;88
Dinas D;dinas;IKM;maksimalkan;2026;80;88
Dinas D;dinas;SPBE;maksimalkan;2026;4;
Kecamatan A;kecamatan;IKM;maksimalkan;2026;80;20
Dinas A;dinas;IKM;maksimalkan;2025;80;40`,
);
const context = await contextOf();
const labels = (picture = rankingPicture(ROWS, context)): readonly string[] =>
  groupsOf(sceneOf(picture, 900)).map(({ label }) => label);

test('cohorts are ranked apart, ties share a rank and stand by name, and it is said', () => {
  const picture = rankingPicture(ROWS, context);
  holds(picture);
  assert.deepEqual(
    labels(picture).map((label) => label.split('. ').slice(0, 2).join(': ')),
    [
      'Dinas B, 2026: Peringkat 1 dari 3',
      'Dinas A, 2026: Peringkat 2 dari 3',
      'Dinas C, 2026: Peringkat 2 dari 3',
      'Dinas D, 2026: Tanpa peringkat',
      'Kecamatan A, 2026: Peringkat 1 dari 1',
    ],
  );
  assert.ok(picture.legend.some(({ text }) => text.includes('nilai yang sama berbagi peringkat')));
  assert.match(
    picture.summary,
    /^4 dari 5 unit memiliki peringkat dalam 2 kelompok; pertama: Dinas B 110,00%; Kecamatan A/,
  );
});

test('every score says n of N, and a provisional one has no rank and no full bar', () => {
  const picture = rankingPicture(ROWS, context);
  for (const label of labels(picture)) assert.match(label, /\d dari \d indikator dilaporkan/);
  assert.match(labels(picture)[3] ?? '', /1 dari 2 indikator dilaporkan, nilai sementara/);
  const scene = sceneOf(picture, 900);
  assert.equal((pathOf(scene, 'bar-met').match(/M/g) ?? []).length, 4);
  assert.equal((pathOf(scene, 'bar-open').match(/M/g) ?? []).length, 1);
});

test('a unit that is shown alone keeps its rank among all', async () => {
  const [only, ...more] = labels(rankingPicture(ROWS, await contextOf({ unit: 'Dinas C' })));
  assert.equal(more.length, 0);
  assert.match(only ?? '', /Peringkat 2 dari 3/);
});

test('another period is shown on request', async () => {
  assert.match(
    labels(rankingPicture(ROWS, await contextOf({ period: '2025' })))[0] ?? '',
    /^Dinas A, 2025\. Peringkat 1/,
  );
  assert.equal(rankingPicture(ROWS, await contextOf({ period: '2019' })).scene, null);
});
