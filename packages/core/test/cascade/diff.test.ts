import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diffCascades } from '@takar/core/cascade';
import { cascadeOf, cleanRows, sheetOf, type Row } from './support/clean-tree.js';
import { at } from './support/planted.js';

function changes(alter: (rows: Row[]) => Row[] | void, from: Row[] = cleanRows()): unknown[] {
  const rows = from.map((row) => ({ ...row }));
  const after = alter(rows) ?? rows;
  return diffCascades(cascadeOf(sheetOf(from)), cascadeOf(sheetOf(after))).map(({ kind, key, before, after: now }) => [
    kind,
    key,
    before,
    now,
  ]);
}

test('a tree does not differ from itself, nor from itself in another order', () => {
  assert.deepEqual(
    changes(() => undefined),
    [],
  );
  assert.deepEqual(
    changes((rows) => [...rows].reverse()),
    [],
  );
});

test('added, removed and moved nodes', () => {
  assert.deepEqual(
    changes((rows) => {
      at(rows, 'K2').Induk = 'P2';
      return [...rows.filter((row) => row.ID !== 'L1'), { ...at(rows, 'SK4'), ID: 'SK5', Uraian: 'Baru' }];
    }),
    [
      ['moved', 'K2', 'Program Penataan Standar Layanan', 'Program Antrean Daring'],
      ['added', 'SK5', null, 'Baru'],
      ['removed', 'L1', 'Rancangan standar layanan', null],
    ],
  );
});

test('other targets, weights, owners, units and words', () => {
  assert.deepEqual(
    changes((rows) => {
      Object.assign(at(rows, 'S1'), { Target: '92', Bobot: '55', 'Penanggung Jawab': 'Kepala Badan', Satuan: '%' });
      at(rows, 'T1').Uraian = 'Meningkatnya kualitas layanan publik';
      at(rows, 'P2').Polaritas = 'minimalkan';
    }),
    [
      ['renamed', 'T1', 'Meningkatnya mutu layanan publik', 'Meningkatnya kualitas layanan publik'],
      ['reowned', 'S1', 'Kepala Dinas', 'Kepala Badan'],
      ['reweighted', 'S1', 60, 55],
      ['retargeted', 'S1', 90, 92],
      ['unit-changed', 'S1', 'indeks', '%'],
      ['polarity-changed', 'P2', 'maximise', 'minimise'],
    ],
  );
});

test('a target that is only written otherwise is the same', () => {
  assert.deepEqual(
    changes((rows) => void Object.assign(at(rows, 'S1'), { Target: '90,00', Satuan: 'Indeks' })),
    [],
  );
});

test('without ids a node is known by level and text, so that one that moved is the same', () => {
  const rows = (program: string): Row[] => [
    { Tujuan: 'A', Sasaran: 'B', Program: 'C' },
    { Tujuan: 'A', Sasaran: 'E', Program: program },
    { Tujuan: 'A', Sasaran: program === 'D' ? 'E' : 'B', Program: 'F' },
  ];
  assert.deepEqual(
    changes(() => rows('G'), rows('D')),
    [
      ['added', 'program: G', null, 'G'],
      ['moved', 'program: F', 'E', 'B'],
      ['removed', 'program: D', 'D', null],
    ],
  );
});

describe('a node in other letters, blanks or punctuation is the same, renamed', () => {
  const rows = (goal: string, program: string): Row[] => [
    { Tujuan: goal, Sasaran: 'Antrean turun', Program: program },
    { Tujuan: goal, Sasaran: 'Biaya turun', Program: 'Anggaran' },
  ];
  const from = rows('Mutu layanan naik', 'Loket, daring');

  test('without ids', () => {
    assert.deepEqual(
      changes(() => rows('MUTU  Layanan Naik ', 'Loket daring'), from),
      [
        ['renamed', 'tujuan: MUTU Layanan Naik', 'Mutu layanan naik', 'MUTU Layanan Naik'],
        ['renamed', 'program: Loket daring', 'Loket, daring', 'Loket daring'],
      ],
    );
  });

  test('with ids', () => {
    assert.deepEqual(
      changes((given) => void (at(given, 'T1').Uraian = 'meningkatnya mutu LAYANAN publik')),
      [['renamed', 'T1', 'Meningkatnya mutu layanan publik', 'meningkatnya mutu LAYANAN publik']],
    );
  });

  test('but a node whose text stands as it was is taken first', () => {
    const two: Row[] = [
      { Tujuan: 'A', Sasaran: 'Mutu' },
      { Tujuan: 'B', Sasaran: 'MUTU' },
    ];
    assert.deepEqual(
      changes((given) => [...given].reverse(), two),
      [],
    );
    assert.deepEqual(
      changes(([, second = {}]) => [second], two).map((change) => (change as unknown[]).slice(0, 2)),
      [
        ['removed', 'tujuan: A'],
        ['removed', 'sasaran: Mutu'],
      ],
    );
  });

  test('on its own level only', () => {
    assert.deepEqual(
      changes(() => [{ Tujuan: 'A', Program: 'MUTU' }], [{ Tujuan: 'A', Sasaran: 'Mutu', Program: 'C' }]).map(
        (change) => (change as unknown[]).slice(0, 2),
      ),
      [
        ['added', 'program: MUTU'],
        ['removed', 'sasaran: Mutu'],
        ['removed', 'program: C'],
      ],
    );
  });
});
