import {
  BPS_2026,
  compute,
  consolidate,
  EN,
  explainGroup,
  explainRow,
  ID,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  policyOf,
  readIndicators,
  readPolicy,
  scoreUnits,
  sheetFromCells,
  SKP_2021,
  supersededRows,
  withCap,
  achievementRule,
  type Computation,
  type ComputeOptions,
  type IndicatorTable,
  type RawCell,
} from '@takar/core';
import { filledLine, issueLine } from '../kept/lines.js';
import type { Scenarios } from '../kept/scenarios.js';

const POLICIES = [PEMDA_UNCAPPED, KEMENKEU_2026, BPS_2026, SKP_2021];
const HEAD = [
  'Unit',
  'Indikator',
  'Satuan',
  'Polaritas',
  'Target',
  'Realisasi',
  'Bobot',
  'Konsolidasi',
  'Periode',
  'Input',
  'Status',
  'Versi',
  'Pembilang',
  'Penyebut',
  'Terburuk',
  'natural_maximum',
  'cap',
];

const ROWS: readonly (readonly RawCell[])[] = [
  ['A', 'Naik', 'indeks', 'maks', 80, 90, 40, 'terakhir', '2026-Q1'],
  ['A', 'Turun', '%', 'min', 10, 25, 30, 'rata-rata', '2026-Q1'],
  ['A', 'Turun rasio', '%', 'minimise-ratio', 10, 12.5, 30, 'rata-rata', '2026-Q1'],
  ['A', 'Stabil', '%', 'stabil', 100, 102, 0, 'terakhir', '2026-Q1'],
  ['A', 'Rentang', 'hari', 'rentang', '80-90', 70, '', 'terakhir', '2026-Q1'],
  ['A', 'Rentang dua', 'hari', 'rentang', '80-90', 85, '', 'terakhir', '2026-Q1'],
  ['A', 'Rentang tiga', 'hari', 'rentang', '80-90', 95, '', 'terakhir', '2026-Q1'],
  ['B', 'Predikat', '', 'maks', 'A', 'BB', 50, 'terakhir', '2026-Q1'],
  ['B', 'Predikat tercapai', '', 'maks', 'BB', 'A', 50, 'terakhir', '2026-Q1'],
  ['B', 'Nol', 'unit', 'maks', 0, 5, '', 'jumlah', '2026-Q1'],
  ['B', 'Nol nol', 'unit', 'maks', 0, 0, '', 'jumlah', '2026-Q1'],
  ['B', 'Nol turun', 'unit', 'min', 0, 4, '', 'jumlah', '2026-Q1', '', '', '', '', '', 10],
  ['B', 'Negatif', '%', 'maks', -10, -11, '', 'terakhir', '2026-Q1'],
  ['B', 'Negatif baik', '%', 'maks', -10, -5, '', 'terakhir', '2026-Q1'],
  ['B', 'Tak terealisasi', 'unit', 'maks', 5, 0, '', 'jumlah', '2026-Q1'],
  ['B', 'Maksimum', 'indeks', 'maks', 4, 4, '', 'terakhir', '2026-Q1', '', '', '', '', '', '', 4],
  ['B', 'Maksimum tak tercapai', 'indeks', 'maks', 4, 3, '', 'terakhir', '2026-Q1', '', '', '', '', '', '', 4],
  ['C', 'Kosong', 'unit', 'maks', 5, '', 50, 'jumlah', '2026-Q1'],
  ['C', 'Belum', 'unit', 'maks', 5, 'belum rilis', 50, 'jumlah', '2026-Q1'],
  ['C', 'Tidak berlaku', 'unit', 'maks', 5, 4, 50, 'jumlah', '2026-Q1', '', 'tidak berlaku'],
  ['C', 'Tanpa polaritas', 'unit', '', 5, 4, 'x', 'jumlah', '2026-Q1'],
  ['C', 'Polaritas aneh', 'unit', 'entah', 5, 4, '', 'entah', '2026-Q1'],
  ['C', 'Rasio', '%', 'maks', 60, '', '', 'rasio', '2026-Q1', '', '', '', 3, 4],
  ['C', 'Rasio nol', '%', 'maks', 60, '', '', 'rasio', '2026-Q1', '', '', '', 3, 0],
  ['C', 'Batas sendiri', 'unit', 'maks', 5, 50, '', 'jumlah', '2026-Q1', '', '', '', '', '', '', '', 110],
  ['D', 'Diganti', 'unit', 'maks', 5, 4, '', 'jumlah', '2026-Q1', '', '', 'renstra'],
  ['D', 'Diganti', 'unit', 'maks', 6, 4, '', 'jumlah', '2026-Q1', '', '', 'pk'],
  ['D', 'Diganti', 'unit', 'maks', 4, 4, '', 'jumlah', '2026-Q1', '', '', 'pk perubahan'],
  ['D', 'Sama', 'unit', 'maks', 4, 4, '', 'jumlah', '2026-Q1', '', '', 'pk'],
  ['D', 'Sama', 'unit', 'maks', 4, 5, '', 'jumlah', '2026-Q1', '', '', 'pk'],
  ['D', 'Lama', 'unit', 'maks', 4, 5, '', 'jumlah', '2015'],
  ['D', 'Tanpa periode', 'unit', 'maks', 4, 5, '', 'jumlah', ''],
];

