import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sheetFromCells } from '#src/data/cells-sheet.js';
import type { IndicatorTable } from '#src/data/indicator-table.js';
import { readCsv } from '#src/data/read-csv.js';
import { readIndicators } from '#src/data/read-indicators.js';
import { readPartly } from '#src/data/read-partly.js';
import type { IndicatorOptions } from '#src/data/read-with.js';
import type { RawCell } from '#src/data/sheet.js';
import { ID } from '#src/locale/id.js';
import { golden } from '../support/golden.js';
import { partsOf } from '../support/same-reading.js';
import { bytesOf } from '../support/sources.js';

const messages = ID;

/** Parts that a table asks for beside the plain reader; wrong readings fail inside. */
function asked(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  more: Partial<IndicatorOptions> = {},
): readonly string[] {
  const sheet = sheetFromCells(headers, rows);
  const options = { messages, ...more };
  return partsOf(sheet, options, readIndicators(sheet, options));
}

const HEADERS = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Capaian (%)'];
const ROW = ['1', 'Pelayanan publik', 'IKM', 'indeks', 'Semakin tinggi semakin baik', '80,50', '79,39', '98,62%'];

test('a table of plain figures in known words asks for no part', () => {
  const later = ['2', 'Tata kelola', 'Temuan', 'temuan', 'minimalkan', '12', '-', ''];
  assert.deepEqual(asked(HEADERS, [ROW, later, ['3', '', 'Suhu', '°C', 'stabil', '-1,5', '+2', '100']]), []);
  assert.deepEqual(asked([...HEADERS, 'Periode'], [[...ROW, '2026-Q1']]), []);
  assert.deepEqual(asked(['indicator', 'polarity', 'target', 'realisation'], [['A', 'minimise-ratio', 80.5, 1e3]]), []);
});

const ODD: readonly (readonly [what: string, target: RawCell, part?: string])[] = [
  ['a grade', 'BB'],
  ['a range', '80-90'],
  ['a bound', '≥ 80'],
  ['a unit in the cell', '12 dokumen'],
  ['a per cent sign, which a unit of the row may deny', '80 %'],
  ['money', 'Rp 12,50'],
  ['a word for what is missing', 'belum rilis'],
  ['a number that reads two ways', '1.234', 'notations'],
  ['a negative in brackets', '(5,2)'],
  ['a text', 'sesuai jadwal'],
  ['a figure out of range', '1e300'],
  ['a figure out of range, typed', 1e300],
  ['a truth', true],
];

for (const [what, target, part = 'figures'] of ODD) {
  test(`${what} asks for the part that reads it`, () => {
    assert.deepEqual(asked(['Target', 'Realisasi'], [[target, '20']]), [part]);
  });
}

test('words and headers that few tables use ask for the parts that know them', () => {
  assert.deepEqual(
    asked(['Polaritas', 'Target', 'Realisasi'], [['semakin mendekati target semakin baik', '1', '2']]),
    ['words'],
  );
  assert.deepEqual(asked(['Periode', 'Target', 'Realisasi'], [['TW I 2026', '1', '2']]), ['words']);
  assert.deepEqual(asked(['Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW2'], [['1', '2', '3', '4']]), [
    'headers',
    'wide',
    'words',
  ]);
  assert.deepEqual(asked(['unit', 'target', 'realisation'], [['%', '1', '2']]), ['headers', 'words']);
  assert.deepEqual(asked(['status', 'target', 'realisation'], [['not-due', '1', '-']]), ['headers', 'words']);
  assert.deepEqual(asked(['tgt', 'Realisasi'], [['1', '2']], { map: { tgt: 'target' } }), ['headers']);
  assert.deepEqual(asked(['Target 2026', 'Realisasi 2026 (%)'], [['1', '2']]), ['headers']);
});

const PLAIN = ['Indikator', 'nama_indikator', 'OPD', 'Satuan', 'Polaritas', 'Periode', 'Tahun', 'Target', 'Realisasi', 'bobot'];
const OTHER = ['Capaian (%)', 'capaian', 'Keterangan', 'No.', 'Sasaran', 'unit', 'Triwulan', 'Target 2026', 'realisation', ''];

test('whatever headers stand in whatever order, their columns are those that all aliases give', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.shuffledSubarray([...PLAIN, ...PLAIN, ...OTHER], { minLength: 1, maxLength: 8 }), (headers) => {
      if (!asked(headers, [headers.map((_, column) => `${column}`)]).includes('headers')) plain += 1;
    }),
    { numRuns: 2000, seed: 20261128 },
  );
  assert.ok(plain > 200, `${plain} plain tables`);
});

