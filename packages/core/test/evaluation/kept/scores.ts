import {
  checkAnswerConstraints,
  compareEvaluations,
  EN,
  evidenceCounts,
  ID,
  layerDifferences,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  predicateDistribution,
  scoreSheet,
  withAnswers,
  type EvaluationResult,
  type EvaluationSheet,
  type ScoreOptions,
} from '@takar/core';
import { gapToNextPredicate, partTraces, SHEET_SCORE, weakestSubcomponents } from '@takar/core/evaluation';
import { issueLine } from '../../kept/lines.js';
import type { Scenarios } from '../../kept/scenarios.js';
import { answered, read, smallSheet } from '../sheets.js';
import { RICH } from './readings.js';

const rich = (): EvaluationSheet => read(RICH).sheet as EvaluationSheet;
const small = (more: Readonly<Record<string, unknown>> = {}): EvaluationSheet =>
  read(smallSheet(more)).sheet as EvaluationSheet;

/** A score without its traces, whose places and texts `traceLines` tells. */
const scored = (sheet: EvaluationSheet, options: Partial<ScoreOptions> = {}): unknown => {
  const score = scoreSheet(sheet, { messages: ID, ...options });
  return {
    ...(withoutTraces(score) as object),
    issues: score.issues.map(issueLine),
    trace: traceLine(score.trace),
    weakest: weakestSubcomponents(score).map(({ code }) => code),
  };
};

interface Line {
  readonly label: string;
  readonly text: string;
  readonly formula?: string;
  readonly substituted?: string;
  readonly inputs: readonly Line[];
}
const traceLine = ({ label, text, formula, substituted, inputs }: Line): string =>
  `${label} ${text}${formula === undefined ? '' : ` = ${formula} = ${substituted}`}${inputs.length === 0 ? '' : ` (${inputs.map(traceLine).join('; ')})`}`;

function withoutTraces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTraces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      name === 'trace' || name === 'issues' ? [] : [[name, withoutTraces(each)]],
    ),
  );
}

const full = (letter: string): EvaluationSheet => answered(small(), () => letter);
const layered = (): EvaluationSheet =>
  withAnswers(withAnswers(full('BB'), 'self', { a1: 'AA', a2: 'A', b1: 'BB', c1: 'CC' }), 'verifier', {
    a1: 'Z',
    a2: 'B',
  });

const RESULTS: readonly EvaluationResult[] = [
  { year: 2013, instrument: PERMENPANRB_25_2012_EVALUATION, evaluator: 'ministry', total: 70.5 },
  {
    year: 2016,
    instrument: PERMENPANRB_12_2015_EVALUATION,
    evaluator: 'ministry',
    total: 60,
    components: { planning: 20, measurement: null },
  },
  {
    year: 2017,
    instrument: PERMENPANRB_12_2015_EVALUATION,
    evaluator: 'ministry',
    total: 60.01,
    components: { planning: 21.5, measurement: 5 },
    list: 'a',
  },
  {
    year: 2018,
    instrument: PERMENPANRB_12_2015_EVALUATION,
    evaluator: 'ministry',
    total: null,
    predicate: 'BB',
    list: 'b',
  },
  {
    year: 2019,
    instrument: PERMENPANRB_12_2015_EVALUATION,
    evaluator: 'ministry',
    total: 71,
    predicate: 'A',
    list: 'b',
    mode: 'mean',
  },
  {
    year: 2020,
    instrument: PERMENPANRB_12_2015_EVALUATION,
    evaluator: 'ministry',
    total: 65,
    predicate: 'X',
    list: 'b',
    mode: 'sum',
  },
  { year: 2022, instrument: PERMENPANRB_88_2021_EVALUATION, evaluator: 'internal', total: 65, list: null },
  { year: 2022, instrument: PERMENPANRB_88_2021_EVALUATION, evaluator: 'internal', total: 66 },
  { year: 2023, instrument: PERMENPANRB_88_2021_EVALUATION, evaluator: null, layer: 'self', total: null },
];

