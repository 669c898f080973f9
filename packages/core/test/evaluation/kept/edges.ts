import {
  checkAnswerConstraints,
  compareEvaluations,
  EN,
  evidenceCounts,
  ID,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  planToPredicate,
  readEvaluationSheet,
  scoreSheet,
  withAnswers,
  type EvaluationResult,
  type EvaluationSheet,
} from '@takar/core';
import { issueLine } from '../../kept/lines.js';
import { answerOf, type Scenarios } from '../../kept/scenarios.js';
import { INSTRUMENTS, read, smallSheet } from '../sheets.js';
import { RICH, sheetLines } from './readings.js';

/** Answers on scales of every spelling, as keys, values, words and what is none. */
const SPELLINGS = {
  components: [
    {
      code: 'P',
      weight: 100,
      sub: [
        {
          code: 's',
          weight: 100,
          criteria: [
            ...[
              ['objek', 'ya'],
              ['daftar', 'Y'],
              ['poin', '2'],
              ['dalam', 'p'],
              ['YT', 1],
              ['huruf', '0,5'],
              ['huruf', 0.5],
              ['huruf', '1.0'],
              ['yt', true],
              ['yt', false],
              ['yt', 'tidak berlaku'],
              ['yt', 'belum dilaporkan'],
              ['yt', '-'],
              ['aa_e', '90'],
              ['AA-E', 'aa'],
            ].map(([scale, value]) => ({ skala: scale, nilai: value })),
            ...[
              ['huruf', 2],
              ['yt', [1]],
              ['yt', { a: 1 }],
              ['yt', '   '],
              ['AA-E', 89.99],
              ['rusak', 'Y'],
              ['kosong', 'Y'],
              ['kata', 'x'],
              ['beda', 'a'],
              ['kunci', 'x'],
            ].map(([scale, value]) => ({ skala: scale, jawaban: value })),
            {
              points: [
                ['A', 5],
                ['B', '2,5'],
              ],
              nilai: 'b',
            },
            {
              points: [
                [1, 5],
                [2, 'x'],
              ],
            },
            { points: [{ key: 'k', value: 1 }, 7] },
            { points: { keys: ['m', 'n'], values: [1, 0] }, nilai: 'm' },
            { points: [] },
            { kode: '  ', uraian: 7, bobot: true, bukti: [1, 2], bukti_diminta: 'x' },
          ],
        },
      ],
    },
  ],
  scales: RICH.skala,
};

/** Codes, weights and bounds that a sheet should not have. */
const FAULTS = {
  mode: 'sum',
  components: [
    {
      kode: 'P',
      key: 'planning',
      bobot: 30,
      sub: [
        {
          kode: 'a',
          bobot: 6,
          kriteria: [
            { kode: '1', points: [6, 0] },
            { kode: '2', points: [1, 0], constraints: '2' },
          ],
        },
        { kode: 'a', bobot: 9, kriteria: [{ kode: '3', points: 'x' }] },
        { kode: 'b', bobot: 15, kriteria: [{ kode: '4', points: [15, 0], constraints: 'avg:b' }] },
      ],
    },
    { kode: 'Q', key: 'measurement', sub: [{ kode: 'c', kriteria: [{ kode: '5', points: [5, 0] }] }] },
    { kode: 'R', key: 'reporting', bobot: 15, sub: [] },
    {
      kode: 'S',
      key: 'internal_evaluation',
      bobot: 25,
      sub: [
        { kode: 'd', bobot: 5 },
        { kode: 'e', bobot: 7.5 },
        { kode: 'f', bobot: 12.5 },
      ],
    },
  ],
};

const small = (): EvaluationSheet => read(smallSheet({ mode: 'mean' })).sheet as EvaluationSheet;
const with_ = (
  answers: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): EvaluationSheet =>
  read(smallSheet({ mode: 'mean', answers: { penilai: answers }, ...more })).sheet as EvaluationSheet;
const NOT_APPLICABLE = {
  a1: 'tidak berlaku',
  a2: 'A',
  b1: 'tidak berlaku',
  b2: 'tidak berlaku',
  b3: 'tidak berlaku',
  c1: 'BB',
  c2: 'belum dilaporkan',
};

