import { ByteSink } from './byte-sink.js';
import { CENTRAL, END, LOCAL } from './zip-records.js';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980: archives of the same content are the same bytes, and core reads no clock. */
const DATE = 0x21;
/** Version 2.0; names are UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;

/**
 * A ZIP archive whose files are stored as they are (PKWARE APPNOTE 4.3, method 0): larger than a compressed one, but written
 * without a compressor, in any place.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const out = new ByteSink();
  const central = new ByteSink();
  for (const { name, bytes } of entries) {
    const path = new ByteSink().text(name).done();
    const start = out.length;
    const size = bytes.length;
    const sum = crc32(bytes);
    out.uint32(LOCAL).uint16(VERSION, UTF8, 0, 0, DATE).uint32(sum, size, size).uint16(path.length, 0);
    out.bytes(path).bytes(bytes);
    central.uint32(CENTRAL).uint16(VERSION, VERSION, UTF8, 0, 0, DATE).uint32(sum, size, size);
    central.uint16(path.length, 0, 0, 0, 0).uint32(0, start).bytes(path);
  }
  const start = out.length;
  const directory = central.done();
  out.bytes(directory).uint32(END).uint16(0, 0, entries.length, entries.length);
  return out.uint32(directory.length, start).uint16(0).done();
}

const CRC = /* @__PURE__ */ crcTable();

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum >>> 0;
  });
}

/** Checksum of bytes (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
