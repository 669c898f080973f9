import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import { CELLS_A_BYTE } from './cells-a-byte.js';
import { headerIssues } from './header-issues.js';
import { jsonErrorAt, placeOf } from './json-error.js';
import { repeatedKey } from './json-repeated-key.js';
import { jsonText } from './json-text.js';
import { isObject, jsonTable, own, type JsonObject, type JsonTable } from './json-tables.js';
import type { RawCell, Sheet, SheetReading } from './sheet.js';

/** How JSON is read. */
export interface JsonOptions {
  readonly messages: IssueTexts;
}

/** Cells that any source may have: keys that few records have are ordinary in small ones. */
const FEW_CELLS = 10_000_000;

/**
 * Reads JSON into a sheet: a list of objects, such a list under `rows`, `data`, `records` or `result.records` (CKAN),
 * headers with rows of cells, or records that each hold `rows`, whose other properties then apply to every row. Never
 * throws; text that is no JSON gives an issue with line and column.
 *
 * @example
 * readJson('[{"indikator":"IKM","target":"97,50"}]', { messages: ID }).sheet?.headers; // ['indikator', 'target']
 */
export function readJson(text: string, { messages }: JsonOptions): SheetReading {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (source.trim() === '') return { sheet: null, issues: [createIssue(messages, 'source/empty', { path: '' })] };
  if (/^\s*<(?:!doctype|html|head|body)/i.test(source.slice(0, 2000))) {
    return { sheet: null, issues: [createIssue(messages, 'source/html', { path: '', line: 1, column: 1 })] };
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { sheet: null, issues: [invalid(source, messages)] };
  }
  const repeated = repeatedKey(source, value);
  if (repeated !== null) {
    const at = { path: '', ...placeOf(source, repeated.offset) };
    return { sheet: null, issues: [createIssue(messages, 'source/repeated-key', at, { key: repeated.key })] };
  }
  const table = jsonTable(value);
  if (table === null) {
    return {
      sheet: null,
      issues: [createIssue(messages, 'source/not-a-table', { path: '' }, { found: holding(value) })],
    };
  }
  const sheet = sheetOfTable(table);
  if (sheet.rowCount === 0 && sheet.headers.length === 0) {
    return { sheet: null, issues: [createIssue(messages, 'source/empty', { path: '' })] };
  }
  if (sheet.rowCount * sheet.headers.length > Math.max(FEW_CELLS, CELLS_A_BYTE * source.length)) {
    return { sheet: null, issues: [createIssue(messages, 'source/short-rows', { path: '' })] };
  }
  const issues: Issue[] = [...headerIssues(sheet, undefined, messages)];
  if (table.kind === 'nested' && table.without > 0) {
    issues.push(createIssue(messages, 'table/record-without-rows', { path: '' }, { records: table.without }));
  }
  return { sheet, issues };
}

function invalid(source: string, messages: IssueTexts): Issue {
  const found = jsonErrorAt(source);
  // Valid but deeper than the engine's stack: its end is as good a place as any.
  const offset = found === -1 ? source.length : found;
  const text = /^(?:\w{1,20}|[^\w])/.exec(source.slice(offset, offset + 20))?.[0];
  return createIssue(
    messages,
    'source/invalid-json',
    { path: '', ...placeOf(source, offset) },
    text === undefined ? {} : { found: text },
  );
}

/** What a value holds in place of a table, for the message. */
function holding(value: unknown): string {
  if (isObject(value)) return Object.keys(value).slice(0, 10).join(', ') || '{}';
  return Array.isArray(value) ? '[…]' : String(value);
}

/** The rows of JSON as a sheet. */
export function sheetOfTable(table: JsonTable): Sheet {
  if (table.kind === 'arrays') {
    const { headers, rows } = table;
    return { headers, rowCount: rows.length, cell: (row, column) => raw(rows[row]?.[column]), line: noLine };
  }
  if (table.kind === 'records') {
    const { rows } = table;
    const headers = keysOf(rows);
    const cell = (row: number, column: number): RawCell => {
      const [object, key] = [rows[row], headers[column]];
      return object === undefined || key === undefined ? null : raw(own(object, key));
    };
    return { headers, rowCount: rows.length, cell, line: noLine };
  }
  return nestedSheet(table.records);
}

/** Rows of all records after one another; a row that lacks a property takes it from its record. */
function nestedSheet(records: readonly JsonObject[]): Sheet {
  const rows: JsonObject[] = [];
  const owners: JsonObject[] = [];
  for (const record of records) {
    for (const row of own(record, 'rows') as readonly unknown[]) {
      if (!isObject(row)) continue;
      rows.push(row);
      owners.push(record);
    }
  }
  const scalar = new Set(records.flatMap((record) => Object.keys(record).filter((key) => isScalar(record[key]))));
  const inherited = keysOf(records).filter((key) => scalar.has(key));
  const headers = [...new Set([...keysOf(rows), ...inherited])];
  const cell = (row: number, column: number): RawCell => {
    const [object, owner, key] = [rows[row], owners[row], headers[column]];
    if (object === undefined || owner === undefined || key === undefined) return null;
    if (Object.hasOwn(object, key)) return raw(object[key]);
    const value = own(owner, key);
    return isScalar(value) ? raw(value) : null;
  };
  return { headers, rowCount: rows.length, cell, line: noLine };
}

function noLine(): undefined {
  return undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function keysOf(rows: readonly JsonObject[]): readonly string[] {
  const keys = new Set<string>();
  for (const row of rows) {
    for (const key of Object.keys(row)) keys.add(key);
  }
  return [...keys];
}

function raw(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : jsonText(value);
}
