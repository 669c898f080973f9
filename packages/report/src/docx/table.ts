import type { Table, TableCell, TableRow } from 'docx';
import type { TableBlock, TableColumn } from '../model/document.js';
import { headRows, type HeadCell } from '../model/head-rows.js';
import { longestLine } from '../model/longest-line.js';
import type { Docx } from './library.js';
import { paragraph, type TextStyle } from './texts.js';

/** Half points of usual and of dense tables. */
const SIZES = { usual: 16, dense: 13 };

/** About the width of a bold sign, for each half point. */
const SIGN = 5.75;

const HEAD = 'E6E6E6';
const LINE = 'F4F4F4';

/** A table with heads that repeat on each page; rows are not split between pages. */
export function docxTable(docx: Docx, block: TableBlock, width: number): Table {
  const { columns, rows, numbered } = block;
  const size = block.dense === true ? SIZES.dense : SIZES.usual;
  const widths = widthsOf(columns, width, size * SIGN, block.dense === true ? figuresOf(block) : []);
  const make = (children: TableCell[], tableHeader: boolean): TableRow =>
    new docx.TableRow({ children, tableHeader, cantSplit: true });
  const heads = headRows(columns).map((cells) =>
    make(
      cells.map((cell) => headCell(docx, cell, size)),
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
        ? [cellOf(docx, row.across, { size, bold: true }, { align: 'left', fill: LINE, across: columns.length })]
        : columns.map(({ align }, i) =>
            cellOf(docx, row.cells[i] ?? '', { size, bold: row.strong === true }, { align }),
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

/** Signs of the longest line below each column of figures; 0 below words. */
function figuresOf({ columns, rows }: TableBlock): readonly number[] {
  return columns.map(({ align }, i) =>
    align === 'right' ? Math.max(0, ...rows.map((row) => ('cells' in row ? longestLine(row.cells[i] ?? '') : 0))) : 0,
  );
}

/** Widths by share, none narrower than the longest word of its head or its figures while the page is wide enough. */
function widthsOf(
  columns: readonly TableColumn[],
  width: number,
  sign: number,
  figures: readonly number[],
): readonly number[] {
  const least = columns.map(({ head }, i) => {
    const word = Math.max(...head.split(/\s+/).map(({ length }) => length));
    // Digits are not bold, and points between them are narrow.
    return Math.max(word * sign + 160, (figures[i] ?? 0) * sign * 0.85 + 140);
  });
  const needed = least.reduce((sum, each) => sum + each, 0);
  const rest = Math.max(0, width - needed);
  const scale = needed > width ? width / needed : 1;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const more = columns.map(({ share }, i) => Math.max(0, (share / all) * width - (least[i] ?? 0)));
  const asked = more.reduce((sum, each) => sum + each, 0);
  return least.map((each, i) => Math.floor(each * scale + (asked === 0 ? 0 : ((more[i] ?? 0) / asked) * rest)));
}

function headCell(docx: Docx, { text, across, down }: HeadCell, size: number): TableCell {
  return cellOf(docx, text, { size, bold: true }, { align: 'center', fill: HEAD, across, down });
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
