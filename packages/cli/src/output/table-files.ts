import { writeXlsx, type XlsxSheet } from '@takar/core/xlsx';
import { arrowBytes, PeerError, writeParquetColumns, type Columns } from '@takar/table/files';
import type { Context } from '../commands/context.js';
import { usageError, type FileIssue } from '../exit.js';
import { peerEnd } from '../input/file-tables.js';
import { valueOf } from '../options/parse.js';
import type { CsvRecord } from './csv.js';

/** Forms of output that are no text. */
export const FILE_FORMS = ['xlsx', 'arrow', 'parquet'] as const;

export type FileForm = (typeof FILE_FORMS)[number];

/** An answer as the sheets of a workbook, and as columns. */
export interface TableAnswer {
  /** Each with the records that it shows; a sheet without records is left out. */
  readonly sheets: () => readonly { readonly name: string; readonly records: Iterable<CsvRecord> }[];
  readonly columns: () => Columns;
}

/** True for a form that is a file of its own kind. */
export function isFileForm(form: string): form is FileForm {
  return (FILE_FORMS as readonly string[]).includes(form);
}

/** Writes an answer as a workbook, as Arrow (an IPC file) or as Parquet. A terminal can show none of them. */
export async function writeTableFile(form: FileForm, answer: TableAnswer, context: Context): Promise<void> {
  const { parsed, texts } = context;
  const out = valueOf(parsed, 'out');
  if (out === undefined && (form === 'parquet' || process.stdout.isTTY)) throw usageError(texts.usage.outNeeded(form));
  try {
    if (form === 'parquet') await context.writeFile((file) => writeParquetColumns(answer.columns(), file));
    else await context.write([form === 'arrow' ? await arrowBytes(answer.columns()) : workbookBytes(answer)]);
  } catch (error) {
    throw error instanceof PeerError ? peerEnd(error, `--to ${form}`, texts) : error;
  }
}

/** Issues as records of a sheet. */
export function issueRecords(issues: readonly FileIssue[]): CsvRecord[] {
  return issues.map(({ severity, code, message, hint, file, path, line, column }) => ({
    severity,
    code,
    message,
    hint,
    file: file ?? null,
    path,
    line: line ?? null,
    column: column ?? null,
  }));
}

function workbookBytes({ sheets }: TableAnswer): Uint8Array {
  const all = sheets().flatMap(({ name, records }): XlsxSheet[] => {
    const [first, ...rest] = records;
    if (first === undefined) return [];
    const header = Object.keys(first);
    const cells = (record: CsvRecord) => header.map((key) => record[key] ?? null);
    return [{ name, rows: [header, ...[first, ...rest].map(cells)] }];
  });
  return writeXlsx(all.length > 0 ? all : [{ name: 'Takar', rows: [] }]);
}
