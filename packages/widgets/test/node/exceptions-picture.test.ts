import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID } from '@takar/core';
import { exceptionsOf } from '@takar/core/monitoring';
import { exceptionsPicture } from '#src/scene/exceptions/exceptions-picture.js';
import { plainText } from '#src/view/plain-table.js';
import { computationOf, contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const ROWS = computationOf(
  `unit;indikator;polaritas;periode;target;realisasi;PIC;kendala;batas waktu
Dinkes;Stunting;minimalkan;2022;22,1;18,1;Kabid Kesmas;;
Dinkes;Stunting;minimalkan;2023;21,1;21,9;Kabid Kesmas;Cakupan posyandu turun;2024-02-28
DLH;Nilai AKIP;maksimalkan;2023;80,07;;Sekretaris;;2024-02-28
Diskominfo;Indeks SPBE;maksimalkan;2023;3,34;4,5;;;2024-02-28
Dinsos;Data terpadu;maksimalkan;2023;0;55,6;;;2024-02-28`,
);
const pictureAt = async (asOf: string | null) =>
  exceptionsPicture(ROWS, exceptionsOf(ROWS, { messages: ID, asOf }), await contextOf({ asOf }));

test('the list stays inside every width, and every item is reached', async () => {
  holds(await pictureAt('2024-03-01'));
});

test('an item says what is wrong, who answers for it, and why', async () => {
  const labels = groupsOf(sceneOf(await pictureAt('2024-03-01'), 900)).map(({ label }) => label);
  assert.equal(labels.length, 3);
  assert.match(labels[0] ?? '', /^2 dari 4 indikator perlu perhatian: 1 tidak tercapai, 1 terlambat .*, 1 memburuk\.$/);
  assert.match(labels[1] ?? '', /^Stunting, Dinkes, 2023\. tidak tercapai; realisasi memburuk dari 18,1 \(2022\)/);
  assert.match(labels[1] ?? '', /PIC: Kabid Kesmas\. Penyebab: Cakupan posyandu turun$/);
  assert.match(labels[2] ?? '', /terlambat dilaporkan 2 hari, batas 28 Februari 2024/);
});

test('what is not reported has no bar, and a target of zero is no exception', async () => {
  const picture = await pictureAt('2024-03-01');
  const bars = (width: number) => (pathOf(sceneOf(picture, width), 'bar-unmet').match(/M/g) ?? []).length;
  assert.equal(bars(900), 2, 'one in the total, one of Stunting');
  assert.doesNotMatch(picture.summary, /Data terpadu/);
});

test('a running year is never tidak tercapai', async () => {
  const picture = await pictureAt('2023-11-01');
  assert.match(picture.summary, /1 belum tercapai/);
  assert.doesNotMatch(picture.summary, /tidak tercapai/);
});

test('the table holds the same', async () => {
  const table = (await pictureAt('2024-03-01')).table({} as never);
  assert.deepEqual(
    table.rows.map((row) => row.slice(3).map(plainText)),
    [
      [
        'tidak tercapai; realisasi memburuk dari 18,1 (2022)',
        ...['21,1', '21,9', '96,21%', '28 Februari 2024', 'Kabid Kesmas', 'Cakupan posyandu turun', ''],
      ],
      [
        'terlambat dilaporkan 2 hari, batas 28 Februari 2024',
        ...['80,07', 'kosong', '–', '28 Februari 2024', 'Sekretaris', '', ''],
      ],
    ],
  );
});
