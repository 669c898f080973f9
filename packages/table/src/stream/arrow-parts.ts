import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Schema } from 'apache-arrow';
import type { Sheet } from '@takar/core';
import { arrowRows, type BytesAt } from '@takar/core/arrow';
import { columnsOfArrow } from '../arrow/read-arrow.js';
import { columnsSheet } from '../columns/columns-sheet.js';
import { peer } from '../files/peer.js';
import { sheetParts, type SheetParts } from './sheet-parts.js';

/** Bytes that are read at once; Node reads no more than 2 GiB. */
const PIECE = 2 ** 30;

/**
 * An Arrow file or stream part by part: one record batch is in memory, and the dictionaries. Lengths and places of all of it
 * are looked at first, so that a file that is cut off is known before its first row. Cells are those of `arrowColumns`.
 *
 * @throws RangeError for lengths and places that cannot be (`arrowFault` of core); other errors, which `sheets` throws, are of
 * apache-arrow: a schema that changes from batch to batch, compressed batches.
 *
 * @example
 * for await (const sheet of (await arrowParts('kinerja.arrow')).sheets()) rows += sheet.rowCount;
 */
export async function arrowParts(file: string): Promise<SheetParts> {
  await peer('apache-arrow', () => import('apache-arrow'));
  return sheetParts(rowsOf(file), () => recordBatches(file));
}

async function* recordBatches(file: string): AsyncGenerator<Sheet> {
  const { RecordBatchReader, Table } = await peer('apache-arrow', () => import('apache-arrow'));
  const handle = await open(file);
  try {
    let schema: Schema | undefined;
    for await (const batch of await RecordBatchReader.from(endingLoudly(handle))) {
      schema ??= batch.schema;
      yield columnsSheet(columnsOfArrow(new Table(schema, batch)));
    }
  } finally {
    await handle.close();
  }
}

/** The handle as apache-arrow reads it: it asks again without end where there is nothing more to read. */
function endingLoudly(handle: FileHandle): FileHandle {
  const read = async (buffer: Uint8Array, offset: number, length: number, position: number): Promise<unknown> => {
    const done = await handle.read(buffer, offset, Math.min(length, PIECE), position);
    if (done.bytesRead === 0 && length > 0) throw new RangeError('the file ended while it was read');
    return done;
  };
  const own = { fd: handle.fd, stat: () => handle.stat(), read, close: () => Promise.resolve() };
  return own as unknown as FileHandle;
}

/** Rows of an Arrow file, once its lengths and places are found sound. */
function rowsOf(file: string): number {
  const fd = openSync(file, 'r');
  try {
    return arrowRows(bytesOf(fd));
  } finally {
    closeSync(fd);
  }
}

function bytesOf(fd: number): BytesAt {
  const length = fstatSync(fd).size;
  return {
    length,
    subarray: (from, to) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, length) - from));
      let held = 0;
      while (held < bytes.length) {
        const read = readSync(fd, bytes, held, bytes.length - held, from + held);
        if (read === 0) break;
        held += read;
      }
      return bytes.subarray(0, held);
    },
  };
}
