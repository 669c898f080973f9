import {
  compareSubmissions,
  EN,
  ID,
  PEMDA_UNCAPPED,
  readIndicators,
  sheetFromCells,
  type ComparisonOptions,
  type RawCell,
} from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

const HEADERS = [
  'Unit',
  'Indikator',
  'Periode',
  'Polaritas',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian',
  'Bobot',
  'Bukti Dukung',
  'Sumber',
  'Catatan',
  'Versi',
  'Status Pengajuan',
];
const row = (cells: Readonly<Record<string, RawCell>>): RawCell[] => HEADERS.map((header) => cells[header] ?? null);
const table = (rows: readonly Readonly<Record<string, RawCell>>[], headers = HEADERS) =>
  readIndicators(
    sheetFromCells(
      headers,
      headers === HEADERS ? rows.map(row) : rows.map((cells) => headers.map((header) => cells[header] ?? null)),
    ),
    { messages: ID },
  );
const compare = (
  before: readonly Readonly<Record<string, RawCell>>[],
  after: readonly Readonly<Record<string, RawCell>>[],
  more: Partial<ComparisonOptions> = {},
) => {
  const { summary, rows, issues } = compareSubmissions(table(before), table(after), {
    policy: PEMDA_UNCAPPED,
    messages: ID,
    ...more,
  });
  return {
    summary,
    rows: rows.map((each) => Object.entries(each).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)),
    issues: issues.map(({ code, path, message }) => [code, path, message]),
  };
};

const IKM = {
  Unit: 'A',
  Indikator: 'IKM',
  Periode: '2025',
  Polaritas: 'max',
  Satuan: 'nilai',
  Target: '80',
  Realisasi: '78',
  Capaian: '97,5',
  Bobot: '1',
  'Status Pengajuan': 'draf',
};
const STATES = [
  'locked',
  'Approved',
  'TERKUNCI',
  'dikunci',
  'disetujui',
  'final',
  'ya',
  'true',
  'sah',
  'draf',
  'tidak',
  null,
];

/** Two submissions of the same figures. */
export const SCENARIOS: Scenarios = {
  'the same, written otherwise': () =>
    compare(
      [IKM],
      [{ ...IKM, Polaritas: 'maksimalkan', Target: '80,00', Realisasi: 78, Capaian: '97,50', Periode: 'Tahun 2025' }],
    ),
  'every field changed': () =>
    compare(
      [IKM],
      [
        {
          ...IKM,
          Polaritas: 'min',
          Satuan: 'persen',
          Target: '81',
          Realisasi: '79',
          Capaian: '98',
          Bobot: 2,
          'Bukti Dukung': 'https://a',
          Sumber: 'BPS',
          Catatan: 'revisi',
        },
      ],
    ),
  'rows that came and went': () =>
    compare([IKM, { ...IKM, Indikator: 'Pergi' }], [{ ...IKM, Indikator: 'Datang' }, { ...IKM, Unit: 'B' }, IKM]),
  'rows of one key by their number': () =>
    compare([IKM, { ...IKM, Target: 1 }], [IKM, { ...IKM, Target: 2 }, { ...IKM, Target: 3 }]),
  'versions are rows of their own': () =>
    compare(
      [{ ...IKM, Versi: 'renstra' }],
      [
        { ...IKM, Versi: 'pk' },
        { ...IKM, Versi: 'renstra' },
      ],
    ),
  'reasons instead of figures': () =>
    compare(
      ['belum rilis', '-', null, '78', 'x'].map((Realisasi, i) => ({ ...IKM, Indikator: `I${i}`, Realisasi })),
      ['-', ' - ', '', 'belum rilis', 'X'].map((Realisasi, i) => ({ ...IKM, Indikator: `I${i}`, Realisasi })),
    ),
  'cells that are no figure': () =>
    compare(
      [1e20, 1e20, true, true].map((Realisasi, i) => ({ ...IKM, Indikator: `I${i}`, Realisasi })),
      [1e20, 2e20, true, false].map((Realisasi, i) => ({ ...IKM, Indikator: `I${i}`, Realisasi })),
    ),
  'a grade instead of a figure, and other periods': () =>
    compare(
      [IKM, { ...IKM, Indikator: 'AKIP', Target: 'BB', Realisasi: 'B' }, { ...IKM, Periode: '2024', Target: 70 }],
      [{ ...IKM, Periode: '2024', Target: 71 }, { ...IKM, Indikator: 'AKIP', Target: '70', Realisasi: '60' }, IKM],
    ),
  'documents are rows of their own': () => {
    const headers = ['Dokumen', 'Indikator', 'Target', 'Realisasi'];
    const rowsOf = (...targets: readonly [string, number][]) =>
      table(
        targets.map(([Dokumen, Target]) => ({ Dokumen, Indikator: 'A', Target, Realisasi: 1 })),
        headers,
      );
    const { rows } = compareSubmissions(rowsOf(['PK', 1], ['RKT', 2]), rowsOf(['RKT', 2], ['PK', 3]), {
      policy: PEMDA_UNCAPPED,
      messages: ID,
    });
    return rows.map(({ change, rows: at }) => [change, at]);
  },
  'states of the older rows': () =>
    STATES.map((state) => [
      state,
      compareSubmissions(table([{ ...IKM, 'Status Pengajuan': state }]), table([{ ...IKM, Target: 1 }]), {
        policy: PEMDA_UNCAPPED,
        messages: ID,
      }).rows[0]?.changedAfterLock,
    ]),
  'locked as a whole, or not': () =>
    [true, false]
      .map((locked) =>
        compareSubmissions(
          table([IKM]),
          table([
            { ...IKM, Target: 1 },
            { ...IKM, Unit: 'B' },
          ]),
          { policy: PEMDA_UNCAPPED, messages: ID, locked },
        ),
      )
      .map(({ summary, rows }) => [summary, rows.map(({ changedAfterLock }) => changedAfterLock)]),
  'a column of state by its other names': () =>
    [
      'state',
      'Status Dokumen',
      'Status Submission',
      'Submission State',
      'Status Kunci',
      'Terkunci',
      'Status Persetujuan',
    ].map((header) => {
      const headers = ['Indikator', 'Target', 'Realisasi', header];
      const before = table([{ Indikator: 'A', Target: 1, Realisasi: 1, [header]: 'final' }], headers);
      return compareSubmissions(before, table([{ Indikator: 'A', Target: 2, Realisasi: 1 }], headers), {
        policy: PEMDA_UNCAPPED,
        messages: ID,
      }).rows[0]?.changedAfterLock;
    }),
  'nothing before, nothing after': () => [compare([], [IKM]), compare([IKM], []), compare([], [])],
  'what is wrong with the newer, in English': () =>
    compare([IKM], [{ ...IKM, Target: 0, Polaritas: 'entah' }], { messages: EN }),
};
