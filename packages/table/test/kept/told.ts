import { TakarError, type Sheet, type TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { issuesOf, PeerError, provenanceOf } from '#src/index.js';

/** What is asked, by a name that says what is special about it. */
export type Scenarios = Readonly<Record<string, () => unknown>>;

/** The whole answer of a scenario as JSON holds it; of one that throws, what it throws. */
export async function answerOf(run: () => unknown): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify((await run()) ?? null));
  } catch (error) {
    if (error instanceof TakarError) return `throws ${error.code} ${error.path}: ${error.message} → ${error.hint}`;
    if (error instanceof PeerError) return `throws ${error.code}: ${error.message}`;
    return `throws ${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** A table: its columns, its rows a line each, what was noticed, and by which rule a column was computed. */
export function toldTable(table: ColumnTable): unknown {
  const names = table.columnNames();
  const columns = names.map((name) => Array.from(table.array(name) as Iterable<unknown>));
  const byRule = new Map<string, string[]>();
  for (const name of names) {
    const found = provenanceOf(table, name);
    if (found === null) continue;
    const { rule, asOf, step, citation } = found;
    const of = [rule, asOf ?? 'each row', ...(step === undefined ? [] : [`step ${step}`]), citation.instrument].join(
      ', ',
    );
    byRule.set(of, [...(byRule.get(of) ?? []), name]);
  }
  const computed = [...byRule].map(([of, own]) => `${own.join(' | ')} by ${of}`);
  return {
    columns: names.join(' | '),
    rows: Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => lineOf(columns.map((column) => column[row]))),
    issues: toldIssues(issuesOf(table)),
    ...(computed.length === 0 ? {} : { computed }),
  };
}

/** A sheet: its headers, and its rows with their lines. */
export function toldSheet(sheet: Sheet): unknown {
  const { headers, rowCount } = sheet;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = headers.map((__, column) => sheet.cell(row, column));
    return `${String(sheet.line(row))}: ${lineOf(cells)}`;
  });
  return { headers: headers.join(' | '), rows };
}

/** Issues in one line each: how bad, what, where, and what to do. */
export function toldIssues(issues: readonly TableIssue[]): readonly string[] {
  return issues.map(({ severity, code, path, line, column, message, hint }) => {
    const place = [path, line, column].filter((part) => part !== undefined).join(':');
    return `${severity} ${code} ${place} ${message} → ${hint}`;
  });
}

/** Cells of a row, each as JSON has it or in a word where JSON has none. */
export function lineOf(cells: readonly unknown[]): string {
  return cells.map(cellText).join(' | ');
}

function cellText(value: unknown): string {
  if (value === undefined) return '(undefined)';
  if (typeof value === 'bigint') return `(${value}n)`;
  if (typeof value === 'number') return Object.is(value, -0) ? '(-0)' : String(value);
  return value instanceof Date ? `(${value.toISOString()})` : JSON.stringify(value);
}
