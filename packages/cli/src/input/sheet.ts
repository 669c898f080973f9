import { extname } from 'node:path';
import { createIssue, readCsv, readJson, type CsvOptions, type Messages, type SheetReading } from '@takar/core';

/** How the bytes of one file are read. */
export interface SheetOptions {
  readonly messages: Messages;
  readonly separator?: string;
  readonly encoding?: NonNullable<CsvOptions['encoding']>;
}

/** Longest text that the engine can hold, in bytes of ASCII. */
const LONGEST_TEXT = 2 ** 29 - 24;

/** Reads a file as JSON or CSV: by its name where that says so, else by how it begins. */
export function readSheet(file: string, bytes: Uint8Array, options: SheetOptions): SheetReading {
  if (!isJson(file, bytes)) return readCsv(bytes, options);
  const { messages } = options;
  if (bytes.length > LONGEST_TEXT) {
    const sizes = { size: bytes.length, limit: LONGEST_TEXT };
    return { sheet: null, issues: [createIssue(messages, 'source/too-large', { path: '' }, sizes)] };
  }
  return readJson(new TextDecoder(options.encoding ?? 'utf-8').decode(bytes), { messages });
}

/** A CSV whose first header begins with a bracket is possible, so `[` and `{` need something of JSON behind them. */
function isJson(file: string, bytes: Uint8Array): boolean {
  if (/^\.(?:geo)?json$/i.test(extname(file))) return true;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*(?:\[\s*[[{\]]|\{\s*["}])/.test(beginning);
}
