import { utf8From16, type WideOrder } from '../data/encoding.js';

/** Gives the bytes of a source from its beginning, each time it is called: a source is read twice. */
export type OpenSource = () => AsyncIterable<Uint8Array>;

/** At most so many bytes of the beginning of a source. */
export async function beginningOf(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return joinedBytes(pieces).subarray(0, most);
}

/** Pieces as one block. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** UTF-16 as UTF-8, piece by piece: letters and pairs of surrogates that a piece cuts go to the next one. */
export async function* utf8Pieces(source: AsyncIterable<Uint8Array>, order: WideOrder): AsyncGenerator<Uint8Array> {
  // a mark is taken off each piece: only that of the first is one of the file
  const mark = order === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
  let before: Uint8Array = new Uint8Array(0);
  for await (const piece of source) {
    const all = joinedBytes([before, piece]);
    const end = endOfLetters(all, order);
    if (end > 0) yield utf8From16(all.subarray(0, end), order);
    before = Uint8Array.from([...(end > 0 ? mark : []), ...all.subarray(end)]);
  }
  yield utf8From16(before, order);
}

/** Position after the last whole letter that no half of a pair follows from. */
function endOfLetters(bytes: Uint8Array, order: WideOrder): number {
  const end = bytes.length & ~1;
  const high = bytes[end - (order === 'utf-16le' ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high < 0xdc ? end - 2 : end;
}
