import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from '@takar/core';
import { draftLkjip } from '@takar/report';
import { cellsBelow, draftOf, exampleAbout, file, said, tablesOf } from './support/drafting.js';

const EXAMPLE = file('examples/report/lkjip.csv');

test('chapter III has the parts and the comparisons of PermenPANRB 53/2014', async () => {
  const { document, issues } = await draftLkjip(draftOf(EXAMPLE, exampleAbout()));
  const text = said(document.blocks);
  assert.match(text, /^BAB III\nAKUNTABILITAS KINERJA\nLaporan Kinerja Dinas Contoh Tahun 2025/);
  for (const part of [
    'A. Capaian Kinerja Organisasi',
    'Sasaran 1: Meningkatnya mutu layanan perizinan',
    'Tabel 3.2 Target dan realisasi sasaran 1 tahun 2025',
    'Gambar 3.1 Capaian sasaran 1',
    'Realisasi dan capaian sasaran 1 dibandingkan tahun-tahun sebelumnya',
    'Realisasi sasaran 1 terhadap target jangka menengah',
    'Realisasi sasaran 1 terhadap standar nasional',
    'B. Realisasi Anggaran',
    'Lampiran: Rekonsiliasi angka',
    'Asal angka',
  ])
    assert.ok(text.includes(part), part);
  assert.deepEqual(issues, []);
});

test('earlier years stand beside this one, with the change and its course by polarity', async () => {
  const { document } = await draftLkjip(draftOf(EXAMPLE));
  const text = said(document.blocks);
  assert.match(text, /Rata-rata waktu penyelesaian izin\|13,5\|87,50%\|11,2\|98,18%\|9,12\|108,80%\|−2,08\|Membaik/);
  assert.match(text, /Nilai realisasi investasi\|431,5\|95,89%\|462,75\|97,42%\|447,2\|89,44%\|−15,55\|Memburuk/);
});

test('the final target of the plan comes from the row of the plan, or from what is said about the document', async () => {
  const own = said((await draftLkjip(draftOf(EXAMPLE))).document.blocks);
  assert.match(own, /Nilai realisasi investasi\|447,2\|650\|68,80%\|202,8\|50,70\|Laju tidak memadai/);
  const finalTargets = [{ indicator: 'Persentase penanam modal yang melapor', value: 90, year: 2029 }];
  const given = said((await draftLkjip(draftOf(EXAMPLE, { finalTargets }))).document.blocks);
  assert.match(given, /Persentase penanam modal yang melapor\|–\|90\|–/);
});

test('texts of the data are used, and what they lack has a place to fill in', async () => {
  const text = said((await draftLkjip(draftOf(EXAMPLE))).document.blocks);
  assert.match(text, /Penyebab: Indeks kepuasan masyarakat\. Loket dibuka sampai sore/);
  assert.match(text, /Tindak lanjut: Memperluas pesan antrean ke tiga kecamatan\./);
  assert.match(text, /\[Isi: penyebab keberhasilan atau kegagalan.*"Rata-rata waktu penyelesaian izin"\]/);
  assert.doesNotMatch(text, /\[Isi: penyebab[^\]]*"Indeks kepuasan masyarakat"\]/);
});

test('a goal with an indicator that is not reported is provisional and has no band', async () => {
  const text = said((await draftLkjip(draftOf(EXAMPLE))).document.blocks);
  assert.match(text, /sementara 44,72%: 1 dari 2 indikator terlapor/);
  assert.match(text, /Dinas Contoh\|75,26%\|sementara\|3 dari 4/);
});

test('budget and efficiency follow ORG-BUD-01, and say why where nothing can be said', async () => {
  const { document } = await draftLkjip(draftOf(EXAMPLE));
  const budget = tablesOf(document.blocks).find(({ caption }) => caption?.includes('Kinerja dan anggaran') === true);
  assert.ok(budget !== undefined);
  assert.deepEqual(cellsBelow(budget, 'Penyerapan'), ['91,00%', '95,50%', '95,00%', '92,84%', '93,74%']);
  assert.deepEqual(cellsBelow(budget, 'Efisiensi'), [
    'Efisien (11,48%)',
    'Efisien (12,22%)',
    'Tidak efisien (−6,22%)',
    'tidak dinilai: capaian belum ada',
    'Tidak efisien (−24,56%), sementara',
  ]);
});