export const SCORE_SCENARIOS: Scenarios = {
  'scores in every mode': () =>
    ['judged', 'mean', 'snap-down', 'sum'].map((mode) => scored(full('B'), { mode: mode as 'mean' })),
  'scores of a sheet with gaps and faults': () => [
    scored(rich()),
    scored(rich(), { layer: 'self', mode: 'judged', messages: EN }),
  ],
  'scores of a sheet that says no mode': () => [scored(small()), scored(small(), { messages: EN })],
  'scores at bounds of predicates, rounded and not': () =>
    [80, 80.004, 80.005, 90.01, 0, 30, 100].map((value) => {
      const sheet = read(
        smallSheet({
          scales: {
            s: [
              ['x', value],
              ['y', 100],
              ['z', 0],
            ],
          },
          scale: 's',
          mode: 'mean',
        }),
      ).sheet as EvaluationSheet;
      const of = answered(sheet, () => 'x');
      return (['two-digits', 'none'] as const).map((rounding) => {
        const { total, predicate, predicateRange, bandSensitiveToRounding } = scoreSheet(of, {
          messages: ID,
          rounding,
        });
        return [
          total,
          predicate?.key,
          predicateRange?.map(({ key }) => key),
          bandSensitiveToRounding,
          predicate === null || total === null ? null : gapToNextPredicate(total, predicate, of.instrument.predicates),
        ];
      });
    }),
  'scores of layers': () =>
    (['self', 'verifier', 'assessor'] as const).map((layer) => scored(layered(), { layer, mode: 'mean' })),
  'parts of a trace': () => partTraces(scoreSheet(full('A'), { messages: EN, mode: 'mean' }).trace).map(traceLine),
  'the rule of a sheet': () => [SHEET_SCORE.id, SHEET_SCORE.inputs],
  'differences between layers': () =>
    [
      layerDifferences(layered(), { mode: 'mean', messages: ID }),
      layerDifferences(rich(), { from: 'assessor', to: 'verifier', messages: EN }),
    ].map((found) => withoutTraces(found)),
  evidence: () => [
    evidenceCounts(rich(), { messages: ID }),
    evidenceCounts(rich(), { layer: 'self', messages: EN }),
    evidenceCounts(small(), { messages: ID }),
  ],
  'the logic frame': () => {
    const sheet = small();
    const bound = read({
      components: [
        {
          code: 'P',
          weight: 100,
          sub: [
            {
              code: 's',
              weight: 100,
              criteria: [
                { code: 'a' },
                { code: 'b', constraints: 'a' },
                { code: 'c', constraints: ['avg:s', 'crit:z', 'avg:t'] },
                { code: 'd', constraints: 'crit:e' },
                { code: 'e', constraints: 'avg:s', weight: 3 },
              ],
            },
          ],
        },
      ],
    });
    const of = withAnswers(bound.sheet as EvaluationSheet, 'assessor', { a: 'B', b: 'A', c: 'B', e: 'CC' });
    return [
      bound.issues.map(issueLine),
      checkAnswerConstraints(of, { messages: ID }),
      checkAnswerConstraints(of, { messages: EN }).issues,
      checkAnswerConstraints(withAnswers(of, 'assessor', { b: 'B', d: 'AA' }), { messages: ID }),
      checkAnswerConstraints(sheet, { layer: 'self', messages: ID }),
      checkAnswerConstraints(rich(), { messages: EN }),
    ];
  },
  'evaluations over the years': () => [
    compareEvaluations(RESULTS, { locale: 'id' }),
    compareEvaluations(RESULTS, { locale: 'en' }).issues,
    compareEvaluations([], { locale: 'id' }),
  ],
  'how predicates spread': () =>
    [['AA', 'A', 'A', 'entah'], []].map((letters) =>
      predicateDistribution(letters, PERMENPANRB_88_2021_EVALUATION.predicates),
    ),
  'answers replaced': () =>
    withAnswers(rich(), 'assessor', { a: 'Y', b: 'entah', P1: 'AA', g1: 'T', tidak: 'A' }).components.map(
      ({ subcomponents }) =>
        subcomponents.map(({ code, grades, criteria }) => [
          code,
          grades,
          criteria.map(({ code: own, answers, items }) => [own, answers, items.map((item) => item.answers)]),
        ]),
    ),
};
