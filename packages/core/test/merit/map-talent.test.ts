import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ID,
  mapTalent,
  rankSuccession,
  TALENT_BKN_2025,
  TALENT_DJBK_2026,
  TALENT_KEMENKEU,
  TALENT_LABEL_2020,
  TALENT_SCHEMES,
  TALENT_SULUT_2026,
  type SuccessionCandidate,
  type TalentPerson,
} from '@takar/core';
import { golden } from '../support/golden.js';

const options = { messages: ID };
const Y = (kinerja_utama: number, penghargaan = 0, penugasan_tim = 0, umpan_balik_360 = 0) => ({
  kinerja_utama,
  penghargaan,
  penugasan_tim,
  umpan_balik_360,
});
const X = {
  penilaian_kompetensi: 82,
  pengembangan_kompetensi: 100,
  pengalaman_jabatan: 80,
  potensi: 85,
  pendidikan: 90,
  bidang_ilmu: 100,
  integritas: 100,
};

describe('mapTalent', () => {
  test('scores both axes and derives box, recommendations and talent score', () => {
    const { people, scheme } = mapTalent(
      [{ id: 'a', kind: 'pns', performance: Y(80, 0, 60, 80), potential: X }],
      TALENT_BKN_2025,
      options,
    );
    const [place] = people;
    assert.ok(place);
    assert.equal(scheme, 'talenta:bkn-411-2025');
    assert.deepEqual([place.performance.score, place.performance.level], [65, 'sesuai']);
    assert.deepEqual([place.potential.score, place.potential.level], [89.65, 'tinggi']);
    assert.deepEqual([place.box, place.nationalBox, place.talentScore], [8, 8, 77.325]);
    assert.ok(place.recommendations.includes('succession-agency'));
    assert.deepEqual([place.standing, place.subject, place.reason], ['proposed', 'person', null]);
    assert.equal(place.performance.trace()?.rule?.id, 'TAL-04/performance');
  });

  test('a decision names its office', () => {
    const [place] = mapTalent([{ id: 'a', performance: 'sesuai', potential: 'tinggi' }], TALENT_LABEL_2020, {
      ...options,
      standing: { standing: 'decided', office: 'PPK' },
    }).people;
    assert.deepEqual([place?.standing, place && 'office' in place && place.office], ['decided', 'PPK']);
  });

  test('the same levels have other numbers elsewhere, and recommendations go by the levels', () => {
    const people: TalentPerson[] = [{ id: 'a', performance: 'di-atas', potential: 'rendah' }];
    const read = [TALENT_LABEL_2020, TALENT_KEMENKEU, TALENT_SULUT_2026].map(
      (scheme) => mapTalent(people, scheme, options).people[0],
    );
    assert.deepEqual(
      read.map((place) => place?.box),
      [4, 5, 6],
    );
    assert.deepEqual(
      read.map((place) => place?.nationalBox),
      [4, 4, 4],
    );
    assert.deepEqual(
      read.map((place) => place?.recommendations),
      [
        ['rotate', 'develop-competence'],
        ['rotate', 'develop-competence'],
        ['rotate', 'develop-competence'],
      ],
    );
  });

  test('Baik meets expectations by label and exceeds them in the framework of DJBK', () => {
    const potential = {
      potkom: 93.47,
      pendidikan: 90,
      bidang_ilmu: 100,
      bangkom: 100,
      pengalaman: [100, 100, 0],
      integritas: 100,
    };
    const performance = { predikat: 'Baik' };
    const djbk = mapTalent([{ id: 'a', performance, potential }], TALENT_DJBK_2026, options).people[0];
    const label = mapTalent([{ id: 'a', performance, potential: 'tinggi' }], TALENT_LABEL_2020, options).people[0];
    assert.deepEqual([djbk?.box, label?.box], [9, 8]);
    assert.equal(djbk?.talentScore?.toFixed(7), '86.7944167');
  });

  test('Kemenkeu: performance value, weighted potential, own bounds', () => {
    const potential = { teknis: 90, mansoskul: 80, potensi: [80, 80, 80], rekam_jejak: [100] };
    const [place] = mapTalent([{ id: 'a', performance: { nkp: 98 }, potential }], TALENT_KEMENKEU, options).people;
    assert.deepEqual([place?.potential.score, place?.potential.level, place?.box], [85.5, 'menengah', 6]);
  });

  test('a missing axis is not mapped, for its reason, and never box 1; the message names the row', () => {
    const people: TalentPerson[] = [
      { id: 'a', kind: 'pns', performance: 'di-bawah', potential: 'rendah' },
      { id: 'b', kind: 'pppk', performance: 'di-bawah' },
      { id: 'c', kind: 'pns', performance: Y(80), potential: { ...X, potensi: null } },
      { id: 'd', kind: 'cpns', performance: 'entah', potential: 'tinggi' },
    ];
    const map = mapTalent(people, TALENT_BKN_2025, options);
    assert.deepEqual(
      map.people.map(({ box, reason }) => [box, reason]),
      [
        [1, null],
        [null, 'missing'],
        [null, 'missing'],
        [null, 'unreadable'],
      ],
    );
    assert.deepEqual(
      map.issues.map(({ code, path }) => [code, path]),
      [
        ['merit/not-mapped', '/people/1/potential'],
        ['merit/not-mapped', '/people/2/potential'],
        ['merit/not-mapped', '/people/3/performance'],
      ],
    );
    assert.deepEqual(map.mapped.byKind, { pns: 1, cpns: 0, pppk: 0, 'pppk-part-time': 0, unknown: 0 });
    assert.equal(map.notMapped.heads, 3);
  });

  test('head counts say which kinds they cover', () => {
    const people: TalentPerson[] = (['pns', 'pppk', 'pppk-part-time', undefined] as const).map((kind, i) => ({
      id: String(i),
      ...(kind === undefined ? {} : { kind }),
      performance: 'sesuai',
      potential: 'menengah',
    }));
    const map = mapTalent(people, TALENT_LABEL_2020, { ...options, covers: ['pns', 'pppk'] });
    const five = map.boxes.find(({ box }) => box === 5);
    assert.deepEqual(
      [five?.heads, five?.outside, five?.covers, five?.byKind],
      [2, 2, ['pns', 'pppk'], { pns: 1, pppk: 1 }],
    );
    assert.equal(
      map.boxes.reduce((sum, { heads }) => sum + heads, 0),
      map.mapped.heads,
    );
  });

  test('a key given twice is an error', () => {
    const twice = [1, 2].map(() => ({ id: 'a', performance: 'sesuai', potential: 'tinggi' }));
    assert.deepEqual(
      mapTalent(twice, TALENT_LABEL_2020, options).issues.map(({ code, path }) => [code, path]),
      [['merit/given-twice', '/people/1/id']],
    );
  });

  test('every scheme that is offered gives all nine boxes', () => {
    for (const scheme of TALENT_SCHEMES) {
      const boxes = Object.values(scheme.numbers)
        .flat()
        .sort((a, b) => a - b);
      assert.deepEqual(boxes, [1, 2, 3, 4, 5, 6, 7, 8, 9], scheme.id);
    }
  });

  test('the numbering of a portal of the samples is the national one', () => {
    const { boxes } = golden<{ boxes: { rows: [number, string, string][] } }>('perkimbjm-manajemen-talenta.json');
    const level = { low: ['di-bawah', 'rendah'], mid: ['sesuai', 'menengah'], high: ['di-atas', 'tinggi'] } as const;
    for (const [box, kinerja, potensial] of boxes.rows) {
      const performance = level[kinerja as keyof typeof level][0];
      const potential = level[potensial as keyof typeof level][1];
      assert.equal(mapTalent([{ id: 'a', performance, potential }], TALENT_LABEL_2020, options).people[0]?.box, box);
    }
  });
});

