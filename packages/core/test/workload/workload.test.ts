import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EN, ID, workloadOfPost, workloadOfUnit, type Trace, type WorkloadPost } from '@takar/core';
import { traceOfPost } from '@takar/core/workload';

const options = { messages: ID };
const TASKS = [
  { volume: 240, norm: 120 },
  { volume: 50, norm: 600 },
  { volume: 12, norm: 1500 },
];
const post = (id: string, over: Partial<WorkloadPost> = {}): WorkloadPost => ({
  id,
  method: 'task',
  load: { tasks: TASKS },
  staff: ['pns'],
  ...over,
});

describe('workloadOfPost', () => {
  test('by task: need, whole persons, difference, EJ', () => {
    const result = workloadOfPost(post('a', { staff: ['pns', 'pppk-part-time'] }), options);
    assert.deepEqual([result.minutes, result.need, result.headcount], [76800, 1.024, 1]);
    assert.deepEqual([result.existing?.heads, result.difference, result.ej, result.letter], [2, 1, 0.512, 'D']);
    assert.deepEqual(result.existing?.byKind, { pns: 1, cpns: 0, pppk: 0, 'pppk-part-time': 1, unknown: 0 });
    assert.deepEqual(result.issues, []);
  });

  test('a scheme of working time changes the need', () => {
    assert.equal(workloadOfPost(post('a'), { ...options, scheme: 'bkn-19-2011' }).need?.toFixed(3), '1.067');
  });

  test('minutes may be given as one figure', () => {
    const result = workloadOfPost(post('a', { load: { total_minutes: 54300 } }), options);
    assert.deepEqual([result.need, result.minutes, result.ej], [0.724, 54300, 0.724]);
  });

  test('the other methods have no EJ', () => {
    const cases: [WorkloadPost['method'], WorkloadPost['load'], number][] = [
      ['output', { volume: 200, standard: 30 }, 7],
      ['object', { objects: 80, objects_per_person: 25 }, 3],
      ['equipment', { units: 20, operators: 1, per_units: 5 }, 4],
    ];
    for (const [method, load, headcount] of cases) {
      const result = workloadOfPost(post('a', { method, load }), options);
      assert.deepEqual(
        [result.headcount, result.ej, result.minutes, result.difference],
        [headcount, null, null, 1 - headcount],
        method,
      );
    }
  });

  test('less than half a person is 0 with a warning, or the minimum', () => {
    const small = post('a', { load: { tasks: [{ volume: 10, norm: 60 }] }, staff: [] });
    const none = workloadOfPost(small, options);
    assert.deepEqual([none.headcount, none.difference], [0, 0]);
    assert.deepEqual(
      none.issues.map(({ code }) => code),
      ['workload/below-half', 'workload/vacant'],
    );
    const one = workloadOfPost(small, { ...options, minimum: 1 });
    assert.deepEqual([one.headcount, one.difference], [1, -1]);
  });

  test('a vacant post has a need and no EJ', () => {
    const result = workloadOfPost(post('a', { staff: [] }), options);
    assert.deepEqual([result.headcount, result.difference, result.ej, result.letter], [1, -1, null, null]);
  });

  test('a task without norm leaves no need; the message says why, in both languages', () => {
    for (const messages of [ID, EN]) {
      const result = workloadOfPost(post('a', { load: { tasks: [{ volume: 3 }] } }), { messages });
      assert.deepEqual(
        [result.need, result.headcount, result.difference, result.reason],
        [null, null, null, 'missing'],
      );
      assert.match(
        result.issues.find(({ code }) => code === 'workload/no-need')?.message ?? '',
        new RegExp(messages.reasons.missing),
      );
    }
  });
});

describe('what is not known', () => {
  test('a stated need is rounded like a computed one, and has no minutes', () => {
    const result = workloadOfPost(post('a', { method: 'stated', load: { needs: [2.5] }, staff: 2 }), options);
    assert.deepEqual([result.need, result.headcount, result.difference, result.ej], [2.5, 3, -1, null]);
  });

  test('staff that is not known is nobody’s shortage', () => {
    const result = workloadOfPost(post('a', { staff: null }), options);
    assert.deepEqual([result.headcount, result.existing, result.difference, result.ej], [1, null, null, null]);
    assert.deepEqual(
      result.issues.map(({ code }) => code),
      ['workload/staff-unknown'],
    );
  });

  test('a unit says what is known, of how many posts, and has no efficiency', () => {
    const unit = workloadOfUnit(
      [post('a'), post('b', { staff: null }), post('c', { load: { tasks: [{ volume: 3 }] } }), post('d', { staff: 3 })],
      options,
    );
    assert.deepEqual(unit.known, { posts: 2, of: 4, headcount: 2, existing: 4, difference: 2 });
    assert.deepEqual([unit.difference, unit.eu, unit.efficiency], [null, null, null]);
    assert.deepEqual(workloadOfUnit([], options).known, { posts: 0, of: 0, headcount: 0, existing: 0, difference: 0 });
  });

  test('a surplus or shortage opens to need, staff and job performance', () => {
    const trace = traceOfPost(workloadOfPost(post('a'), options));
    const names = (of: Trace | null): readonly string[] => (of === null ? [] : [of.name, ...of.inputs.flatMap(names)]);
    for (const name of ['difference', 'existing', 'total_minutes', 'ej']) assert.ok(names(trace).includes(name), name);
    const open = traceOfPost(workloadOfPost(post('a', { staff: null }), options));
    assert.ok(!names(open).includes('difference') && names(open).includes('need'));
  });
});

describe('workloadOfUnit', () => {
  const posts = [post('a'), post('b', { staff: ['pns', 'pns', 'pppk'] }), post('c', { staff: [] })];

  test('adds needs, staff and differences, and counts posts by level', () => {
    const unit = workloadOfUnit(posts, options);
    assert.deepEqual([unit.need, unit.headcount, unit.existing.heads, unit.difference], [3.072, 3, 4, 1]);
    assert.deepEqual([unit.shortage, unit.surplus, unit.letters], [1, 2, { A: 1, E: 1 }]);
    assert.deepEqual([unit.minutes, unit.eu, unit.letter], [230400, 0.768, 'C']);
    assert.deepEqual(unit.existing.byKind.pppk, 1);
    assert.deepEqual(
      unit.issues.map(({ code, path }) => [code, path]),
      [['workload/vacant', '/posts/2/staff']],
    );
  });

  test('staff of kinds that are not covered stand outside', () => {
    const unit = workloadOfUnit(posts, { ...options, covers: ['pns'] });
    assert.deepEqual([unit.existing.heads, unit.existing.outside, unit.difference], [3, 1, 0]);
  });

  test('a post that cannot be computed leaves the unit without sums', () => {
    const unit = workloadOfUnit([...posts, post('d', { load: { tasks: [{ volume: 3 }] } })], options);
    assert.deepEqual(
      [unit.incomplete, unit.need, unit.headcount, unit.difference, unit.eu],
      [true, null, null, null, null],
    );
  });

  test('staff given as a number is of unknown kind, which is said', () => {
    const unit = workloadOfUnit([post('a', { staff: 2 })], options);
    assert.deepEqual(
      [unit.existing.byKind.unknown, unit.issues.map(({ code }) => code)],
      [2, ['workload/kinds-unknown']],
    );
  });
});
