import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  AKIP_PREDICATES,
  checkAnswerConstraints,
  compareEvaluations,
  criteriaOf,
  evidenceCounts,
  layerDifferences,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  predicateDistribution,
  withAnswers,
  type EvaluationResult,
} from '@takar/core';
import { golden } from '../support/golden.js';
import { answered, codesOf, messages, realSheet, sheetOf, smallSheet } from './sheets.js';

describe('layers beside each other', () => {
  const own = answered(realSheet('wonosobo', { mode: 'mean' }), () => 'g', 'self');
  const sheet = answered(own, (code) => (code.startsWith('B') ? 'e' : 'g'), 'assessor');

  test('each answer and each score, scored apart by one mode', () => {
    const { counts, total, components, criteria, scores } = layerDifferences(sheet, { messages });
    assert.deepEqual(counts, { raised: 0, lowered: 21, same: 61, 'only-from': 0, 'only-to': 0, neither: 0 });
    assert.deepEqual([total.from, total.to, total.difference], [90, 84, -6]);
    assert.deepEqual(
      components.map(({ difference }) => difference),
      [0, -6, 0, 0],
    );
    assert.deepEqual(
      criteria.find(({ code }) => code === 'B1.1'),
      {
        component: 'B',
        subcomponent: 'B1',
        code: 'B1.1',
        label: 'measurement guideline/SOP',
        from: 'g',
        to: 'e',
        difference: -20,
        change: 'lowered',
      },
    );
    assert.deepEqual([scores.from.layer, scores.to.layer], ['self', 'assessor']);
  });

  test('what one layer did not answer is no difference, and a provisional score neither', () => {
    const partly = withAnswers(own, 'verifier', { 'A1.1': 'h' });
    const { counts, total } = layerDifferences(partly, { from: 'self', to: 'verifier', messages });
    assert.deepEqual(counts, { raised: 1, lowered: 0, same: 0, 'only-from': 81, 'only-to': 0, neither: 0 });
    assert.deepEqual([total.from, total.difference], [90, null]);
  });
});

describe('evidence', () => {
  test('147 pieces are asked for in Trenggalek, by component', () => {
    const { total, components } = evidenceCounts(realSheet('trenggalek'), { messages });
    assert.deepEqual([total.due, total.given, total.percent, total.unknown], [147, null, null, 76]);
    const due = components.map((component) => component.due ?? 0);
    assert.equal(
      due.reduce((sum, each) => sum + each, 0),
      147,
    );
    for (const { due: whole, subcomponents } of components) {
      assert.equal(
        subcomponents.reduce((sum, sub) => sum + (sub.due ?? 0), 0),
        whole,
      );
    }
  });

  test('counts what is there of what is asked for, and points at answers without any', () => {
    const criteria = [
      { code: 'x', answer: 'A', evidence: 3, evidence_due: 2 },
      { code: 'y', answer: 'BB', evidence: [], evidence_due: 4 },
      { code: 'z', answer: 'E', evidence: 0, evidence_due: 2 },
    ];
    const sheet = sheetOf({ components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }] });
    const { total, issues } = evidenceCounts(sheet, { messages });
    assert.deepEqual([total.given, total.due, total.percent, total.unknown], [3, 8, 25, 0]);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [['evaluation/without-evidence', '/components/0/sub/0/criteria/1']],
    );
  });
});

