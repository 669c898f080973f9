import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compute,
  ID,
  numbersOf,
  PEMDA_UNCAPPED,
  readNumberColumns,
  reasonOf,
  reconcile,
  scoreUnits,
  sheetFromCells,
  textsOf,
  type IndicatorTable,
  type NumberField,
  type RawCell,
} from '#src/index.js';
import { codesOf, table } from '../support/sources.js';

/** Figures of a field in the rows whose indicator has one of these names. */
function figuresOf(found: IndicatorTable, field: NumberField, names: readonly string[]): readonly (number | string)[] {
  const column = numbersOf(found, field);
  const indicators = textsOf(found, 'indicator')?.values ?? [];
  return indicators.flatMap((name, row) => {
    if (column === undefined || name === null || !names.includes(name)) return [];
    const { values, status } = column;
    return [status[row] === 0 ? (values[row] as number) : reasonOf(status[row] as number)];
  });
}

const told = ({ issues }: IndicatorTable) => issues.filter(({ code }) => code === 'table/other-header');

const FOUR = [1, 2, 3, 4];
type Order = 'target' | 'realisation';

const wideHead = (first: Order, periods = FOUR): string[] => [
  'Indikator',
  'Tahun',
  ...periods.flatMap((tw) =>
    first === 'target' ? [`Target TW${tw}`, `Realisasi TW${tw}`] : [`Realisasi TW${tw}`, `Target TW${tw}`],
  ),
];
const wideRow = (name: string, from: number): string[] => [name, '2026', ...FOUR.flatMap((i) => [`${from + i}`, `${from}`])];
const longHead = (first: Order): string[] =>
  first === 'target'
    ? ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi']
    : ['Indikator', 'Tahun', 'Triwulan', 'Realisasi', 'Target'];
const longRows = (name: string, from: number): string[][] => FOUR.map((i) => [name, '2026', `${i}`, `${from + i}`, `${from}`]);

describe('a table with a column a period', () => {
  const body = (head: (first: Order) => string[], rows: (name: string, from: number) => string[][]): string[][] => [
    ...rows('IKM', 80),
    head('realisation'),
    ...rows('LPPD', 3),
    head('target'),
    ...rows('SAKIP', 70),
    head('realisation'),
    ...rows('IPM', 60),
  ];
  const wide = table(wideHead('target'), body(wideHead, (name, from) => [wideRow(name, from)]));
  const long = table(longHead('target'), body(longHead, longRows));

  test('gives no figure below a header in another order, as the same table with a row a period', () => {
    for (const field of ['target', 'realisation'] as const) {
      const names = ['IKM', 'LPPD', 'SAKIP', 'IPM'];
      assert.deepEqual(figuresOf(wide, field, names), figuresOf(long, field, names), field);
      assert.deepEqual(figuresOf(wide, field, ['LPPD', 'IPM']), Array<string>(8).fill('unreadable'), field);
    }
    assert.deepEqual(figuresOf(wide, 'target', ['SAKIP']), [71, 72, 73, 74]);
    assert.deepEqual(
      told(wide).map(({ line, path }) => [line, path]),
      [
        [3, '/rows/8/target'],
        [7, '/rows/20/target'],
      ],
    );
    assert.equal(told(long).length, 2);
  });

  test('gives none below a header of other periods', () => {
    const other = ['Indikator', 'Tahun', 'Target Jan', 'Realisasi Jan', 'Target Feb', 'Realisasi Feb', 'Target Mar', 'Realisasi Mar', 'Target Apr', 'Realisasi Apr'];
    const found = table(wideHead('target'), [wideRow('IKM', 80), other, wideRow('LPPD', 3)]);
    assert.deepEqual(figuresOf(found, 'target', ['IKM', 'LPPD']), [81, 82, 83, 84, ...Array<string>(4).fill('unreadable')]);
    assert.equal(told(found).length, 1);
  });

  test('is one table where its header comes again, also with its periods in other words', () => {
    const again = wideHead('target').map((header) => header.replace(/TW(\d)/, (_, tw) => `Triwulan ${'I'.repeat(Number(tw) % 4) || 'IV'}`));
    for (const head of [wideHead('target'), again]) {
      const found = table(wideHead('target'), [wideRow('IKM', 80), head, wideRow('LPPD', 3)]);
      assert.deepEqual(figuresOf(found, 'target', ['LPPD']), [4, 5, 6, 7]);
      assert.equal(told(found).length, 0);
    }
    const found = table(wideHead('target'), [wideHead('target'), wideRow('LPPD', 3)]);
    assert.equal(found.length, 4, 'the header is no row of data');
  });

  test('gives no realisation of a year below a header with other years', () => {
    const head = ['Indikator', 'Satuan', '2021', '2022'];
    const rows = (again: string[]): string[][] => [['IKM', '%', '80', '81'], again, ['LPPD', 'skor', '3', '4']];
    const other = table(head, rows(['Indikator', 'Satuan', '2023', '2024']));
    assert.deepEqual(figuresOf(other, 'realisation', ['IKM', 'LPPD']), [80, 81, 'unreadable', 'unreadable']);
    assert.deepEqual(
      told(other).map(({ line }) => line),
      [3],
    );
    const same = table(head, rows(head));
    assert.deepEqual(figuresOf(same, 'realisation', ['IKM', 'LPPD']), [80, 81, 3, 4]);
    assert.equal(told(same).length, 0);
  });
});

