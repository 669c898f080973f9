import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  AKIP_PREDICATES,
  checkAnswerConstraints,
  criteriaOf,
  planToPredicate,
  scoreSheet,
  subcomponentsOf,
  TakarError,
  withAnswers,
  type EvaluationSheet,
  type PlanOptions,
  type SubcomponentMode,
} from '@takar/core';
import fc from 'fast-check';
import { answered, codesOf, messages, read, realSheet, sheetOf, smallSheet } from './sheets.js';

const PLACES = AKIP_PREDICATES.predicates.map(({ key }) => key);

/** The least effort and then the highest total, by trying every sheet with answers as they are or higher. */
function bruteForce(sheet: EvaluationSheet, mode: SubcomponentMode, predicate: string, constraints: boolean) {
  const places =
    mode === 'judged'
      ? subcomponentsOf(sheet).map(({ code, grades, scale }) => ({ code, at: grades.assessor?.key, scale }))
      : criteriaOf(sheet).map(({ code, answers, scale }) => ({ code, at: answers.assessor?.key, scale }));
  let best: { effort: number; total: number } | null = null;
  const visit = (i: number, keys: Record<string, string>, effort: number): void => {
    if (best !== null && effort > best.effort) return;
    const place = places[i];
    if (place !== undefined) {
      const values = place.scale.answers.filter(({ value }, k, all) => all[k - 1]?.value !== value);
      const from = values.findIndex(({ key }) => key === place.at);
      for (let k = from; k < values.length; k += 1) {
        visit(i + 1, { ...keys, [place.code]: values[k]?.key ?? '' }, effort + k - from);
      }
      return;
    }
    const raised = withAnswers(sheet, 'assessor', keys);
    const score = scoreSheet(raised, { mode, messages });
    if (PLACES.indexOf(score.predicate?.key ?? '') < PLACES.indexOf(predicate)) return;
    if (constraints) {
      const changed = new Set(places.filter(({ code, at }) => keys[code] !== at).map(({ code }) => code));
      if (checkAnswerConstraints(raised, { messages }).broken.some(({ criterion }) => changed.has(criterion))) return;
    }
    const total = score.total ?? 0;
    if (best === null || effort < best.effort || total > best.total) best = { effort, total };
  };
  visit(0, {}, 0);
  return best as { effort: number; total: number } | null;
}

const plan = (sheet: EvaluationSheet, options: Omit<PlanOptions, 'messages'>) =>
  planToPredicate(sheet, { ...options, messages });

