import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, ID, PEMDA_UNCAPPED, readIndicators, sheetFromCells, textsOf, type RawCell } from '#src/index.js';

const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], options = {}) =>
  readIndicators(sheetFromCells(headers, rows), { messages: ID, ...options });

const periods = (table: ReturnType<typeof read>): readonly (string | null)[] => textsOf(table, 'period')?.values ?? [];

test('quarters beside each other become rows, with the period of the year column', () => {
  const table = read(
    ['Indikator', 'Tahun', 'Polaritas', 'Target TW I', 'Target TW II', 'Realisasi TW I', 'Realisasi TW II'],
    [['IKM', '2026', 'maksimalkan', '40', '80', '20', '60']],
  );
  assert.deepEqual(periods(table), ['2026-Q1', '2026-Q2']);
  const { columns } = compute(table, { policy: PEMDA_UNCAPPED, messages: ID });
  assert.deepEqual([...columns.achievement.values], [50, 75]);
  assert.deepEqual(
    table.issues.map(({ code, severity }) => [code, severity]),
    [['table/wide-periods', 'info']],
  );
});

test('columns are recognised under the names that portals give them', () => {
  for (const [headers, wanted] of [
    [['indikator', 'tahun', 'tg_tw1', 'tg_tw2', 'realisasi_tw1', 'realisasi_tw2'], ['2025-Q1', '2025-Q2']],
    [['indikator', 'tahun', 'target_triwulan_3', 'target_triwulan_4', 'realisasi_triwulan_3', 'realisasi_triwulan_4'], ['2025-Q3', '2025-Q4']],
    [['indikator', 'tahun', 'Target Januari', 'Target Feb', 'Realisasi Januari', 'Realisasi Feb'], ['2025-01', '2025-02']],
    [['indikator', 'tahun', 'target bln11', 'target bln12', 'realisasi bln11', 'realisasi bln12'], ['2025-11', '2025-12']],
    [['indikator', 'tahun', 'target semester 1', 'target semester 2', 'realisasi semester 1', 'realisasi semester 2'], ['2025-S1', '2025-S2']],
    [['indikator', 'kode', 'target2024', 'target2025', 'realisasi2024', 'realisasi2025'], ['2024', '2025']],
  ] as const)
    assert.deepEqual(periods(read(headers, [['X', '2025', '4', '8', '2', '6']])), wanted, headers.join());
});

test('a column that names only its period holds realisations', () => {
  const table = read(['Uraian Indikator', '2021', '2022', '2023'], [['Penduduk', '10', '11', '12,5']]);
  assert.deepEqual(periods(table), ['2021', '2022', '2023']);
  assert.deepEqual([0, 1, 2].map((row) => table.numberCell(row, 'realisation')?.value), [10, 11, 12.5]);
});

test('a cell that is not filled is missing, and one that cannot be read is told with its line and period', () => {
  const table = read(
    ['Indikator', 'Tahun', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW2'],
    [['IKM', '2026', '40', '80', 'banyak', '']],
  );
  assert.equal(table.numberCell(1, 'realisation')?.value, null);
  const issue = table.issues.find(({ row }) => row === 0);
  assert.equal(issue?.path, '/rows/0/realisation');
  assert.equal(issue?.column, undefined);
});

test('an annual target beside realisations of quarters is no target of a quarter: the table stays as it is', () => {
  const table = read(['Indikator', 'Target', 'TW1', 'TW2', 'TW3', 'TW4'], [['IKM', '80', '20', '40', '60', '80']]);
  assert.equal(table.length, 1);
  assert.ok(!table.issues.some(({ code }) => code === 'table/wide-periods'));
});

test('years that target and realisation do not share stay columns, and a year that is asked for chooses among them', () => {
  const headers = ['Indikator', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'];
  assert.equal(read(headers, [['IKM', '80', '82', '83']]).length, 1);
  const both = ['Indikator', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'];
  const chosen = read(both, [['IKM', '78', '80', '82', '83']], { year: 2023 });
  assert.deepEqual([chosen.length, chosen.numberCell(0, 'target')?.value], [1, 82]);
});

test('blank rows and totals are left out as in other tables', () => {
  const table = read(
    ['Indikator', 'Tahun', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW2'],
    [
      ['IKM', '2026', '40', '80', '20', '60'],
      ['', '', '', '', '', ''],
      [' ', null, '  ', '', '', '\t'],
      ['Jumlah', '', '40', '80', '20', '60'],
    ],
  );
  assert.equal(table.length, 2);
});

test('a column that the caller names is taken as it stands', () => {
  const headers = ['Indikator', 'Target TW1', 'Target TW2', 'Realisasi TW1', 'Realisasi TW2'];
  const table = read(headers, [['IKM', '40', '80', '20', '60']], {
    map: { 'Realisasi TW2': 'realisation', 'Target TW2': 'target' },
  });
  assert.deepEqual([table.length, table.numberCell(0, 'realisation')?.value], [1, 60]);
});
