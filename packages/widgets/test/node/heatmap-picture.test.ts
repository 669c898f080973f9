import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCALE_FIVE, SCALE_PREDICATE, SCALE_TRAFFIC } from '@takar/core';
import { bandLetters } from '#src/scene/band-letters.js';
import { heatmapPicture } from '#src/scene/heatmap/heatmap-picture.js';
import { periodShort } from '#src/locale/period-short.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const ROWS = computationOf(
  `unit;indikator;polaritas;periode;target;realisasi;status
Dinas A;IKM;maksimalkan;2025;80;84;
Dinas A;SPBE;maksimalkan;2025;4;3;
Dinas A;IKM;maksimalkan;2026;80;;not-due
Dinas B;IKM;maksimalkan;2025;80;40;
Dinas B;SPBE;maksimalkan;2025;4;;not-reported`,
);
const context = await contextOf();
const texts = (picture: ReturnType<typeof heatmapPicture>, role: string, width = 900): readonly string[] =>
  sceneOf(picture, width).marks.flatMap((mark) => (mark.kind === 'text' && mark.role === role ? [mark.text] : []));

test('units by period, each cell a score with the letters of its band', () => {
  const picture = heatmapPicture(ROWS, context);
  holds(picture);
  assert.deepEqual(texts(picture, 'letter'), ['T', 'SR'], '90 % is high; 25 % of Dinas B is very low');
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.match(labels[0] ?? '', /^Dinas A, 2025\. 90,00%, Tinggi, .*, 2 dari 2 indikator dilaporkan$/);
  assert.match(
    labels[2] ?? '',
    /^Dinas B, 2025\. 25,00%, Sangat rendah, .*1 dari 2 indikator dilaporkan, nilai sementara$/,
  );
});

test('what is missing is hatched with its reason, and never a band', () => {
  const picture = heatmapPicture(ROWS, context);
  const scene = sceneOf(picture, 900);
  assert.notEqual(pathOf(scene, 'hatch'), '');
  assert.deepEqual(texts(picture, 'code'), ['JT']);
  const [, notDue, , noRow] = groupsOf(scene);
  assert.equal(notDue?.id.startsWith('score-'), true);
  assert.doesNotMatch(notDue?.label ?? '', /Sangat rendah|0,00%/);
  assert.match(noRow?.label ?? '', /^Dinas B, 2026\. tidak ada baris$/);
  assert.equal(noRow?.trace, null);
  const legend = picture.legend.map(({ text }) => text);
  assert.ok(legend.includes('JT: belum jatuh tempo') && legend.includes('tidak ada baris'));
});

test('indicators by period, each cell a row', () => {
  const picture = heatmapPicture(ROWS, context, 'indicator');
  holds(picture);
  const [first] = groupsOf(sceneOf(picture, 900));
  assert.equal(first?.id, 'row-0');
  assert.match(first.label, /^IKM · Dinas A, 2025\. 105,00%, tercapai, Sangat tinggi/);
});

test('the summary counts cells by band', () => {
  assert.equal(
    heatmapPicture(ROWS, context).summary,
    '2 unit, 2 periode: 2 dari 4 kotak memiliki capaian (1 tinggi, 1 sangat rendah).',
  );
});

test('thirty thousand cells are a few paths and a group a row', () => {
  const lines = ['unit;indikator;polaritas;periode;target;realisasi'];
  for (let unit = 0; unit < 600; unit += 1)
    for (let month = 0; month < 50; month += 1) {
      const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      lines.push(`Unit ${unit};IKM;maksimalkan;${period};100;${40 + ((unit * 7 + month) % 70)}`);
    }
  const scene = sceneOf(heatmapPicture(computationOf(lines.join('\n')), context), 1280);
  assert.equal(groupsOf(scene).length, 600);
  assert.ok(scene.marks.filter(({ kind }) => kind === 'path').length <= 10);
  assert.equal(
    (['cell-1', 'cell-2', 'cell-3', 'cell-4', 'cell-5'] as const)
      .map((role) => (pathOf(scene, role).match(/M/g) ?? []).length)
      .reduce((sum, each) => sum + each, 0),
    30_000,
  );
});

test('letters of bands are unique in every scale and language', () => {
  assert.deepEqual(bandLetters(SCALE_FIVE, 'id'), ['SR', 'R', 'S', 'T', 'ST']);
  assert.deepEqual(bandLetters(SCALE_FIVE, 'en'), ['VL', 'L', 'M', 'H', 'VH']);
  for (const scale of [SCALE_PREDICATE, SCALE_TRAFFIC])
    for (const locale of ['id', 'en'] as const)
      assert.equal(new Set(bandLetters(scale, locale)).size, scale.bands.length);
});

test('periods are short in the heads of columns', () => {
  assert.deepEqual(periodShort('2026-Q3', 'id'), { part: 'TW III', year: '2026' });
  assert.deepEqual(periodShort('2026-Q3', 'en'), { part: 'Q3', year: '2026' });
  assert.deepEqual(periodShort('2026-08', 'id'), { part: 'Agu', year: '2026' });
  assert.deepEqual(periodShort('2026', 'id'), { part: '2026', year: null });
});
