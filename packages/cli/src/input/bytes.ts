import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Texts } from '../locale/texts.js';
import type { Progress } from '../output/progress.js';
import { endlessLine } from './endless-line.js';
import { fileEnd, readError } from './read-error.js';

/** Largest input that is read as a whole: what fits into one block of memory everywhere. */
export const LIMIT = 2 ** 31 - 1;
const PIECE = 1_048_576;

/** The bytes of a source. */
export interface Source {
  readonly bytes: Uint8Array;
  /** False when reading was given up in a line that does not end. */
  readonly complete: boolean;
}

/** The bytes of a file, or of standard input for `-`. Reads in pieces and never makes a string of them. */
export async function readBytes(file: string, texts: Texts, progress: Progress): Promise<Source> {
  const name = inputName(file, texts);
  try {
    const size = file === '-' ? undefined : (await stat(file)).size;
    if (size !== undefined && size > LIMIT) throw tooLarge(name, size, texts);
    const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: PIECE });
    return await gather(stream, file, size, { texts, progress });
  } catch (error) {
    if (error instanceof Error && error.name === 'CommandEnd') throw error;
    throw readError(name, error, texts);
  }
}

/** How an input is called in messages. */
export function inputName(file: string, texts: Texts): string {
  return file === '-' ? texts.files.stdin : file;
}

async function gather(
  stream: Readable,
  file: string,
  size: number | undefined,
  { texts, progress }: { readonly texts: Texts; readonly progress: Progress },
): Promise<Source> {
  const name = inputName(file, texts);
  const endless = endlessLine(file);
  const pieces: Buffer[] = [];
  let length = 0;
  let complete = true;
  progress.stage(`${texts.words.reading} ${name}`, size);
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LIMIT) throw tooLarge(name, length, texts);
    pieces.push(piece);
    progress.tick(length);
    complete = !endless(piece);
    if (!complete) break;
  }
  return { bytes: pieces.length === 1 ? (pieces[0] as Buffer) : joined(pieces, length), complete };
}

/** The pieces as one block; each is let go as soon as it is copied. */
function joined(pieces: Buffer[], length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) at += piece.copy(bytes, at);
  return bytes;
}

function tooLarge(name: string, size: number, texts: Texts) {
  const { files } = texts;
  return fileEnd('file/too-large', name, files.tooLarge(name, gigabytes(size), gigabytes(LIMIT)), files.tooLargeHint);
}

/** A number of bytes for people. */
export function gigabytes(size: number): string {
  return `${(size / 2 ** 30).toFixed(1)} GiB`;
}
