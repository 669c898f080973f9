import {
  achievementRule,
  compute,
  computeVersions,
  ID,
  policyBehind,
  readRuleColumns,
  TakarError,
  versionsByRow,
  walk,
  type AchievementPolicy,
  type Expression,
  type Messages,
  type NumberColumn,
  type PerformanceScale,
  type Rule,
  type RuleOutput,
  type Sheet,
  type TableIssue,
} from '@takar/core';
import { compile } from '@takar/core/batch';
import type { ColumnTable } from 'arquero';
import { computationColumns } from '../columns/computed-columns.js';
import { toIndicators, type ReadingOptions } from '../columns/indicators.js';
import { withReasons } from '../columns/reasons.js';
import { sheetOf } from '../columns/sheet-of.js';
import { viewsOf, type Columns } from '../columns/named.js';
import { withColumns } from '../columns/tables.js';
import { CellView, FigureView, type ArqueroColumn } from '../columns/views.js';
import { noteIssues } from '../issues.js';
import { noteProvenance, provenanceOfRule } from '../provenance.js';
import { ruleGroups } from './rule-groups.js';
import { tableIssue } from './verb-issues.js';

/** How a rule is asked of a table. */
export interface RuleOptions {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
  /** Columns of the table to inputs of the rule; wins over names and aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Notation of numbers in columns of text; found out per column when absent. */
  readonly numbers?: 'auto' | 'id' | 'en' | undefined;
  /** Day whose version of the rule counts for every row; the newest when neither this nor `date` is given. */
  readonly asOf?: string;
  /** Column with the day (`2026-03-31`) whose version counts for each row. */
  readonly date?: string;
  /** Name of the new column; the rule's own name for its answer when absent. */
  readonly as?: string;
  /** Named steps of the rule that become columns too. */
  readonly steps?: readonly string[];
}

/** How a policy of achievement is asked of a table. */
export interface PolicyOptions extends ReadingOptions {
  /** Day whose version counts for every row; otherwise the last day of each row's period. */
  readonly asOf?: string;
  /** Scale of the bands; ORG-SCL-01 unless given. */
  readonly scale?: PerformanceScale;
}

/**
 * Asks a rule of every row of a table, or of every group of a grouped table where the rule gathers rows. New columns: the
 * answer, `<answer>_reason` with why there is none, and the steps that are named. A policy of achievement adds
 * `achievement`, `achievementRaw`, `rule`, `band`, `bandLabel` and `absence`. Calculated by core's batch reader.
 *
 * Columns are found by the names and aliases of the inputs; texts are read with the notation of their column. What could
 * not be read stands in `issuesOf` of the result, with row and column.
 *
 * @example
 * withRule(table({ target: ['12'], realisasi: ['9,12'], polaritas: ['minimalkan'] }), PEMDA_UNCAPPED).get('achievement'); // 124
 */
export function withRule(table: ColumnTable, policy: AchievementPolicy, options?: PolicyOptions): ColumnTable;
export function withRule(table: ColumnTable, rule: Rule, options?: RuleOptions): ColumnTable;
export function withRule(
  table: ColumnTable,
  of: Rule | AchievementPolicy,
  options: RuleOptions & PolicyOptions = {},
): ColumnTable {
  return 'inputs' in of ? byRule(table, of, options) : byPolicy(table, of, options);
}

function byPolicy(table: ColumnTable, policy: AchievementPolicy, options: PolicyOptions): ColumnTable {
  const { messages = ID, asOf, scale, ...reading } = options;
  const whole = table.ungroup().reify();
  const source = toIndicators(whole, { ...reading, messages });
  const computation = compute(source, {
    policy,
    messages,
    compile,
    ...(asOf === undefined ? {} : { asOf }),
    ...(scale === undefined ? {} : { scale }),
  });
  const columns = spread(computationColumns(computation), source.sourceRows, whole.numRows());
  noteProvenance(columns, provenanceOfRule(achievementRule(policyBehind(computation.basis)), computation.policy.asOf));
  return noteIssues(withColumns(whole, columns), computation.issues);
}

/** Total rows and blank rows have no computation: their cells stay empty. */
function spread(columns: Columns, rows: Uint32Array, length: number): Columns {
  if (rows.length === length) return columns;
  const at = new Int32Array(length).fill(-1);
  rows.forEach((row, i) => (at[row] = i));
  const cells = (column: ArqueroColumn): CellView<unknown> =>
    new CellView(length, (row) => (at[row] === -1 ? null : column.at(at[row] as number)));
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cells(column)]));
}

