import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EN, scoreSheet, subcomponentsOf, withAnswers, type EvaluationSheet, type Trace } from '@takar/core';
import { answered, codesOf, messages, read, realSheet, sheetOf, smallSheet } from './sheets.js';

const total = (sheet: EvaluationSheet, mode: 'judged' | 'mean' | 'snap-down' | 'sum' = 'mean') => {
  const { total: score, predicate } = scoreSheet(sheet, { mode, messages });
  return [score, predicate?.key];
};

describe('the 82 criteria of Wonosobo, by the mean', () => {
  const sheet = realSheet('wonosobo');
  const [E70, F80, G90, H100] = ['e', 'f', 'g', 'h'] as const;

  test('every answer 70 is 70.00, B', () => {
    assert.deepEqual(total(answered(sheet, () => E70)), [70, 'B']);
  });
  test('every answer 80 except A2.* at 90 is 80.90, A', () => {
    assert.deepEqual(total(answered(sheet, (code) => (code.startsWith('A2.') ? G90 : F80))), [80.9, 'A']);
  });
  test('every answer 90 except D3.5 at 100 is 90.25, AA', () => {
    assert.deepEqual(total(answered(sheet, (code) => (code === 'D3.5' ? H100 : G90))), [90.25, 'AA']);
  });
  test('the same taken down to a grade stays at 90.00, A', () => {
    assert.deepEqual(
      total(
        answered(sheet, (code) => (code === 'D3.5' ? H100 : G90)),
        'snap-down',
      ),
      [90, 'A'],
    );
  });
});

describe('other models of answers', () => {
  test('points of Majalengka: the worst sheet is 3.65, the best 100', () => {
    const sheet = realSheet('majalengka', { mode: 'sum' });
    assert.deepEqual(
      total(
        answered(sheet, (_, keys) => keys[0] ?? ''),
        'sum',
      ),
      [3.65, 'D'],
    );
    assert.deepEqual(
      total(
        answered(sheet, (_, keys) => keys.at(-1) ?? ''),
        'sum',
      ),
      [100, 'AA'],
    );
  });

  test('points that do not make up the weight of their subcomponent are reported', () => {
    const criteria = [
      { code: 'x', points: [2, 1, 0] },
      { code: 'y', points: [2, 0] },
    ];
    const source = {
      mode: 'sum',
      components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }],
    };
    const { issues } = read(source);
    assert.deepEqual(codesOf({ issues }), ['evaluation/points-differ']);
    assert.match(issues[0]?.message ?? '', /berjumlah 4, bukan bobotnya 100/);
  });

  test('letters of Trenggalek: B is 0.66, and nothing is rounded on the way (12 and not 11.97)', () => {
    const sheet = realSheet('trenggalek');
    const all = answered(sheet, (_, keys) => (keys.includes('Y') ? 'Y' : 'B'));
    const { components } = scoreSheet(all, { mode: 'mean', messages });
    assert.deepEqual(
      components[0]?.subcomponents.map(({ score }) => score),
      [6, 6.96, 9.9],
    );
    assert.deepEqual(total(answered(sheet, (_, keys) => keys.at(-1) ?? '')), [100, 'AA']);
    const seven = {
      components: [
        {
          code: 'P',
          weight: 100,
          sub: [{ code: 's', weight: 12, criteria: Array.from({ length: 7 }, (_, i) => `k${i}`) }],
        },
      ],
    };
    const best = answered(read(seven).sheet as EvaluationSheet, () => 'AA');
    assert.equal(scoreSheet(best, { mode: 'mean', messages }).total, 12);
  });

  test('yes and no with a to e of the plugin', () => {
    const sheet = realSheet('plugin');
    assert.deepEqual(total(answered(sheet, (_, keys) => (keys.includes('Y') ? 'Y' : 'C'))), [61.4642857143, 'B']);
  });

  test('judged: the grades of the subcomponents of the worked example are 68.15, B', () => {
    const source = realSheet('wonosobo');
    const grades = ['BB', 'B', 'B', 'B', 'B', 'CC', 'A', 'BB', 'B', 'B', 'CC', 'CC'];
    const keys = subcomponentsOf(source).map(({ code }, i) => [code, grades[i] ?? ''] as const);
    const sheet = withAnswers(source, 'assessor', Object.fromEntries(keys));
    const score = scoreSheet(sheet, { mode: 'judged', messages });
    assert.deepEqual([score.total, score.predicate?.key, score.answered, score.due], [68.15, 'B', 12, 12]);
    assert.deepEqual(
      score.components.map(({ score: each, percentOfWeight }) => [each, percentOfWeight]),
      [
        [21.6, 72],
        [19.5, 65],
        [11.55, 77],
        [15.5, 62],
      ],
    );
  });

  test('weights of criteria are normalised by their sum', () => {
    const criteria = [
      { code: 'x', weight: 14.29, answer: 'AA' },
      { code: 'y', weight: '14,29', answer: 'E' },
    ];
    const sheet = sheetOf({ components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }] });
    assert.deepEqual(total(sheet), [50, 'C']);
    const uneven = [
      { code: 'x', weight: 3, answer: 'AA' },
      { code: 'y', weight: 1, answer: 'E' },
    ];
    assert.deepEqual(
      total(sheetOf({ components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria: uneven }] }] })),
      [75, 'BB'],
    );
  });

  test('a criterion with several items is the mean of its items', () => {
    const items = [{ answer: 'Y' }, { answer: 'T' }, { answer: 'Y' }, { answer: 'Y' }];
    const criteria = [{ code: 'x', scale: 'yes-no', items }];
    const source = {
      instrument: 'PermenPANRB 12/2015',
      components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }],
    };
    assert.deepEqual(total(sheetOf(source)), [75, 'BB']);
  });
});

