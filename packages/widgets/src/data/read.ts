import type { Computation, Messages, Sheet } from '@takar/core';
import { computeSheet, type ComputeSettings } from './compute-sheet.js';
import { fetchData, type TextOfData } from './fetch-text.js';
import { SourceError } from './problem.js';
import { sheetOfRecords, type Records } from './records.js';
import type { Source } from './source.js';
import { sheetOfTable } from './table-sheet.js';

/** Rows or a table that need no reader of text. */
export type HereSource = Extract<Source, { readonly kind: 'data' | 'table' }>;
/** A text in CSV or JSON, in the page or at an address. */
export type TextSource = Extract<Source, { readonly kind: 'script' | 'address' }>;

/** Reads and computes rows or a table that are on the page, at once; texts need their reader first. */
export function readHere(source: HereSource, settings: ComputeSettings): Computation {
  if (source.kind === 'table') return computeSheet(sheetOfTable(source.element), settings);
  const { data } = source;
  if ('basis' in data) return data;
  return computeSheet('cell' in data ? data : sheetOfRecords(data as Records), settings);
}

/** Fetches what has to be fetched, reads and computes it. */
export async function readText(
  source: TextSource,
  format: string | null,
  settings: ComputeSettings,
  signal: AbortSignal,
): Promise<Computation> {
  const text = source.kind === 'script' ? blockText(source.element, format) : await fetchData(source.address, format, signal);
  return computeSheet(await sheetOfText(text, settings.messages), settings);
}

/** A data block of the page. It begins with a line break and may be indented; neither belongs to the rows. */
function blockText(element: HTMLScriptElement, format: string | null): TextOfData {
  const text = element.textContent ?? '';
  if (text.trim() === '') throw new SourceError('block-empty');
  const written = format ?? (element.type.toLowerCase() === 'text/csv' ? 'csv' : 'json');
  if (written !== 'csv') return { format: 'json', bytes: new TextEncoder().encode(text) };
  return { format: 'csv', bytes: new TextEncoder().encode(text.replace(/^\s*\n/, '').replace(/^[ \t]+/gm, '')) };
}

async function sheetOfText({ bytes, format }: TextOfData, messages: Messages): Promise<Sheet> {
  const { sheet, issues } =
    format === 'csv'
      ? (await import('./read-csv.js')).readCsv(bytes, { messages })
      : (await import('./read-json.js')).readJson(new TextDecoder().decode(bytes), { messages });
  if (sheet === null) throw new SourceError('unreadable', issues);
  return sheet;
}
