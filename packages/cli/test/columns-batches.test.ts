import assert from 'node:assert/strict';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Float64, tableToIPC, Utf8 } from 'apache-arrow';
import { arrowOf, fileOf, streamOf, texts, TYPED, writeParquetBy } from './support/columns-files.js';
import { json, takar, withFiles, withFolder, type Run } from './support/run.js';

/** Rows of several parts. */
const ROWS = 24_000;
/** Record batches that are put together, and one that is cut. */
const SIZES = [1, 600, 16_000, 5000, 2000, 399];

const TEXT_SQL = `'Indikator ' || i AS Indikator, ['max', 'min', NULL][1 + i % 3] AS Polaritas,
  CASE WHEN i % 501 = 7 THEN 'kapan-kapan' ELSE '2025' END AS Periode, 'Dinas ' || i % 7 AS Unit, '%' AS Satuan,
  CASE WHEN i > ${ROWS - 9} THEN '12,5' ELSE ['80', '1.234', 'n/a', '80-90', 'BB'][1 + i % 5] END AS Target,
  CASE WHEN i % 10 = 0 THEN 'abc' WHEN i > ${ROWS - 9} THEN '7,25' ELSE '1.100' END AS Realisasi,
  CASE WHEN i % 40 = 0 THEN 'besar' ELSE '1' END AS Bobot`;
const TYPED_SQL = `'Indikator ' || i AS Indikator, ['max', 'min', 'entah', NULL][1 + i % 4] AS Polaritas,
  '2025-Q' || (1 + i % 4) AS Periode, 'Dinas ' || i % 7 AS Unit, ['orang', '%'][1 + i % 2] AS Satuan,
  CASE WHEN i % 11 = 0 THEN NULL WHEN i % 13 = 0 THEN 'NaN'::DOUBLE ELSE (i % 17) / 8 END AS Target,
  (i % 120 + 0.25)::DECIMAL(12, 2) AS Realisasi, (i % 5)::INTEGER AS Bobot, 9007199254740990 + i AS Besar,
  DATE '2025-01-01' + (i % 300)::INTEGER AS Tanggal, TIMESTAMP '2025-01-01 10:00:00' AS Dibuat,
  ['A', 'B', NULL][1 + i % 3]::ENUM ('A', 'B') AS Golongan, i % 3 = 0 AS Ya, [i, 2] AS Daftar, {'a': i} AS Objek`;

const said = ({ code, stderr }: Run): unknown => ({ code, stderr });

/** Fails unless a file comes to the same as a whole and in batches. */
function assertSame(folder: string, name: string, ...more: readonly string[]): void {
  const run = (...args: string[]): Run => takar(['compute', name, ...more, ...args], { cwd: folder });
  const [whole, batches] = [run('--to', 'json'), run('--to', 'json', '--batches')];
  assert.deepEqual(json(batches), json(whole));
  assert.deepEqual(said(batches), said(whole));
  const [csv, csvInBatches] = [run('--to', 'csv'), run('--to', 'csv', '--batches')];
  assert.ok(csvInBatches.stdout === csv.stdout, 'the CSV differs');
  assert.deepEqual(said(csvInBatches), said(csv));
}

describe('in batches as a whole', () => {
  const FILES: Readonly<Record<string, () => Uint8Array>> = {
    'figures.arrows': () => streamOf(TYPED, SIZES),
    'figures.arrow': () => fileOf(TYPED, SIZES),
    'texts.arrows': () => streamOf(texts(ROWS), SIZES),
    'texts.arrow': () => fileOf(texts(ROWS), SIZES),
    'no rows.arrows': () => streamOf(TYPED, [0]),
    'no rows.arrow': () => fileOf(TYPED, [0]),
  };
  for (const [name, bytes] of Object.entries(FILES)) {
    test(`Arrow: ${name}`, () => {
      withFiles({ [name]: bytes() }, (folder) => assertSame(folder, name));
    });
  }

  for (const [name, select, rows] of [
    ['figures', TYPED_SQL, ROWS],
    ['texts', TEXT_SQL, ROWS],
    ['no rows', TYPED_SQL, 0],
  ] as const) {
    test(`Parquet: ${name}`, async () => {
      await withFolder(async (folder) => {
        await writeParquetBy(join(folder, 'data.parquet'), select, rows);
        assertSame(folder, 'data.parquet');
      });
    });
  }

  test('the scores that are printed are those of the whole, and the rows are counted', () => {
    withFiles({ 'data.arrow': fileOf(TYPED, [500, 1500]) }, (folder) => {
      const run = (...args: string[]): Run =>
        takar(['compute', 'data.arrow', '--locale', 'en', ...args], { cwd: folder });
      const [table, summary] = [run(), run('--batches')];
      const scores = summary.stdout.slice(summary.stdout.indexOf('Scores by unit'));
      assert.match(summary.stdout, /2,000 rows computed in batches/);
      assert.ok(scores.split('\n').length > 7 * 4 && table.stdout.includes(scores), scores);
      assert.deepEqual(said(summary), said(table));
    });
  });

  test('asked for a notation, a polarity, and the unit that the file is named after', () => {
    const few = [700, 900];
    withFiles({ 'Dinas 1.arrow': fileOf(texts(1600), few) }, (folder) => {
      assertSame(folder, 'Dinas 1.arrow', '--numbers', 'en', '--polarity', 'minimise', '--unit-from', 'filename');
      const wrong = ['compute', 'Dinas 1.arrow', '--to', 'csv', '--map', 'Tujuan:target'];
      const run = takar([...wrong, '--batches'], { cwd: folder });
      assert.deepEqual([run.code, run.stdout], [2, '']);
      assert.deepEqual(run, takar(wrong, { cwd: folder }));
    });
  });
});