describe('planToPredicate', () => {
  test('agrees with trying everything on random small sheets, in every mode, with and without a logic frame', () => {
    const codes = ['a1', 'a2', 'b1', 'b2', 'c1'];
    const scales = {
      low: [
        ['E', 0],
        ['C', 50],
        ['AA', 100],
      ],
      yt: [
        ['T', 0],
        ['Y', 1],
      ],
      four: [
        ['D', 0],
        ['C', 0.33],
        ['B', 0.66],
        ['A', 1],
      ],
    };
    const scale = fc.constantFrom('low', 'yt', 'four');
    const bound = fc.tuple(
      fc.nat(4),
      fc.oneof(
        fc.nat(4).map((i) => `crit:${codes[i] ?? ''}`),
        fc.constantFrom('avg:a', 'avg:b'),
      ),
    );
    const sheets = fc.record({
      scales: fc.array(scale, { minLength: 5, maxLength: 5 }),
      answers: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
      weights: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 39 })),
      bounds: fc.array(bound, { maxLength: 5 }),
      mode: fc.constantFrom<SubcomponentMode>('mean', 'snap-down', 'judged'),
      predicate: fc.constantFrom('C', 'CC', 'B', 'BB', 'A', 'AA'),
    });
    let reached = 0;
    fc.assert(
      fc.property(sheets, ({ scales: own, answers, weights: [a, b], bounds, mode, predicate }) => {
        const criterion = (i: number): unknown => {
          const steps = scales[own[i] as keyof typeof scales];
          return {
            code: codes[i],
            scale: own[i],
            answer: steps[(answers[i] as number) % steps.length]?.[0],
            constraints: bounds.filter(([of]) => of === i).map(([, by]) => by),
          };
        };
        const sub = (code: string, weight: number, ...of: number[]): unknown => ({
          code,
          weight,
          scale: own[of[0] as number],
          grade: scales[own[of[0] as number] as keyof typeof scales][0]?.[0],
          criteria: of.map(criterion),
        });
        const sheet = planSheet({
          scales,
          components: [
            { code: 'P', weight: 100, sub: [sub('a', a, 0, 1), sub('b', b, 2, 3), sub('c', 100 - a - b, 4)] },
          ],
        });
        const constraints = mode !== 'judged';
        const expected = bruteForce(sheet, mode, predicate, constraints);
        const found = plan(sheet, { predicate, mode });
        assert.equal(found.reached, expected !== null);
        assert.equal(found.proven, true);
        if (expected === null) return;
        reached += 1;
        assert.deepEqual([found.effort, found.after.total], [expected.effort, expected.total]);
        assert.equal(
          found.changes.reduce((sum, { effort }) => sum + effort, 0),
          expected.effort,
        );
        assert.ok(PLACES.indexOf(found.after.predicate?.key ?? '') >= PLACES.indexOf(predicate));
      }),
      { numRuns: 300 },
    );
    assert.ok(reached > 100);
  });

  test('points agree with trying everything', () => {
    const criteria = [
      { code: 'x', points: [40, 10, 0], answer: 'c' },
      { code: 'y', points: [30, 25, 0], answer: 'c' },
      { code: 'z', points: [2, 0, 30], answer: 'b', constraints: ['x'] },
    ];
    const sheet = sheetOf({
      mode: 'sum',
      components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }],
    });
    for (const predicate of ['C', 'CC', 'B', 'BB', 'A', 'AA']) {
      const found = plan(sheet, { predicate });
      const expected = bruteForce(sheet, 'sum', predicate, true);
      assert.deepEqual([found.effort, found.after.total], [expected?.effort, expected?.total], predicate);
    }
  });

  test('points add up as they are, whatever weight a criterion is given', () => {
    const criterion = (code: string, weight: number, ...points: number[]) => ({ code, weight, points, answer: 'c' });
    const criteria = [criterion('x', 1, 50, 40, 0), criterion('y', 9, 20, 10, 0), criterion('z', 9, 30, 5, 0)];
    const sheet = read({
      mode: 'sum',
      components: [{ code: 'P', weight: 100, sub: [{ code: 's', weight: 100, criteria }] }],
    }).sheet as EvaluationSheet;
    for (const predicate of ['C', 'CC', 'B', 'BB', 'A']) {
      const found = plan(sheet, { predicate });
      const expected = bruteForce(sheet, 'sum', predicate, true);
      assert.deepEqual([found.effort, found.after.total], [expected?.effort, expected?.total], predicate);
    }
  });

  test('a sheet that is there already needs nothing', () => {
    const sheet = answered(realSheet('wonosobo', { mode: 'mean' }), () => 'f');
    const { reached, changes, effort, before, after } = plan(sheet, { predicate: 'BB' });
    assert.deepEqual([reached, changes, effort, before.total, after.total], [true, [], 0, 80, 80]);
  });

  test('82 criteria at 70 reach BB with one step of the criterion that weighs most', () => {
    const sheet = answered(realSheet('wonosobo', { mode: 'mean' }), () => 'e');
    const { changes, effort, proven, before, after } = plan(sheet, { predicate: 'BB' });
    assert.deepEqual([before.predicate?.key, after.predicate?.key, effort, proven], ['B', 'BB', 1, true]);
    assert.equal(after.total, 70.25);
    assert.match(changes[0]?.code ?? '', /^D3\./);
    assert.deepEqual([changes[0]?.from, changes[0]?.to, changes[0]?.steps], ['e', 'f', 1]);
  });

  test('taken down to a grade, a subcomponent rises only as a whole', () => {
    const sheet = answered(realSheet('wonosobo', { mode: 'snap-down' }), () => 'e');
    const { changes, effort, after } = plan(sheet, { predicate: 'BB' });
    assert.deepEqual([effort, after.predicate?.key], [3, 'BB']);
    assert.equal(new Set(changes.map(({ code }) => code.split('.', 1)[0])).size, 1);
  });

  test('costs and fixed criteria move the plan', () => {
    const sheet = answered(sheetOf(smallSheet({ mode: 'mean' })), () => 'B');
    const free = plan(sheet, { predicate: 'BB' });
    assert.deepEqual(
      free.changes.map(({ code }) => code),
      ['c1'],
    );
    const costly = plan(sheet, { predicate: 'BB', stepCosts: { c1: 9, c2: 9 } });
    assert.deepEqual([costly.effort, costly.changes.map(({ code }) => code)], [1, ['b1']]);
    const fixed = plan(sheet, { predicate: 'BB', fixed: ['c1', 'c2', 'b1', 'b2'] });
    assert.deepEqual(
      fixed.changes.map(({ code }) => code),
      ['b3'],
    );
    const none = plan(sheet, { predicate: 'AA', fixed: ['c1', 'c2'] });
    assert.deepEqual([none.reached, none.changes, none.leastEffort], [false, [], null]);
    assert.deepEqual(codesOf(none), ['evaluation/plan-out-of-reach']);
    assert.match(none.issues[0]?.message ?? '', /nilai tertinggi 88/);
  });

  test('what is not answered starts from the lowest answer, and is told', () => {
    const sheet = sheetOf(
      smallSheet({
        mode: 'mean',
        answers: { assessor: { a1: 'AA', a2: 'AA', b1: 'AA', b2: 'AA', b3: 'AA', c1: 'AA' } },
      }),
    );
    const found = plan(sheet, { predicate: 'AA' });
    assert.deepEqual(codesOf(found), ['evaluation/plan-from-lowest']);
    assert.deepEqual(
      found.changes.map(({ code, from, to, steps }) => [code, from, to, steps]),
      [['c2', null, 'CC', 3]],
    );
    assert.deepEqual([found.before.provisional, found.after.provisional, found.after.total], [true, false, 92]);
  });

  test('items are raised one by one', () => {
    const items = ['Y', 'T', 'T', 'T'].map((answer, i) => ({ code: `i${i + 1}`, answer }));
    const source = {
      instrument: 'PermenPANRB 12/2015',
      mode: 'mean',
      components: [
        {
          code: 'P',
          weight: 100,
          sub: [{ code: 's', weight: 100, criteria: [{ code: 'x', scale: 'yes-no', items }] }],
        },
      ],
    };
    const { changes, after } = plan(sheetOf(source), { predicate: 'BB' });
    assert.deepEqual(
      changes.map(({ code }) => code),
      ['i2', 'i3'],
    );
    assert.deepEqual([after.total, after.predicate?.key], [75, 'BB']);
  });

  test('the 117 constraints of the plugin hold for every raised answer, and the plan is proven', () => {
    const sheet = answered(realSheet('plugin', { mode: 'mean' }), (_, keys) => (keys.includes('Y') ? 'T' : 'D'));
    const started = performance.now();
    const found = plan(sheet, { predicate: 'BB' });
    const raised = new Set(found.changes.map(({ code }) => code));
    const done = withAnswers(sheet, 'assessor', Object.fromEntries(found.changes.map(({ code, to }) => [code, to])));
    assert.deepEqual(
      checkAnswerConstraints(done, { messages }).broken.filter(({ criterion }) => raised.has(criterion)),
      [],
    );
    assert.equal(found.after.predicate?.key, 'BB');
    assert.equal(found.proven, true);
    const free = plan(sheet, { predicate: 'BB', constraints: false });
    assert.ok(free.effort <= found.effort);
    assert.ok(performance.now() - started < 60_000);
  });

  test('a search that may not go on says between what the least effort lies', () => {
    const sheet = answered(realSheet('plugin', { mode: 'mean' }), (_, keys) => (keys.includes('Y') ? 'T' : 'D'));
    const found = plan(sheet, { predicate: 'BB', searchLimit: 1 });
    assert.equal(found.proven, false);
    assert.equal(found.reached, true);
    assert.deepEqual(codesOf(found), ['evaluation/plan-not-proven']);
    assert.ok((found.leastEffort ?? Infinity) <= found.effort);
  });

  test('mistakes of the caller throw', () => {
    const sheet = sheetOf(smallSheet());
    assert.throws(() => plan(sheet, { predicate: 'BB' }), TakarError);
    assert.throws(() => plan(sheet, { predicate: 'B+', mode: 'mean' }), TakarError);
    assert.throws(() => plan(sheet, { predicate: 'BB', mode: 'mean', stepCosts: { a1: 0.5 } }), TakarError);
  });
});

/** A sheet that may have bounds by itself, which say nothing. */
function planSheet(source: unknown): EvaluationSheet {
  const { sheet } = read(source);
  assert.ok(sheet);
  return sheet;
}
