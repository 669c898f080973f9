import { evaluate, type Inputs } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { FieldName } from '../data/indicator-table.js';
import type { Citation } from '../issue.js';
import type { IssueValues, LocalText } from '../locale/messages.js';
import type { Confidence, Dated } from '../regulation/dated.js';
import { resolve } from '../regulation/resolve.js';
import { defineRule, type Rule, type RuleInput } from '../regulation/rule.js';
import type { QualityCode } from './quality-issues.js';
import type { QualityRow } from './quality-row.js';

/** What a check reads: rows one by one, and the rows of one indicator of one unit together. */
export interface QualityContext {
  readonly rows: readonly QualityRow[];
  /** Rows of each indicator of each unit, in the order of their periods; superseded rows are left out. */
  readonly series: readonly (readonly QualityRow[])[];
  /** Day of the submission, for what is not due yet. */
  readonly asOf: string | null;
}

/** Something found: the row and field it is told on, and what the message says. */
export interface Found {
  readonly row: QualityRow;
  readonly field: FieldName;
  readonly values?: IssueValues;
}

/** One check of submitted figures. */
export interface QualityCheck {
  readonly code: QualityCode;
  /** Its condition as a rule of the registry: 1 where something is found. */
  readonly rule: Rule;
  /** Columns without which it cannot run. */
  readonly needs: readonly FieldName[];
  readonly find: (context: QualityContext) => Iterable<Found>;
}

/** What the rule of a check is made from. */
export interface Condition {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly confidence?: Confidence;
  readonly inputs: readonly RuleInput[];
  readonly parameters?: Readonly<Record<string, number>>;
  readonly expression: Expression;
  readonly labels?: Readonly<Record<string, LocalText>>;
  readonly note?: LocalText;
}

const FIRST_DAY = '2014-12-01';

/** The rule of a check. Its thresholds are choices of Takar's. */
export function conditionRule({ parameters = {}, confidence = 'default', labels = {}, ...more }: Condition): Rule {
  const dated = (value: number): readonly Dated<number>[] => [
    { from: FIRST_DAY, value, citation: more.citation, confidence: 'default' },
  ];
  return defineRule({
    ...more,
    kind: 'check',
    confidence,
    from: FIRST_DAY,
    date: 'period-end',
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, dated(value)])),
    labels: { found: { id: 'ditemukan', en: 'found' }, ...LABELS, ...labels },
  });
}

const LABELS: Readonly<Record<string, LocalText>> = {
  previous_realisation: { id: 'realisasi sebelumnya', en: 'realisation before' },
  previous_target: { id: 'target sebelumnya', en: 'target before' },
  previous_published: { id: 'capaian terbit sebelumnya', en: 'published achievement before' },
};

/** Whether the condition of a check holds for some figures; false where it cannot be asked. */
export function holds(rule: Rule, inputs: Inputs): boolean {
  const outcome = valueOf(rule, inputs);
  return outcome !== null && outcome !== 0;
}

/** Value of a check's expression; null where it has none. */
export function valueOf(rule: Rule, inputs: Inputs): number | null {
  const { resolved } = resolve(rule, null);
  if (resolved === null || rule.expression === null) return null;
  return evaluate(rule.expression, { inputs, parameters: resolved.parameters }).value;
}

/** The row of the same series one year before, of the same kind of period. */
export function yearBefore(row: QualityRow, series: readonly QualityRow[]): QualityRow | undefined {
  const wanted = row.period === null || row.period.grain === 'years' ? null : yearEarlier(row.period.text);
  return wanted === null ? undefined : series.find(({ period }) => period?.text === wanted);
}

function yearEarlier(text: string): string {
  return `${String(Number(text.slice(0, 4)) - 1).padStart(4, '0')}${text.slice(4)}`;
}

/** Each row of the series with the row of the year before. */
export function* pairs({ series }: QualityContext): Generator<{ row: QualityRow; before: QualityRow }> {
  for (const rows of series) {
    for (const row of rows) {
      const before = yearBefore(row, rows);
      if (before !== undefined) yield { row, before };
    }
  }
}

/** Rows of a series by calendar year, where it has all four quarters. */
export function* fullYears({
  series,
}: QualityContext): Generator<{ year: string; quarters: QualityRow[]; annual: QualityRow | undefined }> {
  for (const rows of series) {
    const years = new Set(rows.flatMap(({ period }) => (period?.grain === 'quarter' ? [period.text.slice(0, 4)] : [])));
    for (const year of years) {
      const quarters = [1, 2, 3, 4].flatMap((q) => rows.find(({ period }) => period?.text === `${year}-Q${q}`) ?? []);
      const annual = rows.find(({ period }) => period?.text === year);
      if (quarters.length === 4) yield { year, quarters, annual };
    }
  }
}
