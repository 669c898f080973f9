import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, REPORT, takar, withFiles, type Run } from './support/run.js';

const HEADER = 'Indikator;Polaritas;Periode;Unit;Satuan;Target;Realisasi;Bobot\n';

/** Rows of many batches: pieces of a file have a megabyte, and so has the smallest batch that is worth while. */
const ROWS = 40_000;

const row = (i: number): string =>
  `"Indikator ${i};\nbaris kedua";${i % 3 ? 'max' : 'min'};202${4 + (i % 2)};Dinas ${i % 5};${i % 7 ? '%' : 'orang'};${i % 11 ? '80' : '1.234'};${i % 13 ? i % 120 : '1.100'};${i % 4}\n`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'evidence at the end.csv':
    HEADER + Array.from({ length: ROWS }, (_, i) => row(i)).join('') + 'IKM;max;2025;Dinas;%;80,5;75,5;1\n',
  'marked.csv': `\ufeff${HEADER}${row(1)}`,
  'windows.csv': Uint8Array.from(`${HEADER}Caf\u00e9;max;2025;Dinas;%;80;75;1\n`, (letter) => letter.charCodeAt(0)),
  'wide.csv': Buffer.from(`\ufeff${HEADER}${row(2)}${row(3)}`, 'utf16le'),
  'ragged.csv': `${HEADER}satu;dua\n${row(4)}\n;;;;;;;\nJumlah;;;;;5;5;\n`,
  'empty.csv': HEADER,
  'no polarity.csv': 'Indikator;Target;Realisasi\nIKM;80;75\nKeterangan: sementara;;\nSumber: BPS;;\n',
  'errors.csv': `${HEADER}IKM;entah;2025;Dinas;%;delapan puluh;75;1\n`,
};

/** What a run said, but for where it was written to. */
const said = ({ code, stderr }: Run): unknown => ({ code, stderr });

for (const name of Object.keys(FILES)) {
  test(`in batches as a whole: ${name}`, () => {
    withFiles(FILES, (folder) => {
      const run = (...args: string[]): Run => takar(['compute', name, ...args], { cwd: folder });
      const [whole, batches] = [run('--to', 'json'), run('--to', 'json', '--batches')];
      assert.deepEqual(json(batches), json(whole));
      assert.deepEqual(said(batches), said(whole));
      const [csv, csvInBatches] = [run('--to', 'csv'), run('--to', 'csv', '--batches')];
      assert.equal(csvInBatches.stdout, csv.stdout);
      assert.deepEqual(said(csvInBatches), said(csv));
    });
  });
}

test('a file is the unit that it is named after, in batches too', () => {
  withFiles(FILES, (folder) => {
    const run = (...args: string[]): Run =>
      takar(['compute', 'marked.csv', '--unit-from', 'filename', '--to', 'json', ...args], { cwd: folder });
    assert.deepEqual(json(run('--batches')), json(run()));
  });
});

test('without a form of output the answer is how many rows there were, and the scores', () => {
  const { code, stdout } = takar(['compute', REPORT, '--batches', '--locale', 'en']);
  assert.equal(code, 0);
  assert.match(stdout, /27 rows computed in batches/);
  assert.match(stdout, /Dinas Perhubungan Banyuwangi +109\.04/);
});

test('a file is written whole or not at all, and nothing else stays behind', () => {
  const broken = `${HEADER}${row(1).repeat(2000)}"never closed`;
  withFiles({ ...FILES, 'broken.csv': broken }, (folder) => {
    const out = ['--batches', '--out', 'answer.csv'];
    const failed = takar(['compute', 'broken.csv', ...out], { cwd: folder });
    assert.equal(failed.code, 3);
    assert.match(failed.stderr, /unclosed-quote/);
    assert.ok(!existsSync(join(folder, 'answer.csv')));
    assert.equal(takar(['compute', 'marked.csv', ...out], { cwd: folder }).code, 0);
    const whole = takar(['compute', 'marked.csv', '--to', 'csv'], { cwd: folder });
    assert.equal(readFileSync(join(folder, 'answer.csv'), 'utf8'), whole.stdout);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !(name in FILES)),
      ['answer.csv', 'broken.csv'],
    );
  });
});

const VERSIONS =
  'Indikator;Polaritas;Periode;Unit;Versi;Konsolidasi;Target;Realisasi\nIKM;max;2025-Q1;A;pk;sum;80;75\n';

test('scores and figures to date that all rows alone tell are left out, and that is said', () => {
  withFiles({ 'versions.csv': VERSIONS }, (folder) => {
    const run = takar(['compute', 'versions.csv', '--batches', '--to', 'json'], { cwd: folder });
    const answer = json<{ groups: unknown[]; rows: unknown[]; issues: { code: string; hint: string }[] }>(run);
    assert.deepEqual([answer.rows.length, answer.groups.length, run.code], [1, 0, 0]);
    const left = answer.issues.filter(({ code }) => code.startsWith('batches/'));
    assert.deepEqual(
      left.map(({ code }) => code),
      ['batches/no-scores', 'batches/no-figures-to-date'],
    );
    assert.ok(left.every(({ hint }) => hint.includes('--batches')));
  });
});

const REFUSED: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['--to xlsx', [REPORT, '--to', 'xlsx', '--out', 'x.xlsx']],
  ['--to parquet', [REPORT, '--out', 'x.parquet']],
  ['several files', [REPORT, REPORT]],
  ['standard input', ['-']],
  ['--sheet', [REPORT, '--sheet', 'Rekap']],
  ['--unit-from sheet', [REPORT, '--unit-from', 'sheet']],
  ['package.json, which is neither CSV, Arrow nor Parquet', ['package.json']],
  ['--engine', ['--engine', 'duckdb://:memory:', '--table', 'kinerja']],
];

for (const [what, args] of REFUSED) {
  test(`what needs the whole table is refused in batches: ${what}`, () => {
    const { code, stderr } = takar(['compute', ...args, '--batches', '--locale', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`Not possible in batches: .*${what}`));
    assert.match(takar(['compute', ...args, '--batches']).stderr, /Tidak dapat secara bertahap/);
  });
}

test('a header that is mapped and is not there is a slip of the command, before anything is written', () => {
  const { code, stdout } = takar(['compute', REPORT, '--batches', '--to', 'csv', '--map', 'Tujuan:target']);
  assert.deepEqual([code, stdout], [2, '']);
});
