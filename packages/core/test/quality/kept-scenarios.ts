import { checkQuality, EN, ID, readIndicators, sheetFromCells, type QualityOptions } from '@takar/core';
import { issueLine } from '../kept/lines.js';
import type { Scenarios } from '../kept/scenarios.js';
import { tableOf } from '../support/reading.js';

const HEAD = 'Unit;Indikator;Satuan;Periode;Polaritas;Target;Realisasi;Capaian;Versi;Dokumen;Konsolidasi;Input;Status';

/** A line of the table: unit, indicator, period, target, realisation, and what is special about it. */
const row = (
  unit: string,
  indicator: string,
  period: string,
  target: string,
  realisation: string,
  more: Partial<
    Record<'measure' | 'polarity' | 'published' | 'version' | 'document' | 'consolidation' | 'input' | 'status', string>
  > = {},
): string =>
  [
    unit,
    indicator,
    more.measure ?? 'indeks',
    period,
    more.polarity ?? 'maks',
    target,
    realisation,
    more.published ?? '',
    more.version ?? '',
    more.document ?? '',
    more.consolidation ?? '',
    more.input ?? '',
    more.status ?? '',
  ].join(';');
const quarters = (
  unit: string,
  indicator: string,
  figures: readonly (readonly [string, string])[],
  more: Parameters<typeof row>[5] = {},
  year = '2025',
): string[] =>
  figures.map(([target, realisation], i) => row(unit, indicator, `${year}-Q${i + 1}`, target, realisation, more));

const YEARS = [
  row('A', 'Sama', '2023', '84', '86,06'),
  row('A', 'Sama', '2024', '85', '86,06', { published: '101,25' }),
  row('A', 'Sama', '2025', '85', '86,06', { published: '101,25' }),
  row('A', 'Seratus', '2024', '90', '100'),
  row('A', 'Seratus', '2025', '95', '100'),
  row('A', 'Target', '2024', '12', '12'),
  row('A', 'Target', '2025', '12', '12'),
  row('A', 'Terbit', '2024', '52,72', '58,33', { published: '110,64' }),
  row('A', 'Terbit', '2025', '58,33', '61,11', { published: '110,64' }),
  row('A', 'Terbit seratus', '2024', '52', '52', { published: '100' }),
  row('A', 'Terbit seratus', '2025', '53', '53', { published: '100' }),
  row('A', 'Lompat', '2023', '8', '8,1'),
  row('A', 'Lompat', '2024', '8', '81', {}),
  row('A', 'Lompat', '2025', '80', '812'),
  row('A', 'Lompat target', '2024', '8', '8'),
  row('A', 'Lompat target', '2025', '80', '80'),
  row('A', 'Tepat', '2024', '8', '8'),
  row('A', 'Tepat', '2025', '9', '100'),
  row('A', 'Nyaris', '2024', '8', '8'),
  row('A', 'Nyaris', '2025', '9', '100,1'),
  row('A', 'Seribu', '2024', '2', '0,002'),
  row('A', 'Sejuta', '2024', '2', '2000000'),
  row('A', 'Sejuta', '2025', '3', '4'),
  row('A', 'Turun', '2024', '80', '85'),
  row('A', 'Turun', '2025', '82', '86'),
  row('A', 'Turun', '2026', '86', '87'),
  row('A', 'Naik', '2024', '10', '8', { polarity: 'min' }),
  row('A', 'Naik', '2025', '9', '7', { polarity: 'min' }),
  row('A', 'Naik', '2026', '7', '7', { polarity: 'min' }),
  row('A', 'Berubah', '2024', '10', '8', { polarity: 'min' }),
  row('A', 'Berubah', '2025', '9', '7', { polarity: 'maks' }),
  row('A', 'Berubah', '2026', '9', '6', { polarity: '' }),
  row('A', 'Terbalik', '2025', '13,26', '17,22', { published: '129,86', polarity: 'min' }),
  row('A', 'Terbalik dua', '2025', '10', '10', { published: '100', polarity: 'min' }),
  row('A', 'Terbalik tiga', '2025', '10', '12', { published: '80', polarity: 'maks' }),
  row('A', 'Terbalik empat', '2025', '10', '12', { published: '80,1', polarity: 'maks' }),
  row('A', 'Angka kemiskinan', '2025', '5', '6'),
  row('A', 'Angka kemiskinan', '2026', '5', '6'),
  row('A', 'Penurunan kemiskinan', '2025', '5', '6'),
  row('A', 'Angka kematian', '2025', '5', '6', { polarity: 'min' }),
  row('A', 'Nol', '2025', '0', '0'),
  row('A', 'Nol dua', '2025', '0', '0', { polarity: 'min' }),
  row('A', 'Nol tiga', '2025', '0', '1'),
  row('A', 'Salah kolom', '2025', '93', '95', { published: '95' }),
  row('A', 'Salah kolom dua', '2025', '100', '99', { published: '99' }),
  row('A', 'Salah kolom tiga', '2025', '93', '93', { published: '93' }),
  row('A', 'Dua kali', '2025', '5', '6', { document: 'PK' }),
  row('A', 'Dua kali', '2025', '5', '7', { document: 'PK' }),
  row('A', 'Dua kali', '2025', '5', '7', { document: 'PK' }),
  row('A', 'Dua kali', '2025', '5', '8', { document: 'IKU' }),
  row('A', 'Predikat', '2024', 'A', 'BB'),
  row('A', 'Predikat', '2025', 'A', 'BB'),
  row('A', 'Tertanda', '2027', '5', '6', { status: 'belum jatuh tempo' }),
  row('A', 'Tertanda dua', '2027', '5', '6', { status: 'belum rilis' }),
  row('A', 'Berjalan', '2026', '5', '6', { input: 'ytd' }),
  row('', 'Tanpa unit', 'kapan', '5', '6'),
  row('A', '', '2025', '5', '6'),
  row('A', 'Kosong', '2025', '', ''),
];

