import { isWorkbook } from '@takar/table/files';
import { beginsAsJson, namedJson } from './json-file.js';

/** What the bytes of an input are. */
export type FileKind = 'text' | 'json' | 'workbook' | 'arrow' | 'parquet';

/** Beginnings of the other files that are no text. Source: the file format specifications. */
const SIGNATURES: readonly (readonly [beginning: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'arrow'],
  // an Arrow stream begins with a continuation and the length of its first message
  [[0xff, 0xff, 0xff, 0xff], 'arrow'],
];

/** Kind of an input, by how it begins; JSON also by its name, and HTML tables by the ending that portals give them. */
export function fileKind(file: string, bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[1];
  if (known !== undefined) return known;
  if (namedJson(file) || beginsAsJson(bytes)) return 'json';
  return isWorkbook(file, bytes) ? 'workbook' : 'text';
}