describe('rankSuccession', () => {
  test('nobody is ranked on a day before the rule, and the day it began is said', () => {
    const { ranked, excluded, issues } = rankSuccession([{ id: 'a', box: 9, score: 90 }], {
      locale: 'en',
      asOf: '2019-12-31',
    });
    assert.deepEqual([ranked, excluded], [[], []]);
    assert.deepEqual(
      issues.map(({ code, path, severity }) => [code, path, severity]),
      [['merit/not-in-force', '/asOf', 'error']],
    );
    assert.match(issues[0]?.message ?? '', /2019-12-31/);
    assert.match(issues[0]?.hint ?? '', /in force from 2020-\d\d-\d\d/);
  });

  const people: SuccessionCandidate[] = [
    { id: 'A', box: 9, score: 88 },
    { id: 'B', box: 8, score: 91 },
    { id: 'C', box: 9, score: 85, monthsToRetirement: 8 },
    { id: 'D', box: 7, score: 90 },
    { id: 'E', box: 5, score: 95 },
    { id: 'F', box: null, score: 99 },
  ];

  test('takes boxes first, and says who is out and why', () => {
    const { ranked, excluded, ties } = rankSuccession(people, { locale: 'id' });
    assert.deepEqual(
      ranked.map(({ id, rank }) => [id, rank]),
      [
        ['A', 1],
        ['B', 2],
        ['D', 3],
      ],
    );
    assert.deepEqual(excluded, [
      { id: 'C', why: 'retires' },
      { id: 'E', why: 'box' },
      { id: 'F', why: 'not-mapped' },
    ]);
    assert.deepEqual([ties, ranked[0]?.subject, ranked[0]?.standing], [[], 'person', 'proposed']);
  });

  test('equal ones share a rank, stand by key whatever the order given, and are reported', () => {
    const equal: SuccessionCandidate[] = ['b', 'c', 'a'].map((id) => ({ id, box: 9, score: 0.1 + 0.2 }));
    for (const given of [equal, [...equal].reverse(), [...equal, { id: 'd', box: 9, score: 0.3 }]]) {
      const { ranked, ties, issues } = rankSuccession(given, { locale: 'en' });
      assert.deepEqual(
        ranked.slice(0, 3).map(({ id, rank }) => [id, rank]),
        [
          ['a', 1],
          ['b', 1],
          ['c', 1],
        ],
      );
      assert.equal(ties[0]?.length, given.length);
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['merit/tie'],
      );
    }
  });

  test('box and score may disagree', () => {
    const { ranked } = rankSuccession(people, { locale: 'id', order: 'score' });
    assert.deepEqual(
      ranked.map(({ id }) => id),
      ['B', 'D', 'A'],
    );
  });

  test('a day of retirement within the year excludes; without a day of ranking it is an error', () => {
    const own = [{ id: 'A', box: 9, score: 88, retirement: '2026-12-01' }];
    assert.equal(rankSuccession(own, { locale: 'id', asOf: '2025-12-01' }).excluded[0]?.why, 'retires');
    assert.equal(rankSuccession(own, { locale: 'id', asOf: '2025-11-30' }).ranked.length, 1);
    const unknown = rankSuccession(own, { locale: 'id' });
    assert.deepEqual(
      unknown.issues.map(({ code }) => code),
      ['merit/no-day'],
    );
    assert.equal(unknown.ranked.length, 0);
  });
});
