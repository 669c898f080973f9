import type { Expression } from '../expression/types.js';
import { categoriesOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { createIssue } from '../issue.js';
import type { TableIssue } from '../issue-table.js';
import type { IssueTexts } from '../locale/messages.js';
import { categoryAt, type CategoryColumn, type NumberColumn, type Table } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { achievementRule } from './achievement-rule.js';
import type { Computation, ConsolidatedValue } from './computation.js';
import { computeVersions } from './compute-versions.js';
import { consolidationIssue } from './consolidation-issues.js';
import { isPercent } from './measure-kind.js';
import { differing, rowsOfPeriods } from './one-row-a-period.js';
import { periodsOf, type PeriodRows } from './period-rows.js';
import { policyBehind } from './policy-behind.js';
import { versionsOf } from './policy-versions.js';
import { realisationsBy, toDateColumns } from './to-date.js';

/**
 * Figures to date (ORG-CON-01) of every indicator whose consolidation is known and that has several periods of one year.
 * Only periods with a target count; one of them without realisation leaves the figure missing. Figures that are already
 * given to date are taken as they stand; where a sum is asked and nobody says which they are, both readings are in the
 * issue and there is no figure. A period whose rows say the same counts once; where they differ none of them counts, and
 * from that period on there is no figure (`ambiguous`).
 */
export function consolidate(computation: Computation, messages: IssueTexts): readonly ConsolidatedValue[] {
  const source = computation.table;
  const { table } = computation.basis;
  if (categoriesOf(source, 'consolidation') === undefined || textsOf(source, 'period') === undefined) return [];
  const { periods, series } = periodsOf(table, source, (rows) => differing(table, rows).length > 0);
  const rows = rowsOfPeriods(table, periods);
  const kinds = periods.map((_, i) => kindOf(rows, i));
  const columns = toDateColumns(rows, series, kinds);
  const achievement = achievements(computation, periods, { ...rows, columns: { ...rows.columns, ...columns } });
  const open = kinds.includes('unknown-input');
  const [sums, lasts] = open ? [realisationsBy('sum', rows, series), realisationsBy('last', rows, series)] : [];
  return periods.map((period, i) => {
    const outcome = outcomeAt(achievement, i);
    const readings = kinds[i] === 'unknown-input' ? { sum: valueAt(sums, i), last: valueAt(lasts, i) } : null;
    return {
      unit: textsOf(source, 'unit')?.values[period.row] ?? null,
      indicator: textsOf(source, 'indicator')?.values[period.row] ?? null,
      period: textsOf(source, 'period')?.values[period.row] as string,
      consolidation: categoryAt(categoriesOf(source, 'consolidation') as CategoryColumn, period.row) ?? 'unknown',
      target: valueAt(columns.target, i),
      realisation: valueAt(columns.realisation, i),
      achievement: outcome.value,
      reason: readings === null ? outcome.reason : 'input_unknown',
      issues: [
        ...issuesOfDuplicates(table, source, period, messages),
        ...issuesOfKind(source, period.row, kinds[i] as string, readings, messages),
      ],
    };
  });
}

/** How the periods up to one come together: its consolidation, `last` for figures to date, or why it cannot be told. */
function kindOf({ columns }: Table, row: number): string {
  const wordOf = (name: string): string => {
    const column = columns[name];
    return (column?.kind === 'category' ? categoryAt(column, row) : null) ?? 'unknown';
  };
  const [kind, input] = [wordOf('consolidation'), wordOf('input')];
  // Ranks have an order, but no sum and no mean.
  if (wordOf('target_kind') === 'ordinal' && (kind === 'sum' || kind === 'average')) return 'unknown';
  if (kind === 'sum' && input === 'ytd') return 'last';
  if (kind === 'sum' && input === 'unknown') return 'unknown-input';
  return kind;
}

/** The achievement of each figure to date, by the version and the kind of target of its period. */
function achievements({ basis }: Computation, periods: readonly PeriodRows[], table: Table): NumberColumn {
  const byRow = versionsOf(basis);
  const versions = { ...byRow, of: Uint16Array.from(periods, ({ row }) => byRow.of[row] ?? 0) };
  return computeVersions(achievementRule(policyBehind(basis)).expression as Expression, table, versions, [
    'achievement',
  ]).achievement as NumberColumn;
}

function valueAt(column: NumberColumn | undefined, row: number): number | null {
  return column?.status[row] === 0 ? (column.values[row] as number) : null;
}

type Readings = Readonly<Record<'sum' | 'last', number | null>>;

function issuesOfKind(
  source: IndicatorTable,
  row: number,
  kind: string,
  readings: Readings | null,
  messages: IssueTexts,
): readonly TableIssue[] {
  const line = lineOf(source, row);
  const issues: TableIssue[] = [];
  if (kind === 'sum' && isPercent(textsOf(source, 'measure_unit')?.values[row] ?? null)) {
    const place = { path: `/rows/${row}/consolidation`, line };
    issues.push(createIssue(messages, 'consolidation/percentage-sum', place, { row: row + 1 }));
  }
  if (readings !== null) {
    const values = { row: row + 1, sum: readings.sum ?? '–', last: readings.last ?? '–' };
    issues.push(createIssue(messages, 'consolidation/input-unknown', { path: `/rows/${row}/input`, line }, values));
  }
  return issues;
}

/** What is told of a period whose rows contradict one another, at the second of them. */
function issuesOfDuplicates(
  table: Table,
  source: IndicatorTable,
  { rows }: PeriodRows,
  { locale }: IssueTexts,
): readonly TableIssue[] {
  const fields = rows.length < 2 ? [] : differing(table, rows);
  if (fields.length === 0) return [];
  const second = rows[1] as number;
  const place = { path: `/rows/${second}/period`, line: lineOf(source, second) };
  const period = textsOf(source, 'period')?.values[second] as string;
  return [
    consolidationIssue('consolidation/duplicate-period', locale, place, {
      period,
      rows: rows.map((row) => row + 1),
      fields,
    }),
  ];
}

function lineOf({ sheet, sourceRows }: IndicatorTable, row: number): number | undefined {
  return sheet.line(sourceRows[row] as number);
}