test('columns come in the order of all aliases, whatever order they stand in', () => {
  const headers = ['Keterangan', 'Realisasi', 'Bobot', 'Capaian (%)', 'Target', 'OPD', 'Indikator', 'Periode'];
  const row = headers.map(() => '2026');
  const sheet = sheetFromCells(headers, [row]);
  const read = readPartly(sheet, { messages }, {}) as IndicatorTable;
  const whole = readIndicators(sheetFromCells([...headers, 'Lain'], [[...row, '']]), { messages });
  assert.deepEqual(Object.keys(read.columns), Object.keys(whole.columns));
});

test('a target a thousandfold of its realisation asks for the part that tells of it, zero does not', () => {
  assert.deepEqual(asked(['Target', 'Realisasi'], [['1500000', '1500']]), ['notations']);
  assert.deepEqual(asked(['No', 'Target', 'Realisasi'], [['1', '80', '0'], ['2', '0', '5'], ['3', '', '7']]), []);
});

test('a row that may hold no data asks for the part that knows: a single cell, a repeated header', () => {
  assert.deepEqual(asked(['Target', 'Realisasi'], [['', '7']]), ['words']);
  assert.deepEqual(asked(['No', 'Target'], [['1', '7'], ['No', 'Target']]), ['words']);
});

test('a table may ask for every part, one after the other', () => {
  const rows = [
    ['naik', 'TW I 2026', 'A (80,50)', 'BB (79,39)'],
    ['maks', '2026', '1.234', '2.345'],
  ];
  assert.deepEqual([...asked(['Arah', 'Periode', 'Target', 'Realisasi'], rows)].sort(), [
    'figures',
    'headers',
    'notations',
    'words',
  ]);
});

test('words that objects have anyway are no names', () => {
  assert.deepEqual(asked(['Polaritas', 'Target', 'Realisasi'], [['constructor', '1', '2']]), ['words']);
});

interface GoldenRow {
  readonly name: string;
  readonly unit: string | null;
  readonly polarity: string;
  readonly target: RawCell;
  readonly realisation: RawCell;
  readonly published_as: string | null;
}

test('published rows read the same in parts, typed and as text', () => {
  const records = golden<readonly { readonly rows: readonly GoldenRow[] }[]>('organisation.json');
  const headers = ['indikator', 'satuan', 'polaritas', 'target', 'realisasi', 'capaian'];
  let plain = 0;
  for (const { rows } of records) {
    const typed = rows.map((row) => [row.name, row.unit, row.polarity, row.target, row.realisation, row.published_as]);
    const written = typed.map((row) => row.map((cell) => (cell === null ? '' : String(cell).replace('.', ','))));
    for (const cells of [typed, written]) if (cells.length > 0 && asked(headers, cells).length === 0) plain += 1;
  }
  assert.ok(plain > 40, `${plain} of ${records.length * 2} tables`);
});

const figure = fc.oneof(
  fc.constantFrom('', '-', '–', '12', '97,50', '82.8', '1.234', '1.234,5', '1,234.5', '0.321', '80%', '80,5 %', '-2,24'),
  fc.constantFrom('+5', '− 3', "'12", ' 7 ', '80.', ',5', '.5', '1 234', '5e3', 'BB', '80-90', 'n/a', '12 orang', '%', '5%%'),
  fc.stringMatching(/^[-+ ]?[\d.,]{0,6} ?%?$/),
  fc.double({ noNaN: false }),
  fc.constant(null),
);
const word = fc.constantFrom('maximise', 'Naik', 'minimalkan', 'Stabil', '', '-', 'turun', 'unknown', 'maks', 'x');
const period = fc.constantFrom('2026', '2026-Q1', '2026-S2', '2026-W05', '2026-13', '2026-03-07', '2025/2029', 'TW I 2026', '');

test('any table of such cells reads the same in parts', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(word, period, figure, figure, figure), { minLength: 1, maxLength: 6 }), (rows) => {
      if (asked(['Polaritas', 'Periode', 'Target', 'Realisasi', 'Capaian'], rows).length === 0) plain += 1;
    }),
    { numRuns: 2000, seed: 20261126 },
  );
  assert.ok(plain > 20, `${plain} plain tables`);
});

test('a file with its shortcut for plain figures reads the same in parts', () => {
  const { sheet } = readCsv(bytesOf('indikator;target;realisasi\nA;80,5;79\nB;100,00;-10,25\nC;7;\n'), { messages });
  assert.ok(sheet);
  assert.deepEqual(partsOf(sheet, { messages }, readIndicators(sheet, { messages })), []);
});
