import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PEMDA_UNCAPPED, type RawCell, type Sheet } from '@takar/core';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { table, type ColumnTable } from 'arquero';
import { arrowColumns, arrowParts, columnsSheet, parquetColumns, parquetParts } from '#src/files/index.js';
import { toArrow, withRule, writeParquet } from '#src/index.js';
import { sheetParts, type SheetParts } from '#src/stream/sheet-parts.js';

/** Cells of every kind, and computed figures with their reasons. */
function rows(from: number, count: number): ColumnTable {
  const cells = <T>(make: (row: number) => T): T[] => Array.from({ length: count }, (_, i) => make(from + i));
  const plain = table({
    unit: cells((row) => (row % 5 === 0 ? null : `Dinas ${row % 9}`)),
    polaritas: cells((row) => (row % 2 === 0 ? 'max' : null)),
    target: cells((row) => (row % 7 === 0 ? NaN : row % 4)),
    realisasi: cells((row) => row % 3),
    hari: cells((row) => (row % 6 === 0 ? null : new Date(Date.UTC(2026, row % 12, 1)))),
    besar: cells((row) => 9007199254740990n + BigInt(row)),
    '2024': cells((row) => row % 2 === 0),
  });
  return withRule(plain, PEMDA_UNCAPPED, { asOf: '2026-01-01' });
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-parts-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cellsOf = (sheet: Sheet): RawCell[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) => sheet.headers.map((_, column) => sheet.cell(row, column)));

async function assertParts(parts: SheetParts, whole: Sheet): Promise<void> {
  // from the beginning each time
  for (let turn = 0; turn < 2; turn += 1) {
    const found: RawCell[][] = [];
    let count = 0;
    for await (const sheet of parts.sheets()) {
      assert.deepEqual(sheet.headers, whole.headers);
      found.push(...cellsOf(sheet));
      count += 1;
    }
    assert.deepEqual(found, cellsOf(whole));
    assert.ok(count > 1 || whole.rowCount === 0);
  }
  assert.equal(parts.rows, whole.rowCount);
}

for (const format of ['file', 'stream'] as const) {
  test(`the parts of an Arrow ${format} have the cells of the whole`, async () => {
    await inFolder(async (folder) => {
      const arrow = await toArrow(rows(0, 40_000));
      const batches = arrow.slice(0, 3).concat(arrow.slice(3, 20_000), arrow.slice(20_000));
      assert.ok(batches.batches.length > 2);
      const bytes = tableToIPC(batches, format);
      await writeFile(join(folder, 'data'), bytes);
      await assertParts(await arrowParts(join(folder, 'data')), columnsSheet(await arrowColumns(bytes)));
    });
  });

  test(`an Arrow ${format} without dictionaries has the rows that it says`, async () => {
    await inFolder(async (folder) => {
      const arrow = tableFromArrays({ target: Float64Array.of(80, 90), realisasi: Float64Array.of(1, 2) });
      const bytes = tableToIPC(arrow.concat(arrow), format);
      await writeFile(join(folder, 'data'), bytes);
      const parts = await arrowParts(join(folder, 'data'));
      assert.equal(parts.rows, 4);
      for await (const sheet of parts.sheets()) assert.deepEqual(cellsOf(sheet).flat(), [80, 1, 90, 2, 80, 1, 90, 2]);
    });
  });

  test(`an Arrow ${format} without rows is one sheet of its headers`, async () => {
    await inFolder(async (folder) => {
      const bytes = tableToIPC((await toArrow(rows(0, 3))).slice(0, 0), format);
      await writeFile(join(folder, 'data'), bytes);
      await assertParts(await arrowParts(join(folder, 'data')), columnsSheet(await arrowColumns(bytes)));
    });
  });

  test(`an Arrow ${format} that ends while it is read is an error, not the rows so far`, async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'data');
      const bytes = tableToIPC(await toArrow(rows(0, 5000)), format);
      await writeFile(file, bytes);
      const parts = await arrowParts(file);
      truncateSync(file, bytes.length >> 1);
      await assert.rejects(async () => {
        for await (const _ of parts.sheets());
      });
      await assert.rejects(() => arrowParts(file), RangeError);
    });
  });
}

test('the parts of Parquet have the cells of the whole', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "dua 'kata'.parquet");
    await writeParquet(rows(0, 40_000), file);
    await assertParts(await parquetParts(file), columnsSheet(await parquetColumns(file)));
    await writeParquet(rows(0, 3).slice(0, 0), file);
    await assertParts(await parquetParts(file), columnsSheet(await parquetColumns(file)));
  });
});

test('fewer rows than a file says are an error behind the last part', async () => {
  async function* three(): AsyncGenerator<Sheet> {
    yield await Promise.resolve(columnsSheet({ a: [1, 2, 3] }));
  }
  let seen = 0;
  await assert.rejects(
    async () => {
      for await (const { rowCount } of sheetParts(4, three).sheets()) seen += rowCount;
    },
    { name: 'RangeError', message: '3 rows instead of 4' },
  );
  assert.equal(seen, 0);
});
