import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, REPORT, takar, withFiles } from './support/run.js';

interface Answer {
  readonly policy: { readonly id: string; readonly hash: string; readonly asOf: string | null };
  readonly rows: readonly Record<string, unknown>[];
  readonly groups: readonly Record<string, unknown>[];
  readonly consolidated: readonly Record<string, unknown>[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[];
}

const SMALL =
  'indikator;polaritas;target;realisasi;status\nA;maksimalkan;80;100;\nB;minimalkan;10;8;\nC;maksimalkan;5;;\n';

function computed(csv: string, ...args: string[]): Answer {
  return json<Answer>(takar(['compute', '-', '--to', 'json', ...args], { input: csv }));
}

test('JSON is one document with policy, rows, groups and issues', () => {
  const run = takar(['compute', REPORT, '--to', 'json']);
  assert.equal(run.code, 0);
  const answer = json<Answer>(run);
  assert.equal(answer.policy.id, 'pemda-uncapped');
  assert.match(answer.policy.hash, /^[0-9a-f]{16}$/);
  assert.equal(answer.policy.asOf, '2023-12-31');
  assert.equal(answer.rows.length, 27);
  assert.deepEqual(Object.keys(answer), ['policy', 'rows', 'groups', 'consolidated', 'issues']);
  assert.match(run.stderr, /number\/mixed-style/);
});

test('a row holds its source and what was computed', () => {
  const [row] = computed(SMALL).rows;
  assert.equal(row?.indicator, 'A');
  assert.equal(row?.target, 80);
  assert.equal(row?.achievement, 125);
  assert.equal(row?.achievementRaw, 125);
  assert.equal(row?.rule, 'ORG-CAP-01');
  assert.equal(row?.band, 'sangat-tinggi');
  assert.match(String(row?.bandLabel), /Permendagri/);
  assert.equal(row?.status, 'value');
  assert.equal(row?.reason, null);
  assert.deepEqual(row?.issues, []);
});

test('a table without polarity says so once, with what to do; not where one is assumed, or nothing is aimed at', () => {
  const missing = (csv: string, ...args: string[]): unknown[] =>
    computed(csv, ...args).issues.filter(({ code }) => code === 'polarity/missing');
  const table = 'indikator;target;realisasi\nA;80;100\nB;10;8\n';
  assert.deepEqual(missing(table, '--locale', 'en'), [
    {
      code: 'polarity/missing',
      severity: 'warning',
      message:
        'There is no column of polarity: which way indicators are better is not known, so figures get no achievement.',
      hint: 'Add a column of polarity (naik, turun). If all indicators go the same way: --polarity maximise.',
      path: '/polarity',
    },
  ]);
  assert.deepEqual(missing(table, '--polarity', 'maximise'), []);
  assert.deepEqual(missing(SMALL), []);
  assert.deepEqual(missing('indikator;realisasi\nA;1\n'), []);
});

test('of several tables those without polarity are named', () => {
  withFiles({ 'a.csv': SMALL, 'b.csv': 'indikator;target;realisasi\nA;80;100\n' }, (folder) => {
    const run = takar(['compute', 'a.csv', 'b.csv', '--to', 'json'], { cwd: folder });
    const found = json<Answer>(run).issues.filter(({ code }) => code === 'polarity/missing');
    assert.deepEqual(
      found.map((issue) => (issue as { readonly file?: string }).file),
      ['b.csv'],
    );
  });
});

test('a column that has the name of a computed one goes by input:', () => {
  const answer = computed('indikator,polaritas,target,realisasi,band,rule\nA,maximise,1,1,mine,yours\n');
  assert.equal(answer.rows[0]?.['input:band'], 'mine');
  assert.equal(answer.rows[0]?.['input:rule'], 'yours');
  assert.equal(answer.rows[0]?.rule, 'ORG-CAP-01');
});

test('a figure that is not there stays absent and carries its reason', () => {
  const row = computed(SMALL).rows[2];
  assert.equal(row?.achievement, null);
  assert.equal(row?.status, 'not-reported');
  assert.equal(row?.reason, 'empty');
});

test('minimise is (2T − R) / T', () => {
  assert.equal(computed(SMALL).rows[1]?.achievement, 120);
});

test('a policy and a cap change the figures and are named', () => {
  const capped = computed(SMALL, '--cap', '110');
  assert.deepEqual(capped.rows.map(({ achievement }) => achievement).slice(0, 2), [110, 110]);
  assert.equal(capped.rows[0]?.achievementRaw, 125);
  assert.equal(computed(SMALL, '--policy', 'kemenkeu-2026').rows[0]?.achievement, 120);
  assert.notEqual(capped.policy.hash, computed(SMALL).policy.hash);
});

test('a policy file is an overlay with its own source', () => {
  const policy = { id: 'perbup', citation: { instrument: 'Perbup 1/2024' }, from: '2024-01-01', cap: 115 };
  withFiles({ 'perbup.json': JSON.stringify(policy), 'broken.json': '{', 'strange.json': '{"kap": 1}' }, (folder) => {
    const run = (file: string) =>
      takar(['compute', '-', '--to', 'json', '--policy', file], { input: SMALL, cwd: folder });
    assert.equal(json<Answer>(run('perbup.json')).rows[0]?.achievement, 115);
    assert.equal(json<Answer>(run('perbup.json')).policy.id, 'perbup');
    for (const file of ['broken.json', 'strange.json', 'absent.json']) assert.equal(run(file).code, 3, file);
    assert.match(run('strange.json').stderr, /kap/);
  });
});

test('another scale gives other bands', () => {
  assert.equal(computed(SMALL, '--scale', 'ORG-NKO-05').rows[0]?.band, 'hijau');
});

test('a polarity that is missing is unknown, unless one is asked for, which each row says', () => {
  const csv = 'indikator,target,realisasi\nA,10,9\n';
  assert.equal(computed(csv).rows[0]?.reason, 'polarity_unknown');
  const assumed = computed(csv, '--polarity', 'maximise');
  assert.equal(assumed.rows[0]?.achievement, 90);
  assert.deepEqual(
    (assumed.rows[0]?.issues as Answer['issues']).map(({ code }) => code),
    ['polarity/assumed'],
  );
});

test('columns are mapped by hand, several at once, with commas in headers', () => {
  const csv = 'Nama;Rencana, tahun ini;Hasil;Arah\nA;10;9;max\n';
  const { rows } = computed(csv, '--map', 'Rencana, tahun ini:target,Hasil:realisasi', '--map', 'Nama:indicator');
  assert.equal(rows[0]?.achievement, 90);
  assert.equal(rows[0]?.indicator, 'A');
});

test('the notation of numbers can be said', () => {
  const csv = 'indikator;polaritas;target;realisasi\nA;max;1.234;1.234\n';
  assert.equal(computed(csv, '--numbers', 'id').rows[0]?.target, 1234);
  assert.equal(computed(csv, '--numbers', 'en').rows[0]?.target, 1.234);
});

test('a separator can be said', () => {
  const csv = 'indikator!polaritas!target!realisasi\nA!max!10!9\n';
  assert.equal(computed(csv, '--separator', '!').rows[0]?.achievement, 90);
  assert.equal(computed(csv.replaceAll('!', '\t'), '--separator', 'tab').rows[0]?.achievement, 90);
});

test('JSON comes in by its name and by how it begins', () => {
  const records = JSON.stringify([{ indikator: 'A', polaritas: 'max', target: 10, realisasi: '9,5' }]);
  assert.equal(computed(records).rows[0]?.achievement, 95);
  withFiles({ 'kinerja.json': records }, (folder) => {
    const run = takar(['compute', 'kinerja.json', '--to', 'json'], { cwd: folder });
    assert.equal(json<Answer>(run).rows[0]?.achievement, 95);
  });
});

test('errors in the data give exit 1 and the answer all the same', () => {
  const run = takar(['compute', '-', '--to', 'json'], {
    input: 'indikator;polaritas;target;realisasi\nA;max;x y;9\nB;max;10;9\n',
  });
  assert.equal(run.code, 1);
  assert.equal(json<Answer>(run).rows[1]?.achievement, 90);
  assert.match(run.stderr, /2:3/);
});

test('quarters are put together with both readings where nothing says which', () => {
  const csv =
    'indikator,polaritas,periode,target,realisasi,konsolidasi\nA,max,2026-Q1,10,5,sum\nA,max,2026-Q2,10,7,sum\n';
  const answer = computed(csv);
  assert.equal(answer.consolidated.length > 0, true);
  assert.ok(answer.issues.some(({ code }) => code === 'consolidation/input-unknown'));
});
