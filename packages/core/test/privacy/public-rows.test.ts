import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED, readCsv, type Sheet } from '@takar/core';
import { peopleByColumn, peopleByPredicate, publicRows, withheldIssue, withholdSmallCells } from '@takar/core/privacy';
import { EN, ID, tableOf } from '../support/reading.js';

const rowsOf = (csv: string) => publicRows(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), ID);
const sheetOf = (csv: string): Sheet => readCsv(new TextEncoder().encode(csv), { messages: ID }).sheet as Sheet;

test('a public row says what a citizen needs to judge it', () => {
  const { rows, issues } = rowsOf(
    `unit;indikator;polaritas;periode;target;realisasi;versi;diukur oleh;sumber;tanggal data;sifat angka;berkas
Dinkes;Stunting;minimalkan;2025;16;15,2;pk;Kementerian Kesehatan;SSGI 2025;2026-01-20;final;https://a.example/ssgi.pdf
Dinkes;Stunting;minimalkan;2026;15;;pk;;;;;
Dinkes;Stunting;minimalkan;2026;14,5;14,1;pk-perubahan;Kementerian Kesehatan;SSGI 2026;2027-01-20;angka sementara;`,
  );
  assert.deepEqual(
    rows.map(({ period, target, targetBefore, realisation, lastYear, finality, measuredBy, file }) => [
      ...[period, target, targetBefore, realisation, lastYear, finality, measuredBy, file],
    ]),
    [
      ['2025', '16', null, '15,2', null, 'final', 'Kementerian Kesehatan', 'https://a.example/ssgi.pdf'],
      ['2026', '14,5', '15', '14,1', '15,2', 'provisional', 'Kementerian Kesehatan', null],
    ],
  );
  assert.deepEqual(issues, []);
  assert.ok((rows[1]?.computed?.achievement ?? 0) > 100);
});

test('the target before is that of the document last in force, in whatever order the rows stand', () => {
  const head = 'unit;indikator;polaritas;periode;target;realisasi;versi\n';
  const three = ['pk;100', 'renstra;90', 'pk-perubahan;50'].map((each) => {
    const [version, target] = each.split(';');
    return `Dinkes;Stunting;minimalkan;2026;${target};14;${version}`;
  });
  for (const rows of [three, three.toReversed(), [three[1], three[0], three[2]]])
    assert.deepEqual(
      rowsOf(head + rows.join('\n')).rows.map(({ target, targetBefore }) => [target, targetBefore]),
      [['50', '100']],
    );
});

test('a target that a later document repeats has not changed', () => {
  const of = (...targets: string[]): unknown => {
    const rows = targets.map(
      (target, i) => `Dinkes;Stunting;minimalkan;2026;${target};14;${['pk', 'pk-perubahan'][i]}`,
    );
    const head = 'unit;indikator;polaritas;periode;target;realisasi;versi';
    return rowsOf([head, ...rows].join('\n')).rows.map(({ target, targetBefore }) => [target, targetBefore]);
  };
  assert.deepEqual(of('50', '50'), [['50', null]]);
  assert.deepEqual(of('50', '49'), [['49', '50']]);
  assert.deepEqual(of('50'), [['50', null]]);
});

test('rows of persons are left out, and numbers of civil servants are not shown', () => {
  const { rows, issues } = rowsOf(
    `unit;indikator;polaritas;periode;target;realisasi;subjek;diukur oleh
Bappeda;IKM;maksimalkan;2026;80;81;unit;197001011990011001
Pegawai 7;SKP;maksimalkan;2026;80;81;orang;Bappeda`,
  );
  assert.deepEqual(
    rows.map(({ unit, measuredBy }) => [unit, measuredBy]),
    [['Bappeda', null]],
  );
  assert.ok(issues.some(({ code, path }) => code === 'privacy/person-row' && path === '/rows/1'));
});

