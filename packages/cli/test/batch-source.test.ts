import assert from 'node:assert/strict';
import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ID } from '@takar/core';
import type { BatchFile } from '#src/batches/batch-file.js';
import { sourceOf } from '#src/batches/source-of.js';
import { survey } from '#src/batches/survey.js';
import { textsOf } from '#src/locale/texts-of.js';
import { fileOf, streamOf, TYPED, writeParquetBy } from './support/columns-files.js';
import { withFolder } from './support/run.js';

const TEXTS = textsOf('id');
const SQL = `'Indikator ' || i AS Indikator, 'max' AS Polaritas, i AS Target, i + 1 AS Realisasi`;

/** Writes a file of 60,000 rows of a kind. */
const WRITE: Readonly<Record<'arrow' | 'parquet' | 'text', (file: string) => Promise<void>>> = {
  arrow: (file) => writeFile(file, fileOf(TYPED, [30_000, 30_000])),
  parquet: (file) => writeParquetBy(file, SQL, 60_000),
  text: (file) => writeFile(file, `Polaritas;Target;Realisasi\n${'max;80;75,5\n'.repeat(60_000)}`),
};

async function fileOfKind(folder: string, kind: BatchFile['kind']): Promise<BatchFile> {
  const file = join(folder, 'data');
  await WRITE[kind](file);
  const { size, mtimeMs } = statSync(file);
  return { file, kind, size, written: mtimeMs, form: 'csv' };
}

for (const kind of ['arrow', 'parquet', 'text'] as const) {
  test(`both readings tell how far they are, to the end: ${kind}`, async () => {
    await withFolder(async (folder) => {
      const large = await fileOfKind(folder, kind);
      const told: number[] = [];
      const options = { messages: ID, partBytes: 200_000, onProgress: (done: number) => told.push(done) };
      const source = await sourceOf(large, options, TEXTS);
      assert.equal(source.total, kind === 'text' ? large.size : 60_000);
      const { tables } = await survey(source, large, {}, TEXTS);
      assert.equal(told.at(-1), source.total);
      assert.ok(kind === 'text' || told.length > 1, told.join(' '));
      told.length = 0;
      let rows = 0;
      for await (const { length } of tables().tables) rows += length;
      assert.deepEqual([rows, told.at(-1)], [60_000, source.total]);
    });
  });

  test(`a file that is written to between its readings ends the command: ${kind}`, async () => {
    await withFolder(async (folder) => {
      const large = await fileOfKind(folder, kind);
      const options = { messages: ID, partBytes: 200_000 };
      const source = await sourceOf(large, options, TEXTS);
      const older = { ...large, written: large.written - 1 };
      await assert.rejects(() => survey(source, older, {}, TEXTS), { exit: 3, message: /ditulisi selama dibaca/ });
      if (kind === 'text') return;
      const { tables } = await survey(await sourceOf(large, options, TEXTS), large, {}, TEXTS);
      truncateSync(large.file, large.size >> 1);
      const reading = async (): Promise<void> => {
        for await (const _ of tables().tables);
      };
      await assert.rejects(reading, { exit: 3, message: /ditulisi selama dibaca/ });
    });
  });
}

test('a file that is another by the time of its first reading ends the command', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'data');
    await writeFile(file, streamOf(TYPED, [2000]));
    const { size, mtimeMs } = statSync(file);
    const large = { file, kind: 'arrow', size, written: mtimeMs, form: 'csv' } as const;
    const source = await sourceOf(large, { messages: ID }, TEXTS);
    await writeFile(`${file}.new`, streamOf(TYPED, [2000, 10]));
    copyFileSync(`${file}.new`, file);
    await assert.rejects(() => survey(source, large, {}, TEXTS), { exit: 3, message: /ditulisi selama dibaca/ });
  });
});
