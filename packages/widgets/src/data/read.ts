import type { Computation } from '@takar/core';
import { computeSheet, type ComputeSettings } from './compute-sheet.js';
import { sheetOfRecords } from './records.js';
import type { Source } from './source.js';
import { sheetOfTable } from './table-sheet.js';

/** Rows or a table that need no reader of text. */
export type HereSource = Extract<Source, { readonly kind: 'data' | 'table' }>;
/** A text in CSV or JSON, in the page or at an address. */
export type TextSource = Extract<Source, { readonly kind: 'script' | 'address' }>;

/** Reads and computes rows or a table that are on the page, at once where nothing has to be loaded. */
export function readHere(source: HereSource, settings: ComputeSettings): Computation | Promise<Computation> {
  if (source.kind === 'table') return computeSheet(sheetOfTable(source.element), settings);
  const { data } = source;
  if ('basis' in data) return data;
  return computeSheet('cell' in data ? data : sheetOfRecords(data), settings);
}
