import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compute, PEMDA_UNCAPPED, SCALE_FIVE, type Computation } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';

const computed = (csv: string): Computation => compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID });

describe('a realisation given as a ratio', () => {
  const rows = (...cells: string[]): unknown[] => {
    const result = computed(
      ['indikator;polaritas;target;realisasi;pembilang;penyebut', ...cells.map((each) => `A;max;5;${each}`)].join('\n'),
    );
    return cells.map((_, row) => result.row(row).achievement ?? result.row(row).reason);
  };

  test('stands where none is stated, and a reason that says more than that nothing is there stands as it is', () => {
    assert.deepEqual(rows('4;1;10', ';1;10', 'entah apa;1;10', ';1;0'), [80, 2, 2, 'division_by_zero']);
    assert.deepEqual(
      rows('belum rilis;n/a;10', 'belum rilis;-;10', '-;n/a;10', 'belum rilis;;', '-;;', 'tidak berlaku;n/a;n/a'),
      ['not_released', 'not_released', 'dash', 'not_released', 'dash', 'not_applicable'],
    );
    assert.deepEqual(rows('entah apa;belum lapor;10', ';belum lapor;10', ';entah;10'), [
      'not_reported',
      'not_reported',
      'unreadable',
    ]);
  });
});

test('a row tells a grade as it stands in the file, and a figure as a number', () => {
  const result = computed('indikator;polaritas;target;realisasi\nAKIP;max;BB;B\nIKM;max;80;78,5\nX;max;;-\n');
  assert.deepEqual(
    [0, 1, 2].map((row) => [result.row(row).input.target, result.row(row).input.realisation]),
    [
      ['BB', 'B'],
      [80, 78.5],
      [null, null],
    ],
  );
});

test('a scale that rounds first takes the figure as it is shown; one that does not takes it as it is', () => {
  const csv = 'indikator;polaritas;target;realisasi\nA;max;100000;89996\nB;max;100000;90004\nC;max;100;89\n';
  const bands = (roundFirst: number | null): unknown => {
    const scale = { ...SCALE_FIVE, roundFirst };
    const result = compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID, scale });
    return [0, 1, 2].map((row) => [result.row(row).achievement, result.row(row).band]);
  };
  // 90,004 is shown as 90,00, which is not above 90
  assert.deepEqual(bands(2), [
    [90, 'tinggi'],
    [90, 'tinggi'],
    [89, 'tinggi'],
  ]);
  assert.deepEqual(bands(null), [
    [90, 'tinggi'],
    [90, 'sangat-tinggi'],
    [89, 'tinggi'],
  ]);
});
