import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appraiseActivities, appraiseHead, appraiseStaff, appraiseYear2021, round } from '@takar/core';
import { ID } from '../support/reading.js';
import { codes, namesIn } from './telling.js';

describe('an SKP of a head, second half of 2021', () => {
  const options = { period: '2021-S2', messages: ID };
  const main = [
    { name: 'Indeks', target: 95, realisation: 93 },
    { target: 100, realisation: 100 },
    { target: [80, 90] as const, realisation: 85 },
  ];
  const behaviour = [
    { aspect: 'orientasi pelayanan', level: 4, min: 3, max: 5 },
    { aspect: 'komitmen', level: 5, min: 3, max: 5 },
  ];

  test('goes from indicators to a predicate', () => {
    const initiatives = [{ target: 12, realisation: 12 }];
    const appraisal = appraiseHead({ main, initiatives, behaviour, weights: '70/30' }, options);
    assert.deepEqual(
      appraisal.main.map(({ wholeAchievement, category, value }) => [wholeAchievement, category?.label.id, value]),
      [
        [98, 'Cukup', 88],
        [100, 'Baik', 109],
        [100, 'Baik', 109],
      ],
    );
    const { mainWeighted, initiativeWeighted, skp, behaviour: behaviourValue } = appraisal.figures;
    assert.deepEqual([mainWeighted, initiativeWeighted, skp, behaviourValue], [61.2, 43.6, 104.8, 104.25]);
    assert.deepEqual([appraisal.value, appraisal.predicate?.label.id], [104.64, 'Baik']);
    assert.deepEqual(appraisal.issues, []);
    const names = namesIn(appraisal.trace);
    for (const name of ['indicator_value', 'whole_achievement', 'skp', 'level']) {
      assert.ok(names.includes(name), name);
    }
  });

  test('reproduces the annex: 59.2 and 43.6 are 102.8', () => {
    const annex = appraiseHead(
      {
        main: [
          { target: 100, realisation: 100 },
          { target: 95, realisation: 93 },
          { target: 100, realisation: 100 },
        ],
        initiatives: [{ target: 1, realisation: 1 }],
        behaviour: 98,
        weights: '70/30',
      },
      options,
    );
    assert.deepEqual([annex.figures.initiativeWeighted, annex.figures.behaviour], [43.6, 98]);
    assert.equal(annex.figures.skp, 104.8);
  });

  test('counts a natural maximum at the highest value, smaller-is-better by its own formula, and leaves out what is cascaded directly', () => {
    const { main: results, figures } = appraiseHead(
      {
        main: [
          { target: 100, realisation: 100, naturalMaximum: true },
          { target: [7, 8], realisation: 9, condition: 'special' },
          { target: 10, realisation: 1, cascadedDirectly: true },
        ],
        initiatives: [{ target: 10, realisation: 10 }],
        behaviour: 100,
        weights: '60/40',
      },
      options,
    );
    assert.deepEqual(
      results.map(({ achievement, value, counts }) => [achievement, value, counts]),
      [
        [100, 120, true],
        [87.5, 78, true],
        [10, 8.3050847458, false],
      ],
    );
    assert.equal(figures.mainWeighted, 59.4);
  });

  test('adds additional performance up to its cap, and says what lies beyond the table', () => {
    const more = { main: [{ target: 1, realisation: 2 }], initiatives: [{ target: 1, realisation: 2 }] };
    const additional = Array.from({ length: 4 }, () => ({ category: 'SB', scope: 3, value: 120 }) as const);
    const given = { ...more, additional, behaviour: 120, weights: '70/30', newIdea: true } as const;
    const open = appraiseHead(given, options);
    assert.deepEqual([open.figures.additional, open.figures.skp], [10, 130]);
    assert.deepEqual([open.value, open.predicate, open.reason], [127, null, 'out_of_range']);
    const capped = appraiseHead({ ...given, capPolicy: 'at-highest' }, options);
    assert.deepEqual([capped.value, capped.predicate?.label.id], [120, 'Sangat Baik']);
  });

  test('stays without a figure where one is missing, and says where', () => {
    const initiatives = [{ target: 12, realisation: null }];
    const wrong = appraiseHead(
      { main, initiatives, behaviour: [{ level: 9, min: 3, max: 5 }], weights: '70/30' },
      options,
    );
    assert.deepEqual([wrong.value, wrong.predicate, wrong.reason], [null, null, 'missing']);
    assert.deepEqual(codes(wrong.issues), ['evaluate/out-of-bounds /behaviour/0/level']);
  });
});

