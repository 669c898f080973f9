import { EN, FIGURES, HEADERS, ID, NOTATIONS, readCsv, readIndicators, readNumberColumns, readPartly, sheetFromCells, WIDE, WORDS, type RawCell,
  type Sheet } from '@takar/core';
import type { Scenarios } from '../../kept/scenarios.js';
import { issueLine } from '../../kept/lines.js';
import { tableLines } from './told.js';

type Options = Parameters<typeof readIndicators>[1];

const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], options: Partial<Options> = {}): unknown =>
  tableLines(readIndicators(sheetFromCells(headers, rows), { messages: ID, ...options }));

const RICH_HEAD = ['No', 'Unit Kerja', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Bobot', 'Polaritas', 'Konsolidasi', 'Status', 'Periode', 'Capaian', 'Batas', 'Pembilang', 'Penyebut', 'Versi', 'Keterangan', 'Lain/lain'];
const RICH: readonly (readonly RawCell[])[] = [
  [1, ' Dinas A ', 'e\u0301lan', '%', '80,5', '79.25', '40', 'maks', 'jumlah', '', 'TW I 2026', '98,45', '120', '1.000', '2.000', 'PK', 'x', 'y'],
  [2, 'Dinas A', 'Orang', 'orang', '1.250', '1.300', '30,0', 'min', 'akhir', 'belum rilis', 'Triwulan 2', '104,00', 'tidak ada', '', '', 'pk perubahan', null, true],
  [3, 'Dinas B', 'Belanja', 'Rp', '1.500.000', 'Rp 1,4 juta', '30', 'entah', 'entah', 'belum dilaporkan', '2026-13', 'x', 'x', '1.250', '', 'entah', '', ''],
  [4, 'Dinas B', 'Rentang', 'hari', '80-90', '85', 'x', 'rentang', 'rasio', 'tidak berlaku', 'Januari 2026', '1.234', 'x', '', '1,250', '', '', ''],
  [5, 'Dinas B', 'Batas', 'hari', '≥ 80', '> 90', 'x', '', '', 'belum jatuh tempo', '2026', '', '', '', '', '', '', ''],
  [6, 'Dinas C', 'Dua', 'unit', '7 UPP, 14 Kab', '5-6', 'y', '', '', 'belum diverifikasi', '', '', '', '', '', '', '', ''],
  [7, 'Dinas C', 'Besar', 'Rp juta', '2,5 miliar', '2.500', '', 'stabil', '', 'value', 'kapan', '', '', '', '', '', '', ''],
  [8, 'Dinas C', 'Jauh', 'km', 1e15, -1e16, '', 'maks', '', 'entah', 'Q3', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['', 'Jumlah', '', '', '100', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['Total', '', '', '', '100', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  [9, 'Dinas D', 'Skala', '', '5.000', '5', '', 'maks', 'rata-rata', '-', '2026 S1', '', '', '', '', '', '', ''],
  [10, 'Dinas D', 'Nol', 'unit', 0, '5.000.000', '', 'maks', 'max', '', '', '', '', '', '', '', '', ''],
];

const GRADES: readonly (readonly RawCell[])[] = [
  ['A (80,50)', 'BB (79,39)', null],
  ['A', 'BB', null],
  ['WTP', 'wdp', 'opini-bpk'],
  ['A', 'B', 'akreditasi-huruf'],
  ['A', 'AA', 'akreditasi-huruf'],
  ['4 (WTP)', '3 (WDP)', null],
  ['4 (WTP)', '4 (WDP)', null],
  ['A', '80', null],
  ['80', 'A', null],
  ['A', 'WTP', null],
  ['A', 'cukup begitu', null],
  ['apa saja', 'A', null],
  ['A', 'belum rilis', null],
  ['-', 'A', null],
  ['BB', '-', null],
  ['A (80,50)', 'BB', null],
  ['70', '75 (BB)', null],
];

const TWO_WAYS: readonly (readonly RawCell[])[] = [
  ['3.666', '3,88', '', '1.234', '1.234', '5'],
  ['110.000', '243.000', '', '', '', ''],
  ['1.250', '1.300', 'orang', '1.250', '1.250', '1.250'],
  ['1,250', '1,300', 'orang', '', '', ''],
  ['1.250', '0', 'indeks', '', '', ''],
  ['1.250', 25, 'indeks', '', '', ''],
  ['1.250', 25.001, 'indeks', '', '', ''],
  ['1.250-1.500', '1.300', 'indeks', '', '', ''],
  ['1.250 orang', 'x', 'indeks', '', '', ''],
  ['Rp 1.250', '-', '', '', '', ''],
  ['1.250 (BB)', '1.300 (A)', '', '', '', ''],
];
const TWO_HEAD = ['target', 'realisasi', 'satuan', 'bobot', 'batas capaian', 'pembilang'];

const WIDE_ROWS: readonly (readonly RawCell[])[] = [
  ['A', 10, 20, 9, null, 'x'],
  ['', null, '', null, null, ''],
  ['B', '1,5', 2, 1, 2, ''],
];

/** Parts of the reader that a table needs, found by bringing none, then the one asked for. */
const needed = (headers: readonly string[], rows: readonly (readonly RawCell[])[], options: Partial<Options> = {}): unknown => {
  const all = { headers: HEADERS, figures: FIGURES, notations: NOTATIONS, wide: WIDE, words: WORDS };
  const asked: string[] = [];
  let parts = {};
  for (;;) {
    const found = readPartly(sheetFromCells(headers, rows), { messages: ID, ...options }, parts);
    if (typeof found !== 'string') return [asked, found.length];
    asked.push(found);
    parts = { ...parts, ...all[found] };
  }
};

/** A table from a CSV, whose figures are read without making texts. */
const csv = (lines: readonly string[], options: Partial<Options> = {}): unknown => {
  const { sheet } = readCsv(new TextEncoder().encode(lines.join('\n')), { messages: ID });
  return tableLines(readIndicators(sheet as Sheet, { messages: ID, ...options }));
};

export const TABLE_SCENARIOS: Scenarios = {
  'figures of a CSV': () => [
    csv(['target;realisasi;bobot', '80;79,5;40', '81,25;80,00;30.5', '1.234;1,5;29.5', '-5;+5;x', ';-;', '100,00;100.00;5']),
    csv(['target;realisasi', '1.5;2.5', '1.234;3', '2.50;4'], { numbers: 'auto', messages: EN }),
    csv(['target;realisasi;pembilang', '12;12.5;1,5', '12,5;12;1.5', '12;12;2', '7;1.250;1.250']),
  ],
  'rows with everything': () => read(RICH_HEAD, RICH),
  'rows with everything, in English, with a year, a polarity and a notation': () => read(RICH_HEAD, RICH, { messages: EN, year: 2025, polarity: 'minimise', numbers: 'en' }),
  'grades of several scales': () => read(['target', 'realisasi', 'skala'], GRADES),
  'grades without realisation, in English': () => read(['target', 'pembilang', 'penyebut'], [['A', 1, 2], ['x', 1, 2], [80, 1, 2]], { messages: EN }),
  'cells that read two ways': () => read(TWO_HEAD, TWO_WAYS),
  'cells that read two ways, beside commas': () => read(TWO_HEAD, [...TWO_WAYS, ['1,5', '2,55', '', '1,5', '', '']]),
  'cells that read two ways, beside points, in English': () => read(TWO_HEAD, [...TWO_WAYS, ['1.5', '2.55', '', '', '', ''], ['1.5', '2,5', '', '', '', '']], { messages: EN }),
  'cells that read two ways, in the notation asked for': () => read(TWO_HEAD, TWO_WAYS.slice(0, 4), { numbers: 'id' }),
  'a thousandfold, and just less': () => read(['target', 'realisasi'], [[1, 250], [1, 249], [1, 4000], [1, 4001], [4000, 1], [1e6, 1], [1, 2.5e8], [1, 4e9], [0, 5000], [5000, 0], [-1, 1000], [null, 1000]]),
  'columns of one header twice, and columns without': () => read(['Target', 'Target', 'Realisasi', '', 'Satuan'], [[1, 2, 3, 'x', '%']]),
  'columns of several years': () => read(['Indikator', 'Target 2024', 'Target 2025', 'Realisasi 2025', 'Unit'], [['A', 1, 2, 3, '%'], ['B', 1, 2, 3, 'orang']]),
  'columns of several years, one of them asked for': () => read(['Indikator', 'Target 2024', 'Target 2025', 'Realisasi 2025', 'Unit'], [['A', 1, 2, 3, 'Dinas'], ['B', 1, 2, 3, 'orang']], { year: 2025 }),
  'columns that the caller named': () =>
    read(['T', 'R', 'Target', 'X', 'P'], [['1', '2', '3', '4', 'maks']], { map: { t: 'target', R: 'Realisasi', 'Tidak ada': 'weight', X: 'bukan', P: 'polaritas' }, messages: EN }),
  'no target, no realisation': () => [read(['Indikator'], [['A']]), read(['Indikator'], [['A']], { messages: EN })],
  'periods by parts': () => read(['Target', 'Realisasi', 'Tahun', 'Triwulan', 'Bulan'], [[1, 1, 2026, 1, ''], [1, 1, '2026', 'II', ''], [1, 1, 2026, '', 'Maret'], [1, 1, 2026, '', 13], [1, 1, '', 2, ''], [1, 1, 2026, '', '']]),
  'periods by semester and a year that is given': () => read(['Target', 'Realisasi', 'Semester'], [[1, 1, 1], [1, 1, 'II'], [1, 1, 3]], { year: 2024 }),
  'a column a quarter': () => read(['Indikator', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW II', 'Catatan'], WIDE_ROWS, { year: 2026 }),
  'a column a month that says nothing else': () => read(['Indikator', 'Jan', 'Februari', 'Bln 3', 'target', ''], WIDE_ROWS, { messages: EN }),
  'a column a year': () => read(['Indikator', '2024', '2025', 'Satuan'], [['A', 1, 2, '%']]),
  'a column a year, one of them asked for': () => read(['Indikator', 'Target 2024', 'Target 2025', 'Realisasi'], [['A', 1, 2, 3]], { year: 2024 }),
  'columns of periods that do not agree': () =>
    [
      ['Indikator', 'Target', 'Realisasi TW1', 'Realisasi TW2'],
      ['Indikator', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW3'],
      ['Target Smt 1', 'Target Semester 2', 'Realisasi Smt 1', 'Realisasi Smt 3'],
      ['Target TW1', 'Rencana TW1', 'Target TW2', 'Rencana TW2', 'TW1', 'TW2'],
      ['TW1', 'TW2', 'Bobot TW1', 'Bobot TW2'],
    ].map((headers) => read(headers, [headers.map((_, i) => i)])),
  'a column a quarter that the caller mapped': () => read(['TW1', 'TW2', 'Target'], [[1, 2, 3]], { map: { tw2: 'realisation' } }),
  'more faults of a kind than are told one by one': () => {
    const { issues } = readIndicators(sheetFromCells(['target', 'realisasi'], Array.from({ length: 1002 }, () => [1, 'a!'])), { messages: ID, polarity: 'maximise' });
    return [issues.length, issues.slice(0, 2).map(issueLine)];
  },
  'parts that tables need': () => [
    needed(['Target', 'Realisasi'], [['80,5', '79,39']]),
    needed(['Target', 'Realisasi'], [['BB', 'A']]),
    needed(['Target', 'Realisasi'], [['1.234', 'x']]),
    needed(['Target', 'Realisasi', 'Polaritas'], [[1, 5000, 'makin tinggi makin baik']]),
    needed(['Target TW1', 'Target TW2', 'Status'], [[1, 2, 'belum rilis']]),
    needed(['T', 'Realisasi', 'Periode'], [[1, 2, 'Maret 2026']], { map: { T: 'target' } }),
    needed(['Target', 'Realisasi', 'unit'], [[1, 2, '%']]),
  ],
  'columns of figures of any name': () => {
    const sheet = sheetFromCells(['Pagu', 'Realisasi', 'Sisa', 'Satuan'], [['1.250', '99,5', '≥ 5', 'orang'], ['900', 'belum rilis', '1-2', null], ['x', '1.500', '1.234', '%'], ['BB', 'A', 1e16, '']]);
    const units = ['orang', null, '%', ''];
    return [
      readNumberColumns(sheet, { target: 0, realisation: 1, rest: 2 }, { messages: ID, measureUnits: units }),
      readNumberColumns(sheet, { ceiling: 0, none: 9 }, { messages: EN, numbers: 'en' }),
    ].map(({ columns, issues }) => ({
      columns: Object.entries(columns).map(([name, { values, status }]) => `${name}: ${Array.from(values, (value, i) => (status[i] === 0 ? value : `(${status[i]})`)).join(' ')}`),
      issues: issues.map((issue) => `${issue.row}: ${issueLine(issue)}`),
    }));
  },
};
