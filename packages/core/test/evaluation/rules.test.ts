import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  AKIP_PREDICATES,
  AKIP_PREDICATES_OLD,
  chooseComputation,
  evaluateCase,
  ID,
  type CaseResult,
} from '@takar/core';
import { computationsOf, ruleById } from '@takar/core/registry';
import { differences } from '../case/agrees.js';

function ask(id: string, inputs: unknown, asOf: string | null = null): CaseResult {
  const rule = chooseComputation(computationsOf(id), inputs);
  assert.ok(rule, id);
  const { result } = evaluateCase(rule, inputs, { messages: ID, asOf });
  assert.ok(result, `${rule.id} on ${asOf}`);
  return result;
}

/** Two criteria, answered on two layers. */
const SHEET = {
  instrument: 'PermenPANRB 88/2021',
  components: [
    {
      code: 'P',
      weight: 100,
      sub: [
        {
          code: 's',
          weight: 100,
          criteria: [
            { code: 'x', self: 'AA', assessor: 'BB' },
            { code: 'y', self: 'A', assessor: 'B' },
          ],
        },
      ],
    },
  ],
};

/** Worked examples of the domain reference: id, inputs, what comes out. */
const EXAMPLES: readonly (readonly [string, string, unknown, unknown])[] = [
  ['Kebumen 2018', 'ORG-LKE-2015', [20.29, 13.78, 9.66, 5.88, 9.11], { total: 58.72, category: 'CC' }],
  ['Kebumen 2019', 'ORG-LKE-2015', [21.13, 14.19, 9.83, 6.06, 10.64], { total: 61.85, category: 'B' }],
  ['3 yes of 10 on weight 10', 'ORG-LKE-2015', { yes: 3, count: 10, weight: 10 }, 3],
  ['the same as answers', 'ORG-LKE-2015', { answers: [...'yyyttttttt'], weight: 10 }, 3],
  ['a to e', 'ORG-LKE-2015', { answers: ['a', 'b', 'c', 'd', 'e'], weight: 5 }, { mean: 50, score: 2.5 }],
  ['91 % is a', 'ORG-LKE-2015', { share: 91 }, 'a'],
  ['90 % is b', 'ORG-LKE-2015', { share: 90 }, 'b'],
  ['75 % is c', 'ORG-LKE-2015', { share: 75 }, 'c'],
  ['40 % is d', 'ORG-LKE-2015', { share: 40 }, 'd'],
  ['10 % is e', 'ORG-LKE-2015', { share: 10 }, 'e'],
  [
    'all B is 70, which is B',
    'ORG-LKE-2021',
    {
      planning: ['B', 'B', 'B'],
      measurement: ['B', 'B', 'B'],
      reporting: ['B', 'B', 'B'],
      evaluation: ['B', 'B', 'B'],
    },
    { total: 70, predicate: 'B', bandSensitiveToRounding: false },
  ],
  [
    'the mixed sheet is 68.15, B',
    'ORG-LKE-2021',
    {
      perencanaan: { keberadaan: 'BB', kualitas: 'B', pemanfaatan: 'B' },
      pengukuran: ['B', 'B', 'CC'],
      pelaporan: [90, 80, 70],
      evaluasi: ['B', 'CC', 'CC'],
    },
    {
      total: 68.15,
      predicate: 'B',
      component_scores: { planning: 21.6, measurement: 19.5, reporting: 11.55, internal_evaluation: 15.5 },
    },
  ],
  ['LLDIKTI XVI, first', 'ORG-LKE-2021', [23, 24, 11.5, 19], { total: 77.5, predicate: 'BB' }],
  ['LLDIKTI XVI, second', 'ORG-LKE-2021', [23.1, 24.6, 11.55, 20.5], { total: 79.75, predicate: 'BB' }],
  [
    'the same by name',
    'ORG-LKE-2021',
    { 'Perencanaan Kinerja': '23,1', 'Pengukuran Kinerja': '24,6', 'Pelaporan Kinerja': 11.55, evaluasi: 20.5 },
    { total: 79.75, predicate_name: 'Sangat Baik', percent_of_weight: { planning: 77, internal_evaluation: 82 } },
  ],
  ['grade BB on 9', 'ORG-LKE-2021', { grade: 'BB', weight: 9 }, { score: 7.2, grade_value: 80 }],
  ['grade of a value', 'ORG-LKE-2021', { grade: 'D' }, 30],
  ['all met, kept 5 years', 'ORG-LKE-2021', { share_met: 100, sub: 'keberadaan', years_kept: 5 }, 'AA'],
  ['all met, kept 4 years', 'ORG-LKE-2021', { share_met: 100, sub: 'keberadaan', years_kept: 4 }, 'A'],
  ['all met, this year', 'ORG-LKE-2021', { share_met: 100, sub: 'keberadaan' }, 'BB'],
  ['all met, innovation', 'ORG-LKE-2021', { share_met: 100, sub: 'pemanfaatan', inovasi: true }, 'AA'],
  ['all met, extra effort', 'ORG-LKE-2021', { share_met: 100, sub: 'kualitas', extra_effort: true }, 'A'],
  ['years do not count for quality', 'ORG-LKE-2021', { share_met: 100, sub: 'kualitas', years_kept: 5 }, 'BB'],
  ['more than 75 %', 'ORG-LKE-2021', { share_met: 75.01, sub: 'kualitas', inovasi: true }, { grade: 'B', value: 70 }],
  ['exactly 75 %', 'ORG-LKE-2021', { share_met: 75, sub: 'kualitas' }, 'CC'],
  ['exactly 50 %', 'ORG-LKE-2021', { share_met: 50, sub: 'kualitas' }, 'C'],
  ['exactly 25 %', 'ORG-LKE-2021', { share_met: 25, sub: 'kualitas' }, 'D'],
  ['nothing done', 'ORG-LKE-2021', { share_met: 0, sub: 'keberadaan', years_kept: 9 }, { grade: 'E', value: 0 }],
  ['3 of 4 criteria', 'ORG-LKE-2021', { met: 3, count: 4, sub: 'use' }, { grade: 'CC', share_met: 75 }],
  [
    'graded subcomponents with their weights',
    'ORG-LKE-2021',
    {
      subkomponen: [
        { bobot: 60, gradasi: 'BB' },
        { bobot: 40, gradasi: 70 },
      ],
    },
    { total: 76, predicate: 'BB', weight_total: 100 },
  ],
  ['snap by mode', 'ORG-LKE-SNAP-S', { mode: 'snap-down', criteria: [90, 90, 80], weight: 15 }, 12],
  ['mean by mode', 'ORG-LKE-SNAP-S', { subcomponentMode: 'mean', criteria: [90, 90, 80], weight: 15 }, 13],
  ['judged by mode', 'ORG-LKE-SNAP-S', { mode: 'judged', grade: 'A', criteria: [90, 90, 80], weight: 15 }, 13.5],
  [
    'a sheet',
    'ORG-LKE-2021',
    { sheet: SHEET, mode: 'mean' },
    { total: 75, predicate: 'BB', component_scores: { P: 75 } },
  ],
  ['a sheet by its other layer', 'ORG-LKE-2021', { sheet: SHEET, mode: 'mean', layer: 'mandiri' }, 95],
  [
    'a plan',
    'ORG-LKE-2021',
    { sheet: SHEET, mode: 'mean', target: 'A', fixed: ['x'] },
    { effort: 2, total_before: 75, total_after: 85, changes: [{ code: 'y', from: 'B', to: 'A', steps: 2, effort: 2 }] },
  ],
  [
    'Kebumen over two years',
    'ORG-LKE-BAND/series',
    {
      results: [
        { tahun: 2018, nilai: 58.72 },
        { tahun: 2019, nilai: 61.85, regulation: 'PermenPANRB 12/2015' },
      ],
    },
    { change: 3.13, predicate_change: 1, breaks: [] },
  ],
  [
    'a change of instrument has no difference',
    'ORG-LKE-BAND/series',
    {
      results: [
        { year: 2021, total: 72 },
        { year: 2022, total: 66 },
      ],
    },
    { change: null, breaks: ['instrument'] },
  ],
  ['plain mean', 'ORG-LKE-2021', { criteria: [90, 90, 80], weight: 15 }, { mean: 86.67, score: 13 }],
  ['snap 90, 90, 80', 'ORG-LKE-SNAP-S', { criteria: [90, 90, 80] }, { mean: 86.67, step: 80 }],
  ['snap on 15', 'ORG-LKE-SNAP-S', { criteria: [90, 90, 80], weight: 15 }, { score: 12, plain_score: 13, step: 80 }],
  ['snap 100, 90, 90', 'ORG-LKE-SNAP-S', { criteria: [100, 90, 90] }, { mean: 93.33, step: 90 }],
  ['snap 70, 60', 'ORG-LKE-SNAP-S', { criteria: ['B', 'CC'] }, { mean: 65, step: 60 }],
  ['snap 50, 30', 'ORG-LKE-SNAP-S', { criteria: [50, 30] }, { mean: 40, step: 30 }],
  ['snap 30, 30, 0 rises', 'ORG-LKE-SNAP-S', { criteria: [30, 30, 0] }, { mean: 20, step: 30 }],
  ['snap of a mean near zero', 'ORG-LKE-SNAP-S', { mean: 3.75 }, 30],
  ['snap of nothing', 'ORG-LKE-SNAP-S', { mean: 0 }, 0],
  ['snap of all', 'ORG-LKE-SNAP-S', { mean: 100 }, 100],
  ['exactly 90', 'ORG-LKE-BAND', { score: 90 }, 'A'],
  ['90.005', 'ORG-LKE-BAND', { score: 90.005 }, { predicate: 'AA', bandSensitiveToRounding: false }],
  ['90.004', 'ORG-LKE-BAND', { score: 90.004 }, { predicate: 'A', bandSensitiveToRounding: true }],
  ['90.004 raw', 'ORG-LKE-BAND', { score: 90.004, rounding: 'none' }, { predicate: 'AA', sensitive: true }],
  ['0', 'ORG-LKE-BAND', { score: 0 }, 'D'],
  ['100', 'ORG-LKE-BAND', { score: 100 }, 'AA'],
  ['exactly 50 of Manggarai Timur', 'ORG-LKE-BAND', { nilai: 50 }, { predicate: 'C', predicate_name: 'Kurang' }],
  ['80.05 by the text', 'ORG-LKE-BAND', { nilai: '80,05' }, 'A'],
  ['89.95 is not rounded to 90', 'ORG-LKE-BAND', { score: 89.95 }, 'A'],
  ['Kaltim 2009', 'ORG-LKE-OLD', { score: 50.21 }, 'CC'],
  ['72 before 2015', 'ORG-LKE-OLD', { score: 72 }, 'B'],
  ['72 on both scales', 'ORG-LKE-OLD/map', { score: 72 }, { old: 'B', new: 'BB' }],
  ['components of 25/2012', 'ORG-LKE-OLD', [25, 10, 9, 6, 12], { total: 62, predicate: 'CC' }],
  ['local A of a province', 'ORG-LKE-LOCAL', { main_at_a: 3, supporting_at_bb: 3 }, true],
  ['local A not yet', 'ORG-LKE-LOCAL', { main_at_a: 3, supporting_at_bb: 2 }, false],
  ['BPMSPH letters', 'ORG-LKE-LOCAL/bpmsph', { percentage: 75 }, 'BB'],
];