describe('logic frame', () => {
  const sheet = realSheet('plugin');

  test('an even sheet breaks none of the 117 constraints', () => {
    for (const place of [0, -1]) {
      const even = answered(sheet, (_, keys) => keys.at(place) ?? '');
      const { held, broken, notChecked, issues } = checkAnswerConstraints(even, { messages });
      assert.deepEqual([held.length, broken, notChecked, issues], [117, [], [], []]);
    }
  });

  test('without the guideline everything that rests on it is above its bound', () => {
    const best = answered(sheet, (code, keys) => (code === '1-0-0' ? 'T' : (keys.at(-1) ?? '')));
    const { broken, issues } = checkAnswerConstraints(best, { messages });
    const bound = criteriaOf(sheet).filter(({ constraints }) => constraints.some(({ of }) => of === '1-0-0'));
    assert.equal(broken.filter(({ of }) => of === '1-0-0').length, bound.length);
    assert.equal(bound.length, 18);
    assert.deepEqual(
      broken
        .filter(({ kind }) => kind === 'subcomponent-mean')
        .map(({ criterion, of, value, limit }) => [criterion, of, value, limit]),
      [
        ['1-1-5', '1-0', 100, 66.6666666667],
        ['1-1-6', '1-0', 100, 66.6666666667],
      ],
    );
    assert.equal(issues.length, broken.length);
    assert.match(issues[0]?.message ?? '', /1-0-1 \(100%\) lebih tinggi daripada 1-0-0 \(0%\)/);
  });

  test('a mean is over what is answered; what is not answered is not checked', () => {
    const partly = withAnswers(sheet, 'assessor', { '0-1-4': 'C', '0-2-0': 'B', '0-2-1': 'C' });
    const { broken, held, notChecked } = checkAnswerConstraints(partly, { messages });
    assert.deepEqual(
      broken.map(({ criterion, of, limit }) => [criterion, of, limit]),
      [['0-2-0', '0-1', 50]],
    );
    assert.deepEqual(
      held.map(({ criterion }) => criterion),
      ['0-2-1'],
    );
    assert.equal(notChecked.length, 115);
  });
});

describe('years beside each other', () => {
  const LKE_2015 = { instrument: PERMENPANRB_12_2015_EVALUATION, evaluator: 'ministry' } as const;
  const LKE_2021 = { instrument: PERMENPANRB_88_2021_EVALUATION, evaluator: 'ministry' } as const;

  interface Record {
    readonly id: string;
    readonly year: number;
    readonly total: number;
    readonly category: string;
    readonly components: readonly { readonly score: number }[];
  }
  const published = (file: string, id: string): EvaluationResult => {
    const record = golden<Record[]>(file).find((each) => each.id === id);
    assert.ok(record);
    const names = PERMENPANRB_12_2015_EVALUATION.components.map(({ key }, i) => [
      key,
      record.components[i]?.score ?? null,
    ]);
    return {
      ...LKE_2015,
      year: record.year,
      total: record.total,
      predicate: record.category,
      components: Object.fromEntries(names) as { readonly [key: string]: number | null },
    };
  };

  test('Kebumen 2018 to 2019: 3.13 points and one predicate up, by component', () => {
    const results = ['lhe-kebumen-2019', 'lhe-kebumen-2018'].map((id) => published('organisation.json', id));
    const { series, issues } = compareEvaluations(results, { locale: 'id' });
    const [first, second] = series[0]?.points ?? [];
    assert.deepEqual([first?.year, first?.change, first?.predicateChange], [2018, null, null]);
    assert.deepEqual([second?.year, second?.change, second?.predicateChange], [2019, 3.13, 1]);
    assert.deepEqual(Object.values(second?.componentChanges ?? {}), [0.84, 0.41, 0.17, 0.18, 1.53]);
    assert.deepEqual(codesOf({ issues }), ['evaluation/series-unknown']);
  });

  test('Kalimantan Selatan 2020 to 2021: the printed rise of 0.42', () => {
    const results = ['lhe-kalsel-2020', 'lhe-kalsel-2021'].map((id) => published('supplement.json', id));
    const { series } = compareEvaluations(results, { locale: 'en' });
    assert.equal(series[0]?.points[1]?.change, 0.42);
  });

  test('a series breaks where instrument or list changes, and carries on after it', () => {
    const { series, issues } = compareEvaluations(
      [
        { ...LKE_2015, year: 2021, total: 72, list: 'lama', mode: 'mean' },
        { ...LKE_2021, year: 2022, total: 66, list: '80', mode: 'mean' },
        { ...LKE_2021, year: 2023, total: 68, list: '80', mode: 'mean' },
        { ...LKE_2021, year: 2024, total: 71, list: '82', mode: 'mean' },
        { ...LKE_2021, year: 2025, total: 71.5, list: '82', mode: 'snap-down' },
      ],
      { locale: 'en' },
    );
    assert.deepEqual(
      series[0]?.points.map(({ year, change, breaks, predicateChange }) => [year, change, breaks, predicateChange]),
      [
        [2021, null, [], null],
        [2022, null, ['instrument', 'list'], null],
        [2023, 2, [], 0],
        [2024, null, ['list'], null],
        [2025, null, ['mode'], null],
      ],
    );
    assert.deepEqual(codesOf({ issues }), Array<string>(3).fill('evaluation/series-break'));
  });

  test('over 2014/2015 the earlier total is read on the later scale: B was 72, which is BB since', () => {
    const { series } = compareEvaluations(
      [
        { instrument: PERMENPANRB_25_2012_EVALUATION, evaluator: 'ministry', year: 2014, total: 72 },
        { ...LKE_2015, year: 2015, total: 74 },
      ],
      { locale: 'id' },
    );
    const [before, after] = series[0]?.points ?? [];
    assert.deepEqual([before?.predicate, after?.predicateBefore, after?.predicate], ['B', 'BB', 'BB']);
    assert.deepEqual([after?.change, after?.predicateChange], [null, null]);
  });

  test('results of inspectorate and ministry, and of layers, never share a series', () => {
    const { series } = compareEvaluations(
      [
        { ...LKE_2021, year: 2023, total: 68 },
        { ...LKE_2021, year: 2024, total: 70, evaluator: 'internal' },
        { ...LKE_2021, year: 2024, total: 90, evaluator: 'internal', layer: 'self' },
        { ...LKE_2021, year: 2024, total: 71, evaluator: null },
      ],
      { locale: 'id' },
    );
    assert.deepEqual(
      series.map(({ evaluator, layer, points }) => [evaluator, layer, points.length, points[0]?.change]),
      [
        ['ministry', 'assessor', 1, null],
        ['internal', 'assessor', 1, null],
        ['internal', 'self', 1, null],
        [null, 'assessor', 1, null],
      ],
    );
  });

  test('a year that is there twice is reported and has no change', () => {
    const twice = [71, 72].map((total) => ({ ...LKE_2021, year: 2024, total, list: '80', mode: 'mean' as const }));
    const { series, issues } = compareEvaluations(twice, { locale: 'id' });
    assert.deepEqual(codesOf({ issues }), ['evaluation/same-year']);
    assert.equal(series[0]?.points[1]?.change, null);
  });

  test('where only the predicate is known, places on the scale still compare', () => {
    const letters = ['CC', 'B', 'B', 'B'].map((predicate, i) => ({
      ...LKE_2015,
      year: 2016 + i,
      total: null,
      predicate,
    }));
    const { series } = compareEvaluations(letters, { locale: 'id' });
    assert.deepEqual(
      series[0]?.points.map(({ change, predicateChange }) => [change, predicateChange]),
      [
        [null, null],
        [null, 1],
        [null, 0],
        [null, 0],
      ],
    );
  });
});

