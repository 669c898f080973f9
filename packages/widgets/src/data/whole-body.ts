import { SourceError } from './problem.js';
import { textError } from './text-problem.js';

/** Says how many bytes of an answer came over the line, packed as they were; 0 where the browser does not tell. */
export type LineLength = () => number;

/** Watches what comes from an address from now on; a page that keeps no more timings tells its observers still. */
export function watchLine({ href }: URL): LineLength {
  let length = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries) if (entry.name === href) length = (entry as PerformanceResourceTiming).encodedBodySize;
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return length;
  };
}

/** The most bytes that are taken of an address, those of all its pages together, as they are once unpacked. */
export const MOST_BYTES = 250_000_000;

/** How many bytes may still come. */
export interface Room {
  left: number;
}

/**
 * The bytes of an answer, and an error where fewer came than its length says (Firefox takes half of a packed text for all
 * of it), or more than there is room for: what says that it is longer is not begun, and the rest of one that is does not
 * come.
 */
export async function wholeBody(
  response: Response,
  line: LineLength,
  room: Room,
  signal: AbortSignal,
  heard: () => void,
): Promise<Uint8Array> {
  const { headers } = response;
  const said = Number(headers.get('content-length'));
  if (said > room.left) throw textError('large');
  const pieces: Uint8Array[] = [];
  const before = room.left;
  try {
    for await (const piece of piecesOf(response)) {
      heard();
      room.left -= piece.length;
      if (room.left < 0) throw textError('large');
      pieces.push(piece);
    }
  } catch (error) {
    throw signal.aborted || error instanceof SourceError ? error : textError('cut', [], error);
  }
  const length = before - room.left;
  const onLine = line();
  const came = headers.has('content-encoding') ? onLine : length;
  if (came > 0 && came < said) throw textError('cut');
  return joined(pieces, length);
}

/** A body piece by piece: streams of older browsers cannot be walked through by themselves. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array, void> {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) yield next.value;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
