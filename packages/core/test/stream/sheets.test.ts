import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ID,
  numbersOf,
  readIndicators,
  sheetFromCells,
  type IndicatorTable,
  type RawCell,
  type Sheet,
} from '@takar/core';
import { evenSheets, sheetTables, surveySheets } from '@takar/core/stream';

const HEADERS = ['Indikator', 'Periode', 'Unit', 'Target', 'Realisasi', 'Bobot'];

/** Figures that are typed, beside texts of which the last alone tell how they are written. */
function cells(rows: number): RawCell[][] {
  return Array.from({ length: rows }, (_, row) => [
    row % 1000 === 7 ? null : `Indikator ${row}`,
    row % 900 === 5 ? 'kapan-kapan' : 2025,
    row % 2 === 0 ? 'orang' : '%',
    row % 11 === 0 ? null : row / 8,
    row === rows - 1 ? '12,5' : row % 50 === 3 ? 'entah' : '1.234',
    row % 777 === 1 ? '80-1.234' : true,
  ]);
}

const ALL = cells(150_000);

async function* sheetsOf(sizes: readonly number[], all: readonly RawCell[][] = ALL): AsyncGenerator<Sheet> {
  let from = 0;
  for (const size of sizes) {
    await Promise.resolve();
    yield sheetFromCells(HEADERS, all.slice(from, from + size));
    from += size;
  }
  if (from < all.length) yield sheetFromCells(HEADERS, all.slice(from));
}

const SIZES: Readonly<Record<string, readonly number[]>> = {
  'one by one at first, then many at once': [1, 1, 0, 1, 40_000],
  'all at once': [150_000],
  'a few each': Array.from({ length: 80 }, () => 1900),
};

function figures(table: IndicatorTable, name: 'target' | 'realisation'): unknown[] {
  const column = numbersOf(table, name);
  return Array.from({ length: table.length }, (_, row) => column?.status[row] || column?.values[row]);
}

for (const [name, sizes] of Object.entries(SIZES)) {
  test(`sheets of any size are read as the whole: ${name}`, async () => {
    const whole = readIndicators(sheetFromCells(HEADERS, ALL), { messages: ID });
    const survey = await surveySheets(evenSheets(sheetsOf(sizes)), { messages: ID });
    const { tables, issues } = sheetTables(evenSheets(sheetsOf(sizes)), survey, { messages: ID });
    const found = { target: [] as unknown[], realisation: [] as unknown[] };
    const ofRows: unknown[] = [];
    const lengths: number[] = [];
    for await (const table of tables) {
      found.target.push(...figures(table, 'target'));
      found.realisation.push(...figures(table, 'realisation'));
      ofRows.push(...table.issues.map((issue) => ({ ...issue, row: issue.row + (table.firstRow ?? 0) })));
      lengths.push(table.length);
    }
    assert.deepEqual(survey.headers, HEADERS);
    assert.deepEqual(found, { target: figures(whole, 'target'), realisation: figures(whole, 'realisation') });
    assert.deepEqual([...issues(), ...ofRows], whole.issues);
    assert.ok(lengths.length > 2 && Math.max(...lengths) <= 65_536, lengths.join(' '));
  });
}

test('small sheets are put together, large ones are cut, and cells beyond are none', async () => {
  const rows: number[] = [];
  let last: Sheet | undefined;
  for await (const sheet of evenSheets(sheetsOf([100, 20_000, 100_000]))) {
    rows.push(sheet.rowCount);
    assert.deepEqual([sheet.cell(-1, 0), sheet.cell(sheet.rowCount, 0)], [null, null]);
    last = sheet;
  }
  assert.deepEqual(rows, [20_100, 50_000, 50_000, 29_900]);
  assert.deepEqual([last?.cell(-1, 0), last?.cell(29_899, 4), last?.cell(29_900, 4)], [null, '12,5', null]);
  const parts: Sheet[] = [];
  for await (const sheet of evenSheets(sheetsOf([3, 90_000, 1]))) parts.push(sheet);
  const [first] = parts;
  assert.deepEqual(
    [first?.cell(2, 0), first?.cell(3, 0), first?.cell(0, 0)],
    ['Indikator 2', 'Indikator 3', 'Indikator 0'],
  );
  assert.deepEqual(
    [first?.cell(-1, 0), first?.cell(90_003, 0), first?.line(0), first?.line(90_003)],
    [null, null, undefined, undefined],
  );
});

test('sheets without rows beside others give no table', async () => {
  const sizes = [0, 2, 0, 3];
  const survey = await surveySheets(sheetsOf(sizes, ALL.slice(0, 5)), { messages: ID });
  const lengths: number[] = [];
  for await (const table of sheetTables(sheetsOf(sizes, ALL.slice(0, 5)), survey, { messages: ID }).tables)
    lengths.push(table.length);
  assert.deepEqual([survey.headers, lengths], [HEADERS, [2, 3]]);
});

test('a source without rows is one table without rows, which still has its headers', async () => {
  const none = (): AsyncGenerator<Sheet> => evenSheets(sheetsOf([0, 0], []));
  const survey = await surveySheets(none(), { messages: ID, map: { Tujuan: 'target' } });
  assert.ok(survey.ofTable.has('field/unknown-map'));
  const { tables, issues } = sheetTables(none(), survey, { messages: ID });
  const found: IndicatorTable[] = [];
  for await (const table of tables) found.push(table);
  assert.deepEqual(
    found.map(({ length, sheet }) => [length, sheet.headers]),
    [[0, HEADERS]],
  );
  assert.deepEqual(issues(), readIndicators(sheetFromCells(HEADERS, []), { messages: ID }).issues);
});

test('what a source throws is thrown, in either reading', async () => {
  async function* broken(): AsyncGenerator<Sheet> {
    yield* sheetsOf([20_000], ALL.slice(0, 20_000));
    throw new RangeError('torn');
  }
  await assert.rejects(() => surveySheets(evenSheets(broken()), { messages: ID }), /torn/);
  const survey = await surveySheets(evenSheets(sheetsOf([])), { messages: ID });
  await assert.rejects(async () => {
    for await (const _ of sheetTables(evenSheets(broken()), survey, { messages: ID }).tables);
  }, /torn/);
});
