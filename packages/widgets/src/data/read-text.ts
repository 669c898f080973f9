import type { Sheet, SheetReading } from '@takar/core';
import type { ComputeSettings } from './compute-sheet.js';
import type { TextOfData } from './fetch-text.js';
import { part } from './problem.js';
import type { TextSource } from './read.js';
import type { Reader } from './reader.js';
import { textError } from './text-problem.js';

// Texts in CSV or JSON: a chunk of its own, which pages whose data are tables never load.

/** Fetches what has to be fetched, and reads it. */
export async function readText<M>(
  source: TextSource,
  format: string | null,
  reader: Reader<M>,
  settings: ComputeSettings,
  signal: AbortSignal,
): Promise<M> {
  const text =
    source.kind === 'script'
      ? blockText(source.element, format)
      : await (await part(import('./fetch-text.js'))).fetchData(source.address, format, signal);
  return (await ownShape(text, reader, settings)) ?? reader.sheet(await sheetOf(text, settings), settings);
}

/** JSON that is of the widget's own shape; null where it is no JSON or is to be read as rows. */
function ownShape<M>(
  { bytes, format }: TextOfData,
  reader: Reader<M>,
  settings: ComputeSettings,
): M | Promise<M> | null {
  if (format !== 'json' || reader.json === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  return reader.json(value, settings);
}

/** A data block of the page. It begins with a line break and may be indented; neither belongs to the rows. */
export function blockText(element: HTMLScriptElement, format: string | null): TextOfData {
  const text = element.textContent ?? '';
  if (text.trim() === '') throw textError('block-empty');
  const written = format ?? (element.type.toLowerCase() === 'text/csv' ? 'csv' : 'json');
  if (written !== 'csv') return { format: 'json', bytes: new TextEncoder().encode(text) };
  return { format: 'csv', bytes: new TextEncoder().encode(text.replace(/^\s*\n/, '').replace(/^[ \t]+/gm, '')) };
}

/** Sheets of texts that several widgets read, so that each text is read once. */
const sheets = new WeakMap<TextOfData, Promise<Sheet>>();

function sheetOf(text: TextOfData, settings: ComputeSettings): Promise<Sheet> {
  const known = sheets.get(text) ?? sheetFrom(text, settings);
  sheets.set(text, known);
  return known;
}

async function sheetFrom({ bytes, format }: TextOfData, { messages }: ComputeSettings): Promise<Sheet> {
  if (format === 'arrow') return (await part(import('./read-arrow.js'))).readArrow(bytes);
  const { sheet, issues }: SheetReading =
    format === 'csv'
      ? (await part(import('./read-csv.js'))).readCsv(bytes, { messages })
      : (await part(import('./read-json.js'))).readJson(new TextDecoder().decode(bytes), { messages });
  if (sheet === null) throw textError('unreadable', issues);
  return sheet;
}
