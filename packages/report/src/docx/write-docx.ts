import { escapeMarkup } from '@takar/widgets/pictures.js';
import type { Paragraph } from 'docx';
import type { ReportDocument } from '../model/document.js';
import { safeText } from '../model/safe-text.js';
import { docxBlocks, type Setting } from './blocks.js';
import { docxLibrary, type Docx } from './library.js';
import { pageOf } from './page.js';
import { readTemplate } from './template.js';
import { paragraph, runs } from './texts.js';
import { withoutTimes } from './zip-times.js';

/** Styles of headings that the library itself has. */
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** Placeholders of a template for the content, and for the places of signatures. */
const CONTENT = 'isi';
const SIGNATURES = 'tanda_tangan';

/** Why a template cannot be used. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** `unreadable` is no DOCX; `no-placeholder` has no `{{isi}}`. */
  readonly problem: 'unreadable' | 'no-placeholder';

  constructor(problem: TemplateError['problem']) {
    super(problem === 'unreadable' ? 'The template is no DOCX.' : 'The template has no {{isi}}.');
    this.problem = problem;
  }
}

/** How a DOCX is written. */
export interface DocxOptions {
  /** A DOCX of the agency: its letterhead and everything else stays, the content comes in place of `{{isi}}`. */
  readonly template?: Uint8Array;
}

/**
 * A document as DOCX. The same document gives the same bytes. Needs the optional peer `docx`.
 *
 * @throws PeerError where `docx` is not installed; TemplateError where the template is no DOCX or has no `{{isi}}`.
 */
export async function writeDocx(document: ReportDocument, { template }: DocxOptions = {}): Promise<Uint8Array> {
  const docx = await docxLibrary();
  return withoutTimes(await (template === undefined ? own(document, docx) : inside(document, template, docx)));
}

async function own(document: ReportDocument, docx: Docx): Promise<Uint8Array> {
  const page = pageOf(document);
  const { title, footer, letterhead, locale, landscape } = document;
  const file = new docx.Document({
    title: safeText(title),
    creator: 'Takar',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: languageOf(locale) } } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...page.paper,
              orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: page.margin,
          },
        },
        footers: { default: new docx.Footer({ children: [footerPart(footer, docx)] }) },
        children: [
          ...letterheadParts(letterhead, docx),
          ...docxBlocks(document, { docx, width: page.width, headings: HEADINGS }),
        ],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreXml(document) };
  return docx.Packer.toBuffer(file, undefined, [core]);
}

async function inside(document: ReportDocument, bytes: Uint8Array, docx: Docx): Promise<Uint8Array> {
  const template = readTemplate(bytes);
  if (template === null) throw new TemplateError('unreadable');
  const found = await docx.patchDetector({ data: bytes, trimPlaceholders: true });
  if (!found.includes(CONTENT)) throw new TemplateError('no-placeholder');
  const setting: Setting = { docx, ...template };
  const [signatures, content] = [true, false].map((signs) => ({
    type: docx.PatchType.DOCUMENT,
    children: docxBlocks(
      { ...document, blocks: document.blocks.filter(({ kind }) => (kind === 'signatures') === signs) },
      setting,
    ),
  }));
  const texts = Object.entries(document.fields).map(
    ([name, text]) => [name, { type: docx.PatchType.PARAGRAPH, children: runs(docx, text) }] as const,
  );
  const patches = { ...Object.fromEntries(texts), [CONTENT]: content, [SIGNATURES]: signatures };
  const used = Object.entries(patches).filter(([name]) => found.includes(name));
  return docx.patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: Object.fromEntries(used) as Parameters<typeof docx.patchDocument>[0]['patches'],
    trimPlaceholders: true,
  });
}

function languageOf(locale: ReportDocument['locale']): string {
  return locale === 'id' ? 'id-ID' : 'en-GB';
}

function letterheadParts(lines: readonly string[], docx: Docx): Paragraph[] {
  return lines.map((line, i) =>
    paragraph(
      docx,
      line,
      { bold: i < 2, size: [28, 25][i] ?? 20 },
      {
        alignment: docx.AlignmentType.CENTER,
        spacing: { after: i === lines.length - 1 ? 280 : 0 },
        ...(i === lines.length - 1
          ? { border: { bottom: { style: docx.BorderStyle.SINGLE, size: 18, color: '000000', space: 6 } } }
          : {}),
      },
    ),
  );
}

function footerPart(text: string, docx: Docx): Paragraph {
  const { TextRun, PageNumber } = docx;
  return new docx.Paragraph({
    tabStops: [{ type: docx.TabStopType.RIGHT, position: docx.TabStopPosition.MAX }],
    children: [
      ...runs(docx, text, { size: 16, color: '333333' }),
      new TextRun({ size: 16, children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

/** Properties of the file without a time: the day of reporting where there is one. */
function coreXml({ title, locale, day }: ReportDocument): string {
  const text = (value: string): string => escapeMarkup(safeText(value));
  const time = (name: string): string =>
    day === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${text(day)}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(title)}</dc:title><dc:creator>Takar</dc:creator><dc:language>${languageOf(locale)}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`;
}
