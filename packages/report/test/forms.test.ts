import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftActionPlan, draftAgreement, draftMeasurement, type Drafted, type IndicatorDraft } from '@takar/report';
import { cellsBelow, draftOf, exampleAbout, file, said, tablesOf } from './support/drafting.js';

const EXAMPLE = file('examples/report/lkjip.csv');

test('the agreement names both parties, and its annex has the goals, targets, programmes and their sum', async () => {
  const { document, issues } = await draftAgreement(draftOf(EXAMPLE, exampleAbout()));
  const text = said(document.blocks);
  assert.deepEqual(issues, []);
  assert.match(text, /^PERJANJIAN KINERJA TAHUN 2025\nDinas Contoh\n/);
  assert.match(text, /Jabatan: Kepala Dinas Contoh\nselanjutnya disebut pihak pertama/);
  assert.match(text, /LAMPIRAN PERJANJIAN KINERJA TAHUN 2025/);
  assert.match(
    text,
    /Sasaran 2: Meningkatnya realisasi investasi\n3\|Nilai realisasi investasi\|Rp miliar\|Rp500 miliar/,
  );
  assert.match(text, /4\|Program Pengendalian[^|]*\|Rp380\.000\.000\n\|Jumlah Dinas Contoh\|Rp4\.370\.000\.000/);
  assert.deepEqual(document.letterhead[0], 'PEMERINTAH KABUPATEN CONTOH');
});

test('who signs has dots where nobody said who', async () => {
  const { document } = await draftAgreement(draftOf(EXAMPLE));
  assert.match(said(document.blocks), /Nama: …+\nJabatan: …+/);
});

test('the measurement form has the figures of compute beside the budget, its columns numbered', async () => {
  const { document } = await draftMeasurement(draftOf(EXAMPLE, exampleAbout()));
  const [table] = tablesOf(document.blocks);
  assert.ok(table !== undefined);
  assert.equal(table.numbered, true);
  assert.equal(document.landscape, true);
  const achievements = table.rows.flatMap((row) => ('cells' in row ? [row.cells[5]] : []));
  assert.deepEqual(achievements, ['102,80%', '108,80%', '89,44%', '–']);
  assert.deepEqual(
    table.rows.flatMap((row) => ('cells' in row ? [row.cells[9]] : [])),
    ['91,00%', '95,50%', '95,00%', '92,84%'],
  );
  assert.match(said(document.blocks), /Versi aturan \(hash\): [0-9a-f]{16}/);
});

test('the action plan takes targets of quarters from their rows, and leaves open what is not planned', async () => {
  const { document } = await draftActionPlan(draftOf(file('examples/report/rencana-aksi.csv')));
  const [table] = tablesOf(document.blocks);
  assert.ok(table !== undefined);
  assert.deepEqual(cellsBelow(table, 'II'), ['84', 'Rp230 miliar']);
  assert.deepEqual(cellsBelow(table, 'I'), ['–', 'Rp90 miliar']);
  assert.deepEqual(cellsBelow(table, 'Rencana aksi'), [
    'Survei tiap triwulan\nPerbaikan loket berdasarkan hasil survei',
    '[Isi: rencana aksi]',
  ]);
  assert.deepEqual(cellsBelow(table, 'Penanggung jawab'), ['Kepala Bidang Pelayanan', 'Kepala Bidang Promosi']);
});

const KINDS: Readonly<Record<string, (options: IndicatorDraft) => Promise<Drafted>>> = {
  draftAgreement,
  draftActionPlan,
  draftMeasurement,
};

for (const [name, draft] of Object.entries(KINDS))
  test(`${name} speaks English and says when a period has no rows`, async () => {
    const { document, issues } = await draft(draftOf(EXAMPLE, { period: '2020' }, 'en'));
    assert.equal(document.locale, 'en');
    assert.equal(issues[0]?.code, 'report/no-rows-of-period');
    assert.doesNotMatch(said(document.blocks), /Sasaran|Rencana|KINERJA|Pihak/);
  });