const DOCUMENTS = [
  ...['2025', '2026', '2027'].map((year, i) => row('B', 'Salin', year, `${70 + i}`, '', { version: 'renstra' })),
  row('B', 'Salin', '2025', '71', '70', { version: 'pk' }),
  row('B', 'Salin', '2026', '71', '70', { version: 'pk' }),
  row('B', 'Salin', '2027', '71', '', { version: 'pk' }),
  row('B', 'Salin dua', '2025', '71', '', { document: 'RKT' }),
  row('B', 'Salin dua', '2026', '72', '', { document: 'RKT' }),
  row('B', 'Salin dua', '2025', '72', '', { document: 'PK' }),
  ...['A', 'B', 'C'].map((unit) => row(unit, 'Ulang', '2025', '77', '')),
  ...['A', 'B', 'C'].map((unit) => row(unit, 'Ulang seratus', '2025', '100', '')),
  ...['A', 'B'].map((unit) => row(unit, 'Ulang dua', '2025', '77', '')),
];

const QUARTERS = [
  ...quarters('C', 'Rata', [
    ['80', '79'],
    ['80', '79'],
    ['80', '79'],
    ['80', '79'],
  ]),
  ...quarters('C', 'Rata seratus', [
    ['100', '100'],
    ['100', '100'],
    ['100', '100'],
    ['100', '100'],
  ]),
  ...quarters('C', 'Rata nol', [
    ['0', '0'],
    ['0', '0'],
    ['0', '0'],
    ['0', '0'],
  ]),
  ...quarters('C', 'Bagi', [
    ['20', '19'],
    ['20', '20'],
    ['20', '21'],
    ['20', '22'],
  ]),
  row('C', 'Bagi', '2025', '80', '79'),
  ...quarters(
    'C',
    'Bagi jumlah',
    [
      ['20', '19'],
      ['20', '20'],
      ['20', '21'],
      ['20', '22'],
    ],
    { measure: 'orang' },
  ),
  row('C', 'Bagi jumlah', '2025', '80', '79', { measure: 'orang' }),
  ...quarters('C', 'Naik', [
    ['20', '19'],
    ['40', '20'],
    ['60', '21'],
    ['80', '22'],
  ]),
  ...quarters('C', 'Naik sedikit lain', [
    ['20', '19'],
    ['40', '20'],
    ['60,5', '21'],
    ['80', '22'],
  ]),
  ...quarters('C', 'Tiga saja', [
    ['20', '19'],
    ['20', '19'],
    ['20', '19'],
  ]),
  ...quarters(
    'C',
    'Kumulatif',
    [
      ['5', '5'],
      ['10', '9'],
      ['15', '8'],
      ['20', '8'],
    ],
    { input: 'ytd', consolidation: 'jumlah', measure: 'orang' },
  ),
  ...quarters(
    'C',
    'Kumulatif',
    [
      ['5', '1'],
      ['10', '2'],
    ],
    { input: 'ytd', consolidation: 'jumlah', measure: 'orang' },
    '2026',
  ),
  ...quarters(
    'C',
    'Tidak kumulatif',
    [
      ['5', '5'],
      ['10', '4'],
    ],
    { input: 'period', consolidation: 'jumlah', measure: 'orang' },
  ),
];

