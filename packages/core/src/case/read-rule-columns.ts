import type { NumbersOption } from '../data/decide-notations.js';
import { readNumberColumns } from '../data/read-number-columns.js';
import type { RawCell, Sheet } from '../data/sheet.js';
import type { TableIssue } from '../issue-table.js';
import type { IssueTexts } from '../locale/messages.js';
import {
  categoryColumn,
  numberColumn,
  type CategoryColumn,
  type Column,
  type NumberColumn,
  type Table,
} from '../outcome/column.js';
import { statusOf, STATUS } from '../outcome/reason.js';
import { fieldNamesOf, type RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import { caseIssue } from './case-issues.js';
import { inputNamed } from './input-named.js';
import { keyOf } from './key.js';
import { wanted } from './read-case.js';
import { readValue } from './read-value.js';

/** How the columns of a sheet are read as the inputs of a rule. */
export interface RuleColumnsOptions {
  readonly messages: IssueTexts;
  /** Headers of the sheet to names of inputs; wins over names and aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Notation of numbers; found out per column and row when `auto` or absent. */
  readonly numbers?: NumbersOption | undefined;
}

/** The inputs of a rule as columns, one row a row of the sheet. */
export interface RuleColumnsReading {
  readonly table: Table;
  /** Column of the sheet that each input was read from. */
  readonly places: Readonly<Record<string, number>>;
  /** Inputs that the sheet lacks and for which nothing is assumed. */
  readonly missing: readonly RuleInput[];
  /** Each path names the row (from 0) and the input. */
  readonly issues: readonly TableIssue[];
}

const UNREADABLE = statusOf('unreadable');

/**
 * Reads the columns of a sheet as the inputs of any rule: figures with the notation of each column, categories and flags by
 * their words, assumed values where a column is absent. The column-wise complement of what `evaluateCase` does with one case.
 */
export function readRuleColumns(
  sheet: Sheet,
  rule: Pick<Rule, 'inputs'>,
  { messages, map = {}, numbers }: RuleColumnsOptions,
): RuleColumnsReading {
  const issues: TableIssue[] = [];
  const inputs = new Map(rule.inputs.flatMap((input) => fieldNamesOf([input]).map((name) => [name, input] as const)));
  const places: Record<string, number> = {};
  sheet.headers.forEach((header, column) => {
    const name = fieldOf(Object.hasOwn(map, header) ? (map[header] as string) : header, rule.inputs, inputs);
    if (name === undefined) return;
    if (places[name] === undefined) places[name] = column;
    else issues.push(caseIssue('evaluate/given-twice', messages.locale, { path: `/${name}` }, { name }));
  });
  const figures = Object.fromEntries(Object.entries(places).filter(([name]) => isFigure(inputs.get(name))));
  const read = readNumberColumns(sheet, figures, { messages, numbers });
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(places)) {
    const input = inputs.get(name) as RuleInput;
    const figure = read.columns[name];
    if (figure !== undefined) columns[name] = bounded(figure, input, { sheet, name, column }, messages, issues);
    else columns[name] = valueColumn(sheet, column, input, messages, issues);
  }
  const missing: RuleInput[] = [];
  for (const input of rule.inputs) {
    if (input.shape === 'note' || Object.hasOwn(columns, input.name)) continue;
    if (input.assumed !== undefined) columns[input.name] = constantColumn(sheet.rowCount, input.assumed);
    else if (input.optional !== true && !fieldNamesOf([input]).some((name) => Object.hasOwn(columns, name)))
      missing.push(input);
  }
  return { table: { length: sheet.rowCount, columns }, places, missing, issues: [...read.issues, ...issues] };
}

function fieldOf(
  name: string,
  inputs: readonly RuleInput[],
  fields: ReadonlyMap<string, RuleInput>,
): string | undefined {
  if (fields.has(name)) return name;
  const found = inputNamed(inputs, name);
  if (found !== undefined) return fields.has(found.name) ? found.name : undefined;
  const key = keyOf(name);
  return [...fields.keys()].find((field) => keyOf(field) === key);
}

function isFigure(input: RuleInput | undefined): boolean {
  const shape = input?.shape ?? 'figure';
  if (shape === 'range' || shape === 'counts' || shape === 'parts') return true;
  return shape === 'figure' && input?.categories === undefined;
}

/** Figures beyond what an input can be have no value. */
function bounded(
  column: NumberColumn,
  { least, most, personal }: RuleInput,
  { sheet, name, column: at }: { readonly sheet: Sheet; readonly name: string; readonly column: number },
  { locale }: IssueTexts,
  issues: TableIssue[],
): NumberColumn {
  column.values.forEach((value, row) => {
    if (column.status[row] !== 0 || (value >= (least ?? -Infinity) && value <= (most ?? Infinity))) return;
    const text = personal === true ? '…' : String(value);
    const place = { path: `/rows/${row}/${name}`, line: sheet.line(row), column: at + 1 };
    issues.push(caseIssue('evaluate/out-of-bounds', locale, place, { name, text, least, most }));
    column.status[row] = STATUS.outOfRange;
    column.values[row] = NaN;
  });
  return column;
}

/** A column of categories, flags, durations, dates or texts; each different cell is read once. */
function valueColumn(
  sheet: Sheet,
  column: number,
  input: RuleInput,
  messages: IssueTexts,
  issues: TableIssue[],
): Column {
  const category = categoryColumn(sheet.rowCount, input.categories ?? []);
  const figure = numberColumn(sheet.rowCount);
  const texts = new Array<string | null>(sheet.rowCount).fill(null);
  const known = new Map<RawCell, ReturnType<typeof readValue>>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const raw = sheet.cell(row, column);
    const isBlank = raw === null || (typeof raw === 'string' && raw.trim() === '');
    if (isBlank) continue;
    if (!known.has(raw)) known.set(raw, readValue(raw, input));
    const value = known.get(raw);
    if (value === undefined) {
      figure.status[row] = UNREADABLE;
      unreadable(sheet, row, column, input, messages, issues);
    } else if (typeof value === 'string') {
      texts[row] = value;
      const code = category.domain.indexOf(value);
      if (code >= 0) category.codes[row] = code;
    } else if (value !== null) setFigure(figure, row, value);
  }
  if (input.categories !== undefined) return category;
  return input.shape === 'date' || input.shape === 'text' ? { kind: 'text', values: texts } : figure;
}

function setFigure(
  column: NumberColumn,
  row: number,
  value: Exclude<ReturnType<typeof readValue>, undefined | null | string>,
): void {
  const outcome = typeof value === 'number' ? { value, reason: null } : value;
  column.status[row] = outcome.reason === null ? 0 : statusOf(outcome.reason);
  column.values[row] = outcome.value ?? NaN;
}

function unreadable(
  sheet: Sheet,
  row: number,
  column: number,
  input: RuleInput,
  { locale }: IssueTexts,
  issues: TableIssue[],
): void {
  const { name, personal } = input;
  const place = { path: `/rows/${row}/${name}`, line: sheet.line(row), column: column + 1 };
  const text = personal === true ? '…' : JSON.stringify(sheet.cell(row, column));
  issues.push(caseIssue('evaluate/unreadable-input', locale, place, { name, text, wanted: wanted(input) }));
}

function constantColumn(length: number, value: number | string): NumberColumn | CategoryColumn {
  if (typeof value === 'string') {
    const column = categoryColumn(length, [value]);
    column.codes.fill(0);
    return column;
  }
  const column = numberColumn(length);
  column.values.fill(value);
  column.status.fill(0);
  return column;
}