/** Two streams of other columns, as if they were one. */
function changingSchema(): Uint8Array {
  const columns = { Target: [new Float64(), () => 1], Realisasi: [new Float64(), () => 2] } as const;
  const first = tableToIPC(arrowOf(columns, [20_000]), 'stream');
  const second = tableToIPC(arrowOf({ ...columns, Unit: [new Utf8(), () => 'A'] }, [20_000]), 'stream');
  return Buffer.concat([first.subarray(0, -8), second]);
}

function assertRefused(folder: string, name: string, code: string): void {
  for (const locale of ['id', 'en']) {
    const args = ['compute', name, '--to', 'csv', '--out', 'answer.csv', '--locale', locale];
    const [whole, batches] = [takar(args, { cwd: folder }), takar([...args, '--batches'], { cwd: folder })];
    assert.equal(batches.code, 3);
    assert.match(batches.stderr, new RegExp(code));
    assert.match(batches.stderr, locale === 'id' ? /tidak terbaca/ : /cannot be read/);
    assert.doesNotMatch(batches.stderr, /\n {4}at /);
    assert.deepEqual(batches, whole);
    assert.ok(!existsSync(join(folder, 'answer.csv')));
  }
}

describe('what cannot be read ends as the file read as a whole', () => {
  const stream = streamOf(TYPED, SIZES);
  const file = fileOf(TYPED, SIZES);
  const FILES: Readonly<Record<string, Uint8Array>> = {
    'cut off.arrows': stream.subarray(0, stream.length - 1000),
    'cut off in its first message.arrows': stream.subarray(0, 100),
    'cut off.arrow': file.subarray(0, file.length - 1000),
    'a footer that is none.arrow': Buffer.concat([file.subarray(0, -200), Buffer.alloc(190, 7), file.subarray(-10)]),
    'of changing columns.arrows': changingSchema(),
  };
  for (const name of Object.keys(FILES)) {
    test(name, () => {
      withFiles({ [name]: FILES[name] as Uint8Array }, (folder) => {
        assertRefused(folder, name, 'source/invalid-arrow');
      });
    });
  }

  test('more than 2 GiB are read in batches unasked, and as a whole where that is not possible', () => {
    const files = { 'a.arrow': 'ARROW1', 'a.parquet': 'PAR1', 'a.json': '[' };
    withFiles(files, (folder) => {
      for (const name of Object.keys(files)) truncateSync(join(folder, name), 2 ** 31 + 64);
      const run = (...args: string[]): Run => takar(['compute', ...args], { cwd: folder });
      assert.match(run('a.arrow').stderr, /source\/invalid-arrow/);
      assert.match(run('a.parquet').stderr, /source\/invalid-parquet/);
      assert.match(run('a.json').stderr, /batasnya 2\.0 GiB/);
      assert.match(run('a.arrow', '--out', 'x.xlsx').stderr, /Tidak dapat secara bertahap: --to xlsx/);
    });
  });

  test('Parquet that is cut off, or has a row group that is none', async () => {
    await withFolder(async (folder) => {
      const name = join(folder, 'a.parquet');
      await writeParquetBy(name, TYPED_SQL, ROWS);
      const bytes = readFileSync(name);
      writeFileSync(join(folder, 'cut.parquet'), bytes.subarray(0, bytes.length - 100));
      assertRefused(folder, 'cut.parquet', 'source/invalid-parquet');
      // DuckDB reads some row groups at once, so that this one is behind the first rows that it gives
      const at = Math.floor(bytes.length * 0.7);
      writeFileSync(join(folder, 'torn.parquet'), bytes.fill(0xff, at, at + 1000));
      assertRefused(folder, 'torn.parquet', 'source/invalid-parquet');
    });
  });
});
