import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import { readEvaluation } from '#src/data/read-evaluation.js';
import type { EvaluationModel } from '#src/data/evaluation-model.js';
import { evaluationPicture } from '#src/scene/evaluation/evaluation-picture.js';
import { contextOf, groupsOf, holds, sceneOf } from './picture-support.js';

const HEAD = 'komponen;bobot komponen;subkomponen;bobot subkomponen;kriteria;mandiri;penilai';
const ROWS = [
  'Perencanaan Kinerja;60;Keberadaan;20;Rencana tersedia;100;90',
  'Perencanaan Kinerja;60;Pemanfaatan;40;Target dipantau;90;80',
  'Pelaporan Kinerja;40;Keberadaan;10;Laporan disusun;100;100',
  'Pelaporan Kinerja;40;Pemanfaatan;30;Laporan dipakai;80;60',
];

async function modelOf(rows: readonly string[], mode: string | null = 'mean'): Promise<EvaluationModel> {
  const { sheet } = readCsv(new TextEncoder().encode([HEAD, ...rows].join('\n')), { messages: ID });
  const attributes = { instrument: 'permenpanrb-88-2021', mode, evaluator: null, layer: null };
  return readEvaluation(sheet, attributes, 'id');
}

test('every part is a group that the keyboard reaches, at every width', async () => {
  const picture = evaluationPicture(await modelOf(ROWS), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 1 + 2 + 4);
  assert.equal(groupsOf(sceneOf(picture, 300)).length, 1 + 2 + 4);
});

test('bars end where the score lies between nothing and the weight', async () => {
  const picture = evaluationPicture(await modelOf(ROWS), await contextOf());
  const bars = sceneOf(picture, 360).marks.filter(
    ({ kind, role }) => kind === 'rect' && (role === 'bar-unmet' || role === 'band-3'),
  );
  const weakest = bars.findIndex(({ role }) => role === 'bar-unmet');
  const [track, bar] = [bars[weakest - 1], bars[weakest]];
  assert.ok(track?.kind === 'rect' && bar?.kind === 'rect');
  assert.equal(Math.round((bar.width / track.width) * 1000), 600);
});

test('what is not answered has no bar, and says so', async () => {
  const picture = evaluationPicture(
    await modelOf([...ROWS.slice(0, 3), 'Pelaporan Kinerja;40;Pemanfaatan;30;Laporan dipakai;80;']),
    await contextOf(),
  );
  const scene = sceneOf(picture, 900);
  assert.match(picture.summary, /Nilai sementara: 3 dari 4 isian terjawab/);
  assert.match(picture.summary, /Predikat akhir di antara/);
  const missing = groupsOf(scene).find(({ label }) => label.startsWith('Pelaporan Kinerja, Pemanfaatan'));
  assert.match(missing?.label ?? '', /belum dijawab/);
  const tracks = scene.marks.filter(({ kind, role }) => kind === 'rect' && role === 'band-3').length;
  assert.equal(tracks, 5);
});

test('a predicate that no missing answer can change is said as such', async () => {
  const nearly = [
    ...ROWS.slice(0, 2),
    'Pelaporan Kinerja;40;Keberadaan;39;Laporan disusun;100;100',
    'Pelaporan Kinerja;40;Pemanfaatan;1;Laporan dipakai;80;',
  ];
  const { summary } = evaluationPicture(await modelOf(nearly), await contextOf());
  assert.match(summary, /Predikat akhir A \(Memuaskan\), apa pun jawaban isian lain\./);
});

test('without a stated way of scoring nothing is scored', async () => {
  const model = await modelOf(ROWS, null);
  assert.deepEqual(
    model.faults.map(({ code }) => code as string),
    ['evaluation/mode-missing'],
  );
  assert.equal(
    sceneOf(evaluationPicture(model, await contextOf()), 900).marks.some(({ role }) => role === 'bar-met'),
    false,
  );
});
