import { EN, ID, planToPredicate, withAnswers, type EvaluationSheet, type PlanOptions } from '@takar/core';
import { issueLine } from '../../kept/lines.js';
import { answerOf, type Scenarios } from '../../kept/scenarios.js';
import { answered, read, smallSheet } from '../sheets.js';
import { RICH } from './readings.js';

const small = (): EvaluationSheet =>
  answered(read(smallSheet()).sheet as EvaluationSheet, (code) => (code.startsWith('b') ? 'CC' : 'B'));

const plan = (sheet: EvaluationSheet, options: Partial<PlanOptions> = {}): unknown =>
  answerOf(() => {
    const { issues, changes, before, after, ...rest } = planToPredicate(sheet, {
      predicate: 'BB',
      mode: 'mean',
      messages: ID,
      ...options,
    });
    return {
      ...rest,
      totals: [before.total, after.total, after.predicate?.key ?? null],
      changes: changes.map((change) => Object.values(change).join(' ')),
      issues: issues.map(issueLine),
    };
  });

/** Criteria that bound one another, items, and weights. */
const BOUND = {
  components: [
    {
      code: 'P',
      weight: 100,
      sub: [
        {
          code: 's',
          weight: 60,
          criteria: [{ code: 'a' }, { code: 'b', constraints: 'a', weight: 2 }, { code: 'c', constraints: ['avg:t'] }],
        },
        {
          code: 't',
          weight: 40,
          criteria: [
            { code: 'd', items: [{ code: 'd1' }, { code: 'd2' }] },
            { code: 'e', scale: 'yt' },
          ],
        },
      ],
    },
  ],
  scales: {
    yt: [
      ['Y', 1],
      ['T', 0],
    ],
  },
};
const bound = (): EvaluationSheet =>
  withAnswers(read(BOUND).sheet as EvaluationSheet, 'assessor', {
    a: 'B',
    b: 'B',
    c: 'CC',
    d1: 'C',
    d2: 'B',
    e: 'T',
    s: 'B',
    t: 'C',
  });

export const PLAN_SCENARIOS: Scenarios = {
  'the least that lifts a sheet to each predicate': () =>
    ['D', 'B', 'BB', 'A', 'AA'].map((predicate) => plan(small(), { predicate })),
  'plans in every mode': () => (['judged', 'mean', 'snap-down', 'sum'] as const).map((mode) => plan(bound(), { mode })),
  'plans in every mode, without the logic frame': () =>
    (['judged', 'mean', 'snap-down', 'sum'] as const).map((mode) =>
      plan(bound(), { mode, constraints: false, predicate: 'A' }),
    ),
  'plans with costs and what stays': () => [
    plan(small(), { stepCosts: { b1: 5, b2: 2, b3: 3 } }),
    plan(small(), { fixed: ['b1', 'b2', 'b3'], predicate: 'A' }),
    plan(small(), { fixed: ['a1', 'a2', 'b1', 'b2', 'b3', 'c1', 'c2'] }),
    plan(small(), { stepCosts: { b1: 0, b2: 1.5, b3: -1, x: 2 } }),
  ],
  'plans without rounding, and with little search': () => [
    plan(small(), { rounding: 'none' }),
    plan(small(), { searchLimit: 0 }),
    plan(bound(), { searchLimit: 1, predicate: 'A' }),
    plan(bound(), { searchLimit: 3, predicate: 'AA' }),
  ],
  'plans that cannot be': () => [
    plan(small(), { predicate: 'X' }),
    plan(small(), { predicate: 'X', messages: EN }),
    plan(small(), { layer: 'self' }),
    answerOf(() => planToPredicate(small(), { predicate: 'A', messages: EN }).issues),
    plan(read(RICH).sheet as EvaluationSheet, { predicate: 'A', messages: EN }),
    plan(bound(), { predicate: 'AA', fixed: ['a'] }),
  ],
};
