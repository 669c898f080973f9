import {
  APPRAISAL_REGIMES,
  appraisalRegime,
  appraisalTerm,
  appraiseEmployee,
  appraiseUnit,
  creditHistory,
  EN,
  ID,
  type CreditGiven,
  type EmployeeGiven,
  type UnitGiven,
} from '@takar/core';
import {
  quadrantCells,
  quadrantPlacer,
  readTerm,
  EXPECTATIONS,
  ORGANISATION_PREDICATES,
  PREDICATES_2022,
  type RatedRow,
} from '@takar/core/appraisal';
import { positionOf } from '#src/appraisal/predicates.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';
import { told } from './kept-persons.js';
import type { Trace } from '@takar/core';

const brief = (given: EmployeeGiven, period: string, messages = ID) => {
  const { predicate, workResult, behaviour, reason, issues, trace } = appraiseEmployee(given, { period, messages });
  return [
    ...[predicate?.key ?? null, workResult?.key ?? null, behaviour?.key ?? null, reason, trace?.text ?? null],
    issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  ];
};
const RATINGS = ['di atas', 'sesuai', 'bawah', 1, 2, 3, 4, 'hebat', null, ''];

const ids = (count: number, workResult: string, behaviour: string, from = 0) =>
  Array.from({ length: count }, (_, i) => ({ id: `${workResult}${behaviour}${from + i}`, workResult, behaviour }));
