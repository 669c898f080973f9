import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { OpenSource } from '@takar/core/stream';
import { CommandEnd, EXIT, type FileIssue } from '../exit.js';
import { fileEnd, readError } from '../input/read-error.js';
import type { Texts } from '../locale/texts.js';
import type { BatchFile } from './batch-file.js';

const PIECE = 1_048_576;

/** Opens a file for each reading. */
export function openSource(file: string, texts: Texts): OpenSource {
  return async function* () {
    try {
      yield* createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw readError(file, error, texts);
    }
  };
}

/** The end of the command for a file that is no table, unless it was written to. */
export async function noTable(large: BatchFile, issues: readonly FileIssue[], texts: Texts): Promise<CommandEnd> {
  await unchanged(large, texts);
  const { file } = large;
  const located = issues.map((issue) => ({ ...issue, file }));
  return new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(file), '', located);
}

/** Ends the command where a file was written to between its readings: what the first found out is not true of the second. */
export async function unchanged({ file, size, written }: BatchFile, texts: Texts): Promise<void> {
  const now = await stat(file).catch(() => null);
  if (now?.size === size && now.mtimeMs === written) return;
  const { files } = texts;
  throw fileEnd('file/changed', file, files.changed(file), files.changedHint);
}
