import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { draftLkjip, writeHtml, type ReportDocument } from '@takar/report';
import { draftOf, exampleAbout, file } from './support/drafting.js';

const EXAMPLE = file('examples/report/lkjip.csv');

const htmlOf = async (csv: string, about = {}): Promise<string> =>
  writeHtml((await draftLkjip(draftOf(csv, about))).document);

test('the page runs no script, loads nothing, and says so to the browser', async () => {
  const html = await htmlOf(EXAMPLE, exampleAbout());
  assert.match(html, /^<!doctype html>\n<html lang="id">/);
  assert.doesNotMatch(html, /<script|<link|<img|<iframe|\son\w+=|(?:src|href)=|url\(|@import/);
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'"`));
  assert.doesNotMatch(html, /style="/);
});

test('tables have captions, scopes, and heads over columns', async () => {
  const html = await htmlOf(EXAMPLE);
  const tables = html.match(/<table>/g)?.length ?? 0;
  assert.ok(tables >= 9);
  assert.equal(html.match(/<caption>/g)?.length, tables);
  assert.match(html, /<th scope="colgroup" colspan="2">2024<\/th>/);
  assert.match(html, /<th scope="col" rowspan="2">Indikator<\/th>/);
});

test('a short figure stays on one line, its signs counted as they are seen', async () => {
  const { document } = await draftLkjip(draftOf(EXAMPLE));
  const columns = [{ head: 'Nilai', align: 'right', share: 1 }] as const;
  const rows = ['<1.000 & >10.000', '12.345.678.901 rupiah 50'].map((text) => ({ cells: [text] }));
  const blocks = [{ kind: 'table', caption: null, columns, rows }] as const;
  const html = writeHtml({ ...document, blocks });
  assert.match(html, /<td class="right whole">&lt;1\.000 &amp; &gt;10\.000<\/td>/);
  assert.match(html, /<td class="right">12\.345/);
});

test('headings go down one level at a time', async () => {
  const html = await htmlOf(EXAMPLE);
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
  assert.equal(levels[0], 1);
  for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= (levels[i - 1] ?? 0) + 1);
});

test('the paper is A4 or F4', async () => {
  const { document } = await draftLkjip(draftOf(EXAMPLE));
  assert.match(writeHtml(document), /@page\{size:210mm 297mm/);
  assert.match(writeHtml({ ...document, paper: 'f4', landscape: true }), /@page\{size:330mm 215mm/);
});

test('the same data give the same bytes', async () => {
  assert.equal(await htmlOf(EXAMPLE, exampleAbout()), await htmlOf(EXAMPLE, exampleAbout()));
});

test('the picture is the scene of the widgets, with its words', async () => {
  const html = await htmlOf(EXAMPLE);
  assert.match(html, /<figcaption>Gambar 3\.1 Capaian sasaran 1<\/figcaption>\n<svg [^>]*role="img"/);
  assert.match(html, /102,80%<\/text>/);
});

const HOSTILE = '</style><script>alert(1)</script>&<img src=x onerror=alert(1)>"\'';

test('hostile texts stay texts wherever they stand', async () => {
  const csv = `sasaran;indikator;satuan;polaritas;periode;unit;target;realisasi;penyebab\n${[HOSTILE, HOSTILE, HOSTILE]
    .map((text) => `"${text.replaceAll('"', '""')}"`)
    .join(';')};maks;2025;"${HOSTILE.replaceAll('"', '""')}";80;82;"=cmd|'/c calc'!A1"\n`;
  const html = await htmlOf(csv, { agency: HOSTILE, letterhead: [HOSTILE] });
  assert.doesNotMatch(html, /<script|<img/);
  assert.ok(html.includes('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&lt;img src=x'));
  assert.ok(html.includes("=cmd|'/c calc'!A1"));
});

test('signs that no document can print show as a sign in their place', () => {
  const text = 'a\u0000b\u001b[31mc\ud800d\u202ee\u2066f\udc00';
  const document: ReportDocument = {
    title: text,
    locale: 'id',
    paper: 'a4',
    landscape: false,
    letterhead: [],
    blocks: [{ kind: 'paragraph', style: 'body', text }],
    footer: '',
    day: null,
    fields: {},
  };
  const html = writeHtml(document);
  assert.ok(html.includes('<p>a\ufffdb\ufffd[31mc\ufffdd\ufffde\ufffdf\ufffd</p>'));
  assert.ok(Buffer.from(html, 'utf8').toString('utf8') === html);
});
