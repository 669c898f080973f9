import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUIET_ISSUES, readCsv, type Sheet } from '@takar/core';
import { readCascadeModel } from '#src/data/read-cascade-model.js';
import { treeMove } from '#src/controllers/tree-keys.js';
import { outlineOf } from '#src/scene/cascade-tree/outline.js';
import { hitsOf } from '#src/scene/cascade-tree/search.js';
import { cascadeTreePicture, treeContent } from '#src/scene/cascade-tree/tree-picture.js';
import { layTree, treeScene } from '#src/scene/cascade-tree/tree-scene.js';
import { opened, shownLines } from '#src/scene/cascade-tree/visible.js';
import { plainText } from '#src/view/plain-table.js';
import { contextOf, groupsOf, holds, sceneOf } from './picture-support.js';

const SETTINGS = {
  messages: { locale: 'id', issues: QUIET_ISSUES },
  policy: null,
  numbers: null,
  map: null,
  polarity: null,
  asOf: null,
} as const;

const modelOf = async (csv: string) => {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: SETTINGS.messages });
  return readCascadeModel({ sheet: sheet as Sheet }, SETTINGS);
};

const TREE = `ID;Induk;Jenjang;Kinerja;Penanggung Jawab;Metode;Bobot;Indikator;Satuan;Polaritas;Target 2026;Realisasi 2026
S1;;Sasaran;Kepastian izin;Kepala Dinas;;;Izin terbit;dokumen;maksimalkan;1.200;
P1;S1;Program;Layanan;Kabid A;komponen;40;Izin utara;dokumen;maksimalkan;500;450
P2;S1;Program;Kendali;Kabid B;komponen;35;Izin tengah;dokumen;maksimalkan;400;400
P3;S1;Program;Promosi;;komponen;25;Izin selatan;dokumen;maksimalkan;300;250
K1;P3;Kegiatan;Berkas;Tim;buat baru;100;Berkas lengkap;%;maksimalkan;90;`;

test('a tree stays inside every width, and every node is reached', async () => {
  holds(cascadeTreePicture(await modelOf(TREE), await contextOf()));
});

test('nodes say level, owner, what is measured, and what the checks found', async () => {
  const picture = cascadeTreePicture(await modelOf(TREE), await contextOf());
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.match(
    labels[0] ?? '',
    /^Kepastian izin\. Sasaran.*, Kepala Dinas\. Izin terbit: .*1\.100 dokumen \(dari anak\)/,
  );
  assert.match(labels[3] ?? '', /^Promosi.*83,33%.*1 temuan$/);
  assert.match(picture.summary, /^5 simpul dalam 3 tingkat; 1 dari 4 simpul/);
});

test('a node without figure is not drawn as one, and says what is missing', async () => {
  const picture = cascadeTreePicture(await modelOf(TREE), await contextOf());
  const label = groupsOf(sceneOf(picture, 900)).at(-1)?.label ?? '';
  assert.match(label, /^Berkas.*belum dilaporkan/);
  assert.doesNotMatch(label, /capaian|0,00/);
});

test('a tree without levels, owners or figures is drawn too', async () => {
  const picture = cascadeTreePicture(await modelOf('Kinerja;ID;Induk\nA;1;\nB;2;1'), await contextOf());
  holds(picture);
  assert.match(groupsOf(sceneOf(picture, 400))[1]?.label ?? '', /^B\. .*tanpa indikator/);
});

test('what is closed is not drawn, and counts what lies below it', async () => {
  const model = await modelOf(TREE);
  const context = await contextOf();
  const content = treeContent(model, context);
  const picture = cascadeTreePicture(model, context, content, { open: new Set(), hits: null });
  const [root, ...rest] = groupsOf(sceneOf(picture, 600));
  assert.equal(rest.length, 0);
  assert.match(root?.label ?? '', /4 simpul di bawahnya$/);
});

