import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { json, takar, withFolder } from './support/run.js';

interface Written {
  readonly sql: string;
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
  readonly columns: readonly { readonly name: string; readonly kind: string }[];
}

interface Computed {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly groups: readonly Readonly<Record<string, unknown>>[];
}

const HOSTILE = `Dinas "'; DROP TABLE kinerja; --`;

async function database(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(
    'CREATE TABLE kinerja (unit VARCHAR, periode VARCHAR, polaritas VARCHAR, target DECIMAL(10, 2), realisasi DOUBLE, "x""; DROP TABLE kinerja; --" VARCHAR)',
  );
  const rows = [
    ['Dinas A', 'maximise', 80, 72.5],
    ['Dinas A', 'minimise', 12, 9.12],
    ['Dinas B', 'maximise', 0, 5],
    [HOSTILE, 'maximise', 10, null],
  ] as const;
  for (const row of rows) await connection.run(`INSERT INTO kinerja VALUES ($1, '2026', $2, $3, $4, 'kept')`, [...row]);
  connection.closeSync();
  instance.closeSync();
}

/** The rows of a CSV as the table of a database, its targets as decimal numbers. */
async function tableOf(csv: string, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE kinerja AS SELECT * REPLACE (target::DECIMAL(10, 2) AS target) FROM read_csv('${csv}', delim = ';')`,
  );
  connection.closeSync();
  instance.closeSync();
}

async function statements(file: string, ...all: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const each of all) await connection.run(each);
  connection.closeSync();
  instance.closeSync();
}

const compute = (file: string, ...more: string[]) =>
  takar(['compute', '--engine', `duckdb:///${file}`, '--table', 'kinerja', '--to', 'json', '--locale', 'en', ...more]);

describe('takar sql', () => {
  test('prints a rule for each database, parameters bound', () => {
    for (const dialect of ['duckdb', 'postgres', 'mariadb', 'mysql', 'clickhouse']) {
      const { sql, parameters, columns } = json<Written>(
        takar(['sql', 'kemenkeu-2026', '--dialect', dialect, '--to', 'json']),
      );
      assert.match(sql, /^SELECT/);
      assert.ok(parameters.some(({ name, value }) => name === 'cap' && value === 120));
      assert.deepEqual(columns[0], { name: 'achievement', kind: 'value' });
    }
  });

  test('a rule over groups takes its columns', () => {
    const { code, stdout } = takar(['sql', 'ORG-CON-05', '--dialect', 'postgres', '--by', 'unit']);
    assert.equal(code, 0);
    assert.match(stdout, /GROUP BY/);
  });

  test('rolls figures up a tree, and refuses what says no tree', () => {
    const rollUp = (...more: string[]) =>
      takar(['sql', 'ORG-CSC-03/roll-up', '--dialect', 'duckdb', '--locale', 'en', ...more]);
    const asked = ['--table', 'skor', '--tree', 'unit:induk', '--by', 'periode', '--kind', 'weighted', '--to', 'json'];
    const { sql, columns } = json<Written>(rollUp(...asked, '--depth', '2'));
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['unit', 'periode', 'figure', 'figure_status', 'children', 'reported', 'fault'],
    );
    assert.ok(sql.includes('t."induk"') && sql.includes('tree_level2') && !sql.includes('tree_level3'));
    assert.match(json<Written>(rollUp(...asked)).sql, /tree_level6/);
    assert.match(rollUp().stdout, /t\."parent"/);
    for (const [option, value] of [
      ['--tree', 'unit'],
      ['--tree', 'a:b:c'],
      ['--depth', '2.5'],
      ['--depth', '0'],
      ['--kind', 'median'],
    ] as const) {
      const { code, stderr } = rollUp(option, value);
      assert.equal(code, 2, `${option} ${value}`);
      assert.match(stderr, /--|depth/);
    }
    const other = takar(['sql', 'ORG-CON-05', '--dialect', 'duckdb', '--kind', 'sum', '--locale', 'en']);
    assert.equal(other.code, 2);
    assert.match(other.stderr, /--kind is for ORG-CSC-03\/roll-up/);
  });

  test('names of tables and columns stay names, or are refused', () => {
    const hostile = takar(['sql', 'ORG-CAP-02', '--dialect', 'postgres', '--table', 'x"; DROP TABLE y; --']);
    assert.match(hostile.stdout, /FROM "x""; DROP TABLE y; --" AS t/);
    const refused = takar(['sql', 'ORG-CAP-02', '--dialect', 'postgres', '--table', 'a\nb', '--locale', 'en']);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /No query can be written/);
  });
});