/** Quarters of a year by each kind of consolidation, some reported to date, some missing. */
const QUARTERS: readonly (readonly RawCell[])[] = (
  ['jumlah', 'rata-rata', 'terakhir', 'maks', 'min', 'rasio', 'entah', ''] as const
).flatMap((kind) =>
  ['Periode', 'Sampai', 'Berlubang'].flatMap((name, n) =>
    [1, 2, 3, 4].map((quarter): readonly RawCell[] => [
      'Q',
      `${name} ${kind}`,
      kind === 'rasio' ? '%' : 'orang',
      'maks',
      10 * quarter,
      n === 2 && quarter === 2 ? 'belum dilaporkan' : 9 * quarter,
      '',
      kind,
      `2026-Q${quarter}`,
      n === 1 ? 'ytd' : 'period',
      '',
      '',
      kind === 'rasio' ? quarter : '',
      kind === 'rasio' ? 2 * quarter : '',
    ]),
  ),
);
const MIXED: readonly (readonly RawCell[])[] = [
  ['Q', 'Bulan', 'orang', 'maks', 1, 1, '', 'jumlah', '2026-01', 'period'],
  ['Q', 'Bulan', 'orang', 'maks', 1, 2, '', 'jumlah', '2026-02', 'period'],
  ['Q', 'Bulan', 'orang', 'maks', 3, 3, '', 'jumlah', '2026-Q1', 'period'],
  ['Q', 'Berubah', 'orang', 'maks', 1, 1, '', 'jumlah', '2026-Q1', 'period'],
  ['Q', 'Berubah', 'orang', 'min', 1, 2, '', 'terakhir', '2026-Q2', 'ytd'],
  ['Q', 'Dua kali', 'orang', 'maks', 1, 1, '', 'jumlah', '2026-Q1', 'period'],
  ['Q', 'Dua kali', 'orang', 'maks', 1, 2, '', 'jumlah', '2026-Q1', 'period'],
  ['Q', 'Tahun lalu', 'orang', 'maks', 1, 1, '', 'jumlah', '2025-Q4', 'period'],
  ['Q', 'Tahun lalu', 'orang', 'maks', 1, 2, '', 'jumlah', '2026-Q1', 'period'],
  ['Q', 'Tanpa periode', 'orang', 'maks', 1, 2, '', 'jumlah', '', 'period'],
  ['Q', 'Entah', 'orang', 'maks', 1, 2, '', 'jumlah', '2026-Q1', 'entah'],
];

const table = (rows: readonly (readonly RawCell[])[], head: readonly string[] = HEAD): IndicatorTable =>
  readIndicators(sheetFromCells(head, rows), { messages: ID });
const computed = (rows: readonly (readonly RawCell[])[], options: Partial<ComputeOptions> = {}): Computation =>
  compute(table(rows), { policy: PEMDA_UNCAPPED, messages: ID, ...options });

const lines = (computation: Computation): unknown => ({
  policy: policyOf(computation),
  rows: Array.from({ length: computation.table.length }, (_, row) => {
    const { input, ...rest } = computation.row(row);
    return `${input.indicator}: ${filledLine(rest)}`;
  }),
  issues: computation.issues.map(issueLine),
});

