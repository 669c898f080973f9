import { open, readFile } from 'node:fs/promises';
import { sharedBytes } from './shared.js';

/** Bytes of a file that is read as a whole, at most: what fits into one block of memory everywhere. */
export const READ_AT_MOST = 2 ** 31 - 1;

/** The bytes of a file in memory that threads share; only their number where there are too many. */
export async function sharedFile(file: string | URL): Promise<Uint8Array | number> {
  const handle = await open(file);
  try {
    const stats = await handle.stat();
    // what is no file of its own, as a pipe, does not tell its size
    if (!stats.isFile() || stats.size === 0) return sharedBytes(await readFile(handle));
    if (stats.size > READ_AT_MOST) return stats.size;
    const bytes = new Uint8Array(new SharedArrayBuffer(stats.size));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}
