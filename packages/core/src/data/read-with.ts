import type { IssueTexts } from '../locale/messages.js';
import {
  categoryColumn,
  numberColumn,
  type CategoryColumn,
  type Column,
  type NumberColumn,
} from '../outcome/column.js';
import { readCategories } from './category-column.js';
import type { NumbersOption } from './decide-notations.js';
import { isCategoryField, isFieldName, isNumberField, isTextField, PERIOD_PARTS } from './fields.js';
import {
  CATEGORY_FIELDS,
  type CategoryField,
  type FieldName,
  type IndicatorTable,
  type NumberField,
} from './indicator-table.js';
import { IssueLog } from './issue-log.js';
import type { MatchedColumns } from './match-columns.js';
import { lowerBound, notationAt, openColumn, type OpenColumn } from './number-column.js';
import { numberCells } from './number-cells.js';
import { periodColumn } from './period-column.js';
import { plainColumns } from './plain-columns.js';
import { polarityColumn, type Polarity } from './polarity-column.js';
import type { ReaderParts } from './reader-parts.js';
import { areFarApart } from './far-apart.js';
import type { Sheet } from './sheet.js';
import { sourceRows } from './source-rows.js';
import { styleIssues } from './style-issues.js';
import { textColumn, type Rows } from './text-column.js';

/** How a sheet is read as indicator rows. */
export interface IndicatorOptions {
  readonly messages: IssueTexts;
  /** Notation of numbers; found out per column and row when `auto` or absent. */
  readonly numbers?: NumbersOption | undefined;
  /** Headers of the source to fields; wins over aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Polarity of rows that state none or an unknown one; reported on each. */
  readonly polarity?: Polarity | undefined;
  /** Year of periods that name none, and of the columns to choose among `Target 2022`, `Target 2023`. */
  readonly year?: number | undefined;
}

/** Reads a sheet with the parts of the reader that are there: all of them in `readIndicators`. */
export function readWith(given: Sheet, options: IndicatorOptions, parts: ReaderParts): IndicatorTable {
  const log = parts.log ?? new IssueLog(options.messages);
  const plain = plainColumns(given, options);
  const sheet = plain === null ? parts.tall(given, options, parts, log) : given;
  if (sheet !== given) log.forgetColumns();
  const matched = plain ?? parts.match(sheet, options, parts, log);
  reportMissing(sheet, matched, log);
  const first = (name: Parameters<typeof matched.columns.get>[0]): number | undefined => matched.columns.get(name)?.[0];
  const rows = sourceRows(sheet, matched, parts, log);

  const columns: Record<string, Column> = {};
  for (const [meaning, places] of matched.columns) {
    if (isTextField(meaning) && meaning !== 'period') columns[meaning] = textColumn(sheet, rows, places);
  }
  const periodParts = Object.fromEntries(
    PERIOD_PARTS.flatMap((part) => (first(part) === undefined ? [] : [[part, first(part)]])),
  );
  const year = options.year ?? matched.year;
  if (first('period') !== undefined || Object.keys(periodParts).length > 0 || year !== options.year) {
    columns.period = periodColumn(sheet, rows, { period: first('period'), parts: periodParts, year }, parts, log);
  }
  for (const [meaning, places] of matched.columns) {
    if (!isCategoryField(meaning) || meaning === 'polarity') continue;
    columns[meaning] = readReported(sheet, rows, meaning, places[0] as number, parts, log);
  }
  const polarity = polarityColumn(sheet, rows, first('polarity'), options.polarity, parts, log);
  if (polarity !== undefined) columns.polarity = polarity;

  const figures = new Map<NumberField, OpenColumn>();
  for (const [meaning, places] of matched.columns) {
    if (isNumberField(meaning)) figures.set(meaning, openColumn(sheet, rows, meaning, places[0] as number, parts));
  }
  readFigures(figures, sheet, rows, columns, options.numbers ?? 'auto', parts, log);
  if (columns.status?.kind === 'category') {
    parts.status(columns.status, figures.get('target')?.figures, figures.get('realisation')?.figures);
  }
  const fields: Partial<Record<FieldName, number>> = {};
  for (const [meaning, places] of matched.columns) {
    if (isFieldName(meaning)) fields[meaning] = places[0] as number;
  }
  return {
    length: rows.length,
    columns,
    sheet,
    sourceRows: rows,
    fields,
    others: matched.others,
    numberCell: numberCells(sheet, rows, figures, columns),
    issues: log.all(),
  };
}

