import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** Largest part of a template that is looked at. */
const LARGEST = 64 * 2 ** 20;

/** An entry of a zip: where its records begin. */
export interface ZipEntry {
  readonly name: string;
  /** Place of its record in the central directory, and of its own header. */
  readonly central: number;
  readonly local: number;
}

/** The entries of a zip, in the order of its directory; none where the bytes are no zip. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  const entries: ZipEntry[] = [];
  let at = end < 0 ? zip.length : view.getUint32(end + 16, true);
  while (at + 46 <= zip.length && view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    entries.push({ name, central: at, local: view.getUint32(at + 42, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Text of an entry; null where there is none or it cannot be read. */
export function zipText(zip: Uint8Array, name: string): string | null {
  const entry = zipEntries(zip).find((each) => each.name === name);
  if (entry === undefined) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const { central, local } = entry;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.subarray(from, from + view.getUint32(central + 20, true));
    const deflated = view.getUint16(central + 10, true) === DEFLATED;
    return new TextDecoder().decode(deflated ? inflateRawSync(bytes, { maxOutputLength: LARGEST }) : bytes);
  } catch {
    return null;
  }
}
