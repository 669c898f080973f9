import { compileGroups, groupBy, membersOf, type Groups } from '../expression/groups.js';
import type { Expression } from '../expression/types.js';
import { named } from '../expression/build.js';
import { categoriesOf, textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import {
  categoryAt,
  categoryColumn,
  type CategoryColumn,
  type Column,
  type NumberColumn,
  type Table,
} from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { parsePeriod } from '../time/parse-period.js';
import type { Computation, ConsolidatedValue } from './computation.js';
import { POOLED, toDate } from './consolidation-rule.js';
import { isPercent } from './measure-kind.js';
import { computeVersions } from './policy-versions.js';
import { supersededRows } from './superseded.js';

/** One figure to date: the rows of an indicator up to and including a period of a year. */
interface Span {
  /** Row whose period it ends with. */
  readonly last: number;
  readonly rows: readonly number[];
}

/**
 * Figures to date (ORG-CON-01) of every indicator whose consolidation is known and that has several periods of one year.
 * Only periods with a target count; one of them without realisation leaves the figure missing. Figures that are already
 * given to date are taken as they stand; where a sum is asked and nobody says which they are, both readings are in the
 * issue and there is no figure.
 */
export function consolidate(computation: Computation, messages: IssueTexts): readonly ConsolidatedValue[] {
  const source = computation.table;
  const { table } = computation.basis;
  if (categoriesOf(source, 'consolidation') === undefined || textsOf(source, 'period') === undefined) return [];
  const spans = spansOf(table, source);
  const kinds = spans.map((span) => kindOf(source, span));
  const columns = toDateColumns(table, spans, kinds);
  const achievement = achievements(computation, spans, columns);
  return spans.map((span, i) => {
    const outcome = outcomeAt(achievement, i);
    const unknownInput = kinds[i] === 'unknown-input';
    return {
      unit: textsOf(source, 'unit')?.values[span.last] ?? null,
      indicator: textsOf(source, 'indicator')?.values[span.last] ?? null,
      period: textsOf(source, 'period')?.values[span.last] as string,
      consolidation: categoryAt(categoriesOf(source, 'consolidation') as CategoryColumn, span.last) ?? 'unknown',
      target: valueAt(columns.target, i),
      realisation: valueAt(columns.realisation, i),
      achievement: outcome.value,
      reason: unknownInput ? 'input_unknown' : outcome.reason,
      issues: issuesOf(table, source, span, kinds[i] as string, messages),
    };
  });
}

/** For each indicator of a unit and each period of a year: the targeted rows up to it, in order of their periods. */
function spansOf(table: Table, source: IndicatorTable): readonly Span[] {
  const periods = textsOf(source, 'period')?.values ?? [];
  const target = table.columns.target as NumberColumn | undefined;
  const superseded = supersededRows(source);
  const groups = groupBy(source.length, (row) =>
    JSON.stringify([
      textsOf(source, 'unit')?.values[row],
      textsOf(source, 'indicator')?.values[row],
      seriesOf(periods[row]),
    ]),
  );
  return membersOf(groups, source.length).flatMap((rows) => {
    const dated = rows.filter(
      (row) => !superseded.has(row) && seriesOf(periods[row]) !== null && target?.status[row] === 0,
    );
    const ordered = dated.sort((a, b) => ((periods[a] as string) < (periods[b] as string) ? -1 : 1));
    if (ordered.length < 2) return [];
    return ordered.map((last, i) => ({ last, rows: ordered.slice(0, i + 1) }));
  });
}

/** Periods that run on to one another: the same grain of the same year. */
function seriesOf(text: string | null | undefined): string | null {
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  return period === null ? null : `${period.grain} ${period.start.slice(0, 4)}`;
}

/** How the rows of a span come together: its consolidation, `last` for figures to date, or why it cannot be told. */
function kindOf(source: IndicatorTable, span: Span): string {
  const kind = categoryAt(categoriesOf(source, 'consolidation') as CategoryColumn, span.last) ?? 'unknown';
  const inputs = categoriesOf(source, 'input');
  const input = (inputs && categoryAt(inputs, span.last)) ?? 'unknown';
  const targets = categoriesOf(source, 'target_kind');
  const graded = targets !== undefined && categoryAt(targets, span.last) === 'ordinal';
  // Ranks have an order, but no sum and no mean.
  if (graded && (kind === 'sum' || kind === 'average')) return 'unknown';
  if (kind === 'sum' && input === 'ytd') return 'last';
  if (kind === 'sum' && input === 'unknown') return 'unknown-input';
  return kind;
}

type ToDate = Readonly<Record<'target' | 'target_from' | 'realisation', NumberColumn>>;

function toDateColumns(table: Table, spans: readonly Span[], kinds: readonly string[]): ToDate {
  const positions = spans.flatMap((span) => span.rows);
  const groups: Groups = {
    count: spans.length,
    codes: Uint32Array.from(spans.flatMap((span, i) => span.rows.map(() => i))),
  };
  const consolidation = categoryColumn(spans.length, ['sum', 'average', 'last', 'max', 'min', 'ratio']);
  kinds.forEach((kind, i) => {
    const code = consolidation.domain.indexOf(kind);
    if (code >= 0) consolidation.codes[i] = code;
  });
  const rows: Table = { length: positions.length, columns: pickAll(table, positions) };
  const ofGroups: Table = {
    length: spans.length,
    columns: {
      ...pickAll(
        table,
        spans.map((span) => span.last),
      ),
      consolidation,
    },
  };
  const pooled = table.columns.numerator === undefined ? undefined : POOLED;
  const read = (field: keyof ToDate): NumberColumn => {
    const expression = named(field, toDate(field, field === 'realisation' ? pooled : undefined));
    return compileGroups(expression, {})(rows, groups, ofGroups, [field])[field] as NumberColumn;
  };
  return { target: read('target'), target_from: read('target_from'), realisation: read('realisation') };
}

/** The achievement of each span, by the version and the kind of target of its last row. */
function achievements({ basis }: Computation, spans: readonly Span[], columns: ToDate): NumberColumn {
  const last = spans.map((span) => span.last);
  const table: Table = { length: spans.length, columns: { ...pickAll(basis.table, last), ...columns } };
  const versions = { ...basis.versions, of: Uint16Array.from(last, (row) => basis.versions.of[row] ?? 0) };
  return computeVersions(basis.rule.expression as Expression, table, versions, ['achievement'])
    .achievement as NumberColumn;
}

/** Some rows of a table, in their order. */
function pickAll(table: Table, rows: readonly number[]): Record<string, Column> {
  const picked: Record<string, Column> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.kind === 'number') picked[name] = pick(column, rows);
    if (column.kind === 'category') {
      picked[name] = { ...column, codes: Uint8Array.from(rows, (row) => column.codes[row] as number) };
    }
  }
  return picked;
}

