import { zip, type ZipEntry } from '@takar/core/xlsx';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x2041;

/** Parts of a workbook at most: a sheet has a handful. */
const MOST_ENTRIES = 10_000;

/** Pictures and films are no data; they are left out. */
const MEDIA = /(?:^|\/)(?:media|pictures|thumbnails)\//i;

/** What an archive says that cannot be read. */
export type ZipFault = 'too-large' | 'encrypted' | 'broken';

/** True for bytes that a reader of workbooks would take for an archive. */
export function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/**
 * The same archive with its parts unpacked and stored as they are, so that who reads it afterwards unpacks nothing, whatever
 * its headers promise. Not more than `most` bytes are ever unpacked; more is a fault.
 */
export async function storedZip(bytes: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stored: ZipEntry[] = [];
  let left = most;
  try {
    const entries = entriesOf(bytes, view);
    if (entries.length > MOST_ENTRIES) return 'too-large';
    for (const entry of entries) {
      if (MEDIA.test(entry.name) || entry.name.endsWith('/')) continue;
      if ((entry.flags & ENCRYPTED) !== 0) return 'encrypted';
      const content = await contentOf(entry, bytes, view, left);
      if (typeof content === 'string') return content;
      left -= content.length;
      stored.push({ name: entry.name, bytes: content });
    }
  } catch (error) {
    // Places beyond the end of the file, or a stream that cannot be unpacked.
    if (error instanceof RangeError || error instanceof TypeError) return 'broken';
    throw error;
  }
  return stored.length === 0 ? 'broken' : zip(stored);
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

/** The entries of the central directory (PKWARE APPNOTE 4.3.12). */
function entriesOf(bytes: Uint8Array, view: DataView): Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL && entries.length <= MOST_ENTRIES) {
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function contentOf(
  { local, method, packed }: Entry,
  bytes: Uint8Array,
  view: DataView,
  most: number,
): Promise<Uint8Array | ZipFault> {
  if (view.getUint32(local, true) !== LOCAL) return 'broken';
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > bytes.length) return 'broken';
  const data = bytes.subarray(from, from + packed);
  if (method === STORED) return data.length > most ? 'too-large' : data;
  return method === DEFLATED ? inflated(data, most) : 'broken';
}

async function inflated(data: Uint8Array, most: number): Promise<Uint8Array | ZipFault> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpacking = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacking.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    pieces.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
