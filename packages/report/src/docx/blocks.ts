import type { Paragraph, Table } from 'docx';
import type { Block, Facts, Paragraph as Text, ReportDocument, Signatures } from '../model/document.js';
import { docxBars } from './bars.js';
import type { Docx } from './library.js';
import { docxTable } from './table.js';
import { paragraph, runs } from './texts.js';

/** A part of a document in the words of the library. */
export type DocxPart = Paragraph | Table;

/** What the parts are written with. */
export interface Setting {
  readonly docx: Docx;
  /** Width of the text in twentieths of a point. */
  readonly width: number;
  /** Ids of the styles of headings, by level. */
  readonly headings: readonly string[];
}

const SIZES = [28, 25, 23, 22] as const;

/** The parts of a document, in order. */
export function docxBlocks({ blocks }: ReportDocument, setting: Setting): DocxPart[] {
  return blocks.flatMap((block) => blockParts(block, setting));
}

function blockParts(block: Block, setting: Setting): DocxPart[] {
  const { docx, width, headings } = setting;
  switch (block.kind) {
    case 'heading': {
      const first = block.level === 1;
      const style = headings[block.level - 1];
      return [
        paragraph(
          docx,
          block.text,
          { bold: true, size: SIZES[block.level - 1] ?? 22, color: '000000' },
          {
            ...(style === undefined ? {} : { style }),
            outlineLevel: block.level - 1,
            keepNext: true,
            alignment: first ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
            spacing: { before: first ? 0 : 240, after: 100 },
          },
        ),
      ];
    }
    case 'paragraph':
      return [textPart(block, setting)];
    case 'table':
      return [
        ...(block.caption === null ? [] : [captionPart(block.caption, setting)]),
        docxTable(docx, block, width),
        block.note === undefined
          ? paragraph(docx, '', { size: 12 }, { spacing: { after: 60 } })
          : paragraph(docx, block.note, { size: 17, color: '333333' }, { spacing: { before: 60, after: 140 } }),
      ];
    case 'figure':
      return [
        captionPart(block.caption, setting),
        docxBars(docx, block.bars, width),
        paragraph(docx, '', { size: 12 }, { spacing: { after: 120 } }),
      ];
    case 'facts':
      return [factsPart(block, setting)];
    case 'signatures':
      return [paragraph(docx, '', {}, { spacing: { after: 120 } }), signaturesPart(block, setting)];
    case 'break':
      return [new docx.Paragraph({ children: [], pageBreakBefore: true, spacing: { after: 0 } })];
  }
}

function textPart({ style, label, text }: Text, { docx }: Setting): Paragraph {
  const { AlignmentType, BorderStyle } = docx;
  const look = { note: { size: 18, color: '333333' }, gap: { size: 22, italics: true, color: '333333' } }[
    style === 'note' || style === 'gap' ? style : 'note'
  ];
  const dashed = { style: BorderStyle.DASHED, size: 6, color: '555555', space: 4 };
  return new docx.Paragraph({
    children: [
      ...(label === undefined ? [] : runs(docx, `${label} `, { bold: true, size: 22 })),
      ...runs(docx, text, style === 'note' || style === 'gap' ? look : { size: 22 }),
    ],
    alignment: style === 'lead' || style === 'centred' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: style === 'lead' ? 240 : 140, line: 276 },
    ...(style === 'gap' ? { border: { top: dashed, bottom: dashed, left: dashed, right: dashed } } : {}),
  });
}

function captionPart(text: string, { docx }: Setting): Paragraph {
  return paragraph(docx, text, { bold: true, size: 20 }, { keepNext: true, spacing: { before: 120, after: 80 } });
}

/** A table without lines: names and what they are, or places for signatures. */
function unlined(
  { docx, width }: Setting,
  shares: readonly number[],
  rows: readonly (readonly Paragraph[])[][],
): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return new docx.Table({
    borders,
    columnWidths: shares.map((share) => Math.floor(share * width)),
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map((children) => new docx.TableCell({ children, borders })),
        }),
    ),
  });
}

function factsPart({ rows }: Facts, setting: Setting): Table {
  const cell = (text: string): Paragraph[] => [paragraph(setting.docx, text, { size: 20 }, { spacing: { after: 40 } })];
  return unlined(
    setting,
    [0.28, 0.72],
    rows.map(([name, value]) => [cell(name), cell(`: ${value}`)]),
  );
}

function signaturesPart({ place, parties }: Signatures, setting: Setting): Table {
  const { docx } = setting;
  const line = (text: string, bold = false): Paragraph =>
    paragraph(docx, text, { size: 22, bold }, { alignment: docx.AlignmentType.CENTER, spacing: { after: 0 } });
  const space = Array.from({ length: 4 }, () => line(''));
  const cells = parties.map(({ role, post, name, below }, i) => [
    line(i === parties.length - 1 ? place : ''),
    ...(role === null ? [] : [line(role)]),
    line(post),
    ...space,
    line(name, true),
    ...below.map((text) => line(text)),
  ]);
  const row = cells.length === 1 ? [[line('')], ...cells] : cells;
  return unlined(
    setting,
    row.map(() => 1 / row.length),
    [row],
  );
}
