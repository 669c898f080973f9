import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPORT, ROOT, takar, withFiles } from './support/run.js';

const AS_OF = ['--as-of', '2023-12-31'];

test('render draws what the widget draws, with where the figures come from', () => {
  const { code, stdout, stderr } = takar(['render', 'bullet', REPORT, ...AS_OF]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.match(stdout, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="680"/);
  assert.match(stdout, /101,78%/);
  assert.match(stdout, /\(pemda-uncapped\)/);
  assert.match(stdout, /Versi aturan: [0-9a-f]{16}/);
  assert.match(stdout, /Sumber: capaian\.csv \(SHA-256 [0-9a-f]{16}…\)/);
  assert.doesNotMatch(stdout, /undefined|NaN|class=|var\(/);
});

test('render speaks English, draws dark and as wide as it is told', () => {
  const { stdout } = takar([
    'render',
    'bullet',
    REPORT,
    ...AS_OF,
    '--locale',
    'en',
    '--theme',
    'dark',
    '--width',
    '400',
  ]);
  assert.match(stdout, /width="400"/);
  assert.match(stdout, /101\.78%/);
  assert.match(stdout, /fill="#12171d"/);
});

test('a picture without a label is called what it is, in both languages', () => {
  const rows = 'Rekomendasi;Status;Tindak lanjut\nSusun pedoman;selesai;pedoman terbit\n';
  withFiles({ 'tl.csv': rows }, (folder) => {
    const heading = (...options: readonly string[]): string | undefined =>
      /<title[^>]*>([^<]*)</.exec(takar(['render', 'followup', join(folder, 'tl.csv'), ...options]).stdout)?.[1];
    assert.match(heading() ?? '', /^Tindak lanjut rekomendasi/);
    assert.match(heading('--locale', 'en') ?? '', /^Follow-up of recommendations/);
    assert.match(heading('--label', 'LHE 2025') ?? '', /^LHE 2025/);
  });
  const caption = /<caption>([^<]*)</;
  assert.equal(caption.exec(takar(['embed', 'tile-map', REPORT]).stdout)?.[1], 'Peta petak capaian');
  assert.equal(caption.exec(takar(['embed', 'bullet', REPORT]).stdout)?.[1], 'Capaian kinerja');
});

test('a static page needs no script and loads nothing', () => {
  const { stdout, code } = takar([
    'render',
    'bullet',
    REPORT,
    ...AS_OF,
    '--to',
    'html',
    '--label',
    'Capaian & kinerja',
  ]);
  assert.equal(code, 0);
  assert.match(stdout, /^<!doctype html>\n<html lang="id">/);
  assert.match(stdout, /<caption>Capaian &amp; kinerja<\/caption>/);
  assert.doesNotMatch(stdout, /<script|<link|(?:src|href)="(?!data:)/);
  const rows = readFileSync(join(ROOT, REPORT), 'utf8').trim().split('\n').length;
  assert.equal(stdout.match(/<tr>/g)?.length, rows);
});

test('a picture is as wide as the paper, and its page is printed on it', () => {
  const f4 = takar(['render', 'bullet', REPORT, '--paper', 'f4']).stdout;
  assert.match(f4, /^<svg [^>]*width="699"/);
  const page = takar(['render', 'bullet', REPORT, '--to', 'html', '--paper', 'f4']).stdout;
  assert.match(page, /@page\{size:215mm 330mm;margin:15mm\}/);
  assert.match(page, / width="699" alt=/);
  assert.match(takar(['render', 'bullet', REPORT, '--paper', 'f4', '--width', '500']).stdout, /^<svg [^>]*width="500"/);
  assert.doesNotMatch(takar(['render', 'bullet', REPORT, '--to', 'html']).stdout, /@page/);
  const wrong = takar(['render', 'bullet', REPORT, '--paper', 'a3']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /a4, f4/);
});

test('what cannot be drawn ends with a word about it', () => {
  assert.equal(takar(['render', 'peluru', REPORT]).code, 2);
  assert.match(takar(['render', 'bulet', REPORT]).stderr, /bullet/);
  assert.equal(takar(['render', 'bullet']).code, 2);
  assert.equal(takar(['render', 'bullet', REPORT, '--width', '100']).code, 2);
  assert.equal(takar(['render', 'bullet', REPORT, '--policy', 'tidak-ada']).code, 2);
  assert.equal(takar(['render', 'bullet', 'tidak-ada.csv']).code, 3);
  assert.equal(takar(['render', 'bullet', REPORT, '--unit', 'tidak ada']).code, 1);
});

test('embed writes the tags, the hash of the file, and the rows as a table', () => {
  const { code, stdout } = takar(['embed', 'bullet', REPORT, ...AS_OF, '--assets', '/aset/']);
  assert.equal(code, 0);
  const script = readFileSync(join(ROOT, 'packages/widgets/dist/takar.min.js'));
  const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  assert.ok(stdout.includes(`<script src="/aset/takar.min.js" integrity="${hash}" defer></script>`));
  assert.match(stdout, /<takar-bullet lang="id" as-of="2023-12-31">/);
  const rows = readFileSync(join(ROOT, REPORT), 'utf8').trim().split('\n').length;
  assert.equal(stdout.match(/<tr>/g)?.length, rows);
  assert.doesNotMatch(stdout, /style=|onload/);
});

test('untrusted cells never become markup', () => {
  const csv = 'indikator,target,realisasi,polaritas,periode\n<img src=x onerror=alert(1)>,10,9,naik,2023\n';
  withFiles({ 'jahat.csv': csv }, (cwd) => {
    for (const args of [
      ['embed', 'bullet'],
      ['render', 'bullet', '--to', 'html'],
      ['render', 'bullet'],
    ]) {
      const [command = '', ...rest] = args;
      const { stdout } = takar([command, ...rest, 'jahat.csv'], { cwd });
      assert.ok(stdout.includes('&lt;img'), args.join(' '));
      assert.ok(!stdout.includes('<img src=x'), args.join(' '));
    }
  });
});