describe('agencies by predicate', () => {
  test('the shares of Kotawaringin Barat 2023 reproduce and add to 99.99', () => {
    const record = golden<
      { id: string; distribution?: { counts: Record<string, number>; published_percent: Record<string, number> } }[]
    >('supplement.json').find(({ id }) => id === 'lhe-kotawaringin-barat-opd-2023');
    const { counts, published_percent: printed } = record?.distribution ?? { counts: {}, published_percent: {} };
    const letters = Object.entries(counts).flatMap(([letter, count]) => Array<string>(count).fill(letter));
    const { count, predicates, percentSum } = predicateDistribution(letters, AKIP_PREDICATES);
    assert.equal(count, 37);
    assert.deepEqual(
      Object.fromEntries(predicates.filter((each) => each.count > 0).map(({ key, percent }) => [key, percent])),
      printed,
    );
    assert.equal(percentSum, 99.99);
  });

  test('no agency has no shares, and a letter that the scale lacks is counted as it stands', () => {
    assert.equal(predicateDistribution([], AKIP_PREDICATES).predicates[0]?.percent, null);
    const { predicates } = predicateDistribution(['BB', 'B+'], AKIP_PREDICATES);
    assert.deepEqual(predicates.at(-1), { key: 'B+', count: 1, percent: 50 });
  });
});

test('the small sheet of these tests is a sheet', () => {
  assert.equal(criteriaOf(sheetOf(smallSheet())).length, 7);
});