function pick(column: NumberColumn, rows: readonly number[]): NumberColumn {
  return {
    kind: 'number',
    values: Float64Array.from(rows, (row) => column.values[row] as number),
    status: Uint8Array.from(rows, (row) => column.status[row] as number),
  };
}

function valueAt(column: NumberColumn, row: number): number | null {
  return column.status[row] === 0 ? (column.values[row] as number) : null;
}

function issuesOf(
  table: Table,
  source: IndicatorTable,
  span: Span,
  kind: string,
  messages: IssueTexts,
): readonly Issue[] {
  const path = `/rows/${span.last}/consolidation`;
  const line = source.sheet.line(source.sourceRows[span.last] as number);
  const measure = textsOf(source, 'measure_unit')?.values[span.last] ?? null;
  const issues: Issue[] = [];
  if (kind === 'sum' && isPercent(measure)) {
    issues.push(createIssue(messages, 'consolidation/percentage-sum', { path, line }, { row: span.last + 1 }));
  }
  if (kind === 'unknown-input') {
    const both = toDateColumns(table, [span, span], ['sum', 'last']).realisation;
    const values = { row: span.last + 1, sum: valueAt(both, 0) ?? '–', last: valueAt(both, 1) ?? '–' };
    issues.push(
      createIssue(messages, 'consolidation/input-unknown', { path: `/rows/${span.last}/input`, line }, values),
    );
  }
  return issues;
}
