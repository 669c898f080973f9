import { sheetFromCells, type RawCell } from '@takar/core';
import {
  countFollowUps,
  FOLLOW_UP_STATUSES,
  followUpsOf,
  followUpStatusOf,
  readFollowUps,
  unitQuestions,
  type UnitFacts,
} from '@takar/core/monitoring';
import { FOLLOW_UP_WORDS } from '#src/monitoring/follow-up-status.js';
import { postOf } from '#src/monitoring/post.js';
import { EN, ID } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const HEAD = [
  'Rekomendasi',
  'Penyebab',
  'Tindak Lanjut',
  'PIC',
  'Batas Waktu',
  'Bukti Dukung',
  'Status',
  'Unit',
  'LHE',
];
const TABLE: readonly (readonly RawCell[])[] = [
  [
    'Perbaiki pohon kinerja',
    'Belum ada CSF',
    'Susun ulang',
    'Sekretaris',
    '30 Juni 2026',
    'https://a.go.id/1',
    'Selesai',
    'A',
    'LHE 2025',
  ],
  ['Manfaatkan hasil', null, 'Rapat', 'Kabag', '30/06/2026', null, 'Dalam Proses', 'A', 2025],
  ['Susun manual', null, null, 'Kabag', '2026-09-30', null, 'belum', 'B', null],
  ['Susun SOP', null, null, null, '2026-05-31', null, 'belum', 'B', null],
  ['Susun peta', null, null, null, '2026-06-30', null, null, 'B', null],
  ['Gabung aplikasi', null, null, null, '2026-01-31', null, 'TDD', null, null],
  ['Latih evaluator', null, null, '198001012005011001', 'segera', null, 'hampir selesai', null, null],
  ['Tanpa hari', null, null, 'Kabid (19800101 200501 1 001)', '-', '-', 'open', null, null],
  ['Selesai tanpa hari', null, null, null, null, null, 'done', null, null],
  [null, 'sebab', 'aksi', null, null, null, 'belum', null, null],
];
const rows = () => readFollowUps(sheetFromCells(HEAD, TABLE), 'id').rows;
const followed = (asOf: string | null, messages = ID) => {
  const { items, rate, ...rest } = followUpsOf(rows(), { asOf, messages });
  return { ...rest, rate, items: items.map(({ row, counts, overdue }) => [row, counts, overdue]) };
};

const IN_ORDER: UnitFacts = {
  organisation: 'Baik',
  staff: { rated: 20, good: 15 },
  fits: true,
  difference: 0,
  competence: { tested: 18, below: 3 },
};
const FACTS: readonly Partial<UnitFacts>[] = [
  {},
  { organisation: null, staff: null, fits: null, difference: null, competence: null },
  { organisation: 'Hebat', staff: { rated: 0, good: 0 }, competence: { tested: 0, below: 0 } },
  ...['Istimewa', 'Sangat Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'].flatMap((organisation) => [
    { organisation, staff: { rated: 20, good: 11 }, difference: 4, competence: { tested: 18, below: 10 } },
    { organisation, staff: { rated: 20, good: 10 }, difference: -4, competence: { tested: 18, below: 9 } },
    { organisation, staff: null, fits: false, difference: null, competence: { tested: 18, below: 0 } },
  ]),
];

/** Recommendations and their follow-up, and what is asked of a unit. */
export const UNITS: Scenarios = {
  'a table of recommendations': () => readFollowUps(sheetFromCells(HEAD, TABLE), 'id'),
  'what is wrong with it, in English': () => readFollowUps(sheetFromCells(HEAD, TABLE), 'en').issues,
  'a table without recommendations': () => [
    readFollowUps(sheetFromCells(['Status'], [['belum']]), 'id'),
    readFollowUps(sheetFromCells(['Status'], []), 'en'),
  ],
  'a table of recommendations alone': () => readFollowUps(sheetFromCells(['Temuan'], [['A']]), 'id'),
  'what became of them': () => followed('2026-07-10'),
  'on the last day of two': () => followed('2026-06-30').items,
  'without a day, in English': () => followed(null, EN),
  'nothing to follow up': () => {
    const none = followUpsOf([], { asOf: null, messages: ID });
    return [none, countFollowUps([])];
  },
  'words of statuses': () => [
    ...FOLLOW_UP_STATUSES.map((status) => [status, FOLLOW_UP_WORDS[status].map(followUpStatusOf)]),
    followUpStatusOf('SELESAI '),
    followUpStatusOf('hampir selesai'),
  ],
  posts: () =>
    [
      'Kabid',
      ' Kabid  Data ',
      '-',
      '',
      '198001012005011001',
      'Kabid (198001012005011001)',
      'a/198001012005011001',
      'NIP 19800101 200501 1 001',
      null,
    ].map(postOf),
  'questions to units': () =>
    FACTS.map((facts) => unitQuestions({ ...IN_ORDER, ...facts }, 'id').map(({ code, path }) => `${code} ${path}`)),
  'the same in words': () =>
    (['id', 'en'] as const).map((locale) =>
      FACTS.flatMap((facts) => unitQuestions({ ...IN_ORDER, ...facts }, locale)).filter(
        ({ code }, i, all) => all.findIndex((each) => each.code === code) === i,
      ),
    ),
};
