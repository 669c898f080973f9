import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayWidth } from '#src/text/width.js';
import { REPORT, takar } from './support/run.js';

const lines = (text: string): string[] => text.split('\n');

test('the table names the policy, its version and the scale before any figure', () => {
  const [policy = '', version = ''] = lines(takar(['compute', REPORT]).stdout);
  assert.match(policy, /pemda-uncapped/);
  assert.match(version, /versi aturan [0-9a-f]{16}/);
});

test('figures are written in the notation of the language', () => {
  assert.match(takar(['compute', REPORT]).stdout, / 101,78 {2}Sangat tinggi/);
  assert.match(takar(['compute', REPORT, '--locale', 'en']).stdout, / 101\.78 {2}Very high/);
});

test('a missing figure is said by its reason in words', () => {
  assert.match(takar(['compute', REPORT]).stdout, /Nilai AKIP +nilai +80,07 +– +– {2}kosong/);
});

test('scores say how much of them is reported', () => {
  assert.match(takar(['compute', REPORT]).stdout, /2 dari 3 dilaporkan {2}Sangat tinggi \(sementara\)/);
});

test('the table fits the width and no figure is cut', () => {
  for (const columns of ['80', '100', '160']) {
    const { stdout } = takar(['compute', REPORT], { env: { COLUMNS: columns } });
    assert.ok(stdout.includes('20.959.401.847'), columns);
    const widest = Math.max(...lines(stdout).map(displayWidth));
    assert.ok(widest <= Number(columns), `${widest} of ${columns}`);
  }
});

test('issues stand on standard error by kind, with how many, where and what to do', () => {
  const { stderr } = takar(['compute', REPORT]);
  assert.match(stderr, /^7 catatan/);
  assert.match(stderr, /peringatan 2× number\/ambiguous\n {2}- baris berkas 20:6:/);
  assert.match(stderr, /→ /);
});

test('nothing is coloured outside a terminal', () => {
  const { stdout, stderr } = takar(['compute', REPORT]);
  assert.ok(!stdout.includes('\u001b') && !stderr.includes('\u001b'));
});

test('a cell cannot command the terminal', () => {
  const input = 'indikator,polaritas,target,realisasi\n"\u001b[2JA\u0007\nB",max,10,9\n';
  const { stdout, stderr } = takar(['compute', '-'], { input });
  assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u0007') && !stderr.includes('\u001b'));
});

test('a table without rows says so', () => {
  const { code, stdout } = takar(['compute', '-'], { input: 'indikator,polaritas,target,realisasi\n' });
  assert.equal(code, 0);
  assert.match(stdout, /tanpa baris data/);
});
