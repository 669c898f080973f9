import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALIASES } from '#src/data/aliases.js';
import { categoryName } from '#src/data/categories.js';
import { normalHeader } from '#src/data/header-text.js';
import type { FieldName } from '#src/data/indicator-table.js';
import { codesOf, namesOf, table, valuesOf } from '../support/sources.js';

/** Field that a table takes a header for, beside target and realisation. */
function fieldOf(header: string, cell = ''): string | undefined {
  const read = table([header, 'target', 'realisasi'], [[cell, '1', '2']]);
  return Object.entries(read.fields).find(([, column]) => column === 0)?.[0];
}

const HEADERS: readonly (readonly [header: string, field: FieldName, cell?: string])[] = [
  ['Indikator Kinerja', 'indicator'],
  ['NAMA INDIKATOR', 'indicator'],
  ['name', 'indicator'],
  ['Perangkat Daerah', 'unit'],
  ['OPD', 'unit'],
  ['agency_unit', 'unit'],
  ['Satuan', 'measure_unit'],
  ['measure', 'measure_unit'],
  ['Polaritas', 'polarity'],
  ['arah indikator', 'polarity', 'naik'],
  ['Jenis Indikator', 'polarity', 'negatif'],
  ['Periode', 'period'],
  ['Bobot (%)', 'weight'],
  ['Jenis Konsolidasi', 'consolidation', 'jumlah'],
  ['accumulate', 'consolidation', 'last'],
  ['stated', 'published'],
  ['Capaian (%)', 'published'],
  ['% Capaian', 'published'],
  ['Presentase', 'published'],
  ['Keterangan', 'note'],
  ['Sumber Data', 'source'],
  ['Bukti Dukung', 'evidence'],
  ['Status', 'status', 'belum rilis'],
  ['pembilang', 'numerator'],
  ['Penyebut', 'denominator'],
  ['natural_maximum', 'natural_maximum'],
  ['Nilai Terburuk', 'worst'],
];

for (const [header, field, cell] of HEADERS) {
  test(`“${header}” is ${field}`, () => assert.equal(fieldOf(header, cell), field));
}

for (const [target, realisation] of [
  ['Target', 'Realisasi'],
  ['TARGET TAHUN 2023', 'REALISASI 2023'],
  ['target_tahunan', 'actual'],
  ['Target (%)', 'Capaian Realisasi'],
  ['plan', 'realization'],
  ['Target PK', 'Realisasi Kinerja'],
] as const) {
  test(`“${target}” and “${realisation}” are target and realisation`, () => {
    const read = table([target, realisation], [['80', '82']]);
    assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[80], [82]]);
  });
}

test('every alias is in normal form and belongs to one meaning', () => {
  const seen = new Map<string, string>();
  for (const [meaning, aliases] of Object.entries(ALIASES)) {
    for (const alias of aliases) {
      assert.equal(normalHeader(alias), alias);
      assert.equal(seen.get(alias), undefined, `${alias}: ${meaning} and ${seen.get(alias)}`);
      seen.set(alias, meaning);
    }
  }
});

test('columns that no field claims pass through under their own headers', () => {
  const read = table(['Sasaran', 'Target', 'Realisasi', 'Warna'], [['a', '1', '2', 'merah']]);
  assert.deepEqual(read.others, [
    { header: 'Sasaran', column: 0 },
    { header: 'Warna', column: 3 },
  ]);
});

test('the text of a published figure wins over its number', () => {
  const read = table(['target', 'realisasi', 'published_capaian', 'published_as'], [['1', '1', 100, '100,00']]);
  assert.equal(read.numberCell(0, 'published')?.decimals, 2);
  assert.deepEqual(
    read.others.map(({ header }) => header),
    ['published_capaian'],
  );
});

test('a unit column with units of measure is read as such, and that is said', () => {
  const read = table(
    ['name', 'unit', 'target', 'realisasi'],
    [
      ['a', '%', 1, 2],
      ['b', 'orang', 1, 2],
      ['c', null, 1, 2],
    ],
  );
  assert.deepEqual(read.fields, { indicator: 0, measure_unit: 1, target: 2, realisation: 3 });
  assert.deepEqual(codesOf(read), ['table/unit-column']);
});