const EQUAL = (equal: number, all: number, unit: string): string[] =>
  Array.from({ length: all }, (_, i) => row(unit, `I ${i}`, '2024', `${10 + i}`, `${10 + i + (i < equal ? 0 : 1)}`));
const COPIED = (copied: number, all: number, unit: string): string[] =>
  Array.from({ length: all }, (_, i) => [
    row(unit, `I ${i}`, '2024', `${80 + i}`, `${81 + i},5`),
    row(unit, `I ${i}`, '2025', `${80 + i}`, i < copied ? `${81 + i},5` : '99,1'),
  ]).flat();

const told = (lines: readonly string[], options: Partial<QualityOptions> = {}, head = HEAD): unknown => {
  const { findings, ran, notRun } = checkQuality(tableOf([head, ...lines].join('\n')), { messages: ID, ...options });
  return {
    findings: findings.map(
      (finding) =>
        `${finding.rule} ${finding.unit}/${finding.indicator}/${finding.period} ${issueLine(finding)}${finding.citation === undefined ? '' : ` [${Object.values(finding.citation).join(', ')}]`}`,
    ),
    ran: ran.join(' '),
    notRun: notRun.map(({ code, lacks }) => `${code}: ${lacks.join(' ')}`),
  };
};

export const SCENARIOS: Scenarios = {
  'figures of years': () => told(YEARS),
  'figures of years, in English, as of a day': () => told(YEARS, { messages: EN, asOf: '2025-12-31' }),
  'as of the last day, and the day before': () =>
    ['2026-03-30', '2026-03-31'].map((asOf) =>
      told(quarters('C', 'Akhir', [['1', '2']], {}, '2026'), { asOf, only: ['quality/realised-before-due'] }),
    ),
  'targets of several documents and units': () => [told(DOCUMENTS), told(DOCUMENTS, { messages: EN })],
  quarters: () => [
    told(QUARTERS),
    told(QUARTERS, {
      messages: EN,
      only: ['quality/year-to-date-falls', 'quality/split-by-four', 'quality/quarters-equal'],
    }),
  ],
  'many realisations that are their targets': () =>
    [
      [4, 5],
      [3, 5],
      [4, 4],
      [8, 10],
      [7, 10],
    ].map(([equal, all], i) =>
      told(EQUAL(equal as number, all as number, `U${i}`), { only: ['quality/realisation-equals-target'] }),
    ),
  'many figures that are those of last year': () =>
    [
      [3, 6],
      [3, 7],
      [2, 2],
      [3, 3],
    ].map(([copied, all], i) =>
      told(COPIED(copied as number, all as number, `U${i}`), { only: ['quality/year-copied'], messages: EN }),
    ),
  'columns that are not there': () => [
    told(['A;5;6'], {}, 'Unit;Target;Realisasi'),
    told(['A;5'], {}, 'Indikator;Target'),
  ],
  'rows without lines': () =>
    checkQuality(
      readIndicators(sheetFromCells(['Indikator', 'Target', 'Realisasi'], [['A', 0, 0]]), { messages: ID }),
      { messages: ID },
    ).findings.map(issueLine),
};