describe('worked examples', () => {
  for (const [name, id, inputs, expected] of EXAMPLES) {
    test(`${id}: ${name}`, () => {
      const result = ask(id, Array.isArray(inputs) ? { components: inputs as unknown } : inputs);
      assert.deepEqual(
        result.issues.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(differences(result, expected), []);
    });
  }

  test('a sheet of which one subcomponent has no grade has no total, and says why', () => {
    const result = ask('ORG-LKE-2021', { planning: ['B', 'B', null], measurement: 20, reporting: 10, evaluation: 15 });
    assert.equal(result.value, null);
    assert.equal(result.reason, 'missing');
    assert.equal(result.values.predicate, null);
  });

  test('a component above its weight is out of range, not a total', () => {
    const result = ask('ORG-LKE-2021', { planning: 31, measurement: 20, reporting: 10, evaluation: 15 });
    assert.equal(result.reason, 'out_of_range');
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['evaluate/out-of-bounds'],
    );
  });

  test('each instrument holds on its own days', () => {
    const day = (id: string, asOf: string) => {
      const rule = ruleById(id);
      assert.ok(rule);
      return evaluateCase(rule, {}, { messages: ID, asOf }).error === null;
    };
    assert.deepEqual(
      ['2015-07-01', '2015-07-02', '2021-12-31', '2022-01-01'].map((asOf) => [
        day('ORG-LKE-OLD', asOf),
        day('ORG-LKE-2015', asOf),
        day('ORG-LKE-2021', asOf),
      ]),
      [
        [true, false, false],
        [false, true, false],
        [false, true, false],
        [false, false, true],
      ],
    );
  });
});

