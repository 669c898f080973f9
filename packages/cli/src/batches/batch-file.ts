import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Context } from '../commands/context.js';
import { usageError } from '../exit.js';
import { gigabytes, inputName, LIMIT } from '../input/bytes.js';
import { fileKind, type FileKind } from '../input/file-kind.js';
import { readError } from '../input/read-error.js';
import { valueOf } from '../options/parse.js';
import { isFileForm, type FileForm } from '../output/table-files.js';
import type { Texts } from '../locale/texts.js';

/** Forms of answers that are written row by row. */
export type BatchForm = 'table' | 'csv' | 'json';

/** Kinds of files that are read in batches. */
export type BatchKind = Exclude<FileKind, 'json' | 'workbook'>;

/** A file that is computed in batches. */
export interface BatchFile {
  readonly file: string;
  readonly kind: BatchKind;
  readonly size: number;
  /** When it was written last, in milliseconds. */
  readonly written: number;
  readonly form: BatchForm;
}

/** Bytes that show what a file is. */
const SHOWN = 1024;

/**
 * The file that is computed in batches: because `--batches` asks for it, or because it is a CSV, Arrow or Parquet file that
 * is larger than what can be read as a whole. Null where the input is read as a whole. What needs the whole table ends the command.
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
  const kind = fileKind(file, await readable(file, texts, beginningOf(file)));
  if (!comesInBatches(kind)) {
    if (isAsked) refuseInBatches(texts.usage.otherKind(inputName(file, texts)), texts);
    return null;
  }
  const needed = wholeTableOption(form, parsed);
  if (needed !== null) refuseInBatches(needed, texts);
  return { file, kind, size, written: mtimeMs, form: form as BatchForm };
}

function comesInBatches(kind: FileKind): kind is BatchKind {
  return kind !== 'json' && kind !== 'workbook';
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
