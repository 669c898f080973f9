import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appraiseActivities, round, type ActivityGiven } from '@takar/core';
import { EN, ID } from '../support/reading.js';
import { codes, namesIn } from './telling.js';

describe('an SKP of 2014 to 2021', () => {
  const activity = (more: Partial<ActivityGiven> = {}): ActivityGiven => ({
    quantity: { target: 12, realisation: 12 },
    quality: { target: 100, realisation: 90 },
    time: { target: 12, realisation: 12 },
    ...more,
  });
  const cost = { target: 5_000_000, realisation: 5_000_000 };
  const options = { period: '2019', messages: ID };

  test('goes from activities to a predicate, with every figure on the way', () => {
    const appraisal = appraiseActivities(
      {
        activities: [
          activity({ name: 'Laporan', cost }),
          activity({ quality: { target: 100, realisation: 85 }, time: { target: 5, realisation: 4 } }),
        ],
        additionalTasks: 4,
        creativity: { recognisedBy: 'kepala-unit' },
        behaviour: [80, 82, 84, 81, 83],
      },
      options,
    );
    assert.deepEqual(
      appraisal.activities.map(({ value }) => value),
      [85.5, 93.6666666667],
    );
    const figures = Object.entries(appraisal.figures).map(([name, figure]) => [name, round(figure as number, 8)]);
    assert.deepEqual(Object.fromEntries(figures), {
      mean: 89.58333333,
      additionalTasks: 2,
      creativity: 3,
      skp: 94.58333333,
      behaviour: 82,
      unrounded: 89.55,
    });
    assert.deepEqual([appraisal.value, appraisal.predicate?.label.id, appraisal.reason], [89.55, 'Baik', null]);
    assert.deepEqual(appraisal.issues, []);
    assert.deepEqual(
      [appraisal.subject, appraisal.standing, appraisal.decidedBy, appraisal.regime, appraisal.skpName?.id],
      ['person', 'proposed', null, 'pp-46-2011', 'Sasaran Kerja Pegawai'],
    );
  });

  test('opens every figure down to the aspects of each activity', () => {
    const { trace } = appraiseActivities({ activities: [activity({ cost })], behaviour: [80] }, options);
    const names = namesIn(trace);
    const steps = ['predicate', 'performance_value', 'skp', 'activity_value', 'cost_score', 'efficiency', 'behaviour'];
    for (const name of steps) assert.ok(names.includes(name), name);
  });

  test('is decided only where an office is named', () => {
    const given = { activities: [activity()], behaviour: [80] };
    const decided = appraiseActivities(given, { ...options, decidedBy: 'Kepala Dinas' });
    assert.deepEqual([decided.standing, decided.decidedBy], ['decided', 'Kepala Dinas']);
    assert.equal(appraiseActivities(given, { ...options, decidedBy: ' ' }).standing, 'proposed');
  });

  test('leaves dropped activities out of the mean, and shows them', () => {
    const given = { activities: [activity(), activity({ dropped: true, quality: { target: 100, realisation: 10 } })] };
    const appraisal = appraiseActivities({ ...given, behaviour: [80] }, options);
    assert.equal(appraisal.figures.mean, appraisal.activities[0]?.value);
    assert.deepEqual(
      appraisal.activities.map(({ dropped }) => dropped),
      [false, true],
    );
  });

  test('scores cost only where a target was set', () => {
    const values = [undefined, { target: 0, realisation: 10 }, { target: '-', realisation: 10 }, cost].map(
      (each) =>
        appraiseActivities(
          { activities: [each === undefined ? activity() : activity({ cost: each })], behaviour: [80] },
          options,
        ).activities[0]?.value,
    );
    assert.deepEqual(values, [88.6666666667, 88.6666666667, 88.6666666667, 85.5]);
  });

  test('never makes a figure of what cannot be read', () => {
    const broken = activity({
      quantity: { target: 12, realisation: 'banyak' },
      cost: { target: 'lima', realisation: 5 },
    });
    const appraisal = appraiseActivities(
      { activities: [activity(), broken], behaviour: { integritas: 80, ramah: 3 } },
      options,
    );
    assert.deepEqual([appraisal.value, appraisal.predicate, appraisal.reason], [null, null, 'unreadable']);
    assert.deepEqual(codes(appraisal.issues), [
      'evaluate/unreadable-input /activities/1/quantity/realisation',
      'evaluate/unreadable-input /activities/1/cost/target',
      'evaluate/unknown-input /behaviour/ramah',
    ]);
  });

  test('a cost without a target is no cost: the aspects are divided by three', () => {
    const value = (cost: unknown): unknown => {
      const given = { activities: [activity({ cost } as Partial<ActivityGiven>)], behaviour: [80] };
      return appraiseActivities(given, options).activities[0]?.value;
    };
    const without = value(undefined);
    for (const target of [undefined, null, '', '-', 0, 'tidak berlaku'])
      assert.equal(value({ target, realisation: 5_000_000 }), without, String(target));
    assert.notEqual(value({ target: 5_000_000, realisation: 5_000_000 }), without);
    assert.equal(value({ target: 'lima', realisation: 5_000_000 }), null);
  });

  test('asks for a policy where the value falls between two rows', () => {
    const given = { activities: [activity({ quality: { target: 100, realisation: 94 } })], behaviour: [91.25] };
    const without = appraiseActivities(given, options);
    assert.deepEqual([without.value, without.predicate, without.reason], [90.5, null, 'ambiguous']);
    assert.deepEqual(codes(without.issues), ['appraisal/band-gap /bandGapPolicy']);
    const predicates = (['upward', 'excel-90.99', 'round-first'] as const).map(
      (bandGapPolicy) => appraiseActivities({ ...given, bandGapPolicy }, options).predicate?.label.id,
    );
    assert.deepEqual(predicates, ['Sangat Baik', 'Baik', 'Sangat Baik']);
  });

  test('belongs to its own years, and reads periods', () => {
    const given = { activities: [activity()], behaviour: [80] };
    const of = (period: string) => appraiseActivities(given, { ...options, period });
    assert.deepEqual(codes(of('2023').issues), ['appraisal/other-regime /period']);
    assert.deepEqual(codes(of('2021').issues), ['appraisal/other-regime /period']);
    assert.deepEqual(codes(of('kapan-kapan').issues), ['appraisal/period-unreadable /period']);
    assert.deepEqual(
      [of('2021').value, of('2021').reason, of('Semester I 2021').period],
      [null, 'not_applicable', '2021-S1'],
    );
  });

  test('speaks English too', () => {
    const { issues } = appraiseActivities(
      { activities: [activity()], behaviour: [80] },
      { period: '2023', messages: EN },
    );
    assert.match(issues[0]?.message ?? '', /is not appraised by these rules/);
  });
});
