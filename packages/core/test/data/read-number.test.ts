import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumberCell } from '#src/data/indicator-table.js';
import { readNumber } from '#src/data/read-number.js';
import type { RawCell } from '#src/data/sheet.js';

const read = (raw: RawCell, notation: 'id' | 'en' = 'id'): NumberCell => readNumber(raw, notation);

const NUMBERS: readonly (readonly [text: string, value: number, more?: Partial<NumberCell>])[] = [
  ['97,50', 97.5, { decimals: 2, style: 'id' }],
  ['72.84', 72.84, { decimals: 2, style: 'en' }],
  ['0,604', 0.604, { decimals: 3, style: 'id' }],
  ['0.604', 0.604, { style: 'en' }],
  ['1.234,5', 1234.5, { decimals: 1, style: 'id' }],
  ['1,234.5', 1234.5, { decimals: 1, style: 'en' }],
  ['24.738,28', 24738.28],
  ['1.550.220,39', 1550220.39],
  ['36.919.809,00', 36919809, { decimals: 2 }],
  ['20.959.401.847', 20959401847, { decimals: 0, style: 'id' }],
  ['2.800.000', 2800000],
  ['10,274,076', 10274076, { style: 'en' }],
  ['3837967', 3837967, { style: 'plain' }],
  ['12 %', 12, { unit: '%' }],
  ['85%', 85, { unit: '%' }],
  ['30.00%', 30, { unit: '%', decimals: 2 }],
  ['75 poin', 75, { unit: 'poin' }],
  ['4 Dok', 4, { unit: 'Dok' }],
  ['2 artikel', 2, { unit: 'artikel' }],
  ['36 Orang/Bulan', 36, { unit: 'Orang/Bulan' }],
  ['12 m2', 12, { unit: 'm2' }],
  ['12,5 per 100.000 KH', 12.5, { unit: 'per 100.000 KH' }],
  ['Rp 1.000.000', 1000000, { unit: 'Rp' }],
  ['Rp1.000.000,00', 1000000, { unit: 'Rp', decimals: 2 }],
  ['Rp. 1.000.000,-', 1000000],
  ['Rp 1.000', 1000],
  ['Rp 2,5 miliar', 2.5e9],
  ['2,5 juta orang', 2.5e6, { unit: 'orang' }],
  ['(5,2)', -5.2],
  ['(Rp 1.000.000,50)', -1000000.5],
  ['-2.24 ', -2.24],
  ['−2,24', -2.24],
  ['–74,95', -74.95],
  ['- 2,5', -2.5],
  ['-44.01', -44.01],
  ['+5,2', 5.2],
  ["'12", 12],
  ['\u00a012,5\u00a0', 12.5],
  ['1 234 567,5', 1234567.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1e3', 1000],
  ['1.5E+10', 15000000000],
  ['97,50*)', 97.5],
  ['A (80,50)', 80.5, { grade: 'A' }],
  ['BB (79,39)', 79.39, { grade: 'BB' }],
  ['BB(78,84)', 78.84, { grade: 'BB' }],
  ['Predikat BB (78,84)', 78.84, { grade: 'BB' }],
  ['76 (BB)', 76, { grade: 'BB' }],
  ['76 BB', 76, { grade: 'BB' }],
  ['4 (WTP)', 4, { grade: 'WTP' }],
  ['3,75 (skala 5)', 3.75, { unit: 'skala 5' }],
  ['12 (dua belas) dokumen', 12, { unit: 'dokumen' }],
  ['Level 3', 3],
  ['12 bulan', 12, { unit: 'bulan' }],
  ['0', 0],
  ['0,0', 0],
  ['-0', 0],
];

for (const [text, value, more = {}] of NUMBERS) {
  test(`“${text}” is ${value}`, () => {
    const cell = read(text);
    assert.equal(cell.value, value);
    assert.equal(cell.reason, null);
    assert.ok(!Object.is(cell.value, -0));
    for (const [name, expected] of Object.entries(more)) assert.equal(cell[name as keyof NumberCell], expected, name);
  });
}

test('a cell that reads two ways follows the notation of its column', () => {
  assert.deepEqual(
    [read('1.234', 'id'), read('1.234', 'en'), read('1,234', 'id'), read('1,234', 'en')].map(({ value, ambiguous }) => [
      value,
      ambiguous,
    ]),
    [
      [1234, true],
      [1.234, true],
      [1.234, true],
      [1234, true],
    ],
  );
});

test('a cell that only the other notation can read is read by that one', () => {
  assert.equal(read('82.8', 'id').value, 82.8);
  assert.equal(read('97,50', 'en').value, 97.5);
});

const RANGES: readonly (readonly [text: string, from: number, to: number])[] = [
  ['80-90', 80, 90],
  ['80 – 90', 80, 90],
  ['7 – 8', 7, 8],
  ['80 s.d. 90', 80, 90],
  ['80 sd 90', 80, 90],
  ['80 s/d 90 %', 80, 90],
  ['80 sampai dengan 90', 80, 90],
  ['2,5 - 3,5', 2.5, 3.5],
  ['-5 - -2', -5, -2],
];

for (const [text, from, to] of RANGES) {
  test(`“${text}” is the range from ${from} to ${to}`, () => {
    const cell = read(text);
    assert.deepEqual([cell.from, cell.value], [from, to]);
  });
}

const REASONS: readonly (readonly [text: RawCell, reason: string])[] = [
  [null, 'empty'],
  ['', 'empty'],
  ['  \u00a0', 'empty'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['--', 'dash'],
  ['N/A', 'not_available'],
  ['n.a.', 'not_available'],
  ['NA', 'not_available'],
  ['#DIV/0!', 'not_available'],
  ['#N/A', 'not_available'],
  ['**)', 'not_available'],
  ['~', 'not_available'],
  ['Belum rilis', 'not_released'],
  ['BELUM  RILIS', 'not_released'],
  ['(belum rilis)', 'not_released'],
  ['belum dilaporkan', 'not_reported'],
  ['Belum jatuh tempo', 'not_due'],
  ['belum diverifikasi', 'unverified'],
  ['tidak relevan', 'not_applicable'],
  ['1000000000000000', 'out_of_range'],
  [1e15, 'out_of_range'],
  [Number.POSITIVE_INFINITY, 'out_of_range'],
];

for (const [text, reason] of REASONS) {
  test(`${JSON.stringify(text)} has no value: ${reason}`, () => {
    const cell = read(text);
    assert.deepEqual([cell.value, cell.reason], [null, reason]);
  });
}

const UNREADABLE = [
  ...[
    '2 UPP, 14 Kab',
    '17 dari 20',
    '85% (17/20)',
    '1 : 20',
    '12 bulan 3 hari',
    '2024-01',
    '2024-12',
    '2020-2024',
    '90-80',
  ],
  ...[
    '31 Desember',
    '31 Desember 2025',
    'Desember',
    '2025-12-31',
    '12/05/2025',
    '05-12',
    'tercapai',
    'abc',
    '1.234.56',
  ],
  ...['1,2,3', '97,', '5,2-', 'Nihil', '=1+1', '~5', '12abc34', '1.23.456', 'Paripurna', 'BB', ' WTP', 'AA'],
];

for (const text of UNREADABLE) {
  test(`“${text}” is no number and does not become 0`, () => {
    const cell = read(text);
    assert.deepEqual([cell.value, cell.reason], [null, 'unreadable']);
  });
}

test('a grade alone is named in the spelling of its scale', () => {
  assert.deepEqual(
    ['BB', ' WTP', 'paripurna', 'Wajar Tanpa Pengecualian', 'Predikat A', 'Baik Sekali', 'belum terakreditasi'].map(
      (text) => read(text).grade,
    ),
    ['BB', 'WTP', 'Paripurna', 'WTP', 'A', 'Baik Sekali', 'Tidak Terakreditasi'],
  );
});

test('typed numbers are what they are', () => {
  assert.deepEqual(read(97.5), { raw: 97.5, value: 97.5, style: 'typed', reason: null, decimals: 1 });
  assert.equal(read(1e-7).decimals, 7);
  assert.equal(read(-0).value, 0);
  assert.equal(read(true).reason, 'unreadable');
});

test('a long text is refused quickly', () => {
  for (const text of [
    '1'.repeat(1e6),
    '1.'.repeat(5e5),
    '9 '.repeat(5e5),
    'A'.repeat(1e6),
    '('.repeat(200),
    '1-'.repeat(100),
  ]) {
    const start = performance.now();
    assert.equal(read(text).value, null);
    assert.ok(performance.now() - start < 200);
  }
});

test('a rate is per a hundred, a thousand and so on; any other stroke parts two figures', () => {
  for (const text of ['67,49/100.000 KH', '5/1000', '12 / 100', '3/1.000 penduduk']) {
    assert.equal(readNumber(text, 'id').reason, null, text);
  }
  for (const text of ['1/5', '3/1', '1/10', '7/150', '1/1.00']) {
    assert.deepEqual([readNumber(text, 'id').value, readNumber(text, 'id').reason], [null, 'unreadable'], text);
  }
});
