import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Text is read back in pieces of this many bytes. */
const PIECE = 262_144;

/** Text that waits in a file of its own until its place in the answer comes; nobody else may read it. */
export class Spool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'takar-'));
  readonly #file = openSync(join(this.#folder, 'spool'), 'wx+', 0o600);
  readonly #remove = (): void => rmSync(this.#folder, { recursive: true, force: true });

  constructor() {
    process.once('exit', this.#remove);
  }

  add(text: string): void {
    if (text !== '') writeSync(this.#file, text);
  }

  /** The text so far. */
  *pieces(): Generator<string> {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.allocUnsafe(PIECE);
    let at = 0;
    for (let read = 1; read > 0; at += read) {
      read = readSync(this.#file, bytes, 0, PIECE, at);
      yield decoder.write(bytes.subarray(0, read));
    }
  }

  /** Takes the file away. */
  remove(): void {
    closeSync(this.#file);
    this.#remove();
    process.off('exit', this.#remove);
  }
}
