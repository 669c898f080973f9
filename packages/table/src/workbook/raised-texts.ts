import type * as SheetJs from '@e965/xlsx';
import { beginsWith, COMPOUND_BEGINS, zipDirectory, zipPacked } from '@takar/core/xlsx';
import { raisedOfXls } from './raised-xls.js';
import { raisedOfXlsb } from './raised-xlsb.js';

/** What is used of the reader of compound files, which comes without types. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(file: object, path: string): { readonly content: ArrayLike<number> } | null;
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Texts of a binary workbook (XLS, XLSB) in which a digit is raised or lowered behind another, each with how it is to be read. A text
 * that stands in one cell with a mark and in another without is taken for marked in both: an error more, no wrong figure.
 */
export function raisedTexts(stored: Uint8Array, { CFB }: typeof SheetJs): ReadonlyMap<string, string> {
  if (beginsWith(stored, COMPOUND_BEGINS)) {
    const files = CFB as CompoundFiles;
    const file = files.read(stored, { type: 'array' });
    const stream = files.find(file, '/Workbook') ?? files.find(file, '/Book');
    return stream === null ? NONE : raisedOfXls(Uint8Array.from(stream.content));
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipDirectory(stored)) {
    if (!/^xl\/.*\.bin$/i.test(entry.name)) continue;
    const bytes = zipPacked(stored, entry);
    if (bytes !== null) parts.set(entry.name, bytes);
  }
  return parts.size === 0 ? NONE : raisedOfXlsb(parts);
}
