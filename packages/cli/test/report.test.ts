import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPORT_KINDS } from '#src/report/kinds.js';
import { json, REPORT, takar, withFiles } from './support/run.js';

const LKJIP = 'examples/report/lkjip.csv';
const ABOUT = ['--about', 'examples/report/tentang.json'];

test('report lkjip drafts the chapter with the figures of compute', () => {
  const { code, stdout } = takar(['report', 'lkjip', LKJIP, ...ABOUT]);
  assert.equal(code, 0);
  assert.match(stdout, /^<!doctype html>/);
  const { rows } = json<{ rows: { period: string; achievement: number | null }[] }>(
    takar(['compute', LKJIP, '--to', 'json']),
  );
  for (const { period, achievement } of rows) {
    if (period !== '2025' || achievement === null) continue;
    assert.ok(stdout.includes(`>${achievement.toFixed(2).replace('.', ',')}%</td>`), String(achievement));
  }
});

test('it writes a whole file and says so, in the language asked for', () => {
  withFiles({}, (folder) => {
    const out = join(folder, 'bab-3.html');
    const { code, stdout, stderr } = takar(['report', 'lkjip', LKJIP, '--locale', 'en', '--out', out]);
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /bab-3\.html/);
    assert.match(readFileSync(out, 'utf8'), /<html lang="en">[^]*CHAPTER III/);
  });
});

test('report writes DOCX by the ending of the file, and into a template of the agency', () => {
  withFiles({ 'bukan.docx': 'bukan docx' }, (folder) => {
    const out = join(folder, 'bab-3.docx');
    assert.equal(takar(['report', 'lkjip', LKJIP, ...ABOUT, '--out', out]).code, 0);
    const bytes = readFileSync(out);
    assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
    assert.equal(takar(['report', 'lkjip', LKJIP, ...ABOUT, '--out', join(folder, 'lagi.docx')]).code, 0);
    assert.deepEqual(readFileSync(join(folder, 'lagi.docx')), bytes);
    const into = (template: string) =>
      takar(['report', 'lkjip', LKJIP, '--template', template, '--out', join(folder, 'x.docx')]);
    const none = into(join(folder, 'bukan.docx'));
    assert.equal(none.code, 3);
    assert.match(none.stderr, /bukan dokumen DOCX/);
    const unplaced = into(out);
    assert.equal(unplaced.code, 3);
    assert.match(unplaced.stderr, /\{\{isi\}\}/);
    assert.equal(into(join(folder, 'tidak-ada.docx')).code, 3);
  });
});

test('a plan without realisation is no fault, and a sheet of evaluation may be JSON or a table', () => {
  assert.equal(takar(['report', 'rencana-aksi', 'examples/report/rencana-aksi.csv']).code, 0);
  assert.equal(takar(['report', 'perjanjian-kinerja', 'examples/report/rencana-aksi.csv']).code, 0);
  assert.equal(takar(['report', 'formulir-pengukuran', LKJIP]).code, 0);
  const form = takar(['report', 'e81', 'examples/report/e81.csv', ...ABOUT]);
  assert.equal(form.code, 0);
  assert.match(form.stdout, /FORMULIR E\.81/);
  assert.equal(takar(['report', 'e81', LKJIP]).code, 3);
  assert.match(takar(['report', 'evaluasi', 'examples/report/lke.json']).stdout, /63,60, predikat AKIP B/);
  const none = takar(['report', 'evaluasi', LKJIP]);
  assert.equal(none.code, 3);
  assert.equal(takar(['report', 'evaluasi', 'a.json', 'b.json']).code, 2);
});

test('published rows of a portal give a chapter, and data errors exit 1', () => {
  const { code, stdout } = takar(['report', 'lkjip', REPORT, '--as-of', '2023-12-31']);
  assert.equal(code, takar(['compute', REPORT]).code);
  assert.match(stdout, /101,78%/);
});

test('wrong usage says what is known', () => {
  for (const args of [[], ['lakip'], ['__proto__'], ['constructor']]) {
    const { code, stderr } = takar(['report', ...args, LKJIP]);
    assert.equal(code, 2);
    for (const kind of Object.keys(REPORT_KINDS)) assert.ok(stderr.includes(kind), kind);
  }
  assert.equal(takar(['report', 'lkjip']).code, 2);
  assert.equal(takar(['report', 'lkjip', LKJIP, '--paper', 'letter']).code, 2);
  assert.equal(takar(['report', 'lkjip', LKJIP, '--period', 'kapan']).code, 2);
  assert.equal(takar(['report', 'lkjip', LKJIP, '--template', 'kop.docx']).code, 2);
});

test('what is wrong about the document is said with its file, and exits 1; an unreadable file exits 3', () => {
  withFiles({ 'salah.json': '{"tahun": "x"}', 'rusak.json': '{' }, (folder) => {
    const wrong = takar(['report', 'lkjip', LKJIP, '--about', join(folder, 'salah.json')]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /report\/about-unreadable/);
    assert.equal(takar(['report', 'lkjip', LKJIP, '--about', join(folder, 'rusak.json')]).code, 3);
    assert.equal(takar(['report', 'lkjip', join(folder, 'tidak-ada.csv')]).code, 3);
  });
});