describe('an SKP of an administrator or functional officer, second half of 2021', () => {
  const options = { period: '2021-S2', messages: ID };

  test('goes from aspects by the cross table and cascading to a predicate', () => {
    const appraisal = appraiseStaff(
      {
        plans: [
          {
            name: 'Dokumen',
            cascading: 'direct',
            aspects: [
              { target: 10, realisation: 11 },
              { target: 90, realisation: 90 },
              { target: 6, realisation: 5, condition: 'special' },
            ],
          },
          { cascading: 'non-direct', superiorValue: 109, aspects: ['SB', 'SB', 'SB'] },
        ],
        additional: [{ category: 'B', scope: 'satu-unit', value: 100 }],
        behaviour: 100,
        weights: '60/40',
      },
      options,
    );
    assert.deepEqual(
      appraisal.plans.map(({ category, value, weightedValue }) => [category?.label.id, value, weightedValue]),
      [
        ['Sangat Baik', 120, 120],
        ['Sangat Baik', 120, 117.8],
      ],
    );
    assert.deepEqual(
      appraisal.plans[0]?.aspects.map(({ category }) => category?.label.id),
      ['Sangat Baik', 'Baik', 'Sangat Baik'],
    );
    assert.deepEqual([appraisal.figures.mainPerformance, appraisal.figures.additional], [118.9, 0.8]);
    assert.deepEqual([appraisal.value, appraisal.predicate?.label.id], [111.82, 'Baik']);
    const names = namesIn(appraisal.trace);
    for (const name of ['plan_value', 'whole_achievement', 'additional']) assert.ok(names.includes(name), name);
  });

  test('does not take the last branch where a category or the superior is missing', () => {
    const plans = [
      { cascading: 'direct', aspects: ['SB', 'bagus'] },
      { cascading: 'non-direct', aspects: ['SB'] },
    ] as const;
    const appraisal = appraiseStaff({ plans, behaviour: 100, weights: '60/40' }, options);
    assert.deepEqual(
      appraisal.plans.map(({ weightedValue }) => weightedValue),
      [null, null],
    );
    assert.deepEqual(codes(appraisal.issues), ['evaluate/unreadable-input /plans/0/aspects/1']);
    assert.equal(appraisal.value, null);
  });
});

describe('the year 2021', () => {
  test('is half the converted first half and half the second', () => {
    const year = appraiseYear2021({ firstHalf: 83.3, secondHalf: 102.8 }, { messages: ID });
    assert.deepEqual(
      [round(year.value as number, 8), year.predicate?.label.id, year.period],
      [101.35357143, 'Baik', '2021'],
    );
    assert.equal(year.figures.firstHalfConverted, 99.9071428571);
  });

  test('takes the appraisals themselves, with their explanations and reasons', () => {
    const time = { target: 12, realisation: 12 };
    const activities = [{ quantity: time, quality: { target: 100, realisation: 90 }, time }];
    const firstHalf = appraiseActivities({ activities, behaviour: [80] }, { period: '2021-S1', messages: ID });
    const secondHalf = appraiseHead(
      {
        main: [{ target: 1, realisation: 1 }],
        initiatives: [{ target: 1, realisation: 1 }],
        behaviour: 100,
        weights: '70/30',
      },
      { period: '2021-S2', messages: ID },
    );
    const year = appraiseYear2021({ firstHalf, secondHalf }, { messages: ID, decidedBy: 'Kepala BKPSDM' });
    assert.deepEqual([year.figures.firstHalf, year.figures.secondHalf], [85.2, 106.3]);
    assert.equal(year.standing, 'decided');
    const names = namesIn(year.trace);
    assert.ok(names.includes('activity_value') && names.includes('indicator_value'));
    const missing = appraiseYear2021({ firstHalf, secondHalf: null }, { messages: ID });
    assert.deepEqual([missing.value, missing.predicate, missing.reason], [null, null, 'missing']);
  });
});
