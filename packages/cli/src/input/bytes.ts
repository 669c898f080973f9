import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Texts } from '../locale/texts.js';
import type { Progress } from '../output/progress.js';
import { fileEnd, readError } from './read-error.js';

/** Largest input: what fits into one block of memory everywhere. */
const LIMIT = 2 ** 31 - 1;

/** The bytes of a file, or of standard input for `-`. Reads in pieces and never makes a string of them. */
export async function readBytes(file: string, texts: Texts, progress: Progress): Promise<Uint8Array> {
  const name = inputName(file, texts);
  try {
    const size = file === '-' ? undefined : (await stat(file)).size;
    if (size !== undefined && size > LIMIT) throw tooLarge(name, size, texts);
    return await gather(file === '-' ? process.stdin : createReadStream(file), name, size, texts, progress);
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
  name: string,
  size: number | undefined,
  texts: Texts,
  progress: Progress,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  progress.stage(`${texts.words.reading} ${name}`, size);
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LIMIT) throw tooLarge(name, length, texts);
    pieces.push(piece);
    progress.tick(length);
  }
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, length);
}

function tooLarge(name: string, size: number, texts: Texts) {
  const { files } = texts;
  return fileEnd('file/too-large', name, files.tooLarge(name, gigabytes(size), gigabytes(LIMIT)), files.tooLargeHint);
}

function gigabytes(size: number): string {
  return `${(size / 2 ** 30).toFixed(1)} GiB`;
}