test('a unit column with names of organisations stays one', () => {
  for (const headers of [
    ['unit', 'target', 'realisasi'],
    ['unit', 'target', 'realisasi', 'satuan'],
  ]) {
    const read = table(headers, [
      ['Dinas Kesehatan', 1, 2, '%'],
      ['%', 1, 2, '%'],
      ['Biro Hukum', 1, 2, '%'],
    ]);
    assert.equal(read.fields.unit, 0);
  }
});

test('the unit is taken from the first of several columns that is filled', () => {
  const read = table(
    ['agency', 'agency_unit', 'unit', 'target', 'realisasi'],
    [
      ['Kab. A', 'Dinas B', '%', 1, 2],
      ['Kab. A', null, '%', 1, 2],
    ],
  );
  assert.deepEqual(namesOf(read, 'unit'), ['Dinas B', 'Kab. A']);
  assert.deepEqual(namesOf(read, 'measure_unit'), ['%', '%']);
});

test('a column that a better one replaces passes through', () => {
  const read = table(
    ['agency', 'agency_unit', 'tahun', 'nama', 'indikator', 'target', 'realisasi'],
    [['Kab. A', '', 2026, 'x', 'y', 1, 2]],
  );
  assert.deepEqual(
    read.others.map(({ header }) => header),
    ['agency', 'tahun', 'nama'],
  );
  assert.deepEqual(
    [namesOf(read, 'unit'), namesOf(read, 'indicator'), namesOf(read, 'period')],
    [['Kab. A'], ['y'], ['2026']],
  );
});

test('a year that both headers carry is the period', () => {
  assert.deepEqual(namesOf(table(['Target 2023', 'Realisasi 2023'], [['1', '2']]), 'period'), ['2023']);
  assert.deepEqual(namesOf(table(['Target 2023', 'Realisasi'], [['1', '2']]), 'period'), []);
  assert.deepEqual(namesOf(table(['Target 2023', 'Realisasi 2023', 'Triwulan'], [['1', '2', 'II']]), 'period'), [
    '2023-Q2',
  ]);
});

test('a map wins over aliases', () => {
  const read = table(['Target', 'T2', 'Realisasi'], [['1', '5', '2']], {
    map: { T2: 'target', realisasi: 'published', Target: 'realisation' },
  });
  assert.deepEqual(
    [valuesOf(read, 'target'), valuesOf(read, 'realisation'), valuesOf(read, 'published')],
    [[5], [1], [2]],
  );
  assert.deepEqual(codesOf(read), []);
});

test('a map may name a field by its alias', () => {
  assert.deepEqual(
    valuesOf(table(['T2', 'R2'], [['5', '2']], { map: { T2: 'target', R2: 'realisasi' } }), 'realisation'),
    [2],
  );
});

test('unknown names in a map are errors that name what is there', () => {
  const read = table(['Target', 'Realisasi'], [['1', '2']], { map: { Target: 'sasaran strategis', Tujuan: 'target' } });
  assert.deepEqual(codesOf(read), ['field/unknown-map', 'field/unknown-map']);
  assert.match(read.issues[1]?.message ?? '', /“Target”, “Realisasi”/);
});

test('a missing column is an error that names the headers that are there', () => {
  const read = table(['Indikator', 'Nilai'], [['a', '1']]);
  assert.deepEqual(
    read.issues.map(({ code, path }) => [code, path]),
    [
      ['table/missing-column', '/target'],
      ['table/missing-column', '/realisation'],
    ],
  );
  assert.match(read.issues[0]?.message ?? '', /“Indikator”, “Nilai”/);
});

test('numerator and denominator stand in for a realisation', () => {
  assert.deepEqual(codesOf(table(['target', 'pembilang', 'penyebut'], [['1', '2', '3']])), []);
});

test('of several years the one asked for is taken, otherwise each is a row', () => {
  const headers = ['Target 2022', 'Target 2023', 'Realisasi 2022', 'Realisasi 2023'];
  const rows = [['1', '2', '3', '4']];
  const all = table(headers, rows);
  assert.deepEqual(codesOf(all), ['table/wide-periods']);
  assert.deepEqual([valuesOf(all, 'target'), valuesOf(all, 'realisation')], [[1, 2], [3, 4]]);
  const read = table(headers, rows, { year: 2023 });
  assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[2], [4]]);
});

