import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BudgetModel } from '#src/data/budget-model.js';
import { readBudgetModel } from '#src/data/read-budget.js';
import { scatterPicture } from '#src/scene/scatter/scatter-picture.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const HEAD = 'indikator;polaritas;periode;target;realisasi;pagu;realisasi anggaran';
const CSV = [
  HEAD,
  'Jalan mantap;maksimalkan;2025;100;102,5;100;93',
  'Waktu tempuh ke ibu kota kecamatan;minimalkan;2025;45;52;100;99',
  'Cakupan air minum;maksimalkan;2025;100;60;100;40',
  'Tanpa pagu;maksimalkan;2025;100;60;;40',
  'Belum rilis;maksimalkan;2025;100;belum rilis;100;40',
].join('\n');
const model = (csv: string, by: 'row' | 'unit' = 'row'): Promise<BudgetModel> =>
  readBudgetModel(computationOf(csv), by, 'id');
const shapes = (d: string): number => (d.match(/M/g) ?? []).length;

test('every row is a group that the keyboard reaches, drawn or listed with its reason', async () => {
  const picture = scatterPicture(await model(CSV), await contextOf());
  holds(picture);
  const groups = groupsOf(sceneOf(picture, 900));
  assert.deepEqual(
    groups.map(({ id }) => id),
    ['row-0', 'row-1', 'row-2', 'row-3', 'row-4'],
  );
  assert.match(groups[3]?.label ?? '', /tanpa pagu: kosong/);
  assert.match(
    picture.summary,
    /3 dari 5 baris digambar: 2 efisien .* 1 tidak efisien\. Tidak digambar: 1 tanpa pagu, 1 tanpa capaian\./,
  );
});

test('rows without figures have no mark', async () => {
  const scene = sceneOf(scatterPicture(await model(CSV), await contextOf()), 900);
  assert.equal(shapes(pathOf(scene, 'ring-met')), 2);
  assert.equal(shapes(pathOf(scene, 'point-unmet')), 1);
  const none = sceneOf(scatterPicture(await model(`${HEAD}\nA;maksimalkan;2025;100;60;;`), await contextOf()), 900);
  assert.deepEqual(
    none.marks.filter(({ kind }) => kind === 'path'),
    [],
  );
});

test('marks that would cover each other are one mark that counts them', async () => {
  const close = [HEAD, ...[93, 93.2, 93.1].map((r, i) => `I${i};maksimalkan;2025;100;${100 + i / 10};1000;${r * 10}`)];
  const picture = scatterPicture(
    await model([...close, 'Jauh;maksimalkan;2025;100;60;100;50'].join('\n')),
    await contextOf(),
  );
  holds(picture);
  const scene = sceneOf(picture, 900);
  const [cluster] = groupsOf(scene);
  assert.match(cluster?.label ?? '', /^3 tanda pada tempat yang hampir sama: 1 I0; 2 I1; 3 I2$/);
  assert.equal(cluster?.trace, null);
  assert.ok(scene.marks.some((mark) => mark.kind === 'text' && mark.text === '3×'));
});

test('a figure beyond the axis stands at its edge and points outwards', async () => {
  const picture = scatterPicture(
    await model(`${HEAD}\nJauh;maksimalkan;2025;20;934;100;90\nBiasa;maksimalkan;2025;100;98;100;97`),
    await contextOf(),
  );
  holds(picture);
  assert.equal(shapes(pathOf(sceneOf(picture, 900), 'arrow')), 1);
});

test('units have their score and the sum of their budgets', async () => {
  const csv = [
    `unit;${HEAD}`,
    'Dinas A;I1;maksimalkan;2025;100;90;100;50',
    'Dinas A;I2;maksimalkan;2025;100;100;300;250',
    'Dinas B;I3;maksimalkan;2025;100;70;100;95',
  ].join('\n');
  const picture = scatterPicture(await model(csv, 'unit'), await contextOf());
  holds(picture);
  const labels = groupsOf(sceneOf(picture, 700)).map(({ label }) => label);
  assert.match(labels[0] ?? '', /^1\. Dinas A\. Capaian kinerja 95,00%, Penyerapan anggaran 75,00%, Efisien/);
  assert.match(labels[1] ?? '', /Dinas B.*Tidak\u00a0efisien/);
});
