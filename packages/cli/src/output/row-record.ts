import type { ComputedRow } from '@takar/core';
import type { FileIssue } from '../exit.js';
import type { RowSource } from '../input/indicators.js';
import { beside } from './beside.js';
import type { CsvRecord } from './csv.js';

/** A computed row, whose issues may say their file. */
export type LocatedRow = Omit<ComputedRow, 'issues'> & { readonly issues: readonly FileIssue[] };

/** Columns of a CSV without rows. */
export const COMPUTED = ['achievement', 'achievementRaw', 'rule', 'band', 'bandLabel', 'status', 'reason', 'issues'];

/** A row as JSON gives it: the columns of the source, what was computed, and where it is from, where there are several files. */
export function rowRecord({ input, ...computed }: LocatedRow, source?: RowSource): Record<string, unknown> {
  const { achievement, achievementRaw, rule, band, bandLabel, status, reason, issues } = computed;
  return beside(input, {
    ...{ achievement, achievementRaw, rule, band, bandLabel, status, reason, issues },
    ...(source === undefined ? {} : { source }),
  });
}

/** Rows for CSV: a list of issues becomes its codes, a place of origin its file and row. */
export function* csvRecords(rows: Iterable<Record<string, unknown>>): Generator<CsvRecord> {
  for (const { issues, source, ...row } of rows) {
    const codes = (issues as readonly FileIssue[]).map(({ code }) => code).join(' ');
    const { file, sheet = null, row: position } = (source ?? {}) as Partial<RowSource>;
    yield {
      ...(row as CsvRecord),
      issues: codes,
      ...(file === undefined ? {} : { source_file: file }),
      ...(sheet === null ? {} : { source_sheet: sheet }),
      ...(file === undefined ? {} : { source_row: position ?? null }),
    };
  }
}
