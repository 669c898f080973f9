import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ASPECTS_2018,
  assessMeritSystem,
  ID,
  matchJobPerson,
  MERIT_KASN_2019,
  MERIT_PANRB_2025,
  professionalismOf,
  professionalismOfUnit,
  selectJpt,
} from '@takar/core';

const options = { messages: ID };
const all = (value: number) => Object.fromEntries(ASPECTS_2018.map(({ key }) => [key, value]));

describe('assessMeritSystem', () => {
  test('one weak aspect costs the highest category, and is named', () => {
    const result = assessMeritSystem({ aspects: { ...all(4), pengembangan_karier: 1 } }, MERIT_KASN_2019, options);
    assert.deepEqual([result.value, result.category, result.index], [310, 'Baik', 0.78]);
    assert.deepEqual([result.weakest[0], result.costliest[0]], ['pengembangan_karier', 'pengembangan_karier']);
    const weak = result.aspects.find(({ key }) => key === 'pengembangan_karier');
    assert.deepEqual([weak?.percent, weak?.lost], [25, 22.5]);
    assert.deepEqual([result.provisional, result.issues], [false, []]);
  });

  test('the lowest per cent and the dearest aspect may differ', () => {
    const aspects = { ...all(4), perlindungan_pelayanan: 1, pengembangan_karier: 3 };
    const { weakest, costliest } = assessMeritSystem({ aspects }, MERIT_KASN_2019, options);
    assert.deepEqual([weakest[0], costliest[0]], ['perlindungan_pelayanan', 'pengembangan_karier']);
  });

  test('not assessed is not level 1, and 0 is impossible', () => {
    const { sistem_informasi: _none, ...rest } = all(3);
    const without = assessMeritSystem({ aspects: rest }, MERIT_KASN_2019, options);
    assert.deepEqual([without.value, without.category, without.provisional], [null, null, true]);
    assert.deepEqual(
      without.issues.map(({ code, path }) => [code, path]),
      [['merit/not-assessed', '/aspects/sistem_informasi']],
    );
    assert.equal(without.weakest.length, 7);
    const zero = assessMeritSystem({ aspects: { ...all(3), sistem_informasi: 0 } }, MERIT_KASN_2019, options);
    assert.deepEqual(
      zero.issues.map(({ code }) => code),
      ['merit/impossible-level'],
    );
    assert.equal(zero.value, null);
  });

  test('the index of 2025 needs the weights that no source gives', () => {
    const aspects = {
      ...{ perencanaan: 1, manajemen_talenta: 0.5, pengelolaan_kinerja: 1, pengembangan_kompetensi: 1 },
      ...{ budaya_kerja: 1, penghargaan: 1, disiplin: 1, digitalisasi: 1 },
    };
    const guessless = assessMeritSystem({ aspects, satisfaction: 0.8 }, MERIT_PANRB_2025, options);
    assert.deepEqual([guessless.value, guessless.issues.map(({ code }) => code)], [null, ['merit/weights']]);
    const weights = {
      ...{ manajemen_talenta: 20, pengelolaan_kinerja: 20, pengembangan_kompetensi: 10 },
      ...{ budaya_kerja: 10, penghargaan: 10, disiplin: 10 },
    };
    const given = assessMeritSystem({ aspects, weights, satisfaction: 0.8 }, MERIT_PANRB_2025, options);
    assert.deepEqual(
      [given.value, given.category, given.weakest[0], given.issues],
      [0.875, 'Tinggi', 'manajemen_talenta', []],
    );
  });
});

const A = {
  jabatan: 'JF',
  education: 'S2',
  functional_training: true,
  technical: true,
  seminar: true,
  skp: 88,
  sanction: 'none',
};
const B = { jabatan: 'pelaksana', education: 'SLTA', seminar: true, skp: 80, sanction: 'none' };
const C = { jabatan: 'pengawas', education: 'S1', technical: true, seminar: true, skp: 92, sanction: 'light' };

describe('professionalism of persons and units', () => {
  test('a person, with dimensions and trace', () => {
    const result = professionalismOf({ id: 'a', kind: 'pns', facts: A }, options);
    assert.deepEqual(
      [result.total, result.category, result.subject, result.standing],
      [90, 'Tinggi', 'person', 'proposed'],
    );
    assert.deepEqual(result.dimensions, { qualification: 20, competence: 40, performance: 25, discipline: 5 });
    assert.equal(result.trace()?.rule?.id, 'IPA-05/person');
    const dimensions = { kualifikasi: 20, kompetensi: 40, kinerja: 25, disiplin: 5 };
    assert.deepEqual(professionalismOf({ id: 'a', facts: dimensions }, options).dimensions, result.dimensions);
  });

  test('a unit is the mean of its persons, and says whom it covers', () => {
    const people = [A, B, C].map((facts, i) => ({ id: String(i), kind: 'pns' as const, facts }));
    const unit = professionalismOfUnit(people, options);
    assert.equal(unit.mean?.toFixed(2), '71.83');
    assert.deepEqual([unit.category, unit.provisional, unit.measured, unit.subject], ['Sedang', false, 3, 'unit']);
    assert.deepEqual(unit.categories, { Tinggi: 1, 'Sangat Rendah': 1, Sedang: 1 });
    const part = professionalismOfUnit([...people, { id: '3', kind: 'pppk', facts: C }], {
      ...options,
      covers: ['pns'],
    });
    assert.deepEqual([part.mean, part.counted.outside], [unit.mean, 1]);
  });

  test('someone without index is reported, not 0, and the mean is provisional', () => {
    const unit = professionalismOfUnit(
      [
        { id: 'a', facts: A },
        { id: 'b', facts: { ...B, skp: null } },
      ],
      options,
    );
    assert.deepEqual([unit.mean, unit.provisional, unit.measured], [90, true, 1]);
    assert.deepEqual(
      unit.issues.map(({ code, path }) => [code, path]),
      [['merit/no-value', '/people/1']],
    );
  });

  test('a unit of one is a person, and a unit of none has no index', () => {
    assert.equal(professionalismOfUnit([{ id: 'a', facts: A }], options).subject, 'person');
    assert.deepEqual(
      [professionalismOfUnit([], options).mean, professionalismOfUnit([], options).reason],
      [null, 'no_rows'],
    );
  });
});