describe('predicates', () => {
  const at = (id: string, score: number, rounding: string) => ask(id, { score, rounding }).value;

  for (const scale of [AKIP_PREDICATES, AKIP_PREDICATES_OLD]) {
    for (const [rounding, place] of [
      ['two-digits', 0.01],
      ['none', 1e-10],
    ] as const) {
      test(`${scale.id}, ${rounding}: every bound, and one unit of the last place on either side`, () => {
        scale.edges.forEach(({ at: edge }, i) => {
          const [below, above] = [scale.bands[i]?.key, scale.bands[i + 1]?.key];
          assert.deepEqual(
            [edge - place, edge, edge + place].map((score) => at(scale.id, score, rounding)),
            [below, below, above],
            `around ${edge}`,
          );
        });
      });
    }
  }

  test('every hundredth from 0 to 100 has one predicate, and predicates never fall', () => {
    const keys = AKIP_PREDICATES.bands.map(({ key }) => key);
    const counts = new Map<string, number>();
    let last = 0;
    for (let i = 0; i <= 10_000; i += 10) {
      const position = keys.indexOf(at('ORG-LKE-BAND', i / 100, 'two-digits') as string);
      assert.ok(position >= last, `${i / 100}`);
      last = position;
      counts.set(keys[position] as string, (counts.get(keys[position] as string) ?? 0) + 1);
    }
    assert.deepEqual([...counts.values()], [301, 200, 100, 100, 100, 100, 100]);
  });
});

describe('snapped means', () => {
  test('a snapped value is a grade, and never above the mean except for means in (0, 30)', () => {
    for (let i = 0; i <= 1000; i += 1) {
      const mean = i / 10;
      const step = ask('ORG-LKE-SNAP-S', { mean }).value as number;
      assert.ok([0, 30, 50, 60, 70, 80, 90, 100].includes(step), `${mean}`);
      assert.ok(step <= mean || (mean > 0 && mean < 30 && step === 30), `${mean} to ${step}`);
    }
  });
});