test('a search keeps the way to what fits', async () => {
  const model = await modelOf(TREE);
  const { lines } = treeContent(model, await contextOf());
  const hits = hitsOf(model, lines, '  BERKÁS ');
  assert.deepEqual([...(hits ?? [])], [4]);
  assert.deepEqual(
    shownLines(lines, { open: new Set(), hits }).map(({ line, expanded, hit }) => [line, expanded, hit]),
    [
      [0, true, false],
      [3, true, false],
      [4, false, true],
    ],
  );
  assert.equal(hitsOf(model, lines, ' '), null);
  assert.equal(hitsOf(model, lines, 'xyz')?.size, 0);
});

test('a node of two parents stands in full once, and a cycle ends', async () => {
  const both = (await modelOf('ID;Induk;Kinerja\na;;A\nb;;B\nc;a;C\nc;b;C\nd;c;D')).cascade;
  const lines = outlineOf(both).map(({ node, depth, reference, below }) => [
    both.titles[node],
    depth,
    reference,
    below,
  ]);
  assert.deepEqual(lines, [
    ['A', 0, false, 2],
    ['C', 1, false, 1],
    ['D', 2, false, 0],
    ['B', 0, false, 1],
    ['C', 1, true, 0],
  ]);
  const cycle = outlineOf((await modelOf('ID;Induk;Kinerja\na;c;A\nb;a;B\nc;b;C\nd;;D')).cascade);
  assert.deepEqual(
    cycle.map(({ id }) => id),
    ['node-3', 'node-0', 'node-1', 'node-2', 'node-0-at-2'],
  );
});

test('keys follow the tree pattern', async () => {
  const { lines } = treeContent(await modelOf(TREE), await contextOf());
  const all = shownLines(lines, { open: opened(lines, Infinity), hits: null });
  assert.deepEqual(treeMove('ArrowRight', 0, lines, all), { kind: 'go', line: 1 });
  assert.deepEqual(treeMove('ArrowLeft', 0, lines, all), { kind: 'close', line: 0 });
  assert.deepEqual(treeMove('ArrowLeft', 4, lines, all), { kind: 'go', line: 3 });
  assert.deepEqual(treeMove('End', 0, lines, all), { kind: 'go', line: 4 });
  assert.equal(treeMove('x', 0, lines, all), null);
  const closed = shownLines(lines, { open: new Set(), hits: null });
  assert.deepEqual(treeMove('ArrowRight', 0, lines, closed), { kind: 'open', line: 0 });
});

test('a window draws the same lines as the whole, and no others', async () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) => `n${i};${i === 0 ? '' : `n${Math.floor((i - 1) / 4)}`};Kinerja ${i}`,
  );
  const model = await modelOf(['ID;Induk;Kinerja', ...rows].join('\n'));
  const context = await contextOf();
  const content = treeContent(model, context);
  const { input } = cascadeTreePicture(model, context, content, { open: opened(content.lines, Infinity), hits: null });
  const layout = layTree(input, 800);
  const whole = treeScene(input, layout, null);
  const part = treeScene(input, layout, { top: 4000, bottom: 4600, always: ['node-0'] });
  assert.equal(groupsOf(whole).length, 400);
  const drawn = groupsOf(part);
  assert.ok(drawn.length > 5 && drawn.length < 40);
  for (const group of drawn)
    assert.deepEqual(
      group,
      groupsOf(whole).find(({ id }) => id === group.id),
    );
  assert.equal(drawn[0]?.id, 'node-0');
  assert.equal(part.height, whole.height);
});

test('the table holds every node with its outline number', async () => {
  const table = cascadeTreePicture(await modelOf(TREE), await contextOf()).table({} as never);
  assert.deepEqual(
    table.rows.map(([name]) => plainText(name)),
    ['1 Kepastian izin', '1.1 Layanan', '1.2 Kendali', '1.3 Promosi', '1.3.1 Berkas'],
  );
});
