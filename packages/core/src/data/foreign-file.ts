import { beginsWith, COMPOUND_BEGINS, ZIP_BEGINS } from './signatures.js';

/** Beginnings of files that are often given in place of a CSV. Source: the file format specifications. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [ZIP_BEGINS, 'XLSX, DOCX, ODS (ZIP)'],
  [[0x50, 0x4b, 0x05, 0x06], 'ZIP'],
  [COMPOUND_BEGINS, 'XLS, DOC (Office 97-2003)'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7Z'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'RAR'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'Arrow'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'SQLite'],
];

const LOOKED_AT = 65_536;

/** Name of the file format that bytes begin with, where it is a known one that is not text. */
export function fileKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1];
}

/** True when the bytes hold control characters that no text file holds (NUL and others; not tab, line breaks, escape). */
export function hasControlBytes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127) return true;
  }
  return false;
}

/** True when the text begins as an HTML page does: a portal's login page in place of data. */
export function isHtml(bytes: Uint8Array, start: number): boolean {
  let text = '';
  for (let i = start; i < Math.min(bytes.length, start + 2048); i++) text += String.fromCharCode(bytes[i] as number);
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i.test(text);
}
