import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PEMDA_UNCAPPED } from '@takar/core';
import { table } from 'arquero';
import {
  comparePeriods,
  crosswalkUnits,
  issuesOf,
  matchPersonnel,
  pivotPeriods,
  provenanceOf,
  rank,
  rollup,
  toDate,
  withRule,
} from '#src/index.js';

const year = table({
  provinsi: ['Jateng', 'Jateng', 'Jateng', 'Bali', 'Bali'],
  unit: ['Dinas A', 'Dinas A', 'Dinas B', 'Dinas C', 'Dinas C'],
  indikator: ['x', 'y', 'x', 'x', 'y'],
  periode: ['2025', '2025', '2025', '2025', '2025'],
  polaritas: ['max', 'min', 'max', 'max', 'max'],
  target: ['100', '10', '50', '80', '20'],
  realisasi: ['90', '10', '50', '100', 'belum rilis'],
  bobot: [1, 3, 1, 1, 1],
});

describe('rollup', () => {
  test('gives each unit its weighted score, coverage and rank', () => {
    const scores = rollup(year, PEMDA_UNCAPPED);
    assert.deepEqual(scores.array('unit'), ['Dinas A', 'Dinas B', 'Dinas C']);
    assert.deepEqual(scores.array('score'), [97.5, 100, 62.5]);
    assert.deepEqual(scores.array('rank'), [2, 1, null]);
    assert.deepEqual(scores.array('provisional'), [false, false, true]);
    assert.deepEqual(scores.array('coverage'), [1, 1, 0.5]);
    assert.equal(provenanceOf(scores, 'score')?.rule, 'ORG-CON-05');
    assert.ok(issuesOf(scores).some(({ code }) => code === 'score/provisional'));
  });

  test('groups by any columns', () => {
    const scores = rollup(year, PEMDA_UNCAPPED, { by: ['provinsi', 'period'] });
    assert.deepEqual(scores.array('provinsi'), ['Jateng', 'Bali']);
    assert.deepEqual(scores.array('period'), ['2025', '2025']);
    assert.deepEqual(scores.array('score'), [98, 62.5]);
    assert.deepEqual(scores.array('rows'), [3, 2]);
    assert.throws(() => rollup(year, PEMDA_UNCAPPED, { by: ['pulau'] }), /no column pulau/);
  });

  test('gives no score of weights in two ways, and says why', () => {
    const mixed = table({
      unit: ['A', 'A', 'B', 'B'],
      indikator: ['x', 'y', 'x', 'y'],
      periode: ['2025', '2025', '2025', '2025'],
      polaritas: ['max', 'max', 'max', 'max'],
      target: [10, 10, 10, 10],
      realisasi: [10, 5, 10, 5],
      bobot: [50, 0.5, 50, 50],
    });
    const scores = rollup(mixed, PEMDA_UNCAPPED);
    assert.deepEqual(scores.array('score'), [null, 75]);
    assert.deepEqual(scores.array('score_reason'), ['unreadable', null]);
    assert.deepEqual(scores.array('coverage'), [null, 1]);
    assert.deepEqual(
      issuesOf(scores)
        .map(({ code }) => code)
        .filter((code) => code.startsWith('score/')),
      ['score/weights-mixed'],
    );
  });

  test('leaves out what a later document replaced, within its own unit', () => {
    const replaced = table({
      provinsi: ['Bali', 'Bali', 'Bali'],
      unit: ['A', 'A', 'B'],
      indikator: ['x', 'x', 'x'],
      periode: ['2025', '2025', '2025'],
      versi: ['pk', 'pk-perubahan', 'pk'],
      polaritas: ['max', 'max', 'max'],
      target: [100, 50, 100],
      realisasi: [50, 50, 80],
    });
    const scores = rollup(replaced, PEMDA_UNCAPPED, { by: ['provinsi'], map: { versi: 'version' } });
    assert.deepEqual(scores.array('score'), [90]);
    assert.deepEqual(scores.array('rows'), [3]);
  });

  test('to date adds what adds up, and keeps why a figure is missing', () => {
    const quarters = table({
      unit: ['A', 'A', 'A', 'A'],
      indikator: ['x', 'x', 'y', 'y'],
      periode: ['2025-Q1', '2025-Q2', '2025-Q1', '2025-Q2'],
      polaritas: ['max', 'max', 'max', 'max'],
      konsolidasi: ['sum', 'sum', 'sum', 'sum'],
      input: ['period', 'period', 'period', 'period'],
      target: [10, 10, 5, 5],
      realisasi: [8, 12, 5, null],
    });
    const values = toDate(quarters, PEMDA_UNCAPPED);
    assert.deepEqual(values.array('realisation'), [8, 20, 5, null]);
    assert.deepEqual(values.array('achievement'), [80, 100, 100, null]);
    assert.equal(values.get('achievement_reason', 3), 'empty');
  });
});

