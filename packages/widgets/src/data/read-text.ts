import type { Computation, Sheet } from '@takar/core';
import { computeSheet, type ComputeSettings } from './compute-sheet.js';
import { fetchData, type TextOfData } from './fetch-text.js';
import { part } from './problem.js';
import type { TextSource } from './read.js';
import { textError } from './text-problem.js';

// Texts in CSV or JSON: a chunk of its own, which pages whose data are tables never load.

/** Fetches what has to be fetched, reads and computes it. */
export async function readText(
  source: TextSource,
  format: string | null,
  settings: ComputeSettings,
  signal: AbortSignal,
): Promise<Computation> {
  const text =
    source.kind === 'script' ? blockText(source.element, format) : await fetchData(source.address, format, signal);
  return computeSheet(await sheetOf(text, settings), settings);
}

/** A data block of the page. It begins with a line break and may be indented; neither belongs to the rows. */
function blockText(element: HTMLScriptElement, format: string | null): TextOfData {
  const text = element.textContent ?? '';
  if (text.trim() === '') throw textError('block-empty');
  const written = format ?? (element.type.toLowerCase() === 'text/csv' ? 'csv' : 'json');
  if (written !== 'csv') return { format: 'json', bytes: new TextEncoder().encode(text) };
  return { format: 'csv', bytes: new TextEncoder().encode(text.replace(/^\s*\n/, '').replace(/^[ \t]+/gm, '')) };
}

async function sheetOf({ bytes, format }: TextOfData, { messages }: ComputeSettings): Promise<Sheet> {
  const { sheet, issues } =
    format === 'csv'
      ? (await part(import('./read-csv.js'))).readCsv(bytes, { messages })
      : (await part(import('./read-json.js'))).readJson(new TextDecoder().decode(bytes), { messages });
  if (sheet === null) throw textError('unreadable', issues);
  return sheet;
}
