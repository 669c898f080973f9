import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareYears, ID, type Computation } from '@takar/core';
import { ticksAround } from '#src/scene/ticks.js';
import { trendPicture, type TrendPicture } from '#src/scene/trend/trend-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const context = await contextOf();
const strokes = (d: string): number => (d.match(/M/g) ?? []).length;
const pictureOf = (computation: Computation, comparing = true): TrendPicture =>
  trendPicture(computation, context, comparing ? compareYears(computation, { messages: ID }) : []);

const PLAN = computationOf(
  `indikator;satuan;polaritas;periode;target;realisasi
IKM;indeks;maksimalkan;2021;80;80
IKM;indeks;maksimalkan;2022;81;81
IKM;indeks;maksimalkan;2023;82;
IKM;indeks;maksimalkan;2024;83;82
IKM;indeks;maksimalkan;2021/2026;90;`,
);
const AKIP = computationOf(
  `indikator;polaritas;periode;target;realisasi;instrumen
Nilai AKIP;maksimalkan;2020;70;68;PermenPANRB 12/2015
Nilai AKIP;maksimalkan;2021;72;71;PermenPANRB 12/2015
Nilai AKIP;maksimalkan;2022;73;66;PermenPANRB 88/2021`,
);

test('lines join neighbours in time, and nothing leads over a missing figure', () => {
  const picture = pictureOf(PLAN);
  holds(picture);
  const scene = sceneOf(picture, 900);
  assert.equal(strokes(pathOf(scene, 'line')), 1, '2021 to 2022; 2023 has no figure');
  assert.equal(strokes(pathOf(scene, 'gap')), 1);
  assert.deepEqual(
    groupsOf(scene).map(({ id }) => id),
    ['row-0', 'row-1', 'row-2', 'row-3', 'plan-4'],
  );
});

test('the way to the final target is what core says', () => {
  const picture = pictureOf(PLAN);
  const plan = groupsOf(sceneOf(picture, 900)).at(-1);
  assert.equal(
    plan?.label,
    'Target akhir 2026 90 indeks: selisih +8, perlu +4 per tahun, selama ini +0,67 per tahun. Laju tidak memadai',
  );
  assert.notEqual(pathOf(sceneOf(picture, 900), 'pace'), '');
});

test('without the part that compares, the final target stands alone', () => {
  const scene = sceneOf(pictureOf(PLAN, false), 900);
  assert.equal(pathOf(scene, 'pace'), '');
  assert.equal(groupsOf(scene).at(-1)?.label, 'Target akhir 2026: 90 indeks');
});

test('a target that is reached needs no pace', () => {
  const reached = computationOf(
    `indikator;polaritas;periode;target;realisasi
IKM;maksimalkan;2023;82;91
IKM;maksimalkan;2021/2026;90;`,
  );
  const scene = sceneOf(pictureOf(reached), 900);
  assert.equal(pathOf(scene, 'pace'), '');
  assert.equal(groupsOf(scene).at(-1)?.label, 'Target akhir 2026 90: tercapai');
});

test('over a break there is neither line nor difference', () => {
  const picture = pictureOf(AKIP);
  holds(picture);
  const scene = sceneOf(picture, 900);
  assert.equal(strokes(pathOf(scene, 'line')), 1, '2020 to 2021');
  assert.equal(strokes(pathOf(scene, 'break')), 2, 'one mark of two strokes');
  const label = groupsOf(scene).at(-1)?.label ?? '';
  assert.match(label, /Tidak dibandingkan dengan periode sebelumnya/);
  assert.match(label, /instrumen berubah: PermenPANRB 12\/2015 → PermenPANRB 88\/2021/);
  assert.doesNotMatch(picture.summary, /Dibanding tahun lalu/);
});

test('two years that compare say by how much, and whether it is better', () => {
  const years = computationOf(
    `indikator;polaritas;periode;target;realisasi
Kematian ibu;minimalkan;2022;70;80
Kematian ibu;minimalkan;2023;66,81;82,64`,
  );
  assert.match(pictureOf(years).summary, /Dibanding tahun lalu \+2,64 \(memburuk\)\.$/);
});

test('of more periods than have room, the latest are shown, and it is said', () => {
  const months = Array.from({ length: 24 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `Pengaduan;maksimalkan;${2025 + Math.floor(i / 12)}-${month};95;${90 + (i % 7)}`;
  });
  const picture = pictureOf(computationOf(['indikator;polaritas;periode;target;realisasi', ...months].join('\n')));
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 1280)).length, 24);
  const narrow = sceneOf(picture, 360);
  const shown = groupsOf(narrow);
  assert.ok(shown.length < 24 && shown.at(-1)?.id === 'row-23');
  assert.ok(
    narrow.marks.some((mark) => mark.kind === 'text' && mark.text === `${shown.length} periode terakhir dari 24`),
  );
});

test('ticks are round and enclose the values', () => {
  assert.deepEqual(ticksAround(67, 82, 4), { values: [65, 70, 75, 80, 85], digits: 0 });
  assert.deepEqual(ticksAround(0.325, 0.372, 4), { values: [0.32, 0.34, 0.36, 0.38], digits: 2 });
  assert.deepEqual(ticksAround(0.1, 0.4, 4), { values: [0.1, 0.2, 0.3, 0.4], digits: 1 });
  const { values } = ticksAround(5, 5, 4);
  assert.ok((values[0] ?? NaN) < 5 && (values.at(-1) ?? NaN) > 5);
});