describe('rank', () => {
  const scores = table({
    unit: ['D', 'B', 'C', 'A', 'E'],
    period: ['1', '1', '1', '1', '2'],
    score: [80, 90, 80, null, 70],
    provisional: [false, false, false, false, true],
  });

  test('equal figures share a rank and say so; what has no figure has no rank and comes last', () => {
    const ranked = rank(scores, { within: ['period'], ties: 'unit' });
    assert.deepEqual(ranked.array('unit'), ['B', 'C', 'D', 'A', 'E']);
    assert.deepEqual(ranked.array('rank'), [1, 2, 2, null, null]);
    assert.deepEqual(ranked.array('rank_tied'), [false, true, true, false, false]);
  });

  test('the lowest may be first, over the whole table', () => {
    const ranked = rank(scores.select('unit', 'score'), { order: 'lowest', ties: 'unit', as: 'urutan' });
    assert.deepEqual(ranked.array('unit'), ['E', 'C', 'D', 'B', 'A']);
    assert.deepEqual(ranked.array('urutan'), [1, 2, 2, 4, null]);
  });
});

describe('periods', () => {
  const years = withRule(
    table({
      unit: ['A', 'A', 'A', 'B', 'B'],
      indikator: ['x', 'x', 'x', 'x', 'y'],
      period: ['2024', '2025', '2025', '2024', '2025'],
      polaritas: ['max', 'max', 'max', 'max', 'max'],
      target: [100, 100, 100, 100, 0],
      realisasi: [80, 90.1, 5, 70, 1],
    }),
    PEMDA_UNCAPPED,
  );

  test('side by side, with what changed and which row stands on one side only', () => {
    const changes = comparePeriods(years, { from: '2024', to: '2025', keys: ['unit', 'indikator'] });
    assert.deepEqual(changes.array('before'), [80, 70, null]);
    assert.deepEqual(changes.array('after'), [90.1, null, null]);
    assert.deepEqual(changes.array('after_reason'), [null, 'missing', 'target_zero']);
    assert.deepEqual(changes.array('change'), [10.1, null, null]);
    assert.deepEqual(changes.array('change_percent'), [12.63, null, null]);
    assert.deepEqual(changes.array('in'), ['both', 'before', 'after']);
    assert.ok(issuesOf(changes).some(({ code, path }) => code === 'table/row-twice' && path === '/rows/2'));
  });

  test('as columns in the order of time, each with its reasons', () => {
    const quarters = table({
      unit: ['A', 'A', 'B', 'B'],
      period: ['2025-Q2', '2025-Q1', '2025', '2025-Q1'],
      nilai: ['1.250,5', '2', '-', '3'],
    });
    const pivoted = pivotPeriods(quarters, { value: 'nilai', keys: ['unit'] });
    assert.deepEqual(pivoted.columnNames(), [
      'unit',
      '2025-Q1',
      '2025-Q1_reason',
      '2025-Q2',
      '2025-Q2_reason',
      '2025',
      '2025_reason',
    ]);
    assert.deepEqual(pivoted.array('2025-Q2'), [1250.5, null]);
    assert.deepEqual(pivoted.array('2025-Q2_reason'), [null, 'no_rows']);
    assert.deepEqual(pivoted.array('2025_reason'), ['no_rows', 'dash']);
  });
});

describe('personnel and units', () => {
  const register = table({
    id: ['p1', 'p2', 'p3', 'p4'],
    'NIP Baru': ['199001012015011001', '199002022015012002', '199003032015011003', '199004042015012004'],
    'Unit Kerja': ['Dinas A', 'Dinas A', 'Dinas B', 'Dinas B'],
  });
  const skp = table({
    nip: ['19900101 201501 1 001', '199003032015011003', '199003032015011003', '198501012010011009'],
    unor: ['Dinas A', 'Dinas A', 'Dinas B', 'Dinas C'],
    'predikat kinerja': ['Baik', 'Sangat Baik', 'Baik', 'Baik'],
  });

  test('who has an SKP, who has none, who is elsewhere, and numbers nobody knows', () => {
    const { table: rows, coverage } = matchPersonnel(register, skp);
    assert.deepEqual(rows.array('match'), ['matched', 'without-skp', 'other-unit', 'without-skp', 'unknown-number']);
    assert.deepEqual(rows.array('row'), [1, 2, 3, 4, null]);
    assert.deepEqual(rows.array('skp_row'), [1, null, 2, null, 4]);
    assert.deepEqual(coverage.objects(), [
      { unit: 'Dinas A', staff: 2, with_skp: 1, without_skp: 1, elsewhere: 0 },
      { unit: 'Dinas B', staff: 2, with_skp: 1, without_skp: 1, elsewhere: 1 },
    ]);
    assert.ok(issuesOf(rows).some(({ code, path }) => code === 'table/skp-twice' && path === '/rows/2'));
  });

  test('no column and no message holds a number', () => {
    const { table: rows } = matchPersonnel(register, skp);
    assert.doesNotMatch(JSON.stringify([rows.objects(), issuesOf(rows)]), /\d{9,}|19900101/);
  });

  test('codes of units are translated one by one; of several none is chosen', () => {
    const pairs = table({ sipd: ['1.01', '1.02', '1.02'], siasn: ['A1', 'B1', 'B2'] });
    const rows = table({ kode: ['1.01', ' 1.02', '9.99', null, '9.99'] });
    const crossed = crosswalkUnits(rows, pairs, { unit: 'kode', from: 'sipd', to: 'siasn' });
    assert.deepEqual(crossed.array('siasn'), ['A1', null, null, null, null]);
    assert.deepEqual(crossed.array('siasn_match'), ['one', 'several', 'none', null, 'none']);
    assert.deepEqual(
      issuesOf(crossed).map(({ code }) => code),
      ['table/unit-several', 'table/unit-unknown'],
    );
  });
});
