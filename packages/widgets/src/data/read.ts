import type { Sheet } from '@takar/core';
import type { ComputeSettings } from './compute-sheet.js';
import type { Reader } from './reader.js';
import { sheetOfRecords, type Records } from './records.js';
import type { Source } from './source.js';
import { sheetOfTable } from './table-sheet.js';

/** Rows or a table that need no reader of text. */
export type HereSource = Extract<Source, { readonly kind: 'data' | 'table' }>;
/** A text in CSV or JSON, in the page or at an address. */
export type TextSource = Extract<Source, { readonly kind: 'script' | 'address' }>;

/** Reads rows or a table that are on the page, at once where nothing has to be loaded. */
export function readHere<M>(source: HereSource, reader: Reader<M>, settings: ComputeSettings): M | Promise<M> {
  if (source.kind === 'table') return reader.sheet(sheetOfTable(source.element), settings);
  const { data } = source;
  return (
    reader.given(data) ??
    reader.json?.(data, settings) ??
    reader.sheet('cell' in data ? (data as Sheet) : sheetOfRecords(data as Records), settings)
  );
}
