import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { PEMDA_UNCAPPED } from '@takar/core';
import { table } from 'arquero';
import { provenanceOf, readParquet, withRule, writeParquet } from '#src/index.js';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "takar-'parquet-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a table comes back from Parquet cell by cell, and its columns know their rule', async () => {
  const rows = table({
    unit: Array.from({ length: 5000 }, (_, i) => `Dinas ${i % 7}`),
    polaritas: Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? 'min' : 'max')),
    target: Array.from({ length: 5000 }, (_, i) => (i % 11 === 0 ? 0 : 10 + (i % 90) / 7)),
    realisasi: Array.from({ length: 5000 }, (_, i) => (i % 13 === 0 ? null : (i % 80) / 3)),
    'dua "kata"': Array.from({ length: 5000 }, (_, i) => i % 2 === 0),
  });
  const computed = withRule(rows, PEMDA_UNCAPPED);
  await inFolder(async (folder) => {
    const file = join(folder, 'capaian.parquet');
    await writeParquet(computed, file);
    const back = await readParquet(file);
    assert.deepEqual(back.columnNames(), computed.columnNames());
    for (const name of computed.columnNames()) assert.deepEqual([...back.array(name)], [...computed.array(name)], name);
    assert.deepEqual(provenanceOf(back, 'achievement'), provenanceOf(computed, 'achievement'));
    assert.equal(provenanceOf(back, 'target'), null);
  });
});

test('Parquet of other programs: decimals, whole numbers of 64 bits, dates, text', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'lain.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT 1250.5::DECIMAL(12,2) AS target, 3000000000::BIGINT AS pagu, 9007199254740993::BIGINT AS besar,
        DATE '2026-03-31' AS hari, 'IKM' AS indikator, NULL::DOUBLE AS kosong) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const { target, pagu, besar, hari, indikator, kosong } = (await readParquet(file)).object() as Record<
      string,
      unknown
    >;
    assert.deepEqual(
      [target, pagu, besar, indikator, kosong],
      [1250.5, 3_000_000_000, '9007199254740993', 'IKM', null],
    );
    assert.equal((hari as Date).toISOString().slice(0, 10), '2026-03-31');
  });
});
