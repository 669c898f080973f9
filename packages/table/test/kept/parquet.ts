import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table, type ColumnTable } from 'arquero';
import { readParquet, writeParquet } from '#src/index.js';
import { toldTable, type Scenarios } from './told.js';

/** A table written and read again. */
async function back(rows: ColumnTable): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "takar-'kept-"));
  try {
    await writeParquet(rows, join(folder, 'data.parquet'));
    return toldTable(await readParquet(join(folder, 'data.parquet')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tables as Parquet and back. */
export const PARQUET: Scenarios = {
  'cells of every kind': () =>
    back(
      table({
        'dua "kata"': ['A', null, "d'or", ''],
        angka: [1.5, NaN, -0, null],
        ya: [true, false, null, true],
        hari: [new Date('2026-01-31T00:00:00Z'), null, new Date('2026-02-28T00:00:00Z'), null],
        campur: [1, 'a', null, true],
        kosong: [null, null, undefined, null],
        besar: [1n, 9007199254740993n, null, -5n],
        objek: [{ a: 1 }, [1, 2], null, 'teks'],
      }),
    ),
  'no rows at all': () => back(table({ a: [] })),
};