describe('what is not answered', () => {
  const sheet = sheetOf(smallSheet({ mode: 'mean', answers: { assessor: { a1: 80, b1: 90, b2: 90, b3: 60 } } }));

  test('earns nothing yet, leaves the score provisional, and says how much is there', () => {
    const score = scoreSheet(sheet, { messages });
    assert.equal(score.total, 40);
    assert.equal(score.provisional, true);
    assert.equal(score.predicate, null);
    assert.equal(score.reason, 'not_reported');
    assert.deepEqual([score.answered, score.due, score.coverage], [4, 7, 0.5]);
    assert.equal(score.reachable, 90);
    assert.deepEqual(
      score.predicateRange?.map(({ key }) => key),
      ['C', 'A'],
    );
    assert.deepEqual(
      score.issues.map(({ code, path }) => [code, path]),
      [
        ['evaluation/unanswered', '/components/0/sub/0'],
        ['evaluation/unanswered', '/components/1/sub/0'],
      ],
    );
    const [planning, measurement] = score.components;
    assert.deepEqual([planning?.score, planning?.provisional, planning?.coverage?.toFixed(4)], [40, true, '0.8333']);
    assert.deepEqual([measurement?.score, measurement?.reason], [null, 'not_reported']);
  });

  test('an unanswered sheet never scores higher than the same sheet with one more answer', () => {
    const more = withAnswers(sheet, 'assessor', { a2: 'E' });
    assert.equal(scoreSheet(more, { messages }).total, 40);
  });

  test('a criterion that does not apply gives its weight to the others', () => {
    const answers = { a1: 80, a2: 'tidak berlaku', b1: 60, b2: 60, b3: 60, c1: 60, c2: 60 };
    const score = scoreSheet(sheetOf(smallSheet({ answers: { assessor: answers } })), { mode: 'mean', messages });
    assert.deepEqual([score.total, score.provisional, score.due], [64, false, 6]);
  });

  test('a subcomponent that does not apply at all keeps its weight from the total, with a warning', () => {
    const answers = { a1: '80', a2: 80, b1: 80, b2: 80, b3: 80, c1: 'tidak berlaku', c2: 'tidak berlaku' };
    const score = scoreSheet(sheetOf(smallSheet({ answers: { assessor: answers } })), { mode: 'mean', messages: EN });
    assert.deepEqual([score.total, score.provisional, score.predicate?.key], [48, false, 'C']);
    assert.deepEqual(codesOf(score), ['evaluation/not-applicable']);
  });

  test('without a mode nothing is scored and none is guessed', () => {
    const score = scoreSheet(sheetOf(smallSheet()), { messages });
    assert.deepEqual([score.total, score.reason, score.components], [null, 'input_unknown', []]);
    assert.deepEqual(codesOf(score), ['evaluation/mode-missing']);
  });

  test('layers are scored apart: an unanswered layer has no score, whatever the others say', () => {
    const self = answered(sheetOf(smallSheet({ mode: 'mean' })), () => 'AA', 'self');
    assert.equal(scoreSheet(self, { layer: 'self', messages }).total, 100);
    for (const layer of ['verifier', 'assessor'] as const) {
      const score = scoreSheet(self, { layer, messages });
      assert.deepEqual([score.total, score.reason, score.reachable], [null, 'not_reported', 100]);
    }
  });
});

describe('rounding and explanation', () => {
  test('a total that rounding lifts over a bound says so', () => {
    const criteria = (count: number) => Array.from({ length: count }, (_, i) => ({ code: `k${i}` }));
    const source = {
      components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria: criteria(3000) }] }],
    };
    const sheet = answered(sheetOf(source), (code) => (code === 'k0' ? 'AA' : 'A'));
    const rounded = scoreSheet(sheet, { mode: 'mean', messages });
    assert.equal(rounded.total, 90.0033333333);
    assert.deepEqual([rounded.predicate?.key, rounded.bandSensitiveToRounding], ['A', true]);
    assert.equal(scoreSheet(sheet, { mode: 'mean', rounding: 'none', messages }).predicate?.key, 'AA');
  });

  test('the trace opens the total down to the answers', () => {
    const sheet = answered(realSheet('wonosobo'), () => 'f');
    const { trace } = scoreSheet(sheet, { mode: 'snap-down', messages });
    assert.equal(trace.rule?.id, 'ORG-LKE-2021');
    const names: string[] = [];
    const walk = ({ kind, name, label, inputs }: Trace): void => {
      names.push(kind === 'rows' ? label : name);
      for (const input of inputs) walk(input);
    };
    walk(trace);
    for (const name of [
      'total',
      'component_score',
      'subcomponent_score',
      'step',
      'mean',
      'criterion_value',
      'answer',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(names.includes('A1.1 planning guideline'));
    assert.equal(names.filter((name) => name === 'criterion_value').length, 82);
  });
});
