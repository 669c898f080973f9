import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeXlsx } from '@takar/core/xlsx';
import { arrowColumns, parquetColumns, readWorkbook } from '@takar/table/files';
import { json, REPORT, ROOT, takar, withFiles, withFolder } from './support/run.js';

const HEADER = ['Indikator', 'Polaritas', 'Target', 'Realisasi'];
const RECAP = writeXlsx([
  { name: 'Petunjuk', rows: [['Isi kolom kuning']] },
  {
    name: 'Dinas Kesehatan',
    rows: [['Laporan 2025'], HEADER, ['Stunting', 'minimalkan', '15,5', '15,25'], ['IKM', 'max', 80, 82.5]],
  },
  { name: 'Dinas PU', rows: [HEADER, ['Jalan', 'max', 59.16, 56.18]] },
]);

interface Answer {
  readonly rows: readonly (Record<string, unknown> & {
    readonly source?: { readonly file: string; readonly sheet: string | null; readonly row: number };
  })[];
  readonly groups: readonly { readonly unit: string; readonly rank: number | null }[];
  readonly issues: readonly { readonly code: string; readonly file?: string; readonly line?: number }[];
}

describe('a workbook', () => {
  test('is read by its first sheet with a table, and the others are named', () => {
    withFiles({ 'rekap.xlsx': RECAP }, (folder) => {
      const { rows, issues } = json<Answer>(takar(['compute', 'rekap.xlsx', '--to', 'json'], { cwd: folder }));
      assert.deepEqual(
        rows.map((row) => row.achievement),
        [101.61, 103.13],
      );
      assert.ok(issues.some(({ code }) => code === 'workbook/other-sheets'));
    });
  });

  test('with a unit on every sheet is one table, scored and ranked together', () => {
    withFiles({ 'rekap.xlsx': RECAP, 'opd.txt': 'Dinas Kesehatan\nDinas PU\nDinas Pangan\n' }, (folder) => {
      const args = ['compute', 'rekap.xlsx', '--unit-from', 'sheet', '--units', 'opd.txt', '--to', 'json'];
      const { rows, groups, issues } = json<Answer>(takar(args, { cwd: folder }));
      assert.deepEqual(
        groups.map(({ unit, rank }) => [unit, rank]),
        [
          ['Dinas Kesehatan', 1],
          ['Dinas PU', 2],
        ],
      );
      assert.deepEqual(rows[2]?.source, { ...rows[2]?.source, file: 'rekap.xlsx', sheet: 'Dinas PU', row: 1 });
      assert.ok(issues.some(({ code }) => code === 'unit/absent'));
    });
  });

  test('is read by the sheet that is asked for; a sheet that is not there is an error', () => {
    withFiles({ 'rekap.xlsx': RECAP }, (folder) => {
      const run = takar(['compute', 'rekap.xlsx', '--sheet', 'Dinas PU', '--to', 'json'], { cwd: folder });
      assert.deepEqual(
        json<Answer>(run).rows.map((row) => row.achievement),
        [94.96],
      );
      const missing = takar(['compute', 'rekap.xlsx', '--sheet', 'Dinas X'], { cwd: folder });
      assert.equal(missing.code, 3);
      assert.match(missing.stderr, /Tidak ada lembar "Dinas X"[\s\S]*Dinas Kesehatan/);
    });
  });

  test('tells of an unreadable cell with the row and column of the worksheet', () => {
    const bytes = writeXlsx([{ name: 'A', rows: [['Laporan'], [], HEADER, ['IKM', 'max', 'dua puluh', 1]] }]);
    withFiles({ 'a.xlsx': bytes }, (folder) => {
      assert.match(takar(['compute', 'a.xlsx'], { cwd: folder }).stderr, /4:3/);
    });
  });

  test('without a table, or cut off, is unreadable and says why', () => {
    withFiles({ 'a.xlsx': writeXlsx([{ name: 'A', rows: [['x']] }]), 'b.xlsx': RECAP.slice(0, 300) }, (folder) => {
      const none = takar(['compute', 'a.xlsx'], { cwd: folder });
      assert.equal(none.code, 3);
      assert.match(none.stderr, /Tidak ada lembar yang memuat tabel/);
      const cut = takar(['compute', 'b.xlsx'], { cwd: folder });
      assert.equal(cut.code, 3);
      assert.match(cut.stderr, /Buku kerja tidak terbaca/);
    });
  });

  test('holds a performance tree as well as a CSV does', () => {
    const csv = readFileSync(join(ROOT, 'examples/trees/pohon-kinerja.csv'), 'utf8').trimEnd().split(/\r?\n/);
    const separator = csv[0]?.includes(';') === true ? ';' : ',';
    const rows = csv.map((line) => line.split(separator));
    withFiles({ 'pohon.xlsx': writeXlsx([{ name: 'Pohon', rows }]) }, (folder) => {
      const fromWorkbook = json(takar(['validate', 'pohon.xlsx', '--to', 'json'], { cwd: folder }));
      const fromCsv = json(takar(['validate', 'examples/trees/pohon-kinerja.csv', '--to', 'json']));
      assert.equal(fromWorkbook.nodes, fromCsv.nodes);
    });
  });
});

