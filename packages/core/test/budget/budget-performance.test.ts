import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compute, ID, PEMDA_UNCAPPED, readCsv, readIndicators, type Computation, type Sheet } from '#src/index.js';
import { budgetPerformance, readBudgets, type BudgetPerformance } from '#src/budget/index.js';

function computationOf(csv: string): Computation {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  return compute(readIndicators(sheet as Sheet, { messages: ID }), { policy: PEMDA_UNCAPPED, messages: ID });
}

function of(csv: string, by: 'row' | 'unit' = 'row'): readonly BudgetPerformance[] {
  const computation = computationOf(csv);
  return budgetPerformance(computation, readBudgets(computation.table), by, ID);
}

describe('budget beside performance (ORG-BUD-01)', () => {
  test('a row has absorption, achievement and efficiency by all three rules', () => {
    const [row] = of(
      'indikator;polaritas;target;realisasi;Pagu (Rp);Realisasi Anggaran\nA;maksimalkan;100;102,5;1.000;930',
    );
    assert.equal(row?.achievement.value, 102.5);
    assert.equal(row?.absorption?.value, 93);
    assert.equal(row?.efficient, true);
    assert.equal(row?.efficiency?.values['efficiency'], 9.2682926829);
    assert.equal(row?.lacks, null);
  });

  test('achievement equal to absorption is efficient, a hair below is not', () => {
    const rows = of(
      'indikator;polaritas;target;realisasi;pagu;realisasi anggaran\nA;maksimalkan;100;93;100;93\nB;maksimalkan;10000;9299;100;93',
    );
    assert.deepEqual(
      rows.map(({ efficient }) => efficient),
      [true, false],
    );
  });

  test('headers over two rows, as chapter III of reports prints them, tell performance from budget', () => {
    const [row] = of(
      'indikator;polaritas;Kinerja Target;Kinerja Realisasi;Anggaran Target;Anggaran Realisasi\nA;maksimalkan;100;95;Rp1.000,00;Rp 930,-',
    );
    assert.equal(row?.achievement.value, 95);
    assert.equal(row?.absorption?.value, 93);
  });

  test('what is missing has its reason and gives no verdict', () => {
    const rows = of(
      [
        'indikator;polaritas;target;realisasi;anggaran;realisasi anggaran',
        'tanpa pagu;maksimalkan;10;9;;5',
        'tanpa realisasi anggaran;maksimalkan;10;9;5;belum rilis',
        'pagu nol;maksimalkan;10;9;0;5',
        'tanpa realisasi;maksimalkan;10;;5;5',
      ].join('\n'),
    );
    assert.deepEqual(
      rows.map(({ lacks }) => lacks),
      [
        { what: 'budget', reason: 'empty' },
        { what: 'realised', reason: 'not_released' },
        { what: 'absorption', reason: 'division_by_zero' },
        { what: 'achievement', reason: 'empty' },
      ],
    );
    assert.ok(rows.every(({ efficient, efficiency }) => efficient === null && efficiency === null));
  });

  test('a table without columns of money says which are absent', () => {
    const { table } = computationOf('indikator;polaritas;target;realisasi;pagu\nA;maksimalkan;1;1;5');
    assert.deepEqual(readBudgets(table).absent, ['realised']);
    assert.equal(of('indikator;polaritas;target;realisasi\nA;maksimalkan;1;1')[0]?.lacks?.what, 'budget');
  });

  test('budgets of a unit are added to the sen, and one programme with the same amounts counts once', () => {
    const [unit] = of(
      [
        'unit;program;indikator;polaritas;periode;target;realisasi;pagu;realisasi anggaran',
        'Dinas;P1;A;maksimalkan;2025;10;10;100;50',
        'Dinas;P1;B;maksimalkan;2025;10;9;100;50',
        'Dinas;P2;C;maksimalkan;2025;10;8;300,25;300,25',
      ].join('\n'),
      'unit',
    );
    assert.equal(unit?.budget.value, 40025n);
    assert.equal(unit?.realised.value, 35025n);
    assert.equal(unit?.achievement.value, 90);
    assert.equal(unit?.efficient, true);
  });

  test('equal amounts without a programme may be one budget or two: no figure', () => {
    const [unit] = of(
      'unit;indikator;polaritas;periode;target;realisasi;pagu;realisasi anggaran\nD;A;maksimalkan;2025;1;1;100;50\nD;B;maksimalkan;2025;1;1;100;50',
      'unit',
    );
    assert.deepEqual(unit?.lacks, { what: 'budget', reason: 'ambiguous' });
    assert.equal(unit?.efficient, null);
  });

  test('a unit without any report has no achievement, not 0', () => {
    const [unit] = of(
      'unit;indikator;polaritas;periode;target;realisasi;pagu;realisasi anggaran\nD;A;maksimalkan;2025;1;;100;50',
      'unit',
    );
    assert.equal(unit?.achievement.value, null);
    assert.equal(unit?.lacks?.what, 'achievement');
  });
});
