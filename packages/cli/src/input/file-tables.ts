import type { Messages, Sheet } from '@takar/core';
import { arrowColumns, columnsSheet, parquetColumns, PeerError, readWorkbook } from '@takar/table/files';
import { CommandEnd, EXIT, type FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { fileKind, type FileKind } from './file-kind.js';
import { oneLine } from '../text/plain.js';
import { readSheet, type SheetOptions } from './sheet.js';
import { sheetsOfWorkbook } from './workbook-sheets.js';

/** One table of a file. */
export interface FileTable {
  /** Sheet of the workbook; null for files without sheets. */
  readonly sheetName: string | null;
  readonly sheet: Sheet;
}

/** The tables of a file; none where it cannot be read, with the reason among the issues. */
export interface FileTables {
  readonly tables: readonly FileTable[];
  readonly issues: readonly FileIssue[];
}

/** Which sheets of a workbook are read. */
export interface SheetChoice {
  readonly sheets: readonly string[] | null;
  /** True where each sheet is a unit of its own. */
  readonly all: boolean;
}

/** Reads the tables of a file: CSV, JSON, workbooks, Arrow, Parquet, by how it begins. */
export async function fileTables(
  file: string,
  bytes: Uint8Array,
  choice: SheetChoice,
  options: SheetOptions & { readonly texts: Texts },
): Promise<FileTables> {
  const { texts, ...reading } = options;
  const kind = fileKind(file, bytes);
  if (kind === 'text' || kind === 'json') {
    const { sheet, issues } = readSheet(file, bytes, reading);
    return { tables: sheet === null ? [] : [{ sheetName: null, sheet }], issues };
  }
  try {
    return await binaryTables(kind, file, bytes, choice, reading.messages, texts);
  } catch (error) {
    if (error instanceof PeerError) throw peerEnd(error, file, texts);
    throw error;
  }
}

/** The end of a command that needs a package which is not installed. */
export function peerEnd({ peer, install }: PeerError, what: string, { files }: Texts): CommandEnd {
  return new CommandEnd(EXIT.engine, files.peerNeeded(what, peer), files.installHint(install));
}

async function binaryTables(
  kind: Exclude<FileKind, 'text' | 'json'>,
  file: string,
  bytes: Uint8Array,
  choice: SheetChoice,
  messages: Messages,
  texts: Texts,
): Promise<FileTables> {
  if (kind === 'workbook') {
    const reading = await readWorkbook(bytes, {
      messages,
      ...(choice.sheets === null ? {} : { sheets: choice.sheets }),
    });
    return sheetsOfWorkbook(reading, choice.all || choice.sheets !== null, messages);
  }
  try {
    const columns = kind === 'arrow' ? await arrowColumns(bytes) : await parquetColumns(file);
    return { tables: [{ sheetName: null, sheet: columnsSheet(columns) }], issues: [] };
  } catch (error) {
    if (error instanceof PeerError) throw error;
    return { tables: [], issues: [invalidFile(kind, file, error, texts)] };
  }
}

/** Why an Arrow or Parquet file cannot be read, in the words of its reader. */
export function invalidFile(kind: 'arrow' | 'parquet', file: string, error: unknown, { files }: Texts): FileIssue {
  const said = error instanceof Error ? error.message : String(error);
  // DuckDB shows the line of the query behind what it says, or where in its own program it was
  const message = files.unreadable(file, oneLine(said.replace(/\s+(?:LINE \d+|Stack Trace):[^]*/, '')));
  return { code: `source/invalid-${kind}`, severity: 'error', message, hint: '', path: '' };
}
