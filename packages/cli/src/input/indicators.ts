import { createHash } from 'node:crypto';
import { readIndicators, type IndicatorTable, type Messages } from '@takar/core';
import { CommandEnd, EXIT, usageError, type FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import type { ReadingSettings } from '../options/reading.js';
import type { Progress } from '../output/progress.js';
import { nearest } from '../text/nearest.js';
import { inputName, readBytes } from './bytes.js';
import { joinTables, partOf, type Part } from './join-tables.js';
import { fileTables } from './file-tables.js';
import { sameFiles } from './same-files.js';
import { unitIssues } from './unit-issues.js';
import { folded, unitOfFile, unitOfSheet, withUnit } from './unit-name.js';

/** One table of an input file, read. */
export interface ReadFile {
  readonly name: string;
  /** Sheet of the workbook; null for files without sheets. */
  readonly sheet: string | null;
  /** The file, and the sheet where it has several. */
  readonly where: string;
  readonly unit: string;
  readonly sha256: string;
  readonly table: IndicatorTable;
}

/** Where a row comes from. `sheet` is null for files without sheets. */
export interface RowSource {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string | null;
  /** Row of the table's data, from 1. */
  readonly row: number;
}

/** Everything that the input files held. */
export interface IndicatorInput {
  readonly table: IndicatorTable;
  readonly files: readonly ReadFile[];
  readonly parts: readonly Part[];
  /** What was noticed before the rows: encodings, ragged rows, units. */
  readonly issues: readonly FileIssue[];
  sourceOf(row: number): RowSource;
  /** An issue of the joined table with the file of its row, when there are several files. */
  located(issue: FileIssue): FileIssue;
}

/** Rows from which on computing takes long enough to be told of. */
const MANY_ROWS = 100_000;
const MANY_BYTES = 20_000_000;

/** True when computing will keep the user waiting; it is one step and cannot say how far it is. */
export function isLong({ table }: IndicatorInput): boolean {
  return table.length >= MANY_ROWS;
}

/** Reads the input files as one table. Every file that cannot be read is named, not only the first. */
export async function readInput(
  names: readonly string[],
  settings: ReadingSettings,
  context: { readonly texts: Texts; readonly messages: Messages; readonly progress: Progress },
): Promise<IndicatorInput> {
  const { texts } = context;
  if (names.length === 0) throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));
  if (names.filter((name) => name === '-').length > 1) throw usageError(texts.usage.stdinTwice);
  const files: ReadFile[] = [];
  const issues: FileIssue[] = [];
  const failures: CommandEnd[] = [];
  for (const name of names) {
    try {
      files.push(...(await readOne(name, settings, context, issues)));
    } catch (error) {
      if (!(error instanceof CommandEnd) || error.exit !== EXIT.unreadable) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw together(failures);
  checkMap(
    files.map(({ table }) => ({ headers: table.sheet.headers, codes: table.issues.map(({ code }) => code) })),
    settings.indicators.map,
    texts,
  );
  issues.push(...sameFiles(files, texts));
  if (settings.unitFrom !== null) issues.push(...unitIssues(files, settings.units, texts));
  return inputOf(files, issues);
}

async function readOne(
  file: string,
  { unitFrom, sheets, sheet: sheetOptions, indicators }: ReadingSettings,
  { texts, messages, progress }: Parameters<typeof readInput>[2],
  issues: FileIssue[],
): Promise<ReadFile[]> {
  const name = inputName(file, texts);
  const { bytes, complete } = await readBytes(file, texts, progress);
  progress.stage(`${texts.words.reading} ${name}`, undefined, bytes.length >= MANY_BYTES);
  const choice = { sheets, all: unitFrom === 'sheet' };
  const reading = await fileTables(file, bytes, choice, { messages, texts, ...sheetOptions });
  const found = reading.issues.map((issue) => ({ ...issue, file: name }));
  if (reading.tables.length === 0 || !complete) {
    throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(name), '', found);
  }
  issues.push(...found);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const several = reading.tables.length > 1;
  return reading.tables.map(({ sheetName, sheet }) => {
    const table = readIndicators(sheet, { messages, ...indicators });
    const unit = unitFrom === 'sheet' && sheetName !== null ? unitOfSheet(sheetName) : unitOfFile(name);
    return {
      name,
      sheet: sheetName,
      where: several && sheetName !== null ? texts.files.sheetOf(name, sheetName) : name,
      unit,
      sha256,
      table: unitFrom === null ? table : withUnit(table, unit),
    };
  });
}

/** A header that no file has is a slip of the command; one that some files lack is a matter of those files. */
export function checkMap(
  files: readonly { readonly headers: readonly string[]; readonly codes: readonly string[] }[],
  map: Readonly<Record<string, string>>,
  texts: Texts,
): void {
  if (!files.every(({ codes }) => codes.includes('field/unknown-map'))) return;
  const headers = [...new Set(files.flatMap((file) => file.headers))];
  const known = new Set(headers.map(folded));
  const strange = Object.keys(map).find((from) => !known.has(folded(from)));
  if (strange !== undefined) {
    throw usageError(texts.usage.unknownHeader(strange, headers), texts.usage.nearest(nearest(strange, headers)));
  }
}

function together(failures: readonly CommandEnd[]): CommandEnd {
  const [first] = failures as [CommandEnd];
  if (failures.length === 1) return first;
  const message = failures.map((failure) => failure.message).join('\n');
  return new CommandEnd(
    EXIT.unreadable,
    message,
    first.hint,
    failures.flatMap((failure) => failure.issues),
  );
}

function inputOf(files: readonly ReadFile[], issues: readonly FileIssue[]): IndicatorInput {
  const { table, parts } =
    files.length === 1
      ? {
          table: (files[0] as ReadFile).table,
          parts: [{ table: (files[0] as ReadFile).table, firstRow: 0, firstSheetRow: 0 }],
        }
      : joinTables(files.map((file) => file.table));
  return {
    table,
    files,
    parts,
    issues,
    sourceOf: (row) => {
      const at = partOf(parts, row);
      const [file, part] = [files[at] as ReadFile, parts[at] as Part];
      const sheetRow = (table.sourceRows[row] as number) - part.firstSheetRow;
      return { file: file.name, sha256: file.sha256, sheet: file.sheet, row: sheetRow + 1 };
    },
    located: (issue) => {
      const row = /^\/rows\/(\d+)/.exec(issue.path)?.[1];
      if (files.length === 1 || issue.file !== undefined || row === undefined) return issue;
      const file = files[partOf(parts, Number(row))];
      return file === undefined ? issue : { ...issue, file: file.where };
    },
  };
}