test('a row that may be about a person is left out', () => {
  const published = (header: string, cell: string): number =>
    rowsOf(`unit;indikator;polaritas;periode;target;realisasi;${header}\nBappeda;IKM;maksimalkan;2026;80;81;${cell}`)
      .rows.length;
  for (const [header, cell] of [
    ['Subjek', 'ASN'],
    ['Subjek', 'Individu/Pegawai'],
    ['Subjek', '1'],
    ['Subyek', 'pegawai'],
    ['Jenis Subjek', 'PNS'],
    ['NIP', '197001011990011001'],
    ['NIP', '19700101 199001 1 001'],
    ['NI PPPK', '199001012024211001'],
    ['Sumber', 'Wawancara, NIP 197001011990011001'],
    ['Berkas', 'https://a.example/197001011990011001.pdf'],
  ] as const)
    assert.equal(published(header, cell), 0, `${header}: ${cell}`);
  for (const [header, cell] of [
    ['Subjek', 'unit'],
    ['Subjek', ''],
    ['Subjek', '-'],
    ['Subyek', 'Unit Kerja'],
    ['NIP', ''],
    ['NIP', '-'],
    ['Sumber', 'SSGI 2026'],
    ['Berkas', 'https://a.example/2026/123456.pdf'],
  ] as const)
    assert.equal(published(header, cell), 1, `${header}: ${cell}`);
});

test('the name of a unit or indicator that holds the number of a civil servant is not published', () => {
  const { rows, issues } = rowsOf(
    `unit;indikator;polaritas;periode;target;realisasi
Bappeda;SKP 197001011990011001;maksimalkan;2026;80;81
Budi (NIP 19700101 199001 1 001);SKP;maksimalkan;2026;80;81`,
  );
  assert.deepEqual(rows, []);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['privacy/person-row', 'privacy/person-row'],
  );
});

test('a self-assessment is not shown as the result', () => {
  const { rows, issues } = rowsOf(
    `unit;indikator;polaritas;periode;target;realisasi;penilai
Bappeda;Nilai AKIP;maksimalkan;2026;80;84,5;Penilaian mandiri
Dinkes;Nilai AKIP;maksimalkan;2026;80;78;Inspektorat`,
  );
  assert.deepEqual(
    rows.map(({ realisation, computed }) => [realisation, computed?.achievement ?? null]),
    [
      [null, null],
      ['78', 97.5],
    ],
  );
  assert.ok(issues.some(({ code }) => code === 'privacy/self-assessment'));
});

test('what no row says is named once', () => {
  const { issues } = rowsOf(`unit;indikator;polaritas;periode;target;realisasi\nA;IKM;maksimalkan;2026;80;81`);
  assert.deepEqual(
    issues.map(({ code }) => code),
    Array.from({ length: 5 }, () => 'privacy/not-said'),
  );
});

test('predicates are counted by unit and period, those without one apart', () => {
  const { periods, issues } = peopleByPredicate(
    sheetOf(`unit;periode;predikat kinerja;jumlah
Bappeda;2025;Baik;12
Bappeda;2025;Butuh Perbaikan;6
Bappeda;2025;;2
Dinkes;2026;Sangat Baik;9`),
    ID,
    'Belum dinilai',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    periods.map(({ period, table: { groups, values, counts } }) => [period, groups, values, counts[0]]),
    [
      [
        '2025',
        ['Bappeda'],
        ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang', 'Belum dinilai'],
        [0, 12, 6, 0, 0, 2, 20],
      ],
      ['2026', ['Dinkes'], ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'], [9, 0, 0, 0, 0, 9]],
    ],
  );
});

test('people are counted by any column, and a number that is none is said', () => {
  const { periods, issues } = peopleByColumn(
    sheetOf(`Unit Kerja;Kelas Jabatan;Jumlah\nBappeda;7;12\nBappeda;;3\nDinkes;8;banyak`),
    'kelas jabatan',
    EN,
    'not stated',
  );
  assert.deepEqual(periods[0]?.table.values, ['7', 'not stated', '8']);
  assert.deepEqual(periods[0]?.table.counts.at(-1), [12, 3, 0, 15]);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['privacy/no-heads', '/rows/2']],
  );
  assert.match(peopleByColumn(sheetOf('Unit;A\nx;1'), 'B', EN, '').issues[0]?.message ?? '', /"B"/);
  assert.equal(peopleByPredicate(sheetOf('Unit;A\nx;1'), EN, '').issues[0]?.code, 'privacy/nobody');
});

test('what was withheld is told to those who publish, by why', () => {
  const table = peopleByColumn(sheetOf('Unit;Nilai;Jumlah\nA;x;2\nA;y;30\nB;x;9\nB;y;20'), 'Nilai', ID, '').periods[0]
    ?.table;
  assert.ok(table);
  const issue = withheldIssue(withholdSmallCells(table), 'Nilai', 5, 'id');
  assert.match(issue?.message ?? '', /4 dari 9 angka "Nilai" ditahan: 1 kurang dari 5 orang.*3 agar yang ditahan/);
});