test('a table without goals, budgets, plans and stated figures still gives a chapter, and says what is missing', async () => {
  const { document, issues } = await draftLkjip(
    draftOf('indikator;polaritas;periode;target;realisasi\nA;maks;2025;80;88'),
  );
  const text = said(document.blocks);
  assert.match(text, /1\|A\|\|80\|88\|110,00%/);
  assert.match(text, /\[Isi: pagu dan realisasi anggaran/);
  assert.match(text, /tidak memuat angka capaian tertulis/);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['report/no-goal', 'report/no-budget', 'report/no-medium-term'],
  );
});

test('a period that the table does not have is an error that names those it has', async () => {
  const { issues } = await draftLkjip(draftOf(EXAMPLE, { period: '2020' }));
  const [first] = issues;
  assert.equal(first?.code, 'report/no-rows-of-period');
  assert.match(first.hint, /2023, 2024, 2025/);
});

test('the chapter of an earlier year does not compare with a year that came later', async () => {
  const text = said((await draftLkjip(draftOf(EXAMPLE, { period: '2024' }))).document.blocks);
  assert.match(text, /Target dan realisasi sasaran 1 tahun 2024/);
  assert.doesNotMatch(text, /dibandingkan tahun-tahun sebelumnya/);
});

test('provenance names policy, hash, day, software and the hash of the file', async () => {
  const text = said((await draftLkjip(draftOf(EXAMPLE))).document.blocks);
  assert.match(text, /Aturan: .*\(pemda-uncapped\); /);
  assert.match(text, /Versi aturan \(hash\): [0-9a-f]{16}/);
  assert.match(text, /Berlaku pada: 2025-12-31/);
  assert.match(text, /kinerja\.csv \(13 baris\)\nSHA-256 f{64}/);
});

test('English documents are English throughout', async () => {
  const { document } = await draftLkjip(draftOf(EXAMPLE, {}, 'en'));
  const text = said(document.blocks);
  assert.equal(document.locale, 'en');
  assert.match(text, /CHAPTER III/);
  assert.match(text, /\|102\.80%\|/);
  assert.match(text, /\|Better$/m);
  assert.doesNotMatch(text, /Membaik|Tercapai|Laju|Efisien/);
});

interface GoldenRecord {
  readonly id: string;
  readonly kind: string;
  readonly agency: string;
  readonly rows: readonly {
    readonly name: string;
    readonly unit?: string | null;
    readonly polarity: string | null;
    readonly period: string | null;
    readonly target: number | null;
    readonly realisation: number | null;
    readonly published_as: string | null;
  }[];
}

const RECORDS = (JSON.parse(file('packages/core/test/golden/organisation.json')) as readonly GoldenRecord[]).filter(
  ({ id, kind, rows }) => kind === 'lkjip' && id.startsWith('lkjip-') && rows.length > 1,
);

function csvOf({ agency, rows }: GoldenRecord): string {
  const cell = (value: string | number | null | undefined): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    [row.name, row.unit, row.polarity, row.period, agency, row.target, row.realisation, row.published_as]
      .map(cell)
      .join(','),
  );
  return ['indicator,measure_unit,polarity,period,unit,target,realisation,published', ...lines].join('\n');
}

for (const record of RECORDS)
  test(`published rows of ${record.id}: every figure is that of compute, every stated one has its line`, async () => {
    const options = draftOf(csvOf(record));
    const { computation } = options;
    const { document } = await draftLkjip(options);
    const tables = tablesOf(document.blocks);
    const printed = tables.filter(({ caption }) => caption?.includes('Target dan realisasi') === true);
    const shown = printed.flatMap((table) =>
      cellsBelow(table, 'Indikator').map((name, i) => [name, cellsBelow(table, 'Capaian')[i]] as const),
    );
    const computed = Array.from({ length: computation.table.length }, (_, i) => computation.row(i));
    assert.ok(shown.length > 0);
    for (const [name, capaian] of shown) {
      const own = computed.filter(({ input }) => input['indicator'] === name);
      const texts = own.map(({ achievement }) =>
        achievement === null ? '–' : `${formatNumber(achievement, options.messages.numbers, 2)}%`,
      );
      assert.ok(texts.includes(capaian ?? ''), `${name}: ${String(capaian)}`);
    }
    const lines = tables.find(({ caption }) => caption?.includes('Angka tertulis') === true);
    const stated = record.rows.filter(({ published_as: as }) => as !== null && as.trim() !== '');
    assert.equal(lines?.rows.length ?? 0, stated.length);
  });