const scored = (sheet: EvaluationSheet, mode?: 'mean' | 'judged' | 'sum' | 'snap-down'): unknown => {
  const {
    total,
    reason,
    provisional,
    reachable,
    coverage,
    answered,
    due,
    predicate,
    predicateRange,
    components,
    issues,
  } = scoreSheet(sheet, { messages: ID, ...(mode === undefined ? {} : { mode }) });
  return [
    [
      total,
      reason,
      provisional,
      reachable,
      coverage,
      answered,
      due,
      predicate?.key,
      predicateRange?.map(({ key }) => key),
    ],
    components.map((each) => [
      each.score,
      each.reason,
      each.reachable,
      each.coverage,
      each.subcomponents.map((sub) => [sub.score, sub.reason, sub.provisional, sub.reachable, sub.coverage, sub.grade]),
    ]),
    issues.map(issueLine),
  ];
};

const evidence = (criteria: readonly Readonly<Record<string, unknown>>[]): EvaluationSheet =>
  read({ components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }] })
    .sheet as EvaluationSheet;

const YEARS: readonly EvaluationResult[] = [
  {
    year: 2024,
    instrument: PERMENPANRB_88_2021_EVALUATION,
    evaluator: null,
    total: 70,
    layer: 'assessor',
    list: 'a',
    mode: 'mean',
  },
  {
    year: 2022,
    instrument: PERMENPANRB_88_2021_EVALUATION,
    evaluator: null,
    total: null,
    list: 'a',
    mode: 'mean',
    predicate: 'entah',
  },
  {
    year: 2023,
    instrument: PERMENPANRB_88_2021_EVALUATION,
    evaluator: null,
    total: 60,
    list: 'a',
    mode: 'mean',
    components: { planning: 1 },
  },
  { year: 2019, instrument: PERMENPANRB_12_2015_EVALUATION, evaluator: null, total: 60 },
];
const plan = (sheet: EvaluationSheet, more: object): unknown =>
  answerOf(() => {
    const { before, after, changes, issues, ...rest } = planToPredicate(sheet, {
      predicate: 'A',
      mode: 'mean',
      messages: ID,
      ...more,
    });
    return [
      rest,
      before.total,
      after.total,
      changes.map((change) => Object.values(change).join(' ')),
      issues.map(issueLine),
    ];
  });

export const EDGE_SCENARIOS: Scenarios = {
  'answers of every spelling': () => sheetLines(read(SPELLINGS)),
  'a sheet whose parts do not fit': () => [
    sheetLines(read(FAULTS)),
    sheetLines(readEvaluationSheet(FAULTS, { instruments: INSTRUMENTS, locale: 'en' })).issues,
    scored(read(FAULTS).sheet as EvaluationSheet),
  ],
  'what does not apply, and what waits': () => [
    scored(with_(NOT_APPLICABLE)),
    scored(with_(NOT_APPLICABLE), 'sum'),
    scored(with_(NOT_APPLICABLE), 'snap-down'),
    scored(with_({ ...NOT_APPLICABLE, a2: 'tidak berlaku', c1: 'tidak berlaku', c2: 'tidak berlaku' })),
    scored(with_({ a: 'A', b: 'tidak berlaku', c: 'Z' }), 'judged'),
  ],
  'evidence that is asked for, and not there': () =>
    [
      [
        { code: 'a', bukti: 0, nilai: 'A' },
        { code: 'b', bukti: 0 },
        { code: 'c', bukti: 1, nilai: 'A' },
      ],
      [
        { code: 'a', bukti: 0, bukti_diminta: 2, nilai: 'E' },
        { code: 'b', bukti: 1, bukti_diminta: 2 },
      ],
      [
        { code: 'a', bukti: 1 },
        { code: 'b', bukti_diminta: 2 },
      ],
      [{ code: 'a', bukti: 0, bukti_diminta: 0, nilai: 'A' }],
    ].map((criteria) => [
      evidenceCounts(evidence(criteria), { messages: ID }),
      evidenceCounts(evidence(criteria), { messages: EN, layer: 'self' }).issues,
    ]),
  'years out of order': () => compareEvaluations(YEARS, { locale: 'en' }),
  'plans at the edge': () => [
    plan(small(), { stepCosts: { a1: 1000 } }),
    plan(small(), { stepCosts: { a1: 1001 } }),
    plan(small(), { stepCosts: { a1: 1 } }),
    plan(with_(NOT_APPLICABLE), {}),
    plan(with_({ a: 'B', c: 'A' }), { mode: 'judged' }),
    plan(with_({ a: 'B', b: 'B', c: 'A' }), { mode: 'judged', fixed: ['a'] }),
    plan(with_({ a: 'B', b: 'tidak berlaku', c: 'A' }), { mode: 'judged', predicate: 'BB' }),
    plan(withAnswers(small(), 'self', { a1: 'A', b1: 'A' }), { layer: 'self', predicate: 'C' }),
  ],
  'a logic frame that nobody answered': () => checkAnswerConstraints(small(), { messages: ID }),
};
