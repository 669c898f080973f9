import { sheetFromCells, type Sheet } from '@takar/core';
import { cellText } from './cell-text.js';

/**
 * Reads an HTML table as a sheet where it has one row of headers and, in every row, as many cells as there are headers; null for
 * every other, which `sheetOfTable` reads. Where both read one, they read the same.
 */
export function plainSheet(table: HTMLTableElement): Sheet | null {
  const { tHead, tFoot } = table;
  const rows = [...table.rows].filter(({ parentNode }) => parentNode !== tFoot);
  const [head, second] = rows.map(({ cells }) => [...cells]);
  if (head === undefined || (tHead ? tHead.rows.length !== 1 : !second || second.every(isHeader))) return null;
  const isEven = rows.every(
    ({ cells, parentNode }) =>
      parentNode !== table &&
      cells.length === head.length &&
      [...cells].every(({ colSpan, rowSpan }) => colSpan === 1 && rowSpan === 1),
  );
  const [headers = [], ...body] = isEven ? rows.map(({ cells }) => [...cells].map(cellText)) : [];
  // a row that numbers the columns is no header
  return headers.length === 0 || /^\(?\d/.test(headers[0] as string) ? null : sheetFromCells(headers, body);
}

const isHeader = ({ localName }: Element): boolean => localName === 'th';
