import type { RawCell } from '../sheet.js';
import { ByteSink } from './byte-sink.js';
import { STYLE } from './styles.js';
import { xmlText } from './xml-text.js';

/** Most text that a cell of a workbook holds. */
const LONGEST_TEXT = 32_767;
/** Rows that a sheet of a workbook holds. */
export const MOST_ROWS = 1_048_576;
/** Widths of columns in letters. */
const NARROWEST = 8;
const WIDEST = 60;
/** Rows that are looked at for the width of columns. */
const LOOKED_AT = 200;

/** The XML of one sheet: a bold header that stays while the rows scroll, then the rows. */
export function sheetXml(rows: Iterable<readonly RawCell[]>, headerRows: number): { bytes: Uint8Array; rows: number } {
  const body = new ByteSink();
  const widths: number[] = [];
  let count = 0;
  for (const row of rows) {
    if (count < LOOKED_AT) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? NARROWEST, widthOf(cell))));
    count += 1;
    body.text(rowXml(row, count, count <= headerRows ? STYLE.header : STYLE.plain));
  }
  const out = new ByteSink()
    .text('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
    .text('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>')
    .text(`<sheetView workbookViewId="0">${frozen(headerRows)}</sheetView></sheetViews>`);
  if (widths.length > 0) out.text(`<cols>${widths.map(columnXml).join('')}</cols>`);
  out.text('<sheetData>').bytes(body.done()).text('</sheetData></worksheet>');
  return { bytes: out.done(), rows: count };
}

function frozen(rows: number): string {
  if (rows === 0) return '';
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnXml(width: number, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
}

function widthOf(cell: RawCell): number {
  const length = cell === null ? 0 : String(cell).length;
  return Math.min(WIDEST, length + 2);
}

function rowXml(row: readonly RawCell[], number: number, style: number): string {
  const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`, style));
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** A figure stays a figure; text is written as text, so that `=1+1` is never run as a formula. */
function cellXml(cell: RawCell, at: string, style: number): string {
  const styled = style === STYLE.plain ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"${styled}><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${at}"${styled} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell === null || cell === '') return '';
  const text = xmlText(cell.slice(0, LONGEST_TEXT));
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Name of a column (from 0): A, B … Z, AA … */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
