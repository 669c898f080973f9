import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INDONESIA } from '#src/data/layouts/indonesia.js';
import { readLayout, regionKey, tilesByKey } from '#src/data/tile-layout.js';
import { bandsOf } from '#src/scene/tile-map/tile-map-scene.js';
import { tileMapPicture } from '#src/scene/tile-map/tile-map-picture.js';
import { tileMapView } from '#src/scene/tile-map/view.js';
import type { PictureContext } from '#src/view/picture-context.js';
import type { PictureOfScores } from '#src/view/picture-of-scores.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';
import { fileText } from './support.js';

const HEAD = 'unit;indikator;polaritas;periode;target;realisasi';
const CSV = [
  HEAD,
  'Provinsi Aceh;I;maksimalkan;2025;100;95',
  '31;I;maksimalkan;2025;100;70',
  'ID-BA;I;maksimalkan;2025;100;',
  'Otorita IKN;I;maksimalkan;2025;100;90',
  'DKI Jakarta;I;maksimalkan;2025;100;60',
  'Provinsi Aceh;I;maksimalkan;2024;100;10',
].join('\n');
const pictureOf = (csv: string, context: PictureContext): PictureOfScores =>
  tileMapPicture({ computation: computationOf(csv), layout: INDONESIA }, context);
const shapes = (d: string): number => (d.match(/M/g) ?? []).length;

test('the 38 provinces have a place, a code and names of their own', () => {
  const { tiles } = INDONESIA;
  assert.equal(tiles.length, 38);
  for (const of of [
    tiles.map(({ code }) => code),
    tiles.map(({ iso }) => iso),
    tiles.map(({ name }) => name),
    tiles.map(({ column, row }) => `${column}/${row}`),
  ])
    assert.equal(new Set(of).size, 38);
  assert.ok(tiles.every(({ code, iso, mark }) => /^\d\d$/.test(code) && iso === `ID-${mark}`));
  const names = tiles.flatMap(({ name, short, names = [] }) => [...new Set([name, short, ...names].map(regionKey))]);
  assert.equal(new Set(names).size, names.length, 'no name stands for two provinces');
  assert.deepEqual(readLayout(JSON.parse(JSON.stringify({ ...INDONESIA, title: 'x' })))?.tiles.length, 38);
});

test('a unit is found by its name, its code and the code of ISO; a kota is not its kabupaten', () => {
  const found = tilesByKey(INDONESIA);
  for (const name of ['Pemerintah Provinsi Aceh', 'ACEH', '11', 'ID-AC', 'id ac'])
    assert.equal(found.get(regionKey(name))?.code, '11', name);
  assert.equal(regionKey('Kab. Bogor'), regionKey('Kabupaten Bogor'));
  assert.notEqual(regionKey('Kota Bogor'), regionKey('Kabupaten Bogor'));
});

test('every province and every unit without a place is a group, and the arrows walk in two dimensions', async () => {
  const picture = pictureOf(CSV, await contextOf());
  holds(picture);
  const scene = sceneOf(picture, 900);
  assert.equal(groupsOf(scene).length, 38 + 2);
  assert.equal(scene.navigation.steps['none-35']?.right, 'score-2', 'Bali lies to the right of Jawa Timur');
  assert.equal(scene.navigation.steps['none-35']?.left, 'none-33');
  const labels = groupsOf(scene).map(({ label }) => label);
  assert.ok(
    labels.some((label) => /^Aceh\. 95,00%\. .*\. 1 dari 1/.test(label)),
    'the latest period',
  );
  assert.ok(labels.some((label) => label === 'Riau. tidak ada baris data'));
  assert.ok(labels.some((label) => label.startsWith('Otorita IKN. 90,00%')));
  assert.ok(labels.some((label) => /^DKI Jakarta\. 60,00%.*petak Daerah Khusus Jakarta sudah terisi$/.test(label)));
  assert.match(picture.summary, /^2 dari 38 wilayah memiliki nilai \(2025\): .* 2 unit tidak ada di peta\.$/);
});

test('a region without score is hatched, never painted as a band', async () => {
  const scene = sceneOf(pictureOf(`${HEAD}\nBali;I;maksimalkan;2025;100;`, await contextOf()), 1200);
  assert.ok(shapes(pathOf(scene, 'hatch')) > 38);
  for (let band = 1; band <= 5; band += 1) assert.equal(pathOf(scene, `cell-${band}`), '');
  assert.ok(scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'BL'));
});

test('the letter of a band stands on its square, whatever the width', async () => {
  for (const width of [240, 600, 1200]) {
    const scene = sceneOf(pictureOf(`${HEAD}\nBali;I;maksimalkan;2025;100;95`, await contextOf()), width);
    assert.ok(
      scene.marks.some((mark) => mark.role === 'letter'),
      String(width),
    );
  }
});

test('columns without room stand in bands below each other', async () => {
  const view = tileMapView({ computation: computationOf(CSV), layout: INDONESIA }, await contextOf());
  assert.deepEqual(bandsOf(view, 900).perBand, 15);
  assert.ok(bandsOf(view, 360).perBand < 15 && bandsOf(view, 360).side >= 26);
  assert.ok(bandsOf(view, 240).side >= 26);
});

test('the period that the page names is shown', async () => {
  const picture = pictureOf(CSV, await contextOf({ period: '2024' }));
  assert.match(picture.summary, /^1 dari 38 wilayah memiliki nilai \(2024\)/);
});

test('a layout is read from JSON; one whose squares share a place or lack a name is none', () => {
  const layout = readLayout(JSON.parse(fileText('examples/widgets/layouts/yogyakarta.json')));
  assert.equal(layout?.tiles.length, 5);
  const tile = { code: '1', name: 'A', column: 0, row: 0 };
  assert.equal(readLayout({ tiles: [tile] })?.tiles[0]?.short, 'A');
  for (const bad of [
    null,
    {},
    { tiles: [] },
    { tiles: [tile, { ...tile, code: '2' }] },
    { tiles: [tile, { ...tile, column: 1 }] },
    { tiles: [{ ...tile, name: '' }] },
    { tiles: [{ ...tile, column: 1.5 }] },
  ])
    assert.equal(readLayout(bad), null, JSON.stringify(bad));
});
