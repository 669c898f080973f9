import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, REPORT, ROOT, takar } from './support/run.js';

interface Answer {
  readonly software: { readonly name: string; readonly version: string };
  readonly policy: { readonly id: string; readonly hash: string };
  readonly summary: Readonly<Record<string, number>>;
  readonly rows: readonly (Record<string, unknown> & { readonly source: Record<string, unknown> })[];
}

const CSV = [
  'indikator,satuan,polaritas,target,realisasi,capaian',
  'sama,%,max,80,82.5,103.13',
  'dipotong,%,max,80,82.5,103.12',
  'dibatasi,%,max,80,100,120',
  'rasio,indeks,max,90,80.03,0.89',
  'rumus lain,%,max,10,8,125',
  'salah,%,max,80,82.5,99',
  'realisasi,%,max,80,82.5,82.5',
  'nol,%,max,0,1,100',
  'tanpa,%,max,80,,100',
].join('\n');

function reconciled(...args: string[]): Answer {
  return json<Answer>(takar(['reconcile', '-', '--to', 'json', ...args], { input: CSV }));
}

test('versions stand on top, then the summary, then the rows', () => {
  const answer = reconciled();
  assert.deepEqual(Object.keys(answer), ['software', 'policy', 'summary', 'rows', 'issues']);
  assert.equal(answer.software.name, 'takar');
  assert.match(answer.policy.hash, /^[0-9a-f]{16}$/);
});

test('each published figure gets the first explanation that holds', () => {
  assert.deepEqual(
    reconciled().rows.map(({ indicator, match }) => [indicator, match]),
    [
      ['sama', 'exact'],
      ['dipotong', 'truncated'],
      ['dibatasi', 'capped'],
      ['rasio', 'exact'],
      ['rumus lain', 'otherFormula'],
      ['salah', 'unexplained'],
      ['realisasi', 'unexplained'],
      ['nol', 'notComputable'],
      ['tanpa', 'notComputable'],
    ],
  );
});

test('the summary counts every row once', () => {
  const { rows, ...counts } = reconciled().summary;
  assert.equal(rows, 9);
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    9,
  );
});

test('a row says what hangs on it, in words and where it is from', () => {
  const rows = reconciled().rows;
  assert.equal(rows[6]?.note, 'sama dengan realisasi');
  assert.notEqual(rows[5]?.materiality, 'none');
  assert.equal(rows[4]?.formula, 'T/R');
  assert.equal(rows[2]?.capAt, 120);
  assert.deepEqual(Object.keys(rows[0]?.source ?? {}), ['file', 'sha256', 'sheet', 'row', 'line']);
  assert.equal(rows[0]?.source.sha256, createHash('sha256').update(CSV).digest('hex'));
  assert.equal(rows[8]?.source.row, 9);
});

test('findings are no errors: exit 0', () => {
  const run = takar(['reconcile', REPORT]);
  assert.equal(run.code, 0);
  assert.match(run.stderr, /reconcile\/unexplained/);
});

test('the text shows the summary and only the rows that need a look', () => {
  const { stdout } = takar(['reconcile', REPORT]);
  assert.match(stdout, /^takar \d/);
  const sha = createHash('sha256')
    .update(readFileSync(join(ROOT, REPORT)))
    .digest('hex');
  assert.ok(stdout.includes(sha.slice(0, 16)));
  assert.match(stdout, /dipotong +3 /);
  assert.match(stdout, /7 dari 27 baris/);
  assert.doesNotMatch(stdout, /Prevalensi Stunting/);
});

test('CSV has the place of origin in columns of its own', () => {
  const [header = ''] = takar(['reconcile', '-', '--to', 'csv'], { input: CSV }).stdout.split('\r\n');
  assert.match(header, /computed,match,formula,note,materiality,notes,cap_at,interval_low,interval_high,source_file/);
});

test('without a published column there is nothing to compare, and that is said', () => {
  const run = takar(['reconcile', '-', '--to', 'json'], { input: 'indikator,polaritas,target,realisasi\nA,max,1,1\n' });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /--map/);
});
