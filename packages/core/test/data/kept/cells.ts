import { ALIASES, categoryName, commonScale, decideStyle, FIELD_NAMES, gradeOf, ORDINAL_SCALES, rankOf, readNumber, type RawCell } from '@takar/core';
import type { Scenarios } from '../../kept/scenarios.js';

/** Texts of cells by what is special about them. */
const CELLS: Readonly<Record<string, readonly RawCell[]>> = {
  'typed values': [0, -0, 12, 1.5, -2.25, 1e-7, 1.5e-7, 1e21, 999_999_999_999_999, 1e15, -1e15, NaN, Infinity, true, false, null],
  'groups and decimals': [
    ...['12', '1.234', '1,234', '1.234,5', '1,234.5', '1.234.567', '1,234,567.89', '0.321', '0,321', '00.123', '1.23', '1,2'],
    ...['12.3456', '1234.567', '.5', ',5', '5.', '5,', '.', ',', '1..2', '1.234.56', '1 234', '1 234,50', '12 345 678.9', '1 23'],
    ...['1e3', '1,5E+3', '1.5E-3', '2,5e3', '1e400', '1e-400', '999999999999999', '1000000000000000', '0', '-0', '0,00', '007', '3.000.000.000.000.000'],
    ...['1'.repeat(60), '1'.repeat(61), `${'1'.repeat(14)}.${'2'.repeat(50)}`],
  ],
  'signs': ['-5', '- 5', '−5', '–5', '‐5', '+5', '+ 5', '--5', '(5)', '( 5,25 )', '(5%)', '(5) %', '(Rp 1.000)', '(-5)', '()', '-Rp 5', 'Rp -5'],
  'units': [
    ...['12 %', '12%', '75 poin', '12 orang', '5.', '5 .', '12 % PDRB', '3 km2', '4 CO2 e', '12,5 per 100.000 KH', '5 /1.000 KH', '1/5', '2 per 7 hari'],
    ...['1.250 dokumen', '7‰', '36°', '5 °C', '12-', '5;', '5 -- x', '12 m3 2', '5 (', '99 x 2'],
  ],
  'money': [
    ...['Rp 1.000', 'Rp1.000,-', 'Rp. 1.000,--', 'IDR 1,000.50', 'US$ 5', '$5', '€ 7,5', '1.000 Rp', 'Rp 1.234,567', 'Rp 1.234.567', '$ 1.234'],
    ...['Rp 2 M', 'Rp 2,5 T', '2 M', 'Rp 3 juta', '2,5 miliar', '1,2 milyar rupiah', '7 ribu orang', '3 rb', '4 jt.', '5 triliun', '6 thousand', '1 million', '2 billion', '3 trillion', '1.500 juta', 'Rp 5 Mobil', '1.000,-', '1.000,- orang'],
  ],
  'ranges': [
    ...['80-90', '80 - 90 %', '80%-90%', '7 – 8', '7—8', '7~8', '80 s.d. 90', '80 s.d 90', '80 sd 90', '80 s/d 90', '80 sampai dengan 90', '80 sampai 90', '7 hingga 8 bulan', '7 to 8'],
    ...['90-80', '80-80', '-5 - 5', '-5--2', '2020-2024', '2020-12', '01-05', '5-07', '1.000-2.000', '1,5-2,5', '1.5-2,5', '5 - 6 Mei', '1.000-1,5', '80-90-95'],
  ],
  'bounds and words': [
    ...['≥ 80', '>80', '<= 5', '=> 5', '=< 5', '≤5 hari', 'min. 80', 'minimal 80', 'minimum 8', 'maks. 5 hari', 'maksimal 5', 'max 5', 'at least 5', 'at most 6 %', 'up to 7'],
    ...['paling sedikit 80', 'paling lama 5 hari', 'kurang dari 5', 'lebih dari -5', 'Level 3', 'Skor: 80,5', 'nilai 75 poin', 'indeks 3,5', 'kira-kira 5', 'score 5', 'tingkat 2 dari 3'],
  ],
  'grades': [
    ...['BB', 'bb', 'Predikat A', 'Opini: WTP', 'wajar tanpa pengecualian', 'A (80,50)', 'BB(78,84)', 'BB: 78,84', 'B 65.2', 'A [80]', 'A/80', 'A (80%)', '76 (BB)', '76,5 % (BB)', '-5 (BB) poin'],
    ...['4 (WTP)', '3,75 (skala 5)', '3 (scale 5) poin', '12 (dua belas) dokumen', '12 (5 orang)', '12 [x]', '80 BB', '80; BB', '80 / BB', 'Z (80)', 'Sangat Baik', 'Paripurna', 'terakreditasi A', 'belum terakreditasi', 'A (1.234)', 'A (x)'],
  ],
  'several quantities, dates and others': [
    ...['7 UPP, 14 Kab/Kota', '5 dan 6', '5 atau 6 orang', '3 dari 4', '2 of 3', '5 + 6', '5/6', '12/03/2026', '2026-03-12', '12.03.2026', '5 Maret', '5 Maret 2026', 'Mei 5', 'TW 2', 'tw3', 'TW 5', 'abc', 'abc 5 def', '5 abc 6 def 7', '12:30'],
    ...['97,50*)', '97,50 **', "'80", "' 80", '\u200b80\ufeff', '  80  ', '8\t0', '5 =', '#5', '5!', '@', '5 ?'],
  ],
  'nothing': [
    ...['', '   ', '-', '--', '–', '_', 'n/a', 'N/A', 'NA', '(n/a)', '"n/a".', 'tidak ada data', 'Tidak  Ada', 'belum rilis', 'belum dilaporkan', 'belum jatuh tempo', 'belum diverifikasi', 'tidak berlaku'],
    ...['...', '?', 'x', 'belum', '#DIV/0!', 'null', `${'x'.repeat(41)}`, ' '.repeat(2001), 'a'.repeat(2001), `${'9'.repeat(201)}`, `5${' '.repeat(300)}x`],
  ],
};