const FILE = {
  id: 'perbup',
  citation: { instrument: 'Perbup 1/2026', article: 'Pasal 2', url: 'https://contoh.go.id' },
  from: '2026-01-01',
};
const policy = (more: Readonly<Record<string, unknown>>, messages = ID): unknown => {
  const reading = readPolicy({ ...FILE, ...more }, POLICIES, messages);
  return [reading.policy, reading.issues.map(issueLine)];
};
const WRONG: readonly Readonly<Record<string, unknown>>[] = [
  { base: 'tak-ada' },
  { entah: 1 },
  { id: '' },
  { id: 7 },
  { citation: 'Perbup' },
  { citation: { instrument: '' } },
  { from: '2026' },
  { from: '2026-02-30' },
  { until: 'x' },
  { until: '2025-12-31' },
  { cap: '120' },
  { cap: -1 },
  { cap: 1e6 },
  {
    cap: [
      { from: '2026-01-01', value: 120 },
      { from: '2026-06-01', value: 110 },
    ],
  },
  {
    cap: [
      { from: '2026-01-01', until: '2026-06-01', value: 120 },
      { from: '2026-06-01', value: 110 },
    ],
  },
  { cap: [7] },
  { cap: [{ value: 1 }] },
  { floor: true },
  { digits: 11 },
  { digits: -1 },
  { digits: 1.5 },
  { digits: '2' },
  { rounding: 'ke-atas' },
  { zeroTarget: 'entah' },
  { zeroTarget: 'cap-when-positive' },
  { nothingRealised: 1 },
  { negativeTarget: null },
  { stabilisePoints: [[0, 0]] },
  {
    stabilisePoints: [
      [0, 0],
      [0, 1],
    ],
  },
  {
    stabilisePoints: [
      [0, 0],
      [1, 'x'],
    ],
  },
  { stabilisePoints: 'x' },
  {
    stabilisePoints: [
      [0, 0, 0],
      [1, 1],
    ],
  },
];

export const SCENARIOS: Scenarios = {
  ...Object.fromEntries(
    POLICIES.map((each) => [`achievements by ${each.id}`, () => lines(computed(ROWS, { policy: each }))]),
  ),
  'achievements in English, as of a day before the policy': () =>
    computed(ROWS, { messages: EN, asOf: '1990-01-01', policy: KEMENKEU_2026 }).issues.map(issueLine),
  'achievements of rows without weights, periods and units': () =>
    lines(
      compute(
        table(
          [
            [80, 90],
            [0, 1],
          ],
          ['target', 'realisasi'],
        ),
        { policy: PEMDA_UNCAPPED, messages: ID },
      ),
    ),
  'rows that a later document replaced': () => [...supersededRows(table(ROWS))],
  'quarters to date by every kind of consolidation': () =>
    consolidate(computed(QUARTERS), ID).map((value) => filledLine(value as unknown as Record<string, unknown>)),
  'periods that do not fit': () =>
    consolidate(computed(MIXED, { messages: EN, policy: KEMENKEU_2026 }), EN).map((value) =>
      filledLine(value as unknown as Record<string, unknown>),
    ),
  'no consolidation': () =>
    consolidate(compute(table([[1, 2]], ['target', 'realisasi']), { policy: PEMDA_UNCAPPED, messages: ID }), ID),
  'traces of rows and of a group': () => {
    const computation = computed(ROWS, { policy: KEMENKEU_2026 });
    return [
      explainRow(computation, 0, ID),
      explainRow(computation, 3, EN),
      explainRow(computation, 22, ID),
      explainGroup(computation, scoreUnits(computation, ID), 0, ID),
    ];
  },
  'a policy of a region': () => [
    policy({}),
    policy({
      title: 'Perbup',
      until: '2026-12-31',
      base: 'kemenkeu-2026',
      cap: null,
      floor: 0,
      naturalMaximum: [
        { from: '2026-01-01', until: '2026-06-30', value: 100 },
        { from: '2026-07-01', value: 110 },
      ],
      digits: 0,
      rounding: 'truncate',
      nothingRealised: 'not-applicable',
      negativeTarget: 'plain',
      stabilisePoints: [
        [0, 0],
        [100, 100],
      ],
    }),
    policy({ title: { id: 'a' }, cap: 120, zeroTarget: 'cap-when-positive', digits: 2, stabilisePoints: null }),
    policy({ title: { id: 'a', en: 'b' }, citation: { instrument: 'x' } }),
  ],
  'policies that are wrong': () => WRONG.map((more) => policy(more)),
  'policies that are wrong, in English': () => [
    policy({ cap: 'x', entah: 1 }, EN),
    readPolicy(7, POLICIES, EN).issues.map(issueLine),
    readPolicy([], POLICIES, ID).issues.map(issueLine),
    readPolicy({}, POLICIES, ID).issues.map(issueLine),
  ],
  'a cap that was asked for': () => {
    const capped = withCap(PEMDA_UNCAPPED, 105);
    return [capped.cap, lines(computed(ROWS.slice(0, 3), { policy: capped })), achievementRule(capped).id];
  },
};