/** A figure needs a target, and a realisation or what it is the ratio of. */
function reportMissing(sheet: Sheet, { columns, ambiguous }: MatchedColumns, log: IssueLog): void {
  const has = (name: FieldName): boolean => columns.has(name) || ambiguous.has(name);
  for (const field of ['target', 'realisation'] as const) {
    const replaced = field === 'realisation' && has('numerator') && has('denominator');
    if (has(field) || replaced) continue;
    log.add('table/missing-column', { row: -1, field }, { field, headers: sheet.headers });
  }
}

function readReported(
  sheet: Sheet,
  rows: Rows,
  field: CategoryField,
  column: number,
  parts: ReaderParts,
  log: IssueLog,
): CategoryColumn {
  return readCategories(sheet, rows, field, column, parts, (row, text) => {
    const at = { row, field, line: sheet.line(rows[row] as number), column: column + 1 };
    log.add('category/unknown', at, { field, text, allowed: CATEGORY_FIELDS[field] });
  });
}

/** Settles open cells, grades and ranges, and adds the figures to the columns of the table. */
function readFigures(
  figures: ReadonlyMap<NumberField, OpenColumn>,
  sheet: Sheet,
  rows: Rows,
  columns: Record<string, Column>,
  numbers: NumbersOption,
  parts: ReaderParts,
  log: IssueLog,
): void {
  const all = [...figures.values()];
  parts.settle?.(all);
  const measureUnits = columns.measure_unit?.kind === 'text' ? columns.measure_unit : undefined;
  const scales = columns.scale?.kind === 'text' ? columns.scale : undefined;
  const context = { sheet, rows, numbers, measureUnits, scales, log };
  if (all.some(({ open }) => open.length > 0)) parts.notations(all, context);
  styleIssues(all, log);
  const target = figures.get('target');
  if (target !== undefined) {
    const given = columns.target_kind;
    const kinds = given?.kind === 'category' ? given : categoryColumn(rows.length, CATEGORY_FIELDS.target_kind);
    const realised = figures.get('realisation');
    if (all.some(({ grades }) => grades !== null)) parts.grades(target, realised, { ...context, kinds });
    columns.target_kind = kinds;
  }
  for (const state of all) {
    if (state.remarkable.length > 0) parts.remarks(state, context);
    columns[state.field] = state.figures;
  }
  parts.refuse?.(all, context, parts);
  if (target !== undefined) readRanges(target, sheet, rows, columns);
  const realisation = figures.get('realisation');
  if (target === undefined || realisation === undefined) return;
  if (areFarApart(target.figures, realisation.figures)) parts.scaleJumps(target, realisation, context);
}

const SINGLE = CATEGORY_FIELDS.target_kind.indexOf('single');
const RANGE = CATEGORY_FIELDS.target_kind.indexOf('range');

/** Lower bounds of range targets, from the target's own cell or from a column, and the kind of every target. */
function readRanges(target: OpenColumn, sheet: Sheet, rows: Rows, columns: Record<string, Column>): void {
  const kinds = columns.target_kind as CategoryColumn;
  let from = columns.target_from as NumberColumn | undefined;
  for (const row of target.remarkable) {
    const reading = target.read(sheet.cell(rows[row] as number, target.column));
    const bound = lowerBound(reading, notationAt(target, row));
    if (bound === undefined || target.figures.status[row] !== 0) continue;
    from ??= numberColumn(rows.length);
    from.values[row] = bound;
    from.status[row] = 0;
  }
  if (from !== undefined) columns.target_from = from;
  for (let row = 0; row < rows.length; row++) {
    if (kinds.codes[row] === 255 && target.figures.status[row] === 0)
      kinds.codes[row] = from?.status[row] === 0 ? RANGE : SINGLE;
  }
}