describe('takar compute --engine', () => {
  test('computes where the data lie, and changes nothing', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'data.db');
      await database(file);
      const run = compute(file);
      assert.equal(run.code, 0, run.stderr);
      const { rows, groups } = json<Computed>(run);
      assert.deepEqual(
        rows.map(({ achievement, reason }) => [achievement, reason]),
        [
          [90.63, null],
          [124, null],
          [null, 'target_zero'],
          [null, 'missing'],
        ],
      );
      assert.equal(rows[0]?.['x"; DROP TABLE kinerja; --'], 'kept');
      assert.equal(groups.find(({ unit }) => unit === 'Dinas A')?.score, 107.31);
      assert.equal(groups.filter(({ unit }) => unit === HOSTILE).length, 1);
      assert.deepEqual(json<Computed>(compute(file)), { ...json<Computed>(run) }, 'the table is as it was');
    });
  });

  test('--into writes a new table, and never over one that is there', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'data.db');
      await database(file);
      assert.equal(compute(file, '--into', 'hasil').code, 0);
      const again = compute(file, '--into', 'hasil');
      assert.equal(again.code, 4);
      assert.match(again.stderr, /already exists/);
    });
  });

  test('a score leaves out targets that a later document replaced, as that of a file does', async () => {
    await withFolder(async (folder) => {
      const [file, csv] = [join(folder, 'data.db'), join(folder, 'data.csv')];
      writeFileSync(
        csv,
        'unit;indikator;periode;versi;polaritas;target;realisasi\nA;X;2026;PK;maximise;100;50\nA;X;2026;PK Perubahan;maximise;50;50\nA;Y;2026;pk;maximise;100;80\nB;X;2026;rkt;maximise;100;70\n',
      );
      await tableOf(csv, file);
      const ofTable = json<Computed>(compute(file));
      const ofFile = json<{ groups: readonly { unit: string; score: number }[] }>(
        takar(['compute', csv, '--to', 'json']),
      );
      const scores = ofTable.groups.map(({ unit, score }) => [unit, score]);
      assert.deepEqual(scores.sort(), [
        ['A', 90],
        ['B', 70],
      ]);
      assert.deepEqual(scores, ofFile.groups.map(({ unit, score }) => [unit, score]).sort());
      assert.deepEqual(ofTable.rows.map(({ target }) => target).sort(), [100, 100, 100, 50]);
    });
  });

  test('weights in two ways give no score, said as of a file, and weights that cannot be told are said', async () => {
    await withFolder(async (folder) => {
      const [file, csv] = [join(folder, 'data.db'), join(folder, 'data.csv')];
      const rows = ['A;50', 'A;0.5', 'B;50', 'B;0.25', 'C;60', 'C;40', 'D;0.5', 'D;0.5'].map((row, i) => {
        const [unit, weight] = row.split(';');
        return `${unit};X${i};2026;maximise;10;${i % 2 === 0 ? 10 : 5};${weight}`;
      });
      writeFileSync(csv, `unit;indikator;periode;polaritas;target;realisasi;bobot\n${rows.join('\n')}\n`);
      await tableOf(csv, file);
      const runs = [compute(file), takar(['compute', csv, '--to', 'json', '--locale', 'en'])] as const;
      for (const run of runs) {
        const { groups, issues: all } = json<Computed & { issues: readonly Record<string, unknown>[] }>(run);
        const issues = all.filter(({ code }) => String(code).startsWith('score/'));
        assert.deepEqual(
          groups.map(({ unit, score, reason, scoreReported }) => [unit, score, reason, scoreReported]),
          [
            ['A', null, 'unreadable', null],
            ['B', 99.75, null, 99.75],
            ['C', 80, null, 80],
            ['D', 75, null, 75],
          ],
        );
        assert.deepEqual(
          issues.map(({ code, message }) => [code, String(message).match(/[\d.]+(?= together)|up to [\d.]+/g)]),
          [
            ['score/weights-mixed', ['0.5', 'up to 50.5']],
            ['score/weight-sum', ['up to 50.25']],
          ],
        );
        assert.equal(run.code, 1);
      }
      const { groups, issues } = json<Computed & { issues: readonly { path: string }[] }>(runs[0]);
      assert.equal(Object.keys(groups[0] ?? {}).join(' '), 'unit periode score reason scoreReported coverage');
      assert.equal(issues.map(({ path }) => path).join(' '), '/groups/0/weight /groups/1/weight');
    });
  });

  test('of several columns of units the first makes the groups, as in a file', async () => {
    await withFolder(async (folder) => {
      const [file, csv] = [join(folder, 'data.db'), join(folder, 'data.csv')];
      writeFileSync(
        csv,
        'opd;unit kerja;indikator;periode;polaritas;target;realisasi\nD;S1;X;2026;maximise;10;5\nD;S2;Y;2026;maximise;10;7\n',
      );
      await tableOf(csv, file);
      const [group, ...others] = json<Computed>(compute(file)).groups;
      assert.deepEqual([group?.['opd'], group?.['score'], others], ['D', 60, []]);
      const ofFile = json<Computed>(takar(['compute', csv, '--to', 'json'])).groups;
      assert.deepEqual(
        ofFile.map(({ unit, score }) => [unit, score]),
        [['D', 60]],
      );
    });
  });

  test('a policy outside its time is said, as for a file', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'data.db');
      await database(file);
      const run = compute(file, '--policy', 'kemenkeu-2026', '--as-of', '2020-12-31');
      const { issues } = json<{ issues: readonly { code: string }[] }>(run);
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['policy/not-in-force'],
      );
      assert.match(run.stderr, /not in force on 2020-12-31/);
    });
  });

  test('words beside a figure are no codes, and lists of words no numbers', async () => {
    await withFolder(async (folder) => {
      for (const [i, columns] of [
        "100 AS target, 50 AS realisasi, 'belum rilis' AS realisasi_status",
        "CAST('interim' AS ENUM('interim', 'point')) AS target, 50 AS realisasi",
        'INTERVAL 3 DAY AS target, 50 AS realisasi',
      ].entries()) {
        const file = join(folder, `data${i}.db`);
        await statements(file, `CREATE TABLE kinerja AS SELECT 'A' AS unit, 'maximise' AS polaritas, ${columns}`);
        const run = compute(file);
        assert.equal(run.code, 2, columns);
        assert.match(run.stderr, /not of numbers/);
      }
    });
  });

  test('a column of another collation keeps units apart', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'data.db');
      await statements(
        file,
        'CREATE TABLE kinerja(unit VARCHAR COLLATE NOCASE.NOACCENT, polaritas VARCHAR COLLATE NOCASE, target DOUBLE, realisasi DOUBLE)',
        "INSERT INTO kinerja VALUES ('Dinas A', 'maximise', 100, 10), ('dinas a', 'maximise', 100, 20), ('Dinas Á', 'Maximise', 100, 40)",
      );
      const { rows, groups } = json<Computed>(compute(file));
      assert.deepEqual(groups.map(({ unit, score }) => [unit, score]).sort(), [
        ['Dinas A', 10],
        ['Dinas Á', null],
        ['dinas a', 20],
      ]);
      assert.deepEqual(
        rows.map(({ reason }) => reason),
        [null, null, 'polarity_unknown'],
      );
    });
  });

  test('says what is wrong with an address, a table, a column', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'data.db');
      await database(file);
      assert.equal(takar(['compute', '--engine', 'oracle://x', '--table', 'y']).code, 2);
      assert.equal(takar(['compute', '--engine', 'postgres://a:secret@127.0.0.1:1/x', '--table', 'y']).code, 4);
      assert.equal(compute(join(folder, 'none.db')).code, 4);
      const missing = takar(['compute', '--engine', `duckdb:///${file}`, '--table', `x'; --`, '--locale', 'en']);
      assert.equal(missing.code, 3);
      assert.match(missing.stderr, /no table/);
      const text = compute(file, '--map', 'unit:target');
      assert.equal(text.code, 2);
      assert.match(text.stderr, /not of numbers/);
    });
  });
});