const said = (text: RawCell): string => {
  const [id, en] = (['id', 'en'] as const).map((notation) => {
    const { raw: _raw, ...cell } = readNumber(text, notation);
    return JSON.stringify(cell, (_key, value: unknown) => (Object.is(value, -0) ? '-0' : value));
  }) as [string, string];
  const shown = typeof text === 'string' && text.length > 70 ? `${text.slice(0, 10)}… (${text.length})` : text;
  return `${String(shown)} = ${id === en ? id : `${id} / ${en}`}`;
};

const WORDS = ['', 'maks', 'Maksimalkan', 'min', 'makin tinggi makin baik', 'stabil', 'rentang', 'jumlah', 'rata-rata', 'akhir', 'terakhir', 'maksimum', 'rasio', 'kumulatif', 'bulanan', 'renstra', 'perjanjian kinerja', 'pk perubahan', 'belum rilis', 'tidak berlaku', 'sudah', 'usulan', 'ditetapkan', 'pegawai', 'opd', 'entah', 'sum', 'last', 'unknown', 'not-due', 'Tunggal'];

export const CELL_SCENARIOS: Scenarios = {
  ...Object.fromEntries(Object.entries(CELLS).map(([name, texts]) => [`cells: ${name}`, () => texts.map(said)])),
  'notations of columns': () =>
    [['97,50', '82.8', '1.234,5'], ['1.234'], ['1.5', '2,5'], [], [1.5, null, true], ['80,5-90', '1.5'], ['x', '-', 'A (80,50)']].map((cells) => decideStyle(cells)),
  'names of categories': () =>
    (['polarity', 'target_kind', 'consolidation', 'input', 'version', 'status', 'standing', 'subject'] as const).map((field) =>
      `${field}: ${WORDS.map((word) => categoryName(field, word)).map((name, i) => (name === undefined ? '' : `${WORDS[i]}=${name}`)).filter(Boolean).join(' ')}`,
    ),
  'scales of grades': () => [
    ORDINAL_SCALES.map(({ id, grades }) => `${id}: ${grades.map((grade) => `${grade} ${rankOf(ORDINAL_SCALES.find((scale) => scale.id === id) as (typeof ORDINAL_SCALES)[number], grade)}`).join(', ')}`),
    [['A', 'B'], ['A', 'AA'], ['A', 'WTP'], [], ['Baik']].map((grades) => commonScale(grades)?.id ?? null),
    [commonScale(['A', 'B'], 'akreditasi-huruf')?.id, commonScale(['A', 'AA'], 'akreditasi-huruf')?.id, commonScale(['A'], null)?.id],
    ['Tidak', 'kategori: BB', 'nilai A', 'peringkat  WTP-DPP', 'x'.repeat(51), 'adverse'].map((text) => gradeOf(text) ?? null),
  ],
  'fields and what they are called': () => [FIELD_NAMES.length, Object.entries(ALIASES).map(([name, words]) => `${name} ${words.length} ${words[0]}`)],
};
