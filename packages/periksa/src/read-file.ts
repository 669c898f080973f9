import { readCsv, type Issue, type Messages, type Sheet } from '@takar/core';
import { isWorkbook, readWorkbook } from '@takar/table/workbook';

/** What was noticed, in words; `line` is that of the file or worksheet. */
export type Finding = Pick<Issue, 'severity' | 'message' | 'hint'> & { readonly code: string; readonly line?: number };

/** One table of a file. */
export interface FileTable {
  /** Worksheet; null for a text file. */
  readonly name: string | null;
  readonly sheet: Sheet;
  /** Lines above the table: its title, the name of the unit. */
  readonly titles: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a file holds; no tables where it cannot be read, with the reason among the findings. */
export interface FileReading {
  readonly tables: readonly FileTable[];
  readonly findings: readonly Finding[];
}

/** Reads a workbook or a CSV. Never throws for data. */
export async function readFile(name: string, bytes: Uint8Array, messages: Messages): Promise<FileReading> {
  return isWorkbook(name, bytes) ? fromWorkbook(bytes, messages) : fromText(bytes, messages);
}

function fromText(bytes: Uint8Array, messages: Messages): FileReading {
  const { sheet, issues } = readCsv(bytes, { messages });
  if (sheet === null) return { tables: [], findings: issues };
  return { tables: [{ name: null, sheet, titles: [], findings: issues }], findings: [] };
}

async function fromWorkbook(bytes: Uint8Array, messages: Messages): Promise<FileReading> {
  const { sheets, issues } = await readWorkbook(bytes, { messages });
  const tables = sheets.flatMap(({ name, sheet, titles, issues: findings }): FileTable[] =>
    sheet === null ? [] : [{ name, sheet, titles, findings }],
  );
  return { tables, findings: issues };
}
