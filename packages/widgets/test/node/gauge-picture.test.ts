import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gaugePicture } from '#src/scene/gauge/gauge-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const UNITS = computationOf(
  `unit;indikator;polaritas;periode;target;realisasi
Dinas A;IKM;maksimalkan;2026;80;84
Dinas A;SPBE;maksimalkan;2026;4;3
Dinas B;IKM;maksimalkan;2026;80;60
Dinas B;SPBE;maksimalkan;2026;4;`,
);
const QUARTERS = computationOf(
  `indikator;polaritas;cara input;periode;target;realisasi
Beasiswa;maksimalkan;ytd;2026-Q2;400;254
Beasiswa;maksimalkan;ytd;2026-Q1;150;96`,
);
const context = await contextOf();

test('rows of several indicators are scores of units that say how many indicators they rest on', () => {
  const picture = gaugePicture(UNITS, context);
  holds(picture);
  const [first, second] = groupsOf(sceneOf(picture, 900));
  assert.equal(first?.id, 'score-0');
  assert.equal(
    first.label,
    'Dinas A, 2026. Capaian 90,00%, 2 dari 2 indikator dilaporkan, Tinggi, skala peringkat kinerja Permendagri 86/2017',
  );
  assert.match(second?.label ?? '', /Capaian 37,50%, 1 dari 2 indikator dilaporkan, nilai sementara/);
  assert.match(picture.summary, /^Dinas A 90,00% \(Tinggi\); Dinas B 37,50%/);
});

test('one indicator is its latest figure, up to when', () => {
  const picture = gaugePicture(QUARTERS, context);
  const groups = groupsOf(sceneOf(picture, 900));
  assert.deepEqual(
    groups.map(({ id }) => id),
    ['row-0', 'band-4', 'band-3', 'band-2', 'band-1', 'band-0'],
  );
  assert.match(picture.summary, /^Beasiswa, s\.d\. Triwulan II 2026\. Capaian 63,50%, belum tercapai, Rendah/);
  assert.match(groups.find(({ id }) => id === 'band-1')?.label ?? '', /Rendah, di atas 50%: Beasiswa 63,50%/);
});

test('figures of a single period say nothing of a date', () => {
  const quarter = computationOf('indikator;polaritas;periode;target;realisasi\nIKM;maksimalkan;2026-Q2;80;84');
  assert.match(gaugePicture(quarter, context).summary, /^IKM, Triwulan II 2026\. Capaian 105,00%/);
});

test('a figure that is missing has no marker, and its reason in words', () => {
  const missing = computationOf('indikator;polaritas;periode;target;realisasi\nIKM;maksimalkan;2026;80;');
  const picture = gaugePicture(missing, context);
  const scene = sceneOf(picture, 900);
  assert.equal(pathOf(scene, 'marker'), '');
  assert.equal(pathOf(scene, 'target'), '');
  assert.match(picture.summary, /Capaian –, belum dilaporkan, Tidak dihitung: realisasi kosong/);
});

test('a figure beyond the axis stands at its end as an arrow', () => {
  const far = computationOf('indikator;polaritas;periode;target;realisasi\nWisatawan;maksimalkan;2026;20;93,45');
  const scene = sceneOf(gaugePicture(far, context), 900);
  assert.notEqual(pathOf(scene, 'marker'), '');
  assert.equal(pathOf(scene, 'target'), '', 'no line claims a place on the scale');
});

test('filters choose what is shown', async () => {
  const picture = gaugePicture(UNITS, await contextOf({ unit: 'Dinas B' }));
  assert.match(picture.summary, /^Dinas B, 2026/);
  assert.equal(gaugePicture(UNITS, await contextOf({ unit: 'Dinas C' })).scene, null);
});