describe('an answer', () => {
  test('as a workbook has rows, scores, issues and where they come from', async () => {
    await withFolder(async (folder) => {
      const out = join(folder, 'capaian.xlsx');
      assert.ok([0, 1].includes(takar(['compute', REPORT, '--out', out]).code ?? -1));
      const { sheets } = await readWorkbook(readFileSync(out));
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['Capaian', 'Nilai unit', 'Catatan', 'Sumber'],
      );
      const expected = json<Answer>(takar(['compute', REPORT, '--to', 'json'])).rows;
      const [rows] = sheets;
      assert.equal(rows?.sheet?.rowCount, expected.length);
      const column = rows?.sheet?.headers.indexOf('achievement') ?? -1;
      expected.forEach((row, i) => assert.equal(rows?.sheet?.cell(i, column) ?? null, row.achievement, String(i)));
    });
  });

  test('as Arrow and Parquet has the figures of JSON to the last digit, each with its reason', async () => {
    await withFolder(async (folder) => {
      const { rows } = json<Answer>(takar(['compute', REPORT, '--to', 'json']));
      for (const form of ['arrow', 'parquet']) {
        const out = join(folder, `capaian.${form}`);
        assert.ok([0, 1].includes(takar(['compute', REPORT, '--out', out]).code ?? -1));
        const columns = form === 'arrow' ? await arrowColumns(readFileSync(out)) : await parquetColumns(out);
        assert.deepEqual(
          [...(columns.achievement ?? [])],
          rows.map((row) => row.achievement),
          form,
        );
        assert.deepEqual(
          [...(columns.achievement_reason ?? [])],
          rows.map((row) => row.reason),
          form,
        );
      }
    });
  });

  test('of reconcile goes to Parquet and back through compute', async () => {
    await withFolder(async (folder) => {
      const out = join(folder, 'banding.parquet');
      takar(['reconcile', REPORT, '--to', 'parquet', '--out', out]);
      const { rows } = json<{ readonly rows: readonly { readonly match: string }[] }>(
        takar(['reconcile', REPORT, '--to', 'json']),
      );
      assert.deepEqual(
        [...((await parquetColumns(out)).match ?? [])],
        rows.map(({ match }) => match),
      );
      const again = json<Answer>(takar(['compute', out, '--to', 'json']));
      const first = json<Answer>(takar(['compute', REPORT, '--to', 'json']));
      assert.deepEqual(
        again.rows.map((row) => row.achievement),
        first.rows.map((row) => row.achievement),
      );
    });
  });

  test('as Parquet needs a file, and a file that cannot be written is said', () => {
    const none = takar(['compute', REPORT, '--to', 'parquet']);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /--out BERKAS\.parquet/);
    withFiles({}, (folder) => {
      const run = takar(['compute', REPORT, '--out', join(folder, 'tidak/ada.xlsx')]);
      assert.equal(run.code, 2);
      assert.ok(!existsSync(join(folder, 'tidak')));
    });
  });
});

test('an Arrow or Parquet file that is cut off is unreadable, not a crash', async () => {
  await withFolder(async (folder) => {
    for (const form of ['arrow', 'parquet']) {
      const out = join(folder, `a.${form}`);
      takar(['compute', REPORT, '--out', out]);
      withFiles({ [`b.${form}`]: readFileSync(out).subarray(0, 700) }, (other) => {
        const run = takar(['compute', `b.${form}`], { cwd: other });
        assert.equal(run.code, 3, run.stderr);
        assert.doesNotMatch(run.stderr, /\n\s+at /);
      });
    }
    return Promise.resolve();
  });
});
