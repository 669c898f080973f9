import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN } from '#src/locale/en.js';
import { categoriesOf, numbersOf } from '#src/data/indicator-table.js';
import { readIndicators } from '#src/data/read-indicators.js';
import { codesOf, csv, namesOf, pairs, table, valuesOf } from '../support/sources.js';

test('a file of a portal becomes typed rows that know their source', () => {
  const { sheet } = csv(
    'No;Indikator;Satuan;Target;Realisasi;Polaritas\n1; IKM ;indeks;80,5;79,39;maksimalkan\n2;Stunting;%;14;12,5;minimalkan\n',
  );
  assert.ok(sheet);
  const read = readIndicators(sheet, { messages: EN });
  assert.equal(read.length, 2);
  assert.deepEqual(namesOf(read, 'indicator'), ['IKM', 'Stunting']);
  assert.deepEqual(namesOf(read, 'polarity'), ['maximise', 'minimise']);
  assert.deepEqual([...(numbersOf(read, 'target')?.values ?? [])], [80.5, 14]);
  assert.deepEqual([...(numbersOf(read, 'target')?.status ?? [])], [0, 0]);
  assert.deepEqual(read.numberCell(1, 'realisation'), {
    raw: '12,5',
    value: 12.5,
    style: 'id',
    reason: null,
    decimals: 1,
  });
  assert.equal(read.numberCell(0, 'weight'), undefined);
  assert.equal(read.numberCell(9, 'target'), undefined);
});

test('missing figures keep their own reasons and are NaN in the column', () => {
  const read = pairs([
    ['1', ''],
    ['1', '-'],
    ['1', 'N/A'],
    ['1', 'Belum rilis'],
    ['1', 'belum dilaporkan'],
    ['1', 'lihat lampiran'],
    ['1', '0'],
  ]);
  const reasons = Array.from({ length: 7 }, (_, row) => read.numberCell(row, 'realisation')?.reason);
  assert.deepEqual(reasons, ['empty', 'dash', 'not_available', 'not_released', 'not_reported', 'unreadable', null]);
  const { values = [] } = numbersOf(read, 'realisation') ?? {};
  assert.deepEqual(Array.from(values, Number.isNaN), [true, true, true, true, true, true, false]);
  assert.deepEqual(
    read.issues.map(({ code, path, row }) => [code, path, row]),
    [['number/unreadable', '/rows/5/realisation', 5]],
  );
});

test('an unreadable cell is told with line and column', () => {
  const { sheet } = csv('Indikator;Target;Realisasi\nA;1;2\nB;2 UPP, 14 Kab;x y z\n');
  assert.ok(sheet);
  const read = readIndicators(sheet, { messages: EN });
  assert.deepEqual(
    read.issues.map(({ code, line, column }) => [code, line, column]),
    [
      ['number/two-quantities', 3, 2],
      ['number/unreadable', 3, 3],
    ],
  );
  assert.match(read.issues[0]?.message ?? '', /“2 UPP”, “14 Kab”/);
});

test('a row that does not apply has no figures, whatever its cells hold', () => {
  const read = table(
    ['target', 'realisasi', 'status'],
    [
      ['80', '90', 'tidak berlaku'],
      ['80', '', 'belum rilis'],
      ['80', '90', 'belum diverifikasi'],
      ['80', '', ''],
    ],
  );
  const reasons = Array.from({ length: 4 }, (_, row) => [
    read.numberCell(row, 'target')?.reason,
    read.numberCell(row, 'realisation')?.reason,
  ]);
  assert.deepEqual(reasons, [
    ['not_applicable', 'not_applicable'],
    [null, 'not_released'],
    [null, null],
    [null, 'empty'],
  ]);
});

