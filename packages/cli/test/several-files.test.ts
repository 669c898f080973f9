import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, takar, withFiles } from './support/run.js';

interface Answer {
  readonly rows: readonly (Record<string, unknown> & {
    readonly source: { readonly file: string; readonly row: number };
  })[];
  readonly groups: readonly { readonly unit: string; readonly rank: number | null; readonly score: number | null }[];
  readonly issues: readonly {
    readonly code: string;
    readonly file?: string;
    readonly path: string;
    readonly message: string;
  }[];
}

const HEALTH =
  'indikator;polaritas;periode;target;realisasi\nStunting;minimalkan;2025;15,5;15,25\nIKM;max;2025;80;82,5\n';
const ROADS = 'Indicator,Polarity,Period,Target,Actual,Seksi\nRoads,maximise,2025,59.16,56.18,I\n';
const LATE = 'indikator;polaritas;periode;target;realisasi\nArsip;max;2024;10;9\n';

const FILES = { 'Dinas Kesehatan.csv': HEALTH, 'Dinas PU.csv': ROADS };

test('files that hold the same bytes are told: their rows count as often', () => {
  withFiles({ 'a.csv': HEALTH, 'a (1).csv': HEALTH, 'b.csv': ROADS }, (folder) => {
    const issuesOf = (files: readonly string[]): Answer['issues'] =>
      json<Answer>(takar(['compute', ...files, '--to', 'json'], { cwd: folder })).issues.filter(
        ({ code }) => code === 'source/same-file',
      );
    assert.deepEqual(
      issuesOf(['a.csv', 'b.csv', 'a (1).csv']).map(({ message, file }) => [message, file]),
      [['Isi berkas a.csv, a (1).csv sama persis, jadi barisnya dihitung 2 kali.', 'a.csv']],
    );
    assert.equal(issuesOf(['b.csv', 'b.csv', 'b.csv']).length, 1);
    assert.deepEqual(issuesOf(['a.csv', 'b.csv']), []);
  });
});

test('several files are computed as one table, each in its own notation', () => {
  withFiles(FILES, (folder) => {
    const run = takar(['compute', ...Object.keys(FILES), '--to', 'json'], { cwd: folder });
    const { rows } = json<Answer>(run);
    assert.deepEqual(
      rows.map((row) => [row.indicator, row.target, row.achievement]),
      [
        ['Stunting', 15.5, 101.61],
        ['IKM', 80, 103.13],
        ['Roads', 59.16, 94.96],
      ],
    );
    assert.deepEqual(
      rows.map(({ source }) => [source.file, source.row]),
      [
        ['Dinas Kesehatan.csv', 1],
        ['Dinas Kesehatan.csv', 2],
        ['Dinas PU.csv', 1],
      ],
    );
    assert.equal(rows[2]?.Seksi, 'I');
  });
});

test('units are named after their files and ranked together', () => {
  withFiles(FILES, (folder) => {
    const run = takar(['compute', ...Object.keys(FILES), '--unit-from', 'filename', '--to', 'json'], { cwd: folder });
    assert.deepEqual(
      json<Answer>(run).groups.map(({ unit, rank }) => [unit, rank]),
      [
        ['Dinas Kesehatan', 1],
        ['Dinas PU', 2],
      ],
    );
  });
});

test('duplicate units are an error, absent units and periods are listed', () => {
  const files = {
    ...FILES,
    'dinas_kesehatan.csv': HEALTH,
    'Dinas Arsip.csv': LATE,
    'Dinas Kosong.csv': 'indikator;target;realisasi\n',
    'daftar.txt': '# OPD\nDinas Kesehatan\nDinas PU\nDinas Arsip\nDinas Kosong\nDinas Pangan\n',
  };
  withFiles(files, (folder) => {
    const names = Object.keys(files).filter((name) => name.endsWith('.csv'));
    const args = ['compute', ...names, '--unit-from', 'filename', '--units', 'daftar.txt', '--to', 'json'];
    const run = takar(args, { cwd: folder });
    assert.equal(run.code, 1);
    const found = json<Answer>(run).issues.filter(({ code }) => code.startsWith('unit/'));
    const said = (code: string): string => found.find((issue) => issue.code === code)?.message ?? '';
    assert.match(said('unit/duplicate'), /Dinas Kesehatan\.csv, dinas_kesehatan\.csv/);
    assert.match(said('unit/absent'), /Dinas Pangan/);
    assert.match(said('unit/empty'), /Dinas Kosong/);
    assert.match(said('unit/absent-period'), /2024/);
  });
});

test('a unit that is not on the list is named with the one it may be', () => {
  withFiles({ 'Dinas Keshatan.csv': HEALTH, 'daftar.txt': '\ufeffDinas Kesehatan\r\n' }, (folder) => {
    const args = ['compute', 'Dinas Keshatan.csv', '--unit-from', 'filename', '--units', 'daftar.txt'];
    assert.match(takar(args, { cwd: folder }).stderr, /yang mirip: Dinas Kesehatan/);
  });
});

test('an issue names the file it is in, and its row in the answer', () => {
  withFiles({ ...FILES, 'b.csv': 'indikator;polaritas;target;realisasi\nX;max;1;1\nY;max;x y;1\n' }, (folder) => {
    const run = takar(['compute', ...Object.keys(FILES), 'b.csv', '--to', 'json'], { cwd: folder });
    const issue = json<Answer>(run).issues.find(({ code }) => code === 'number/unreadable');
    assert.equal(issue?.file, 'b.csv');
    assert.equal(issue?.path, '/rows/4/target');
    assert.match(run.stderr, /b\.csv:3:3/);
  });
});

test('reconcile says of every row which file it is from', () => {
  const published = HEALTH.replace('realisasi\n', 'realisasi;capaian\n')
    .replace('15,25\n', '15,25;101,61\n')
    .replace('82,5\n', '82,5;103,1\n');
  withFiles({ 'a.csv': published, 'b.csv': published }, (folder) => {
    const { rows } = json<Answer>(takar(['reconcile', 'a.csv', 'b.csv', '--to', 'json'], { cwd: folder }));
    assert.deepEqual(
      rows.map(({ match, source }) => [match, source.file, source.row]),
      [
        ['exact', 'a.csv', 1],
        ['exact', 'a.csv', 2],
        ['exact', 'b.csv', 1],
        ['exact', 'b.csv', 2],
      ],
    );
  });
});