const unit = (given: UnitGiven, period = '2023', messages = ID, decidedBy?: string) => {
  const { members, issues, ...rest } = appraiseUnit(given, {
    period,
    messages,
    ...(decidedBy === undefined ? {} : { decidedBy }),
  });
  return {
    ...rest,
    members: members.map(({ id, predicate, issues: own }) => [
      id,
      predicate?.key ?? null,
      own.map(({ code, path }) => `${code} ${path}`),
    ]),
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};
const MIXED = [...ids(2, 'atas', 'atas'), ...ids(5, 'sesuai', 'sesuai'), ...ids(1, 'bawah', 'sesuai')];

const YEARS = ['2023', '2024', '2025'].map((period) => ({ period, predicate: 'Baik' }));
const credit = (given: CreditGiven, messages = ID) => {
  const { periods, issues, ...rest } = creditHistory(given, { messages });
  return {
    ...rest,
    periods: periods.map(({ trace, ...each }) => ({ ...each, trace: trace?.text ?? null })),
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};

/** Appraisals without figures: since 2022. */
export const SINCE_2022: Scenarios = {
  'every pair of ratings': () =>
    RATINGS.map((workResult) => RATINGS.map((behaviour) => brief({ workResult, behaviour }, '2024')[0])),
  'ratings that are not read': () => [
    brief({ workResult: 'hebat', behaviour: null }, '2024'),
    brief({ workResult: null, behaviour: 7 }, '2024', EN),
  ],
  'a head by the predicate of the organisation': () =>
    ['Istimewa', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang', 'Hebat'].map((organisation) =>
      brief({ workResult: { organisation }, behaviour: 'sesuai' }, '2024'),
    ),
  'a head before that was a rule': () => [
    brief({ workResult: { organisation: 'Baik' }, behaviour: 'sesuai' }, '2022'),
    brief({ workResult: { organisation: 'Baik' }, behaviour: 'sesuai' }, '2022', EN),
  ],
  'an employee of other times': () =>
    ['2021-S2', '2013', 'kapan', '2022-Q1'].map((period) => brief({ workResult: 1, behaviour: 1 }, period, EN)),
  'how a head came about': () =>
    told(
      appraiseEmployee({ workResult: { organisation: 'Baik' }, behaviour: 'atas' }, { period: '2024', messages: ID })
        .trace as Trace,
    ),
  'a whole employee, decided': () =>
    appraiseEmployee({ workResult: 1, behaviour: 2 }, { period: '2022-Q1', messages: EN, decidedBy: 'PPK' }),
  'units of each predicate': () =>
    ['Istimewa', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang', 'Hebat'].map((organisation) =>
      unit({ organisation, members: MIXED }),
    ),
  'a unit with members that lack ratings or stand twice': () => [
    unit({ organisation: 'Baik', members: [...MIXED, { id: 'x', workResult: null, behaviour: 'sesuai' }] }, '2023', EN),
    unit(
      { organisation: 'Baik', members: [...MIXED, { id: ` ${MIXED[0]?.id} `, workResult: 1, behaviour: 1 }] },
      '2023',
      ID,
      'PPK',
    ),
  ],
  'small and large units': () => [
    unit({ organisation: 'Baik', members: MIXED.slice(0, 2), exemptUpTo: 2 }),
    unit({ organisation: 'Kurang', members: MIXED.slice(0, 1) }, '2023', EN),
    unit({ organisation: 'Baik', members: MIXED.slice(0, 3), exemptUpTo: 2 }),
    unit({ organisation: 'Baik', members: [] }),
  ],
  'a unit of other times': () =>
    ['2022', '2021-S2', 'kapan'].map((period) => unit({ organisation: 'Baik', members: MIXED.slice(0, 1) }, period)),
  'a unit of other times, in English': () => unit({ organisation: 'Baik', members: [] }, '2022', EN),
  'the nine cells': () => quadrantCells(EN),
  'places in the nine cells': () => {
    const placer = quadrantPlacer(ID);
    const place = (given: Pick<RatedRow, 'workResult' | 'behaviour' | 'period'>) =>
      placer({ row: 0, unit: null, organisation: null, kind: 'unknown', predicate: null, count: 1, ...given });
    return [
      ...RATINGS.flatMap((rating) => [
        place({ workResult: rating === null ? null : String(rating), behaviour: 'sesuai', period: '2024' }),
        place({ workResult: 'sesuai', behaviour: rating === null ? null : String(rating), period: null }),
      ]),
      place({ workResult: 'atas', behaviour: 'atas', period: '2021' }),
      place({ workResult: 'atas', behaviour: 'atas', period: 'kapan' }),
      place({ workResult: null, behaviour: null, period: '2024' }),
    ].map(({ predicate, lacks, reason }) => [predicate?.key ?? null, lacks, reason]);
  },
  'terms as they are written': () =>
    [PREDICATES_2022, ORGANISATION_PREDICATES, EXPECTATIONS].map((terms) =>
      ['SB', 'B', 'BP', 'C', 'cukup', 'K', 'SK', 'I', 'istimewa', 'misconduct', 'atas', 'meets', '3', 'hebat'].map(
        (text) => [text, readTerm(text, terms)?.key ?? null],
      ),
    ),
  'places of terms': () => [positionOf(PREDICATES_2022, 'baik'), answerOf(() => positionOf(PREDICATES_2022, 'cukup'))],
  'regimes by day': () =>
    [...APPRAISAL_REGIMES.flatMap(({ from, until }) => [from, until ?? '2999-12-31']), '2013-12-31'].map((day) => [
      day,
      appraisalRegime(day)?.id ?? null,
    ]),
  'words by day': () =>
    (['skp', 'administrator', 'admin'] as const).map((term) =>
      ['2010-01-01', '2014-01-14', '2014-01-15', '2021-06-30', '2021-07-01'].map(
        (day) => appraisalTerm(term, day)?.value ?? null,
      ),
    ),
  'credit over years': () => credit({ level: 'ahli pertama', periods: YEARS }),
  'credit of earlier years, for a level': () =>
    credit(
      {
        level: 'ahli muda',
        periods: [{ period: '2024', predicate: 'Sangat Baik', months: 6 }],
        earlier: 120,
        goal: 'level',
      },
      EN,
    ),
  'credit that suffices': () => credit({ level: 'ahli pertama', periods: YEARS, earlier: 500 }),
  'periods without credit': () =>
    credit({
      level: 'ahli madya',
      periods: [
        { period: '2022', predicate: 'Baik' },
        { period: 'kapan', predicate: 'Baik' },
        { period: '2024', predicate: 'hebat' },
        { period: '2024', predicate: null, months: 13 },
      ],
    }),
  'no periods': () => [
    credit({ level: 'terampil', periods: [] }),
    credit({ level: 'entah', periods: YEARS.slice(0, 1), earlier: 'x' }, EN),
  ],
};
