import { createHash } from 'node:crypto';
import {
  draftAppraisal,
  draftEvaluation,
  draftRenja,
  type Drafted,
  type NotDrafted,
  type DraftOptions,
} from '@takar/report';
import type { Sheet } from '@takar/core';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, usageError } from '../exit.js';
import { inputName, readBytes } from '../input/bytes.js';
import { fileTables } from '../input/file-tables.js';
import { beginsAsJson, namedJson } from '../input/json-file.js';
import { parseJson } from '../options/computing.js';
import { readingSettings } from '../options/reading.js';
import type { DraftedReport } from './kinds.js';
import { draftOptions } from './options.js';

/** A document made from one evaluation sheet, as JSON or as a table with one row a criterion. */
export function evaluationDraft(files: readonly string[], context: Context): Promise<DraftedReport> {
  return sourceDraft(files, context, draftEvaluation);
}

/** A document made from one appraisal as JSON. */
export function appraisalDraft(files: readonly string[], context: Context): Promise<DraftedReport> {
  return sourceDraft(files, context, draftAppraisal);
}

/** Form E.81 made from a table with its columns. */
export function renjaDraft(files: readonly string[], context: Context): Promise<DraftedReport> {
  return sourceDraft(
    files,
    context,
    ({ source, ...options }) => draftRenja({ ...options, source: source as Sheet }),
    true,
  );
}

type DraftOfSource = (options: DraftOptions & { readonly source: unknown }) => Promise<Drafted | NotDrafted>;

/** `onlyTables` where JSON is read as rows, too. */
async function sourceDraft(
  files: readonly string[],
  context: Context,
  draft: DraftOfSource,
  onlyTables = false,
): Promise<DraftedReport> {
  const { texts, messages, progress } = context;
  const [file, ...more] = files;
  if (file === undefined) throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.oneFileOnly(files.length));
  const name = inputName(file, texts);
  const { bytes } = await readBytes(file, texts, progress);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const isJson = !onlyTables && (namedJson(file) || beginsAsJson(bytes));
  const { source, rows } = isJson
    ? { source: parseJson(name, new TextDecoder().decode(bytes), texts), rows: 1 }
    : await tableOf(file, bytes, context);
  const { options, issues: said } = await draftOptions([{ name, sha256, rows }], context);
  const { document, issues } = await draft({ ...options, messages, source });
  const found = issues.map((issue) => ({ ...issue, file: name }));
  if (document === null) throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(name), '', found);
  return { document, issues: [...found, ...said] };
}

async function tableOf(file: string, bytes: Uint8Array, { parsed, texts, messages }: Context) {
  const { sheets, sheet: options } = await readingSettings(parsed, texts);
  const { tables, issues } = await fileTables(file, bytes, { sheets, all: false }, { messages, texts, ...options });
  const sheet = tables[0]?.sheet;
  if (sheet === undefined)
    throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(inputName(file, texts)), '', issues);
  return { source: sheet, rows: sheet.rowCount };
}