describe('below the header of another table', () => {
  const HEAD = ['Indikator', 'Unit', 'Polaritas', 'Target', 'Realisasi', 'Bobot', 'Capaian'];
  const rows: RawCell[][] = [
    ['IKM', 'Dinas A', 'maximise', '80', '80', '60', '100'],
    ['LPPD', 'Dinas A', 'maximise', '80', '40', '40', '50'],
  ];
  const other: RawCell[][] = [
    ['Indikator', 'Unit', 'Polaritas', 'Bobot', 'Capaian', 'Target', 'Realisasi'],
    ['SAKIP', 'Dinas B', 'maximise', '80', '40', '100', '50'],
  ];
  const found = table(HEAD, [...rows, ...other]);

  test('weights and published figures are none of the first table', () => {
    for (const field of ['target', 'realisation', 'weight', 'published'] as const)
      assert.deepEqual(figuresOf(found, field, ['SAKIP']), ['unreadable'], field);
    assert.deepEqual(figuresOf(found, 'weight', ['IKM', 'LPPD']), [60, 40]);
    assert.deepEqual(
      told(found).map(({ path }) => path),
      ['/rows/3/target'],
    );
  });

  test('a unit has no score of them, and nothing is compared with them', () => {
    const options = { policy: PEMDA_UNCAPPED, messages: ID };
    const { groups } = scoreUnits(compute(found, options), ID);
    const scores = groups.map(({ unit, score }) => [unit, score]);
    assert.deepEqual(scores, [
      ['Dinas A', 80],
      ['Unit', null],
      ['Dinas B', null],
    ]);
    const reconciled = reconcile(found, options).rows.map(({ match, difference, notes }) => [match, difference, notes]);
    assert.deepEqual(reconciled[0], ['exact', 0, []]);
    assert.deepEqual(reconciled[3], ['notComputable', null, ['no-target']]);
  });

  test('a table of published figures alone is held to its header too', () => {
    const alone = table(
      ['Indikator', 'Satuan', 'Capaian'],
      [
        ['IKM', '%', '80'],
        ['Indikator', 'Capaian', 'Satuan'],
        ['LPPD', '3', '4'],
      ],
    );
    assert.deepEqual(figuresOf(alone, 'published', ['IKM', 'LPPD']), [80, 'unreadable']);
  });

  test('columns that were named by the caller are known by their own headers', () => {
    const options = { map: { Rencana2: 'target', Hasil2: 'realisation' } };
    const mapped = table(
      ['Indikator', 'Rencana2', 'Hasil2'],
      [
        ['IKM', '80', '79'],
        ['Indikator', 'Hasil2', 'Rencana2'],
        ['LPPD', '3', '4'],
      ],
      options,
    );
    assert.deepEqual(figuresOf(mapped, 'target', ['IKM', 'LPPD']), [80, 'unreadable']);
  });
});

test('columns of any table have no figures below its header in another order', () => {
  const read = (...between: RawCell[][]) =>
    readNumberColumns(
      sheetFromCells(['Program', 'Pagu', 'Sisa'], [['Penunjang', '900', '90'], ...between, ['Air bersih', '800', '80']]),
      { ceiling: 1, left: 2 },
      { messages: ID },
    );
  const last = ({ columns }: ReturnType<typeof read>) => Object.values(columns).map(({ values }) => values.at(-1));
  const other = read(['Program', 'Sisa', 'Pagu']);
  assert.deepEqual(last(other), [NaN, NaN]);
  assert.deepEqual(codesOf(other), ['number/unreadable', 'number/unreadable', 'table/other-header']);
  assert.deepEqual(last(read(['Program', 'Pagu', 'Sisa'])), [800, 80]);
  assert.deepEqual(last(read(['Program', 'Sisa', 'Pagu'], ['Program', 'Pagu', 'Sisa'])), [800, 80]);
});
