import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Context } from '../commands/context.js';
import { usageError } from '../exit.js';
import { gigabytes, inputName, LIMIT } from '../input/bytes.js';
import { fileKind } from '../input/file-kind.js';
import { readError } from '../input/read-error.js';
import { valueOf } from '../options/parse.js';
import { isFileForm, type FileForm } from '../output/table-files.js';
import type { Texts } from '../locale/texts.js';

/** Forms of answers that are written row by row. */
export type BatchForm = 'table' | 'csv' | 'json';

/** A file that is computed in batches. */
export interface BatchFile {
  readonly file: string;
  readonly size: number;
  /** When it was written last, in milliseconds. */
  readonly written: number;
  readonly form: BatchForm;
}

/** Bytes that show what a file is. */
const SHOWN = 1024;

/**
 * The file that is computed in batches: because `--batches` asks for it, or because it is a CSV that is larger than what can be
 * read as a whole. Null where the input is read as a whole. What needs the whole table ends the command.
 */
export async function batchFile(form: BatchForm | FileForm, { parsed, texts }: Context): Promise<BatchFile | null> {
  const isAsked = parsed.values.has('batches');
  const [file, ...more] = parsed.positionals;
  if (file === undefined) return null;
  if (isAsked && more.length > 0) refuseInBatches(texts.usage.severalFiles, texts);
  if (isAsked && file === '-') refuseInBatches(texts.files.stdin, texts);
  if (more.length > 0 || file === '-') return null;
  const { size, mtimeMs } = await readable(file, texts, stat(file));
  if (!isAsked && size <= LIMIT) return null;
  const isCsv = fileKind(file, await readable(file, texts, beginningOf(file))) === 'text';
  if (!isCsv && !isAsked) return null;
  const needed = isCsv ? wholeTableOption(form, parsed) : texts.usage.otherThanCsv(inputName(file, texts));
  if (needed !== null) refuseInBatches(needed, texts);
  return { file, size, written: mtimeMs, form: form as BatchForm };
}

/** The option that needs the whole table. */
function wholeTableOption(form: string, parsed: Context['parsed']): string | null {
  if (isFileForm(form)) return `--to ${form}`;
  if (valueOf(parsed, 'unit-from') === 'sheet') return '--unit-from sheet';
  return (
    (['units', 'sheet'] as const).map((name) => (parsed.values.has(name) ? `--${name}` : null)).find(Boolean) ?? null
  );
}

/** Ends the command: something that it names is not possible in batches. */
export function refuseInBatches(what: string, { usage }: Texts): never {
  throw usageError(usage.notInBatches(what, gigabytes(LIMIT)), usage.notInBatchesHint);
}

async function readable<T>(file: string, texts: Texts, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw readError(inputName(file, texts), error, texts);
  }
}

async function beginningOf(file: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(file, { end: SHOWN - 1 }) as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}
