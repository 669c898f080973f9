import type { AchievementPolicy, Reconciliation } from '@takar/core';
import { reconciliationColumns } from '@takar/table/files';
import type { FileIssue } from '../exit.js';
import type { IndicatorInput } from '../input/indicators.js';
import type { Texts } from '../locale/texts.js';
import { aboutRecords } from './compute-answer.js';
import type { CsvRecord } from './csv.js';
import { sourceColumns } from './source-columns.js';
import { issueRecords, type TableAnswer } from './table-files.js';

/** What `takar reconcile` found, for files that hold tables. */
export interface Reconciled {
  readonly input: IndicatorInput;
  readonly answer: Reconciliation;
  readonly policy: AchievementPolicy;
  readonly issues: readonly FileIssue[];
  /** The rows as CSV gives them. */
  readonly records: () => Iterable<CsvRecord>;
}

/** A workbook of rows, counts, issues and sources; columns of the rows for Arrow and Parquet. */
export function reconcileAnswer({ input, answer, policy, issues, records }: Reconciled, texts: Texts): TableAnswer {
  const { sheets } = texts.words;
  return {
    sheets: () => [
      { name: sheets.rows, records: records() },
      { name: sheets.summary, records: Object.entries(answer.summary).map(([match, rows]) => ({ match, rows })) },
      { name: sheets.issues, records: issueRecords(issues) },
      { name: sheets.about, records: aboutRecords(input, answer.policy) },
    ],
    columns: () => sourceColumns(input, reconciliationColumns(answer, policy)),
  };
}
