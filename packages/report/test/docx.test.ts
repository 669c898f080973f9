import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as docx from 'docx';
import { zipDirectory } from '@takar/core/xlsx';
import { draftLkjip, TemplateError, writeDocx, type ReportDocument } from '@takar/report';
import { zipText } from '#src/docx/zip-text.js';
import { draftOf, exampleAbout, file } from './support/drafting.js';
import { wellFormed } from './support/well-formed.js';

const EXAMPLE = file('examples/report/lkjip.csv');

const documentOf = async (csv = EXAMPLE, about = exampleAbout()): Promise<ReportDocument> =>
  (await draftLkjip(draftOf(csv, about))).document;

const bodyOf = (bytes: Uint8Array): string => zipText(bytes, 'word/document.xml') ?? '';

/** What a reader of the document sees, a paragraph a line. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n');

const templateOf = (lines: readonly string[]): Promise<Uint8Array> =>
  docx.Packer.toBuffer(
    new docx.Document({
      sections: [{ children: lines.map((text) => new docx.Paragraph({ text })) }],
    }),
  );

test('every part of the file is well-formed XML, and the figures of the chapter are in it', async () => {
  const bytes = await writeDocx(await documentOf());
  const parts = [...zipDirectory(bytes)].filter(({ name }) => /\.(xml|rels|svg)$/.test(name));
  assert.ok(parts.length > 8);
  for (const { name } of parts) wellFormed(zipText(bytes, name) ?? '', name);
  const text = textOf(bodyOf(bytes));
  assert.match(text, /AKUNTABILITAS KINERJA/);
  assert.match(text, /\n102,80%\n/);
  assert.match(text, /Rp1\.250\.000\.000/);
});

test('headings are headings, heads of tables repeat, and bars are cells with a line at the target', async () => {
  const bytes = await writeDocx(await documentOf());
  const xml = bodyOf(bytes);
  assert.match(xml, /<w:pStyle w:val="Heading1"\/>/);
  assert.match(xml, /<w:tblHeader\/>/);
  assert.match(xml, /<w:gridSpan w:val="2"\/>/);
  assert.match(xml, /w:val="diagStripe"/);
  assert.match(textOf(xml), /Indeks kepuasan masyarakat\n+102,80% tercapai\n/);
  assert.match(xml, /<w:right w:val="single" w:color="000000" w:sz="24"\/>/);
});

test('the same document gives the same bytes, whatever the time', async () => {
  const document = await documentOf();
  const first = await writeDocx(document);
  await new Promise((done) => setTimeout(done, 2100));
  assert.deepEqual(await writeDocx(document), first);
  assert.match(zipText(first, 'docProps/core.xml') ?? '', /<dcterms:created[^>]*>2026-02-20T00:00:00Z</);
  assert.doesNotMatch(zipText(first, 'docProps/core.xml') ?? '', /T\d\d:[^0]/);
});

test('paper and direction are those of the document', async () => {
  const document = await documentOf();
  assert.match(bodyOf(await writeDocx(document)), /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
  const wide = bodyOf(await writeDocx({ ...document, paper: 'f4', landscape: true }));
  assert.match(wide, /<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"\/>/);
});

test('hostile texts stay texts, and signs that XML refuses show in their place', async () => {
  const text = "</w:t><w:r/>&\"=cmd|'/c calc'!A1\u0000\u001b\ud800\u202e\uffff{{isi}}";
  const document: ReportDocument = {
    title: text,
    locale: 'id',
    paper: 'a4',
    landscape: false,
    letterhead: [text],
    footer: text,
    day: null,
    fields: { instansi: text },
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', style: 'gap', label: text, text },
      {
        kind: 'table',
        caption: text,
        columns: [{ head: text, align: 'left', share: 1 }],
        rows: [{ cells: [text] }, { across: text }],
        note: text,
      },
      { kind: 'facts', rows: [[text, text]] },
      { kind: 'signatures', place: text, parties: [{ role: text, post: text, name: text, below: [text] }] },
    ],
  };
  for (const bytes of [
    await writeDocx(document),
    await writeDocx(document, { template: await templateOf(['{{instansi}}', '{{isi}}', '{{tanda_tangan}}']) }),
  ]) {
    for (const { name } of zipDirectory(bytes))
      if (/\.(xml|rels)$/.test(name)) wellFormed(zipText(bytes, name) ?? '', name);
    assert.ok(bodyOf(bytes).includes('&lt;/w:t&gt;&lt;w:r/&gt;&amp;'));
    assert.match(bodyOf(bytes), /=cmd\|(?:'|&apos;)\/c calc(?:'|&apos;)!A1\ufffd+/);
    assert.doesNotMatch(bodyOf(bytes), /[\u0000-\u0008\u202e\uffff]/);
  }
});

test('a template keeps its own texts; the content, the signatures and short texts come in place of their names', async () => {
  const template = await templateOf([
    'KOP DINAS',
    'Tentang {{ instansi }} tahun {{tahun}}',
    '{{isi}}',
    'Penutup surat',
  ]);
  const bytes = await writeDocx(await documentOf(), { template });
  const text = textOf(bodyOf(bytes));
  assert.match(text, /^KOP DINAS\nTentang Dinas Contoh tahun 2025\n/);
  assert.match(text, /102,80%/);
  assert.match(text, /Penutup surat$/);
  assert.doesNotMatch(text, /\{\{/);
  for (const { name } of zipDirectory(bytes)) if (name.endsWith('.xml')) wellFormed(zipText(bytes, name) ?? '', name);
});

test('the same template gives the same bytes', async () => {
  const template = await templateOf(['{{isi}}']);
  const document = await documentOf();
  const first = await writeDocx(document, { template });
  assert.deepEqual(await writeDocx(document, { template }), first);
});

test('a template that is none, or has no place for the content, is refused', async () => {
  const document = await documentOf();
  const refused = (template: Uint8Array, problem: string): Promise<void> =>
    assert.rejects(
      writeDocx(document, { template }),
      (error: unknown) => error instanceof TemplateError && error.problem === problem,
    );
  await refused(new TextEncoder().encode('bukan docx'), 'unreadable');
  await refused(new Uint8Array(0), 'unreadable');
  await refused(await templateOf(['tanpa tempat']), 'no-placeholder');
});

test('a broken zip gives no text instead of an error', async () => {
  const bytes = await writeDocx(await documentOf());
  assert.equal(zipText(bytes, 'word/none.xml'), null);
  const broken = bytes.slice();
  broken.fill(7, 40, 400);
  for (const { name } of zipDirectory(broken)) assert.ok(['string', 'object'].includes(typeof zipText(broken, name)));
});
