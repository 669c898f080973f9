import { policyOf, type Computation, type GroupScore } from '@takar/core';
import { computationColumns } from '@takar/table/files';
import type { FileIssue } from '../exit.js';
import type { IndicatorInput } from '../input/indicators.js';
import type { Texts } from '../locale/texts.js';
import { version } from '../version.js';
import type { CsvRecord } from './csv.js';
import { sourceColumns } from './source-columns.js';
import { issueRecords, type TableAnswer } from './table-files.js';

/** What `takar compute` found, for files that hold tables. */
export interface Computed {
  readonly input: IndicatorInput;
  readonly computation: Computation;
  readonly groups: readonly GroupScore[];
  readonly issues: readonly FileIssue[];
  /** The rows as CSV gives them. */
  readonly records: () => Iterable<CsvRecord>;
}

/** A workbook of rows, scores, issues and sources; columns of the rows for Arrow and Parquet. */
export function computeAnswer({ input, computation, groups, issues, records }: Computed, texts: Texts): TableAnswer {
  const { sheets } = texts.words;
  return {
    sheets: () => [
      { name: sheets.rows, records: records() },
      { name: sheets.groups, records: groups.map(groupRecord) },
      { name: sheets.issues, records: issueRecords(issues) },
      { name: sheets.about, records: aboutRecords(input, policyOf(computation)) },
    ],
    columns: () => sourceColumns(input, computationColumns(computation)),
  };
}

/** By which software, rule and files the figures came about. */
export function aboutRecords(input: IndicatorInput, policy: ReturnType<typeof policyOf>): CsvRecord[] {
  return [
    { what: 'software', value: `takar ${version()}` },
    { what: 'policy', value: policy.id },
    { what: 'hash', value: policy.hash },
    { what: 'as-of', value: policy.asOf },
    ...input.files.map(({ where, sha256 }) => ({ what: 'file', value: where, sha256 })),
  ].map(({ what, value, ...rest }) => ({ what, value, sha256: 'sha256' in rest ? rest.sha256 : null }));
}

function groupRecord({ coverage, issues, ...group }: GroupScore): CsvRecord {
  return {
    unit: group.unit,
    period: group.period,
    score: group.score,
    reason: group.reason,
    scoreReported: group.scoreReported,
    provisional: group.provisional,
    coverage: coverage.weight,
    reported: coverage.reported,
    due: coverage.due,
    rows: coverage.rows,
    rank: group.rank,
    band: group.band,
    bandLabel: group.bandLabel,
    issues: issues.map(({ code }) => code).join(' '),
  };
}
