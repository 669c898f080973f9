import { EN, PEMDA_UNCAPPED, SCALE_THREE } from '@takar/core';
import { table, type ColumnTable } from 'arquero';
import { comparePeriods, crosswalkUnits, pivotPeriods, rank, rollup, toDate, withRule } from '#src/index.js';
import { keyText } from '#src/verbs/column-of.js';
import { lineOf, toldTable, type Scenarios } from './told.js';

const YEAR = (): ColumnTable =>
  table({
    provinsi: ['Jateng', 'Jateng', 'Jateng', 'Bali', 'Bali', null],
    unit: ['Dinas A', 'Dinas A', 'Dinas B', 'Dinas C', 'Dinas C', 'Jumlah'],
    indikator: ['x', 'y', 'x', 'x', 'y', 'Jumlah'],
    periode: ['2025', '2025', '2024', '2025', '2025', ''],
    polaritas: ['max', 'min', 'max', 'max', 'max', ''],
    target: ['100', '10', '50', '80', '20', ''],
    realisasi: ['90', '10', '50', '100', 'belum rilis', ''],
    bobot: [1, 3, 1, null, 1, null],
  });
const FIGURES = (): ColumnTable =>
  table({
    unit: ['A', 'B', 'C', 'D', 'E', 'F'],
    period: ['Q1', 'Q1', 'Q1', 'Q2', 'Q2', 'Q2'],
    score: ['90', '90', '70', '5', 'tidak ada', '7'],
    provisional: [false, false, true, false, false, false],
    kode: ['b', 'a', 'c', 'd', 'e', 'f'],
  });
const QUARTERS = (): ColumnTable =>
  table({
    unit: ['A', 'A', 'B', 'A', 'B', 'C', 'C'],
    indicator: ['x', 'x', 'x', 'x', 'x', 'x', 'x'],
    period: ['2025-Q2', ' 2025-Q1', '2025', '2025-Q1', 'entah', null, 'antah'],
    achievement: ['1.250,5', '2', '-', '3', '4', '5', 'lima'],
  });
const PAIRS = (): ColumnTable =>
  table({
    sipd: ['1.01', '1.02', '1.02', ' 1.03', null, '1.04', '1.02'],
    siasn: ['A1', 'B1', 'B2', 'C1', 'X', null, 'B1 '],
  });
const CODES = (): ColumnTable => table({ kode: ['1.01', ' 1.02', '9.99', null, '9.99', '1.03', '1.04', '1.02', ' '] });
const CROSS = { unit: 'kode', from: 'sipd', to: 'siasn' };
const EVERY_QUARTER = (): ColumnTable =>
  table({
    unit: ['A', 'A', 'A', 'A', 'B'],
    indikator: ['x', 'x', 'y', 'y', 'z'],
    periode: ['2025-Q1', '2025-Q2', '2025-Q1', '2025-Q2', '2025-Q1'],
    polaritas: ['max', 'max', 'max', 'max', 'max'],
    konsolidasi: ['sum', 'sum', 'sum', 'sum', 'entah'],
    input: ['period', 'period', 'period', 'period', 'period'],
    target: [10, 10, 5, 5, 1],
    realisasi: [8, 12, 5, null, 1],
  });

