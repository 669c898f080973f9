import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appraiseEmployee, appraiseUnit, type MemberGiven } from '@takar/core';
import { golden } from '../support/golden.js';
import { ID } from '../support/reading.js';
import { codes } from './telling.js';

describe('an appraisal since 2022', () => {
  const options = { period: '2024', messages: ID };

  test('has two ratings and a predicate, and no figure', () => {
    const appraisal = appraiseEmployee({ workResult: 'sesuai', behaviour: 'di atas ekspektasi' }, options);
    assert.deepEqual([appraisal.predicate?.label.id, appraisal.value], ['Baik', null]);
    assert.deepEqual(
      [appraisal.workResult?.key, appraisal.behaviour?.key],
      ['sesuai-ekspektasi', 'di-atas-ekspektasi'],
    );
  });

  test('takes the work result of a unit head from the organisation', () => {
    const head = appraiseEmployee({ workResult: { organisation: 'Istimewa' }, behaviour: 'sesuai' }, options);
    assert.deepEqual([head.predicate?.label.id, head.workResult?.key], ['Baik', 'di-atas-ekspektasi']);
    const early = appraiseEmployee(
      { workResult: { organisation: 'Istimewa' }, behaviour: 'sesuai' },
      { ...options, period: '2022' },
    );
    assert.deepEqual(codes(early.issues), ['appraisal/no-head-rating-yet /workResult']);
  });

  test('is without a predicate where a rating is missing or unknown', () => {
    const appraisal = appraiseEmployee({ workResult: 'lumayan', behaviour: null }, options);
    assert.equal(appraisal.predicate, null);
    assert.deepEqual(codes(appraisal.issues), ['evaluate/unreadable-input /workResult']);
  });

  test('knows no achievement: the form of annex 4 prints none, and no rule of 6/2022 computes one', () => {
    const records = golden<{ records?: unknown } | { id: string; rows: { published_capaian: unknown }[] }[]>(
      'supplement.json',
    );
    const list = (Array.isArray(records) ? records : Object.values(records).find(Array.isArray)) as {
      id: string;
      rows: { published_capaian: unknown }[];
    }[];
    const form = list.find(({ id }) => id === 'reg-permenpanrb6-2022-lampiran4');
    assert.deepEqual(
      form?.rows.map(({ published_capaian }) => published_capaian),
      [null],
    );
    const appraisal = appraiseEmployee({ workResult: 'atas', behaviour: 'atas' }, options);
    assert.deepEqual([appraisal.value, appraisal.figures], [null, {}]);
  });
});

describe('a unit beside its pattern', () => {
  const options = { period: '2024', messages: ID };
  const members = (
    ...groups: readonly (readonly [n: number, workResult: string, behaviour: string])[]
  ): MemberGiven[] =>
    groups.flatMap(([n, workResult, behaviour], group) =>
      Array.from({ length: n }, (_, i) => ({ id: `${group}-${i}`, workResult, behaviour })),
    );

  test('counts predicates, names violations and the fewest changes', () => {
    const unit = appraiseUnit(
      { organisation: 'Baik', members: members([6, 'atas', 'atas'], [14, 'sesuai', 'sesuai']) },
      options,
    );
    assert.deepEqual([unit.counts['sangat-baik'], unit.counts.baik, unit.shares.baik], [6, 14, 70]);
    assert.deepEqual([unit.fits, unit.violations, unit.feasible], [false, ['needs BP or K'], true]);
    assert.deepEqual(unit.moves, [{ from: 'baik', to: 'butuh-perbaikan', heads: 1 }]);
    assert.deepEqual([unit.subject, unit.standing, unit.members[0]?.subject], ['unit', 'proposed', 'person']);
    assert.deepEqual(codes(unit.issues), ['appraisal/pattern /members']);
  });

  test('warns where another group is the largest', () => {
    const unit = appraiseUnit(
      { organisation: 'Istimewa', members: members([5, 'atas', 'atas'], [15, 'sesuai', 'sesuai']) },
      options,
    );
    assert.deepEqual([unit.fits, codes(unit.issues)], [true, ['appraisal/largest-group /members']]);
  });

  test('exempts small units only where the agency says so; a unit of one is a person', () => {
    const one = { organisation: 'Baik', members: members([1, 'sesuai', 'sesuai']) };
    const strict = appraiseUnit(one, options);
    assert.deepEqual([strict.fits, strict.subject, strict.exempt], [false, 'person', false]);
    const exempt = appraiseUnit({ ...one, exemptUpTo: 3 }, options);
    assert.deepEqual([exempt.fits, exempt.exempt, codes(exempt.issues)], [true, true, ['appraisal/exempt /members']]);
  });

  test('says where no distribution of so few fits', () => {
    const unit = appraiseUnit({ organisation: 'Sangat Kurang', members: members([2, 'bawah', 'bawah']) }, options);
    assert.deepEqual([unit.feasible, unit.moves], [false, null]);
    assert.ok(codes(unit.issues).includes('appraisal/no-distribution-fits /members'));
  });

  test('is provisional while someone is unrated, and not checked with an employee twice', () => {
    const rated = members([14, 'sesuai', 'sesuai'], [5, 'atas', 'atas'], [1, 'bawah', 'sesuai']);
    const waiting = appraiseUnit(
      { organisation: 'Baik', members: [...rated, { id: 'x', workResult: null, behaviour: null }] },
      options,
    );
    assert.deepEqual([waiting.coverage, waiting.fits], [{ rated: 20, all: 21 }, true]);
    assert.deepEqual(codes(waiting.issues), ['appraisal/members-unrated /members']);
    const twice = appraiseUnit({ organisation: 'Baik', members: [...rated, rated[0] as MemberGiven] }, options);
    assert.deepEqual([twice.fits, codes(twice.issues)], [null, ['appraisal/given-twice /members/20/id']]);
  });

  test('has no pattern before SE 3/2023, and none for an unknown predicate of the organisation', () => {
    const given = { organisation: 'Baik', members: members([2, 'sesuai', 'sesuai']) };
    const early = appraiseUnit(given, { ...options, period: '2022' });
    assert.deepEqual([early.fits, codes(early.issues)], [null, ['appraisal/no-pattern-yet /period']]);
    const unknown = appraiseUnit({ ...given, organisation: 'AA' }, options);
    assert.deepEqual([unknown.fits, codes(unknown.issues)], [null, ['evaluate/unreadable-input /organisation']]);
  });
});
