import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ID, messagesOf, readCsv, type Locale, type Sheet } from '@takar/core';
import { draftRenja, NOTHING_SAID, writeDocx, writeHtml } from '@takar/report';
import { readWorkbook } from '@takar/table/files';
import { cellsBelow, exampleAbout, file, ROOT, said, tablesOf } from './support/drafting.js';

const EXAMPLE = file('examples/report/e81.csv');

const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;

const draft = (source: Sheet, locale: Locale = 'id') =>
  draftRenja({
    source,
    messages: messagesOf(locale),
    about: locale === 'id' ? exampleAbout() : NOTHING_SAID,
    paper: 'f4',
    sources: [{ name: 'e81.csv', sha256: 'f'.repeat(64), rows: source.rowCount }],
    software: 'takar 0.0.0',
    asOf: '2026-02-20',
  });

test('form E.81 has columns 13 to 15 of performance and budget by the rule, its columns numbered', async () => {
  const { document, issues } = await draft(sheetOf(EXAMPLE));
  assert.ok(document !== null);
  assert.deepEqual(
    issues.filter(({ severity }) => severity !== 'info'),
    [],
  );
  assert.equal(document.landscape, true);
  const [table] = tablesOf(document.blocks);
  assert.ok(table !== undefined);
  assert.equal(table.numbered, true);
  assert.equal(table.columns.length, 16);
  assert.deepEqual(cellsBelow(table, 'Realisasi Renja yang dievaluasi'), [
    '12\n1.137.500.000',
    '4\n199.000.000',
    '–\n–',
  ]);
  assert.deepEqual(cellsBelow(table, 'Realisasi Renstra s.d. tahun ini'), [
    '36\n3.447.500.000',
    '12\n595.000.000',
    '–\n–',
  ]);
  assert.deepEqual(cellsBelow(table, 'Tingkat capaian Renstra (%)'), ['60\n57,46', '60\n59,5', '–\n–']);
  assert.deepEqual(cellsBelow(table, 'IV'), ['4\n357.000.000', '1\n52.750.000', '–\n–']);
  const text = said(document.blocks);
  assert.match(text, /^FORMULIR E\.81\nEVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH\nDinas Contoh 2025/);
  assert.match(text, /Faktor penghambat pencapaian kinerja \[Isi: uraian\]/);
  assert.match(text, /ORG-CON-02\); Permendagri 86\/2017/);
});

test('the published form of a regency is recomputed, and each figure that differs is told', async () => {
  const bytes = readFileSync(`${ROOT}packages/table/test/data/e81-deli-serdang-2025.xlsx`);
  const { sheets } = await readWorkbook(bytes);
  const source = sheets[0]?.sheet as Sheet;
  const { document, issues } = await draft(source);
  assert.ok(document !== null);
  const [table] = tablesOf(document.blocks);
  assert.ok(table !== undefined);
  const rows = table.rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  const [documents] = rows.filter((cells) => cells[3]?.includes('Penyusunan Dokumen Perencanaan Perangkat Daerah'));
  assert.deepEqual(documents?.slice(12, 15), ['4\n49.021.000', '7\n122.869.000', '233,33\n144,38']);
  const count = (code: string): number => issues.filter((issue) => issue.code === code).length;
  assert.equal(rows.length > 40, true);
  assert.equal(count('renja/percentage-added') > 0, true);
  assert.deepEqual(
    issues.filter(({ code }) => code === 'renja/differs').map(({ message }) => message),
    [
      'Baris 11, kolom 13: tertulis 12.023.973.159, dihitung 12.128.963.173.',
      'Baris 11, kolom 14: tertulis 23.983.636.464, dihitung 24.088.626.478.',
      'Baris 11, kolom 15: tertulis 120,7, dihitung 121,23.',
      'Baris 12, kolom 13: tertulis 11.000.411.216, dihitung 11.105.401.230.',
      'Baris 12, kolom 14: tertulis 21.969.604.076, dihitung 22.074.594.090.',
      'Baris 12, kolom 15: tertulis 118,28, dihitung 118,84.',
      'Baris 51, kolom 13: tertulis 0, dihitung 35.',
      'Baris 51, kolom 14: tertulis 35, dihitung 70.',
      'Baris 51, kolom 15: tertulis 87,5, dihitung 175.',
      'Baris 64, kolom 14: tertulis 81.825.849, dihitung 177.868.883.',
      'Baris 64, kolom 15: tertulis 23,01, dihitung 50,01.',
    ],
  );
});

test('a table that is no form gives no document, and says which columns it lacks', async () => {
  const { document, issues } = await draft(sheetOf('Indikator;Target;Realisasi\nIKM;80;79\n'));
  assert.equal(document, null);
  assert.match(issues[0]?.message ?? '', /Target Renstra K, Realisasi s\.d\. tahun lalu K/);
});

test('a stated column that does not follow from the others is told with both figures', async () => {
  const [head = '', first = ''] = EXAMPLE.split('\n');
  const { issues } = await draft(sheetOf(`${head};Tingkat capaian Renstra K\n${first};75\n`));
  assert.deepEqual(
    issues.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
    ['Baris 2, kolom 15: tertulis 75, dihitung 60.'],
  );
});

test('a percentage that is added is told however its unit is written, with its row and line', async () => {
  const [head = '', first = ''] = EXAMPLE.split('\n');
  for (const unit of ['%', 'Persen', 'persentase']) {
    const { issues } = await draft(sheetOf(`${head}\n${first.replace(';jenis;', `;${unit};`)}\n`));
    const [added] = issues.filter(({ code }) => code === 'renja/percentage-added');
    assert.deepEqual([added?.path, added?.line], ['/rows/0', 2], unit);
  }
});

test('in English, as HTML and as DOCX', async () => {
  const { document } = await draft(sheetOf(EXAMPLE), 'en');
  assert.ok(document !== null);
  const html = writeHtml(document);
  assert.match(html, /EVALUATION OF THE RESULTS OF THE ANNUAL PLAN/);
  assert.match(html, /Realised in quarter/);
  const docx = await writeDocx(document);
  assert.deepEqual([...docx.subarray(0, 2)], [0x50, 0x4b]);
});
