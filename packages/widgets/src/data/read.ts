import type { Sheet } from '@takar/core';
import type { ComputeSettings } from './compute-sheet.js';
import { plainSheet } from './plain-sheet.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';
import { sheetOfRecords, type Records } from './records.js';
import type { Source } from './source.js';

/** Rows or a table that need no reader of text. */
export type HereSource = Extract<Source, { readonly kind: 'data' | 'table' }>;
/** A text in CSV or JSON, in the page or at an address. */
export type TextSource = Extract<Source, { readonly kind: 'script' | 'address' }>;

/** Reads rows or a table that are on the page, at once where nothing has to be loaded. */
export function readHere<M>(source: HereSource, reader: Reader<M>, settings: ComputeSettings): M | Promise<M> {
  if (source.kind === 'table') {
    const sheet = plainSheet(source.element);
    return sheet ? reader.sheet(sheet, settings) : readSpanned(source.element, reader, settings);
  }
  const { data } = source;
  return (
    reader.given(data) ??
    reader.json?.(data, settings) ??
    reader.sheet('cell' in data ? (data as Sheet) : sheetOfRecords(data as Records), settings)
  );
}

async function readSpanned<M>(table: HTMLTableElement, reader: Reader<M>, settings: ComputeSettings): Promise<M> {
  const { sheetOfTable } = await part(import('./spanned-sheet.js'));
  return reader.sheet(sheetOfTable(table), settings);
}
