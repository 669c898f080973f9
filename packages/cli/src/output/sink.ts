import { createWriteStream, unlinkSync, type Stats } from 'node:fs';
import { chmod, mkdir, open, readlink, rename, stat, unlink } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandEnd, EXIT } from '../exit.js';
import { codeOf } from '../input/read-error.js';
import type { Texts } from '../locale/texts.js';

/** Text is handed on in pieces of about this size. */
const PIECE = 262_144;

/** Links one behind the other that are followed at most, as systems do. */
const MOST_LINKS = 40;

/** What is written: pieces, or pieces that come in their time, each large enough to be written by itself. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string>;

/** Writes text to standard output, or to a file that is there as a whole or not at all. */
export async function writeOut(pieces: Pieces, file: string | undefined, texts: Texts): Promise<void> {
  if (file === undefined) return pump(pieces, process.stdout);
  await sayingWhy(file, texts, async () => {
    const known = await kindOf(file);
    if (known !== null && !known.isFile()) return pump(pieces, createWriteStream(file), true);
    await whole(file, known, async (temporary) => {
      const handle = await open(temporary, 'wx', known === null ? 0o666 : known.mode);
      try {
        for await (const piece of large(pieces)) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  });
}

/** Lets somebody else write a file, which is there as a whole or not at all. */
export async function writeFileBy(
  write: (temporary: string) => Promise<void>,
  file: string,
  texts: Texts,
): Promise<void> {
  await sayingWhy(file, texts, async () => whole(file, await kindOf(file), write));
}

/** Makes a folder and those around it. */
export async function makeFolder(folder: string, texts: Texts): Promise<void> {
  await sayingWhy(folder, texts, async () => void (await mkdir(folder, { recursive: true })));
}

async function sayingWhy(file: string, texts: Texts, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const why = codeOf(error);
    if (why === undefined || error instanceof CommandEnd || isPeer(error)) throw error;
    throw new CommandEnd(EXIT.usage, texts.files.cannotWrite(file, why), texts.files.cannotWriteHint);
  }
}

/** A package that is not installed has a code too, and is said elsewhere. */
function isPeer(error: unknown): boolean {
  return error instanceof Error && error.name === 'PeerError';
}

async function kindOf(file: string): Promise<Stats | null> {
  const known = await stat(file).catch(() => null);
  if (known?.isDirectory() === true) throw Object.assign(new Error(file), { code: 'EISDIR' });
  return known;
}

async function whole(named: string, known: Stats | null, fill: (temporary: string) => Promise<void>): Promise<void> {
  const file = await behindLinks(named);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const remove = (): void => {
    try {
      unlinkSync(temporary);
    } catch {
      // It was renamed, or never made.
    }
  };
  process.once('exit', remove);
  try {
    await fill(temporary);
    if (known !== null) await chmod(temporary, known.mode);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

/** The place that a link says, which stays one; it need not be there yet. */
async function behindLinks(file: string): Promise<string> {
  let at = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const link = await readlink(at).catch(() => null);
    if (link === null) return at;
    at = resolve(dirname(at), link);
  }
  throw Object.assign(new Error(file), { code: 'ELOOP' });
}

async function pump(pieces: Pieces, stream: Writable, end = false): Promise<void> {
  for await (const piece of large(pieces)) if (!stream.write(piece)) await once(stream, 'drain');
  if (end) {
    stream.end();
    await once(stream, 'finish');
  }
}

function large(pieces: Pieces): Pieces {
  return Symbol.asyncIterator in pieces ? pieces : joined(pieces);
}

/** The same in fewer, larger pieces; bytes are handed on as they are. */
function* joined(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield held.join('');
      held = [];
      length = 0;
      yield piece;
      continue;
    }
    held.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
