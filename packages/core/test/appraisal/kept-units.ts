import { EN, ID, sheetFromCells, type RawCell } from '@takar/core';
import {
  forcedDistributions,
  ratingIssue,
  readRatings,
  staffDistributions,
  type StaffDistribution,
} from '@takar/core/appraisal';
import { checkPattern } from '#src/appraisal/check-pattern.js';
import { brokenLimits, headLimits, validSplit } from '#src/appraisal/forced-distribution.js';
import { PREDICATE_KEYS, type OrganisationKey, type PredicateCounts } from '#src/appraisal/distribution-pattern.js';
import type { Scenarios } from '../kept/scenarios.js';

const LIMITS = { dominantMost: 60, coreLeast: 60, supportLeast: 20, veryGoodMost: 10 };
const ORGANISATIONS: readonly OrganisationKey[] = ['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'];
/** Counts in the order of the lowest first. */
const countsOf = (text: string) =>
  Object.fromEntries(
    text.split(' ').map((count, i) => [PREDICATE_KEYS[i], Number(count)]),
  ) as unknown as PredicateCounts;
const COUNTS = [
  '0 0 0 0 10',
  '0 0 1 6 3',
  '0 0 0 7 3',
  '0 1 6 2 1',
  '1 6 2 1 0',
  '6 2 2 0 0',
  '2 2 2 2 2',
  '0 0 0 1 0',
  '0 0 0 2 1',
  '0 0 0 0 0',
  '10 0 0 0 0',
];

const FORCED = { aboveMost: 20, middleLeast: 60, middleMost: 70, belowMost: 20 };
const SPLITS = [
  [2, 7, 1],
  [3, 6, 1],
  [2, 5, 3],
  [1, 8, 1],
  [0, 7, 3],
] as const;

const HEAD = [
  'Unit',
  'Periode',
  'Predikat Organisasi',
  'Jenis Pegawai',
  'Hasil Kerja',
  'Perilaku Kerja',
  'Predikat',
  'Jumlah',
];
const ROWS: readonly (readonly RawCell[])[] = [
  ['A', '2024', 'Baik', 'PNS', null, null, 'Baik', 6],
  ['A', '2024', null, 'PPPK', null, null, 'SB', '3'],
  ['A', '2024', null, null, 'sesuai', 'bawah', null, 1],
  ['A', '2024', null, null, 'sesuai', null, null, 2],
  ['A', '2024', null, null, null, null, 'hebat', 1],
  ['A', '2024', null, null, null, null, 'hebat', 'dua'],
  ['A', 'Tahun 2023', 'Istimewa', 'PNS', 'atas', 'atas', null, 4],
  ['A', 'Tahun 2023', 'Baik', 'PNS', 'sesuai', 'sesuai', null, 4],
  ['B', '2024', 'Luar Biasa', 'PNS', null, null, 'Baik', 2],
  ['C', '2024', null, 'PNS', null, null, 'Baik', 2],
  ['D', '2024', 'Baik', 'PNS', null, null, null, 2],
  ['E', '2022', 'Baik', 'PNS', 'atas', 'atas', 'Baik', 2],
  ['F', null, 'Kurang', 'PNS', 'bawah', 'bawah', null, 9],
  ['F', null, 'Kurang', 'PNS', 'atas', 'atas', null, 1],
  ['G', 'kapan', 'Butuh Perbaikan', 'PNS', 'entah', 'atas', 'BP', 0],
];
const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], locale: 'id' | 'en' = 'id') =>
  readRatings(sheetFromCells(headers, rows), locale);
const brief = ({ terms: _terms, answer, organisation, ...rest }: StaffDistribution) => ({
  ...rest,
  organisation: organisation?.key ?? null,
  answer:
    answer === null ? null : [answer.rule, answer.value, answer.values, answer.issues.map(({ message }) => message)],
});
const rows = () => read(HEAD, ROWS).rows;
const WIDE = ['Unit', 'Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'];

/** Distributions of predicates and ratings. */
export const UNITS: Scenarios = {
  'each pattern beside counts': () =>
    COUNTS.map((counts) => [
      counts,
      ORGANISATIONS.map((organisation) => {
        const { issues, ...check } = checkPattern(organisation, countsOf(counts), LIMITS, {
          exemptUpTo: 0,
          locale: 'id',
        });
        return { ...check, issues: issues.map(({ code }) => code) };
      }),
    ]),
  'what is told of patterns': () =>
    (['id', 'en'] as const).map((locale) =>
      ['0 0 0 7 3', '0 0 0 1 0', '1 0 0 2 2'].map((counts) => [
        ...ORGANISATIONS.map(
          (organisation) => checkPattern(organisation, countsOf(counts), LIMITS, { exemptUpTo: 1, locale }).issues,
        ),
      ]),
    ),
  'limits of ratings in heads': () =>
    [0, 1, 2, 3, 5, 7, 10].map((n) =>
      (['exact', 'outward'] as const).map((policy) => [
        headLimits(n, FORCED, policy),
        validSplit(n, headLimits(n, FORCED, policy)),
      ]),
    ),
  'splits beside the limits': () => SPLITS.map((split) => brokenLimits(split, headLimits(10, FORCED, 'exact'))),
  'a table of ratings': () => read(HEAD, ROWS),
  'what is wrong with it, in English': () => read(HEAD, ROWS, 'en').issues,
  'a table of counts by predicate': () =>
    read(WIDE, [
      ['A', 1, '2', null, 'x', 0],
      [null, null, null, null, null, null],
    ]),
  'tables with too few such columns': () => [
    read(WIDE.slice(0, 3), [['A', 1, 2]]),
    read(WIDE.slice(0, 2), [['A', 1]]),
    read([...WIDE, 'Predikat'], [['A', 1, 2, 3, 4, 5, 'Baik']]),
  ],
  'tables with one rating': () => [read(['Hasil Kerja'], [['atas']]), read(['Perilaku'], [['atas']])],
  'distributions of predicates': () => staffDistributions(rows(), { messages: ID }).map(brief),
  'the same, in English, of an organisation assumed': () =>
    staffDistributions(rows(), { messages: EN, organisation: 'Kurang', exemptUpTo: 2 })
      .map((each) => brief(each))
      .slice(3),
  'distributions of work results': () => forcedDistributions(rows(), { messages: ID }).map(brief),
  'no rows': () => [staffDistributions([], { messages: ID }), forcedDistributions([], { messages: ID })],
  'terms of distributions': () => [
    staffDistributions(rows(), { messages: ID })[0]?.terms,
    forcedDistributions(rows(), { messages: ID })[0]?.terms,
  ],
  'what is told of ratings': () =>
    (['id', 'en'] as const).map((locale) => ratingIssue('appraisal/no-count', locale, { path: '/rows/0' }, { row: 1 })),
};
