import type { Messages, NumberField, RawCell } from '@takar/core';
import {
  explanationWords,
  learn,
  localCsv,
  plainContext,
  provenanceOf,
  rawCell,
  reconcilePicture,
  tableOfPicture,
  xlsxBlob,
} from '@takar/widgets/pictures.js';
import type { Checked } from './check.js';
import { hintOf } from './page-hints.js';
import type { Finding } from './read-file.js';
import { WORDS } from './words.js';

/** What a working paper (*kertas kerja*) is made from. */
export interface PaperParts {
  readonly checked: Checked;
  /** Everything noticed while the file was read. */
  readonly findings: readonly Finding[];
  /** Notes of the inspector, by row. */
  readonly notes: ReadonlyMap<number, string>;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string | null };
  readonly sheet: string | null;
  /** Program and release, for the sheet of sources. */
  readonly program: string;
  readonly messages: Messages;
}

/** The working paper as a workbook: the rows with before, after, finding and note; what was noticed; what it rests on. */
export async function paperXlsx(parts: PaperParts): Promise<Blob> {
  const words = WORDS[parts.messages.locale].paper;
  const rows = await rowsOf(parts);
  return xlsxBlob([
    { name: words.paper, rows },
    { name: words.findings, rows: findingRows(parts) },
    { name: words.sources, rows: await sourceRows(parts), headerRows: 0 },
  ]);
}

/** The rows of the working paper as CSV; each names the file, its checksum and the policy. */
export async function paperCsv(parts: PaperParts): Promise<Blob> {
  const words = WORDS[parts.messages.locale].paper;
  const { file, checked } = parts;
  const { policy } = checked.model.reconciliation;
  const [head = [], ...rows] = await rowsOf(parts);
  const origin: readonly RawCell[] = [file.name, file.sha256, `${policy.id} ${policy.hash}`];
  const all = [[...head, words.file, 'SHA-256', words.policy], ...rows.map((row) => [...row, ...origin])];
  const text = localCsv(all, parts.messages.locale);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** Line of the source, target and realisation as they stand there, and the table of the widget. */
async function rowsOf({ checked, notes, messages }: PaperParts): Promise<readonly (readonly RawCell[])[]> {
  const words = WORDS[messages.locale].paper;
  const context = plainContext(await learn(messages.locale), '');
  const { columns, rows } = tableOfPicture(reconcilePicture(checked.model, context, notes));
  const [names, figures] = [columns.slice(0, 3), columns.slice(3)];
  const { table } = checked.computation;
  const cell = (row: number, field: NumberField): RawCell => {
    const found = table.numberCell(row, field);
    return found?.value ?? found?.raw ?? null;
  };
  return [
    [words.line, ...names, words.target, words.realisation, ...figures],
    ...rows.map((cells, row) => [
      checked.model.reconciliation.rows[row]?.source.line ?? row + 1,
      ...cells.slice(0, 3).map(rawCell),
      cell(row, 'target'),
      cell(row, 'realisation'),
      ...cells.slice(3).map(rawCell),
    ]),
  ];
}

function findingRows({ findings, messages }: PaperParts): readonly (readonly RawCell[])[] {
  const words = WORDS[messages.locale];
  return [
    [words.severityHead, words.paper.line, words.paper.code, words.message, words.hint],
    ...findings.map(({ severity, line, code, message, hint }) => [
      words.severity[severity],
      line ?? null,
      code,
      message,
      hintOf({ hint }, words),
    ]),
  ];
}

/** The file, the sheet, the policy with its version, which column was read as what, and room for who checked. */
async function sourceRows({
  checked,
  file,
  sheet,
  program,
  messages,
}: PaperParts): Promise<readonly (readonly RawCell[])[]> {
  const { locale } = messages;
  const words = WORDS[locale];
  const { computation, model } = checked;
  const { headers } = computation.table.sheet;
  const origins = provenanceOf(computation, null, null, await learn(locale), explanationWords(locale));
  const fields = Object.entries(computation.table.fields) as [keyof typeof words.fields, number][];
  return [
    [words.paper.file, file.name],
    [words.paper.size, file.bytes],
    ['SHA-256', file.sha256 ?? words.paper.noDigest],
    ...(sheet === null ? [] : [[words.sheet, sheet]]),
    ...origins.map(({ label, text }) => [label, text]),
    ...fields.map(([field, column]) => [words.paper.column(words.fields[field] ?? field), headers[column] ?? '']),
    [words.paper.rows, model.reconciliation.summary.rows],
    [words.paper.program, program],
    [words.paper.checkedBy, ''],
    [words.paper.checkedOn, ''],
    [words.paper.reviewedBy, ''],
  ];
}
