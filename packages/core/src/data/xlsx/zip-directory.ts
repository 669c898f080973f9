import { decode } from '../decode.js';
import { CENTRAL, END, LOCAL } from './zip-records.js';

/** How the bytes of an entry are packed: as they are. */
export const STORED = 0;
/** How the bytes of an entry are packed: as RFC 1951 says. */
export const DEFLATED = 8;

/** What the directory of a ZIP archive says of an entry. None of it need be true. */
export interface ZipRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Checksum of its bytes (CRC-32). */
  readonly sum: number;
  /** Length of its packed bytes. */
  readonly packed: number;
  /** Place of its record in the directory, and of its own header. */
  readonly central: number;
  readonly local: number;
}

/**
 * The entries of a ZIP archive, in the order of its directory (PKWARE APPNOTE 4.3.12); none where the bytes are no archive.
 * A hostile one may name millions: whoever reads them stops where it is enough.
 */
export function* zipDirectory(bytes: Uint8Array): Generator<ZipRecord, void> {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true);
    yield {
      name: decode(bytes, at + 46, Math.min(at + 46 + length, bytes.length), 'utf-8'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      central: at,
      local: view.getUint32(at + 42, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** The packed bytes of an entry; null where they do not lie in the file. */
export function zipPacked(bytes: Uint8Array, { local, packed }: ZipRecord): Uint8Array | null {
  const view = viewOf(bytes);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
