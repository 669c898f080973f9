/** Encodings that a source is read in; UTF-16 is turned into UTF-8 first. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Code points of the bytes 0x80 to 0x9F of Windows-1252; 0xFFFD where there is none (WHATWG Encoding Standard). */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

/** Longest run of bytes turned into a string at once: argument lists have limits. */
const CHUNK = 4096;

/** Text of `bytes[start, end)`. UTF-8 must be valid (`firstInvalidUtf8`); otherwise replacement characters stand in. */
export function decode(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  if (end - start > CHUNK) return decodeLong(bytes, start, end, encoding);
  const codes: number[] = [];
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) codes.push(byte);
    else return decodeHigh(bytes, start, end, encoding);
  }
  return String.fromCharCode.apply(null, codes);
}

function decodeHigh(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  return String.fromCodePoint.apply(
    null,
    encoding === 'utf-8' ? utf8CodePoints(bytes, start, end) : windowsCodePoints(bytes, start, end),
  );
}

/** Cuts between characters: a byte 10xxxxxx continues the one before. */
function decodeLong(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  const parts: string[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + CHUNK);
    if (encoding === 'utf-8') {
      while (to < end && to > from + 4 && ((bytes[to] as number) & 0xc0) === 0x80) to -= 1;
    }
    parts.push(decode(bytes, from, to, encoding));
    from = to;
  }
  return parts.join('');
}

function windowsCodePoints(bytes: Uint8Array, start: number, end: number): number[] {
  const points: number[] = [];
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    points.push(byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] as number) : byte);
  }
  return points;
}

function utf8CodePoints(bytes: Uint8Array, start: number, end: number): number[] {
  const points: number[] = [];
  for (let i = start; i < end;) {
    const length = sequenceLength(bytes, i, end);
    points.push(length === 0 ? 0xfffd : codePoint(bytes, i, length));
    i += Math.max(1, length);
  }
  return points;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] as number;
  if (length === 1) return first;
  let point = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] as number) & 0x3f);
  return point;
}

/** Position of the first byte that is not UTF-8 (Unicode 15, table 3-7), -1 when all is. */
export function firstInvalidUtf8(bytes: Uint8Array, start: number): number {
  const end = bytes.length;
  // Four bytes at a time where all of them are ASCII; a view of words must begin at a multiple of four.
  const base = (4 - (bytes.byteOffset & 3)) & 3;
  const words =
    base < end ? new Uint32Array(bytes.buffer, bytes.byteOffset + base, (end - base) >> 2) : new Uint32Array(0);
  for (let i = start; i < end;) {
    if ((bytes[i] as number) < 0x80) {
      i += 1;
      if (((i - base) & 3) !== 0 || i < base) continue;
      let word = (i - base) >> 2;
      while (word < words.length && ((words[word] as number) & 0x80808080) === 0) word += 1;
      i = base + word * 4;
      continue;
    }
    const length = sequenceLength(bytes, i, end);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

/** Bytes of the UTF-8 sequence at a place: 1 to 4; 0 when there is none that is valid. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  const second = bytes[at + 1] as number;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
