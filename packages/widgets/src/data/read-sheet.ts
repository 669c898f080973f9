import {
  readPartly,
  type IndicatorOptions,
  type IndicatorTable,
  type ReaderPartName,
  type ReaderParts,
  type Sheet,
} from '@takar/core';
import { part } from './problem.js';

/** Parts of the reader that tables of this page have needed. */
let parts: Partial<ReaderParts> = {};

const LOAD: Readonly<Record<ReaderPartName, () => Promise<Partial<ReaderParts>>>> = {
  headers: async () => (await import('./read-headers.js')).HEADERS,
  figures: async () => (await import('./read-figures.js')).FIGURES,
  notations: async () => (await import('./read-notations.js')).NOTATIONS,
  words: async () => (await import('./read-words.js')).WORDS,
  wide: async () => (await import('./read-wide.js')).WIDE,
};

/** Reads a sheet as indicators: at once where it needs no part that is not there, otherwise when they have come. */
export function readSheet(sheet: Sheet, options: IndicatorOptions): IndicatorTable | Promise<IndicatorTable> {
  const read = readPartly(sheet, options, parts);
  if (typeof read !== 'string') return read;
  return part(LOAD[read]()).then((brought) => {
    parts = { ...parts, ...brought };
    return readSheet(sheet, options);
  });
}
