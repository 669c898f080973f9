import { evaluate, type Inputs } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { FieldName } from '../data/indicator-table.js';
import type { Citation } from '../issue.js';
import type { IssueValues, LocalText } from '../locale/messages.js';
import type { Confidence, Dated } from '../regulation/dated.js';
import { resolve, type ResolvedRule } from '../regulation/resolve.js';
import { defineRule, type Rule, type RuleInput } from '../regulation/rule.js';
import type { QualityCode } from './quality-issues.js';
import type { DatedRow, QualityRow } from './quality-row.js';

/** What a check reads: rows one by one, and the rows of one indicator of one unit together. */
export interface QualityContext {
  readonly rows: readonly QualityRow[];
  /** Rows of each indicator of each unit, in the order of their periods; superseded rows are left out. */
  readonly series: readonly (readonly DatedRow[])[];
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

/** Whether the condition of a check holds for some figures; false where one that it asks for is missing. */
export function holds(rule: Rule, inputs: Inputs): boolean {
  const outcome = valueOf(rule, inputs);
  return outcome !== null && outcome !== 0;
}

/** Value of a check's expression, which every check has, in its one version; null where a figure is missing. */
export function valueOf(rule: Rule, inputs: Inputs): number | null {
  const { parameters } = resolve(rule, null).resolved as ResolvedRule;
  return evaluate(rule.expression as Expression, { inputs, parameters }).value;
}

/** The row of the same series one year before, of the same kind of period. */
function yearBefore({ period }: DatedRow, series: readonly DatedRow[]): DatedRow | undefined {
  if (period.grain === 'years') return undefined;
  const wanted = yearEarlier(period.text);
  return series.find((other) => other.period.text === wanted);
}

function yearEarlier(text: string): string {
  return `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`;
}

/** Each row of the series with the row of the year before. */
export function* pairs({ series }: QualityContext): Generator<{ row: DatedRow; before: DatedRow }> {
  for (const rows of series) {
    for (const row of rows) {
      const before = yearBefore(row, rows);
      if (before !== undefined) yield { row, before };
    }
  }
}

type Quarters = readonly [DatedRow, DatedRow, DatedRow, DatedRow];

/** Rows of a series by calendar year, where it has all four quarters. */
export function* fullYears({
  series,
}: QualityContext): Generator<{ year: string; quarters: Quarters; annual: DatedRow | undefined }> {
  for (const rows of series) {
    const of = (text: string): DatedRow | undefined => rows.find(({ period }) => period.text === text);
    for (const year of new Set(rows.map(({ period }) => period.text.slice(0, 4)))) {
      const [q1, q2, q3, q4] = [1, 2, 3, 4].map((quarter) => of(`${year}-Q${quarter}`));
      if (q1 && q2 && q3 && q4) yield { year, quarters: [q1, q2, q3, q4], annual: of(year) };
    }
  }
}
