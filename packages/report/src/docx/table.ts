import type { Table, TableCell, TableRow } from 'docx';
import type { TableBlock, TableColumn } from '../model/document.js';
import { headRows, type HeadCell } from '../model/head-rows.js';
import type { Docx } from './library.js';
import { paragraph, type TextStyle } from './texts.js';

const SIZE = 16;

/** About the width of a bold sign of that size. */
const SIGN = 92;

const HEAD = 'E6E6E6';
const LINE = 'F4F4F4';

/** A table with heads that repeat on each page; rows are not split between pages. */
export function docxTable(docx: Docx, block: TableBlock, width: number): Table {
  const { columns, rows, numbered } = block;
  const widths = widthsOf(columns, width);
  const make = (children: TableCell[], tableHeader: boolean): TableRow =>
    new docx.TableRow({ children, tableHeader, cantSplit: true });
  const heads = headRows(columns).map((cells) =>
    make(
      cells.map((cell) => headCell(docx, cell)),
      true,
    ),
  );
  const numbers = numbered
    ? [
        make(
          columns.map((_, i) => cellOf(docx, `(${i + 1})`, { size: 14 }, { align: 'center', fill: LINE })),
          true,
        ),
      ]
    : [];
  const body = rows.map((row) =>
    make(
      'across' in row
        ? [cellOf(docx, row.across, { size: SIZE, bold: true }, { align: 'left', fill: LINE, across: columns.length })]
        : columns.map(({ align }, i) =>
            cellOf(docx, row.cells[i] ?? '', { size: SIZE, bold: row.strong === true }, { align }),
          ),
      false,
    ),
  );
  return new docx.Table({
    rows: [...heads, ...numbers, ...body],
    columnWidths: widths,
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
  });
}

/** Widths by share, none narrower than the longest word of its head while the page is wide enough. */
function widthsOf(columns: readonly TableColumn[], width: number): readonly number[] {
  const least = columns.map(({ head }) => Math.max(...head.split(/\s+/).map((word) => word.length)) * SIGN + 160);
  const needed = least.reduce((sum, each) => sum + each, 0);
  const rest = Math.max(0, width - needed);
  const scale = needed > width ? width / needed : 1;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const more = columns.map(({ share }, i) => Math.max(0, (share / all) * width - (least[i] ?? 0)));
  const asked = more.reduce((sum, each) => sum + each, 0);
  return least.map((each, i) => Math.floor(each * scale + (asked === 0 ? 0 : ((more[i] ?? 0) / asked) * rest)));
}

function headCell(docx: Docx, { text, across, down }: HeadCell): TableCell {
  return cellOf(docx, text, { size: SIZE, bold: true }, { align: 'center', fill: HEAD, across, down });
}

interface CellStyle {
  readonly align: TableColumn['align'];
  readonly fill?: string;
  readonly across?: number;
  readonly down?: number;
}

function cellOf(docx: Docx, text: string, style: TextStyle, { align, fill, across, down }: CellStyle): TableCell {
  const { AlignmentType, VerticalAlign } = docx;
  const alignment = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }[align];
  return new docx.TableCell({
    children: [paragraph(docx, text, style, { alignment, spacing: { after: 0 } })],
    ...(fill === undefined ? {} : { shading: { fill, type: docx.ShadingType.CLEAR, color: 'auto' } }),
    ...(fill === HEAD ? { verticalAlign: VerticalAlign.CENTER } : {}),
    ...(across === undefined || across === 1 ? {} : { columnSpan: across }),
    ...(down === undefined || down === 1 ? {} : { rowSpan: down }),
  });
}
