import { createWriteStream, statSync } from 'node:fs';
import { open, rename, stat, unlink } from 'node:fs/promises';
import { unlinkSync } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { basename, dirname, join } from 'node:path';
import { CommandEnd, EXIT } from '../exit.js';
import { codeOf } from '../input/read-error.js';
import type { Texts } from '../locale/texts.js';

/** Text is handed on in pieces of about this size. */
const PIECE = 262_144;

/** Writes text to standard output, or to a file that is there as a whole or not at all. */
export async function writeOut(pieces: Iterable<string>, file: string | undefined, texts: Texts): Promise<void> {
  if (file === undefined) return pump(pieces, process.stdout);
  try {
    await writeFileWhole(pieces, file);
  } catch (error) {
    const why = codeOf(error);
    if (why === undefined) throw error;
    throw new CommandEnd(EXIT.usage, texts.files.cannotWrite(file, why), texts.files.cannotWriteHint);
  }
}

async function writeFileWhole(pieces: Iterable<string>, file: string): Promise<void> {
  const known = await stat(file).catch(() => null);
  if (known?.isDirectory() === true) throw Object.assign(new Error(file), { code: 'EISDIR' });
  if (known !== null && !known.isFile()) return pump(pieces, createWriteStream(file), true);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const remove = (): void => {
    try {
      unlinkSync(temporary);
    } catch {
      // It was renamed, or never made.
    }
  };
  process.once('exit', remove);
  const handle = await open(temporary, 'wx', known === null ? 0o666 : statSync(file).mode);
  try {
    for (const piece of joined(pieces)) await handle.writeFile(piece);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

async function pump(pieces: Iterable<string>, stream: Writable, end = false): Promise<void> {
  for (const piece of joined(pieces)) if (!stream.write(piece)) await once(stream, 'drain');
  if (end) {
    stream.end();
    await once(stream, 'finish');
  }
}

/** The same text in fewer, larger pieces. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
