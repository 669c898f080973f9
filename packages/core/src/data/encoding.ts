import { firstInvalidUtf8, type Encoding } from './decode.js';

/** Encodings that a caller may name. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes of a source in which every ASCII byte stands for itself. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** Where the text begins: after the byte order mark. */
  readonly start: number;
  /** The encoding where the mark or the caller tells it; null to be found out by `encodingOf`. */
  readonly encoding: Encoding | null;
  /** Name of an encoding other than the expected UTF-8, to be reported. */
  readonly reported?: string;
}

/** Takes off the byte order mark and turns UTF-16 into UTF-8. */
export function encodedText(bytes: Uint8Array, named?: EncodingName): EncodedText {
  const wide = wideOrder(bytes, named);
  if (wide !== null)
    return { bytes: utf8From16(bytes, wide), start: 0, encoding: 'utf-8', reported: wide.toUpperCase() };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encoding = named === 'windows-1252' ? named : null;
  return { bytes, start: marked ? 3 : 0, encoding };
}

/**
 * UTF-8 where all of the text is valid, else Windows-1252, the encoding that Excel for Windows saves "CSV" in. Reads
 * everything, so it is asked only once the text is known to be a table.
 */
export function encodingOf(text: EncodedText): Encoding {
  return text.encoding ?? (firstInvalidUtf8(text.bytes, text.start) === -1 ? 'utf-8' : 'windows-1252');
}

/** Orders of the two bytes of a letter. */
export type WideOrder = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or because every other byte of the beginning is NUL. */
export function wideOrder(bytes: Uint8Array, named: EncodingName | undefined): WideOrder | null {
  if (named === 'utf-16le' || named === 'utf-16be') return named;
  if (named !== undefined || bytes.length < 2) return null;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, 64) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (end >= 8 && odd === end / 2 && even === 0) return 'utf-16le';
  if (end >= 8 && even === end / 2 && odd === 0) return 'utf-16be';
  return null;
}

/** UTF-16 as UTF-8, without its mark; lone surrogates become U+FFFD. */
export function utf8From16(bytes: Uint8Array, order: WideOrder): Uint8Array {
  const low = order === 'utf-16le' ? 0 : 1;
  const unit = (at: number): number => (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
  const out = new Uint8Array(Math.ceil(bytes.length / 2) * 3);
  const end = bytes.length - (bytes.length % 2);
  let length = 0;
  for (let i = end >= 2 && unit(0) === 0xfeff ? 2 : 0; i < end; i += 2) {
    let point = unit(i);
    if (point >= 0xd800 && point <= 0xdfff) {
      const next = i + 2 < end ? unit(i + 2) : 0;
      if (point < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + (next - 0xdc00);
        i += 2;
      } else point = 0xfffd;
    }
    length = writeUtf8(out, length, point);
  }
  return out.subarray(0, length);
}

function writeUtf8(out: Uint8Array, at: number, point: number): number {
  let end = at;
  if (point < 0x80) out[end++] = point;
  else if (point < 0x800) {
    out[end++] = 0xc0 | (point >> 6);
    out[end++] = 0x80 | (point & 0x3f);
  } else if (point < 0x10000) {
    out[end++] = 0xe0 | (point >> 12);
    out[end++] = 0x80 | ((point >> 6) & 0x3f);
    out[end++] = 0x80 | (point & 0x3f);
  } else {
    out[end++] = 0xf0 | (point >> 18);
    out[end++] = 0x80 | ((point >> 12) & 0x3f);
    out[end++] = 0x80 | ((point >> 6) & 0x3f);
    out[end++] = 0x80 | (point & 0x3f);
  }
  return end;
}
