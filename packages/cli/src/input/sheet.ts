import { createIssue, readCsv, readJson, type CsvOptions, type Messages, type SheetReading } from '@takar/core';
import { beginsAsJson, namedJson } from './json-file.js';

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
  if (!namedJson(file) && !beginsAsJson(bytes)) return readCsv(bytes, options);
  const { messages } = options;
  if (bytes.length > LONGEST_TEXT) {
    const sizes = { size: bytes.length, limit: LONGEST_TEXT };
    return { sheet: null, issues: [createIssue(messages, 'source/too-large', { path: '' }, sizes)] };
  }
  return readJson(new TextDecoder(options.encoding ?? 'utf-8').decode(bytes), { messages });
}