function byRule(table: ColumnTable, rule: Rule, options: RuleOptions): ColumnTable {
  const { expression } = rule;
  if (expression === null) {
    throw new TakarError(
      'table/not-batch',
      `${rule.id} is no formula of columns`,
      'Ask evaluateCase of @takar/core, case by case.',
    );
  }
  const isGathered = [...walk(expression)].some(({ kind }) => kind === 'aggregate');
  if (isGathered) return ruleGroups(table, rule, expression, options);
  const whole = table.ungroup().reify();
  const sheet = sheetOf(whole);
  const { input, issues } = inputsOf(whole, sheet, rule, options);
  const versions = versionsByRow(rule, daysOf(sheet, options));
  const names = ['', ...(options.steps ?? [])];
  const computed = computeVersions(expression, input, versions, names, compile);
  const columns = answers(rule, expression, computed, options);
  const notInForce = versions.notInForce.map(({ what, asOf, before, after }) =>
    tableIssue(
      'table/not-in-force',
      (options.messages ?? ID).locale,
      { path: '' },
      { what, asOf, before: before ?? '', after: after ?? '' },
    ),
  );
  return noteIssues(withColumns(whole, columns), [...issues, ...notInForce]);
}

/** The inputs of a rule as columns, with the reasons that the table gives. */
export function inputsOf(
  whole: ColumnTable,
  sheet: Sheet,
  rule: Rule,
  { messages = ID, map, numbers }: RuleOptions,
): { readonly input: ReturnType<typeof readRuleColumns>['table']; readonly issues: readonly TableIssue[] } {
  const { table, places, missing, issues } = readRuleColumns(sheet, rule, { messages, map, numbers });
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => {
      const place = places[name];
      if (column.kind !== 'number' || place === undefined) return [name, column];
      const own: unknown = whole.column(sheet.headers[place] ?? '');
      const { least, most } = rule.inputs.find((each) => each.name === name) ?? {};
      // What a rule gave is taken as it stands, to the last bit; what has bounds was checked against them.
      if (own instanceof FigureView && least === undefined && most === undefined) return [name, own.figures];
      return [name, withReasons(column, sheet, place)];
    }),
  );
  const lacking = missing.map(({ name, aliases = [] }) =>
    tableIssue(
      'table/input-missing',
      messages.locale,
      { path: `/${name}` },
      { name, rule: rule.id, names: [name, ...aliases] },
    ),
  );
  return { input: { ...table, columns }, issues: [...lacking, ...issues] };
}

function daysOf(sheet: Sheet, { asOf, date }: RuleOptions): (string | null)[] {
  const column = date === undefined ? -1 : sheet.headers.indexOf(date);
  if (date !== undefined && column < 0) {
    throw new TakarError('table/column', `no column ${date}`, `Columns: ${sheet.headers.join(', ')}.`, '/date');
  }
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    if (column < 0) return asOf ?? null;
    const day = sheet.cell(row, column);
    return typeof day === 'string' ? day : null;
  });
}

/** Columns of an answer and of named steps; the answer of a category is its official term. */
export function answers(
  rule: Rule,
  expression: Expression,
  computed: Readonly<Record<string, NumberColumn>>,
  { as, steps = [], asOf }: RuleOptions,
): Columns {
  const [main] = rule.outputs ?? [];
  const name = as ?? main?.name ?? (expression.kind === 'named' ? expression.name : 'value');
  const columns: Record<string, ArqueroColumn> = {};
  const add = (key: string, figures: NumberColumn, output: RuleOutput | undefined, step?: string): void => {
    const views = { ...viewsOf(key, figures), ...termsOf(key, figures, output) };
    noteProvenance(views, { ...provenanceOfRule(rule, asOf ?? null), ...(step === undefined ? {} : { step }) });
    Object.assign(columns, views);
  };
  add(name, computed[''] as NumberColumn, main);
  for (const step of steps) {
    const output = rule.outputs?.find((each) => each.name === step);
    add(step, computed[step] as NumberColumn, output, step);
  }
  return columns;
}

function termsOf(key: string, { values, status }: NumberColumn, output: RuleOutput | undefined): Columns {
  const { categories, flag } = output ?? {};
  if (categories === undefined && flag !== true) return {};
  const term = (position: number): string | boolean | number =>
    flag === true ? position !== 0 : (categories?.[position]?.label.id ?? position);
  return { [key]: new CellView(values.length, (row) => (status[row] === 0 ? term(values[row] as number) : null)) };
}
