import { createHash } from 'node:crypto';
import type { Drafted, DraftOptions, NotDrafted } from '@takar/report';
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

/** Loads what drafts a document from a source. */
type LoadDraft<Source> = () => Promise<
  (options: DraftOptions & { readonly source: Source }) => Promise<Drafted | NotDrafted>
>;

/** What a file holds, and how many rows. */
interface ReadFile<Source> {
  readonly source: Source;
  readonly rows: number;
}

/** A document made from one file of its own shape: JSON as it stands, or a table. */
export function sourceDraft(
  files: readonly string[],
  context: Context,
  load: LoadDraft<unknown>,
): Promise<DraftedReport> {
  return drafted(files, context, jsonOrTable, load);
}

/** A document made from one table; JSON is read as rows, too. */
export function tableDraft(files: readonly string[], context: Context, load: LoadDraft<Sheet>): Promise<DraftedReport> {
  return drafted(files, context, tableOf, load);
}

async function drafted<Source>(
  files: readonly string[],
  context: Context,
  read: (file: string, bytes: Uint8Array, context: Context) => Promise<ReadFile<Source>>,
  load: LoadDraft<Source>,
): Promise<DraftedReport> {
  const { texts, messages, progress } = context;
  const [file, ...more] = files;
  if (file === undefined) throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.oneFileOnly(files.length));
  const name = inputName(file, texts);
  const { bytes } = await readBytes(file, texts, progress);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { source, rows } = await read(file, bytes, context);
  const { options, issues: said } = await draftOptions([{ name, sha256, rows }], context);
  const draft = await load();
  const { document, issues } = await draft({ ...options, messages, source });
  const found = issues.map((issue) => ({ ...issue, file: name }));
  if (document === null) throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(name), '', found);
  return { document, issues: [...found, ...said] };
}

async function jsonOrTable(file: string, bytes: Uint8Array, context: Context): Promise<ReadFile<unknown>> {
  if (!namedJson(file) && !beginsAsJson(bytes)) return tableOf(file, bytes, context);
  const { texts } = context;
  return { source: parseJson(inputName(file, texts), new TextDecoder().decode(bytes), texts), rows: 1 };
}

async function tableOf(
  file: string,
  bytes: Uint8Array,
  { parsed, texts, messages }: Context,
): Promise<ReadFile<Sheet>> {
  const { sheets, sheet: options } = await readingSettings(parsed, texts);
  const { tables, issues } = await fileTables(file, bytes, { sheets, all: false }, { messages, texts, ...options });
  const sheet = tables[0]?.sheet;
  if (sheet === undefined)
    throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(inputName(file, texts)), '', issues);
  return { source: sheet, rows: sheet.rowCount };
}