test('performance and money side by side are not guessed between (form E.81)', () => {
  const headers = ['Indikator', 'Target K', 'Target Rp', 'Realisasi K', 'Realisasi Rp'];
  assert.deepEqual(codesOf(table(headers, [['A', '1', '2', '3', '4']])), [
    'table/ambiguous-column',
    'table/ambiguous-column',
  ]);
  const read = table(headers, [['A', '1', '2', '3', '4']], {
    map: { 'Target K': 'target', 'Realisasi K': 'realisation' },
  });
  assert.deepEqual([valuesOf(read, 'target'), valuesOf(read, 'realisation')], [[1], [3]]);
});

test('two columns of one name are not guessed between', () => {
  const read = table(['Target', 'Target', 'Realisasi'], [['1', '2', '3']]);
  assert.deepEqual(codesOf(read), ['table/ambiguous-column']);
  assert.equal(read.columns['target'], undefined);
});

test('a status of achievement is not taken for a status of data', () => {
  const read = table(
    ['target', 'realisasi', 'Status', 'Jenis Indikator'],
    [
      ['1', '2', 'Hijau', 'IKU'],
      ['1', '2', 'Merah', 'IKK'],
    ],
  );
  assert.deepEqual(
    read.others.map(({ header }) => header),
    ['Status', 'Jenis Indikator'],
  );
  assert.deepEqual(codesOf(read), []);
});

test('headers named like built-in properties are columns like others', () => {
  const read = table(['__proto__', 'constructor', 'target', 'realisasi'], [['a', 'b', '1', '2']]);
  assert.deepEqual(
    read.others.map(({ header }) => header),
    ['__proto__', 'constructor'],
  );
});

const POLARITIES: readonly (readonly [text: string, name: string])[] = [
  ['maksimalkan', 'maximise'],
  ['MAXIMIZE', 'maximise'],
  ['max', 'maximise'],
  ['Positif', 'maximise'],
  ['naik', 'maximise'],
  ['Semakin tinggi, semakin baik', 'maximise'],
  ['trend_naik', 'maximise'],
  ['Tren Positif', 'maximise'],
  ['minimize', 'minimise'],
  ['minimalkan', 'minimise'],
  ['negatif', 'minimise'],
  ['Tren Negatif', 'minimise'],
  ['trend_turun', 'minimise'],
  ['Kondisi Akhir Menurun', 'minimise'],
  ['minimise-ratio', 'minimise-ratio'],
  ['stabilize', 'stabilise'],
  ['stabil', 'stabilise'],
  ['range', 'range'],
  ['Rentang', 'range'],
];

for (const [text, name] of POLARITIES) {
  test(`polarity “${text}” is ${name}`, () => assert.equal(categoryName('polarity', text), name));
}

test('a bare number is no polarity', () => {
  for (const text of ['1', '2', '3', 'TYPE1', 'KHUSUS']) assert.equal(categoryName('polarity', text), undefined);
});

test('names of the other categories are known in both languages', () => {
  for (const [field, text, name] of [
    ['consolidation', 'Akumulatif', 'sum'],
    ['consolidation', 'komulatif', 'sum'],
    ['consolidation', 'rata-rata', 'average'],
    ['consolidation', 'TLK', 'last'],
    ['consolidation', 'Take Last Known', 'last'],
    ['consolidation', 'Nilai Akhir', 'last'],
    ['consolidation', 'maks', 'max'],
    ['consolidation', 'rasio', 'ratio'],
    ['input', 's.d.', 'ytd'],
    ['input', 'kumulatif s.d.', 'ytd'],
    ['input', 'periode', 'period'],
    ['version', 'PK Perubahan', 'pk-perubahan'],
    ['version', 'Renstra', 'renstra'],
    ['status', 'Tidak Relevan', 'not-applicable'],
    ['status', 'N/A', 'not-applicable'],
    ['status', 'belum diverifikasi', 'unverified'],
    ['status', 'belum jatuh tempo', 'not-due'],
    ['standing', 'ditetapkan', 'decided'],
    ['subject', 'pegawai', 'person'],
  ] as const) {
    assert.equal(categoryName(field, text), name, `${field} ${text}`);
  }
});