/** Verbs of tables, with every option, and what they refuse. */
export const VERBS: Scenarios = {
  'scores by unit and period': () => toldTable(rollup(YEAR(), PEMDA_UNCAPPED)),
  'scores by other columns, with and without period': () => [
    toldTable(rollup(YEAR(), PEMDA_UNCAPPED, { by: ['provinsi'] })),
    toldTable(rollup(YEAR(), PEMDA_UNCAPPED, { by: ['period', 'provinsi'], messages: EN })),
    toldTable(rollup(YEAR(), PEMDA_UNCAPPED, { by: [] })),
  ],
  'scores on a day, with bands of another scale': () =>
    toldTable(rollup(YEAR().groupby('unit'), PEMDA_UNCAPPED, { asOf: '2025-12-31', scale: SCALE_THREE })),
  'scores by a column that is not there': () => toldTable(rollup(YEAR(), PEMDA_UNCAPPED, { by: ['pulau', 'period'] })),
  'figures to date': () => toldTable(toDate(EVERY_QUARTER(), PEMDA_UNCAPPED)),
  'figures to date on a day, in English': () =>
    toldTable(toDate(EVERY_QUARTER().groupby('unit'), PEMDA_UNCAPPED, { asOf: '2025-12-31', messages: EN })),
  'ranks of all rows': () => toldTable(rank(FIGURES())),
  'ranks within periods, ties by code, least first, under another name': () =>
    toldTable(rank(FIGURES(), { within: ['period'], ties: 'kode', order: 'lowest', as: 'urutan', messages: EN })),
  'ranks beside a column that has the same name already': () =>
    toldTable(rank(table({ score: [1, 3, 2, null], rank: [9, 9, 9, 9] }).groupby('rank'))),
  'ranks by another figure, which is not there': () => toldTable(rank(FIGURES(), { by: 'nilai' })),
  'ranks within a column that is not there': () => toldTable(rank(FIGURES(), { within: ['tahun'] })),
  'ranks with ties by a column that is not there': () => toldTable(rank(FIGURES(), { ties: 'nama' })),
  'two years side by side': () => {
    const rows = table({
      unit: ['A', 'A', 'A', 'B', 'B', 'A', null],
      indicator: ['x', 'x', 'x', 'x', 'y', 'x', 'x'],
      period: ['2024', '2025', '2025', '2024', ' 2025', '2023', '2025'],
      achievement: ['80', '90,1', '5', '70', 'tidak ada', '1', '3'],
    });
    return [
      toldTable(comparePeriods(rows, { from: '2024', to: '2025' })),
      toldTable(comparePeriods(rows.groupby('unit'), { from: '2025', to: '2024', keys: ['unit'], messages: EN })),
    ];
  },
  'two years of another figure, in a column of another name': () => {
    const rows = table({ u: ['A', 'A'], tahun: [2024, 2025], nilai: [0, 5] });
    return toldTable(comparePeriods(rows, { from: '2024', to: '2025', keys: ['u'], period: 'tahun', value: 'nilai' }));
  },
  'years side by side by columns that are not there': () =>
    toldTable(comparePeriods(QUARTERS(), { from: '2024', to: '2025', keys: ['unor'] })),
  'periods as columns, in time': () => toldTable(pivotPeriods(QUARTERS())),
  'periods as columns by one key, in English': () =>
    toldTable(pivotPeriods(QUARTERS().groupby('unit'), { keys: ['unit'], messages: EN })),
  'periods as columns by names of other columns': () =>
    toldTable(
      pivotPeriods(table({ u: ['A', null, 'A'], bulan: ['2025-02', '2025-01', 'b'], n: [1, 2, 3] }), {
        value: 'n',
        keys: ['u'],
        period: 'bulan',
      }),
    ),
  'periods as columns, in time, before what is no period': () =>
    toldTable(
      pivotPeriods(table({ u: ['A', 'A', 'A', 'A', 'A'], p: ['b', '2026', 'a', '2025-S1', ''], n: [1, 2, 3, 4, 5] }), {
        value: 'n',
        keys: ['u'],
        period: 'p',
      }),
    ),
  'scores of all rows by no unit at all': () =>
    toldTable(rollup(table({ polaritas: ['max'], target: [1], realisasi: [1] }), PEMDA_UNCAPPED, { by: ['period'] })),
  'periods as columns of what a rule gave': () => {
    const rows = withRule(YEAR(), PEMDA_UNCAPPED).rename({ periode: 'period', indikator: 'indicator' });
    return toldTable(pivotPeriods(rows, { value: 'achievement' }));
  },
  'codes of one system as those of another': () => toldTable(crosswalkUnits(CODES(), PAIRS(), CROSS)),
  'codes under another name, in English': () =>
    toldTable(crosswalkUnits(CODES().groupby('kode'), PAIRS(), { ...CROSS, as: 'unor', messages: EN })),
  'codes by a column that the pairs do not have': () =>
    toldTable(crosswalkUnits(CODES(), PAIRS(), { ...CROSS, to: 'portal' })),
  'cells as keys': () =>
    ['Cafe\u0301 ', 7, true, null, undefined, { a: 1 }].map((value) => lineOf([value, keyText(value)])),
};
