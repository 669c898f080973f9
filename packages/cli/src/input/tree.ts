import { createHash } from 'node:crypto';
import type { Sheet } from '@takar/core';
import { readCascade, readCascadeJson, type Cascade, type CascadeReading } from '@takar/core/cascade';
import type { Context } from '../commands/context.js';
import { CommandEnd, EXIT, usageError, type FileIssue } from '../exit.js';
import { parseJson } from '../options/computing.js';
import type { TreeSettings } from '../options/tree.js';
import { inputName, readBytes } from './bytes.js';
import { fileKind } from './file-kind.js';
import { fileTables } from './file-tables.js';

/** A file with a tree, read. */
export interface TreeInput {
  readonly name: string;
  readonly sha256: string;
  readonly cascade: Cascade;
  /** What was noticed while the file was read. */
  readonly issues: readonly FileIssue[];
}

/** The one file that a command names; none and several are wrong usage. */
export function onlyFile({ parsed, texts }: Context): string {
  const [file, ...more] = parsed.positionals;
  if (file === undefined) throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.oneFileOnly(more.length + 1));
  return file;
}

/** Reads a file as a cascade; a file without tree ends the command with the reason. */
export async function readTree(file: string, settings: TreeSettings, context: Context): Promise<TreeInput> {
  const { texts, progress } = context;
  const name = inputName(file, texts);
  const { bytes, complete } = await readBytes(file, texts, progress);
  const choice = { sheets: settings.sheets, all: false };
  const read =
    fileKind(file, bytes) === 'json'
      ? null
      : await fileTables(file, bytes, choice, { messages: context.messages, texts, ...settings.sheet });
  const reading =
    read === null
      ? fromJson(name, bytes, settings, context)
      : fromSheet(read.tables[0]?.sheet ?? null, settings, context);
  const found: readonly FileIssue[] = [...(read?.issues ?? []), ...reading.issues];
  if (reading.cascade === null || !complete) {
    const located = found.map((issue) => ({ ...issue, file: name }));
    throw new CommandEnd(EXIT.unreadable, texts.tree.unreadable(name), '', located);
  }
  const { cascade } = reading;
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    cascade,
    // in a column a level each level has an indicator of its own, under the same header
    issues: found.filter(({ code }) => cascade.format !== 'path' || code !== 'table/duplicate-header'),
  };
}

function fromSheet(
  sheet: Sheet | null,
  { checks, map, shape, numbers }: TreeSettings,
  { messages }: Context,
): CascadeReading {
  if (sheet === null) return { cascade: null, issues: [] };
  return readCascade(sheet, { messages, scheme: checks.scheme, map, format: shape, numbers });
}

function fromJson(
  name: string,
  bytes: Uint8Array,
  settings: TreeSettings,
  { texts, messages }: Context,
): CascadeReading {
  const { checks, map, shape, numbers, sheet } = settings;
  const value = parseJson(name, new TextDecoder(sheet.encoding ?? 'utf-8').decode(bytes), texts);
  return readCascadeJson(value, { messages, scheme: checks.scheme, map, format: shape, numbers });
}
