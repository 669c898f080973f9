import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appraiseEmployee, messagesOf } from '@takar/core';
import { draftAppraisal, NOTHING_SAID, type ReportDocument } from '@takar/report';
import { file, said, tablesOf } from './support/drafting.js';

const GIVEN = JSON.parse(file('examples/report/skp.json')) as Record<string, unknown>;

const draft = (source: unknown, locale: 'id' | 'en' = 'id') =>
  draftAppraisal({
    source,
    messages: messagesOf(locale),
    about: NOTHING_SAID,
    paper: 'a4',
    sources: [],
    software: 'takar 0.0.0',
    asOf: null,
  });

const documentOf = async (source: unknown, locale: 'id' | 'en' = 'id'): Promise<ReportDocument> => {
  const { document } = await draft(source, locale);
  assert.ok(document !== null);
  return document;
};

test('ratings and predicate are those of core, and a proposal says that it is one', async () => {
  const ratings = { workResult: 'sesuai ekspektasi', behaviour: 'di atas ekspektasi' };
  const { predicate } = appraiseEmployee(ratings, { period: '2025', messages: messagesOf('id') });
  const text = said((await documentOf(GIVEN)).blocks);
  assert.ok(text.includes(`Predikat kinerja pegawai: ${predicate?.label.id ?? ''}`));
  assert.match(text, /Rating hasil kerja: Sesuai ekspektasi/);
  assert.match(text, /Rating perilaku: Di atas ekspektasi/);
  assert.match(text, /Usulan hasil hitung/);
  assert.match(
    said((await documentOf({ ...GIVEN, ditetapkan_oleh: 'Kepala Dinas' })).blocks),
    /Ditetapkan oleh Kepala Dinas\./,
  );
});

test('work results have no achievement, because the regulation has none', async () => {
  const [table] = tablesOf((await documentOf(GIVEN)).blocks);
  assert.equal(table?.columns.length, 8);
  assert.doesNotMatch(JSON.stringify(table), /125|%|[Cc]apaian/);
  assert.ok(table?.rows.some((row) => 'across' in row && row.across === 'B. Tambahan'));
});

test('heads have the form with perspectives', async () => {
  const hasil_kerja = [
    { rencana: 'Layanan membaik', indikator: 'IKM', target: '84', perspektif: 'penerima layanan', realisasi: '86' },
  ];
  const [table] = tablesOf((await documentOf({ ...GIVEN, hasil_kerja })).blocks);
  assert.deepEqual(table?.columns.map(({ head }) => head).slice(0, 5), [
    'No.',
    'Rencana hasil kerja',
    'Indikator kinerja individu',
    'Target',
    'Perspektif',
  ]);
});

test('all seven values stand in the form, with what is said of them', async () => {
  const [, table] = tablesOf((await documentOf(GIVEN)).blocks);
  assert.equal(table?.rows.length, 7);
  assert.deepEqual(table?.rows[0], {
    cells: ['1', 'Berorientasi Pelayanan', 'Tanggap terhadap pertanyaan pemohon', 'Menjawab dalam satu hari.'],
  });
});

test('without a rating there is no predicate', async () => {
  const { document, issues } = await draft({ ...GIVEN, rating_perilaku: null }, 'en');
  assert.ok(document !== null);
  assert.match(said(document.blocks), /Predicate of the employee: cannot be said yet/);
  assert.ok(Array.isArray(issues));
});

test('what is no appraisal gives no document, and says why', async () => {
  for (const source of [null, [], 'x', 3]) {
    const { document, issues } = await draft(source);
    assert.equal(document, null);
    assert.equal(issues[0]?.code, 'report/not-an-appraisal');
  }
  const { issues } = await draft({ ...GIVEN, periode: '2019' });
  assert.equal(issues[0]?.code, 'appraisal/other-regime');
});