describe('matchJobPerson', () => {
  const nine = [2, 2, 2, 1, 2, 2, 1, 2, 2];
  const competences = nine.map((achieved, i) => ({ competence: `k${i}`, achieved, required: 2 }));

  test('both scales, and gaps from the most negative on', () => {
    const match = matchJobPerson(competences, options);
    assert.equal(match.jpm?.toFixed(2), '88.89');
    assert.deepEqual([match.filling, match.mapping, match.subject], ['Memenuhi Syarat', 'Cukup Optimal', 'person']);
    assert.deepEqual(
      match.gaps.slice(0, 3).map(({ competence, gap }) => [competence, gap]),
      [
        ['k3', -1],
        ['k6', -1],
        ['k0', 0],
      ],
    );
  });

  test('a competence without level is an error, not a zero', () => {
    const match = matchJobPerson([{ competence: 'integritas', achieved: null, required: 2 }], options);
    assert.deepEqual([match.jpm, match.filling, match.reason], [null, null, 'missing']);
    assert.deepEqual(
      match.issues.map(({ code, path }) => [code, path]),
      [['merit/competence-missing', '/competences/0/achieved']],
    );
    assert.match(match.issues[0]?.message ?? '', /integritas/);
  });

  test('nothing required has no match; a cap is a choice', () => {
    assert.equal(matchJobPerson([{ competence: 'a', achieved: 3, required: 0 }], options).reason, 'division_by_zero');
    const over = [
      { competence: 'a', achieved: 3, required: 2 },
      { competence: 'b', achieved: 1, required: 2 },
    ];
    assert.deepEqual(
      (['none', 'total-100', 'per-competence'] as const).map((cap) => matchJobPerson(over, { ...options, cap }).jpm),
      [100, 100, 75],
    );
  });
});

describe('selectJpt', () => {
  const weights = { assessment_centre: 25, makalah: 20, wawancara: 35, rekam_jejak: 20 };
  const scores = { assessment_centre: 78, makalah: 80, wawancara: 85, rekam_jejak: 75 };

  test('ranks, takes the three best and reports ties', () => {
    const candidates = [
      { id: 'd', scores },
      { id: 'a', scores: { ...scores, wawancara: 90 } },
      { id: 'c', scores },
      { id: 'b', scores: { ...scores, wawancara: 80 } },
      { id: 'e', scores: { ...scores, wawancara: 70 } },
    ];
    const selection = selectJpt(candidates, weights, options);
    assert.deepEqual(
      selection.candidates.map(({ id, rank }) => [id, rank]),
      [
        ['a', 1],
        ['c', 2],
        ['d', 2],
        ['b', 4],
        ['e', 5],
      ],
    );
    assert.deepEqual(selection.best, ['a', 'c', 'd']);
    assert.equal(selection.candidates.find(({ id }) => id === 'c')?.total, 80.25);
    assert.deepEqual(
      selection.issues.map(({ code }) => code),
      ['merit/tie'],
    );
  });

  test('weights that do not make 100 give no totals; one out of range is warned of', () => {
    const wrong = selectJpt([{ id: 'a', scores }], { ...weights, makalah: 10 }, options);
    assert.deepEqual(
      wrong.candidates.map(({ total, rank }) => [total, rank]),
      [[null, null]],
    );
    assert.deepEqual(
      wrong.issues.map(({ code }) => code),
      ['merit/weights', 'merit/weight-out-of-range'],
    );
    const outside = selectJpt([{ id: 'a', scores }], { ...weights, assessment_centre: 30, wawancara: 30 }, options);
    assert.deepEqual(
      outside.issues.map(({ code, path }) => [code, path]),
      [['merit/weight-out-of-range', '/weights/assessment_centre']],
    );
  });

  test('weights with decimals that make 100 are 100', () => {
    const weights = { makalah: 18.3, assessment_centre: 22.4, wawancara: 31.6, rekam_jejak: 27.7 };
    const { issues } = selectJpt([], weights, { messages: ID });
    assert.ok(!issues.some(({ code }) => code === 'merit/weights'));
  });

  test('a candidate without a score has no rank', () => {
    const { wawancara: _none, ...rest } = scores;
    const selection = selectJpt(
      [
        { id: 'a', scores: rest },
        { id: 'b', scores },
      ],
      weights,
      options,
    );
    assert.deepEqual(
      selection.candidates.map(({ id, rank }) => [id, rank]),
      [
        ['b', 1],
        ['a', null],
      ],
    );
    assert.deepEqual(
      selection.issues.map(({ code, path }) => [code, path]),
      [['merit/no-value', '/candidates/0']],
    );
  });
});
