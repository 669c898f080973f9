import type { PlainTable } from '../view/plain-table.js';
import type { Origin } from '../view/provenance.js';
import { rawCell } from './table-text.js';
import { xlsxBlob } from './xlsx-blob.js';

// A chunk of its own: only who wants a workbook loads what writes one.

/** Rows as a workbook; a second sheet, called `sourceSheet`, says where they come from. */
export function workbookOf(heading: string, table: PlainTable, origins: readonly Origin[], sourceSheet: string): Blob {
  return xlsxBlob([
    { name: heading, rows: [table.columns, ...table.rows.map((row) => row.map(rawCell))] },
    { name: sourceSheet, rows: origins.map(({ label, text }) => [label, text]), headerRows: 0 },
  ]);
}