test('ranges are targets with a lower bound, and no realisations', () => {
  const read = pairs([
    ['80-90', '85'],
    ['80', '82'],
    ['80', '80-90'],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [90, 80, 80]);
  assert.deepEqual(valuesOf(read, 'target_from'), [80, null, null]);
  assert.deepEqual(namesOf(read, 'target_kind'), ['range', 'single', 'single']);
  assert.deepEqual(valuesOf(read, 'realisation'), [85, 82, null]);
  assert.deepEqual(codesOf(read), ['number/two-quantities']);
});

test('a lower bound may stand in a column of its own', () => {
  const read = table(
    ['target_from', 'target', 'realisasi'],
    [
      ['80', '90', '85'],
      ['', '90', '85'],
    ],
  );
  assert.deepEqual(namesOf(read, 'target_kind'), ['range', 'single']);
  assert.deepEqual(valuesOf(read, 'target_from'), [80, null]);
});

test('a bound is a target, said so, and no realisation', () => {
  const read = pairs([
    ['≥ 80', '85'],
    ['80', '> 85'],
  ]);
  assert.deepEqual(
    [valuesOf(read, 'target'), valuesOf(read, 'realisation')],
    [
      [80, 80],
      [85, null],
    ],
  );
  assert.deepEqual(codesOf(read), ['number/bound', 'number/unreadable']);
});

test('figures a thousandfold apart are told, and left as they are', () => {
  const read = pairs([
    ['4.079,71', '4.387.740'],
    ['3977', '54,67'],
    ['3,5', '3.600.000'],
    ['80', '0'],
    ['0', '80'],
  ]);
  assert.deepEqual(valuesOf(read, 'realisation'), [4387740, 54.67, 3600000, 0, 80]);
  assert.deepEqual(
    read.issues.filter(({ code }) => code === 'number/scale-jump').map(({ row }) => row),
    [0, 2],
  );
});

test('words of magnitude are applied, unless the unit of the row says them already', () => {
  const read = table(
    ['target', 'realisasi', 'satuan'],
    [
      ['2,5 miliar', '2.400.000.000', 'Rp'],
      ['2,5 miliar', '2,4', 'Rp miliar'],
    ],
  );
  assert.deepEqual(valuesOf(read, 'target'), [2.5e9, 2.5]);
  assert.deepEqual(codesOf(read).filter((code) => code === 'number/rupiah-unit').length, 1);
});

test('total rows and blank rows are left out, total rows are told', () => {
  const { sheet } = csv(
    'No;Indikator;Target;Realisasi\n1;Rata-rata lama sekolah;8;8\n2;Total fertility rate;2;2\n;;;\n;Jumlah;10;10\nRata-rata Capaian;;;\nTOTAL;;1;1\n',
  );
  assert.ok(sheet);
  const read = readIndicators(sheet, { messages: EN });
  assert.deepEqual([...read.sourceRows], [0, 1]);
  assert.deepEqual(
    read.issues.filter(({ code }) => code === 'table/total-row').map(({ line }) => line),
    [5, 6, 7],
  );
});

test('totals are known by spaced letters, short words and numbers of parts, and indicators are kept', () => {
  const totals = ['J U M L A H', 'Jml', 'Jumlah I', 'JUMLAH 2', 'Rata-rata Sasaran 1', 'Rata-rata Sasaran IV'];
  const indicators = ['Jumlah sasaran', 'Jumlah kegiatan 2024', 'Rata-rata sasaran', 'Rata-rata 5 tahun', 'Jumlah ibu'];
  const read = table(
    ['Indikator', 'Target', 'Realisasi'],
    [...totals, ...indicators].map((name) => [name, '8', '8']),
  );
  assert.deepEqual(namesOf(read, 'indicator'), indicators);
  assert.equal(codesOf(read).filter((code) => code === 'table/total-row').length, totals.length);
});

test('repeated headers, numbers of columns and remarks are left out and told', () => {
  const { sheet } = csv(
    'No;Sasaran;Indikator;Target;Realisasi\n1;Sehat;IKM;80;79\n;;Stunting;14;12\nNo;Sasaran;Indikator;Target;Realisasi\n' +
      '(1);(2);(3);(4);(5)\n1;2;3;4;5\n;Cerdas;;;\n2;;APM;90;\n;;RLS;;\n;;;8;\nKeterangan: angka sementara;;;;\n',
  );
  assert.ok(sheet);
  const read = readIndicators(sheet, { messages: EN });
  assert.deepEqual(namesOf(read, 'indicator'), ['IKM', 'Stunting', 'APM', 'RLS', null]);
  assert.deepEqual(
    read.issues.filter(({ code }) => code === 'table/note-row').map(({ line, path }) => [line, path]),
    [4, 5, 6, 7, 11].map((line) => [line, '']),
  );
  assert.match(read.issues.at(-1)?.message ?? '', /“Keterangan: angka sementara” is a note/);
});

test('where indicators have no names, a unit alone is one that has not reported', () => {
  const read = table(
    ['Unit', 'Target', 'Realisasi'],
    [
      ['Dinas A', '', ''],
      ['1', '2', '3'],
      ['Unit', 'Target', 'Realisasi'],
      ['(1)', '(2)', '(3)'],
    ],
  );
  assert.deepEqual(namesOf(read, 'unit'), ['Dinas A', '1']);
  assert.deepEqual(codesOf(read), ['table/note-row', 'table/note-row']);
});

test('a sheet without any known column keeps its rows', () => {
  assert.equal(table(['a', 'b'], [['x', ''], ['a', 'b']]).length, 1);
});

test('unknown polarity is told on its row and stays unknown', () => {
  const read = table(
    ['target', 'realisasi', 'polaritas'],
    [
      ['1', '1', 'KHUSUS'],
      ['1', '1', ''],
      ['1', '1', 'naik'],
    ],
  );
  assert.deepEqual(namesOf(read, 'polarity'), ['unknown', null, 'maximise']);
  assert.deepEqual(
    read.issues.map(({ code, row, column }) => [code, row, column]),
    [['polarity/unknown', 0, 3]],
  );
});

test('an assumed polarity is reported on each row it is used for', () => {
  const rows = [
    ['1', '1', 'KHUSUS'],
    ['1', '1', ''],
    ['1', '1', 'turun'],
  ] as const;
  const read = table(['target', 'realisasi', 'polaritas'], rows, { polarity: 'maximise' });
  assert.deepEqual(namesOf(read, 'polarity'), ['maximise', 'maximise', 'minimise']);
  assert.deepEqual(
    read.issues.map(({ code, row }) => [code, row]),
    [
      ['polarity/assumed', 0],
      ['polarity/assumed', 1],
    ],
  );
  assert.equal(categoriesOf(pairs([['1', '1']]), 'polarity'), undefined);
  assert.deepEqual(namesOf(pairs([['1', '1']], { polarity: 'minimise' }), 'polarity'), ['minimise']);
});

test('periods are normalised; unknown ones keep their text and are told once', () => {
  const read = table(
    ['target', 'realisasi', 'periode'],
    [
      ['1', '1', 'TW I 2026'],
      ['1', '1', 'Renstra s.d. 2025'],
      ['1', '1', 'Renstra s.d. 2025'],
      ['1', '1', ''],
    ],
  );
  assert.deepEqual(namesOf(read, 'period'), ['2026-Q1', 'Renstra s.d. 2025', 'Renstra s.d. 2025', null]);
  assert.deepEqual(codesOf(read), ['period/unknown']);
});

test('a period may be spread over columns, or take its year from the caller', () => {
  const spread = table(
    ['target', 'realisasi', 'tahun', 'triwulan'],
    [
      ['1', '1', 2026, 1],
      ['1', '1', '2026', 'II'],
      ['1', '1', '2026', ''],
      ['1', '1', '', 'TW3'],
    ],
  );
  assert.deepEqual(namesOf(spread, 'period'), ['2026-Q1', '2026-Q2', '2026', 'TW3']);
  const given = table(
    ['target', 'realisasi', 'periode'],
    [
      ['1', '1', 'TW1'],
      ['1', '1', 'Maret'],
    ],
    { year: 2026 },
  );
  assert.deepEqual(namesOf(given, 'period'), ['2026-Q1', '2026-03']);
});

test('keys are trimmed and in NFC, so that equal names are equal', () => {
  const read = table(
    ['indikator', 'target', 'realisasi'],
    [
      [' Kafe\u0301 ', '1', '1'],
      ['Kafé', '1', '1'],
    ],
  );
  const [one, other] = namesOf(read, 'indicator');
  assert.equal(one, other);
});

test('many issues of one kind are counted, not hoarded', () => {
  const rows = Array.from({ length: 5000 }, () => ['1', 'tidak jelas'] as const);
  const read = pairs(rows);
  assert.equal(read.issues.filter(({ code }) => code === 'number/unreadable').length, 1000);
  assert.match(read.issues.find(({ code }) => code === 'table/more-issues')?.message ?? '', /4\.000/);
});

test('typed numbers stay what they are', () => {
  const read = pairs([
    [1.234, 3.666],
    [0.1, null],
    [1e15, true],
  ]);
  assert.deepEqual(valuesOf(read, 'target'), [1.234, 0.1, null]);
  assert.equal(read.numberCell(0, 'target')?.style, 'typed');
  assert.deepEqual(codesOf(read), ['number/out-of-range', 'number/unreadable']);
});

test('issues speak the language of the messages', () => {
  const { sheet } = csv('Indikator;Target\nA;1\n');
  assert.ok(sheet);
  assert.match(readIndicators(sheet, { messages: EN }).issues[0]?.message ?? '', /There is no realisation column/);
});
