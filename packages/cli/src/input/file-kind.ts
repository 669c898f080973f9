import { extname } from 'node:path';
import { beginsAsJson, namedJson } from './json-file.js';

/** What the bytes of an input are. */
export type FileKind = 'text' | 'json' | 'workbook' | 'arrow' | 'parquet';

/** Beginnings of the files that are no text. Source: the file format specifications. */
const SIGNATURES: readonly (readonly [beginning: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'workbook'],
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
  return /^\.xlsx?$/i.test(extname(file)) && beginsAsMarkup(bytes) ? 'workbook' : 'text';
}

function beginsAsMarkup(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*</.test(beginning);
}
