import { numbersOf, textsOf, type IndicatorTable } from '../../data/indicator-table.js';
import type { IssueTexts } from '../../locale/messages.js';
import { categoryAt, numberColumn, type Column, type NumberColumn } from '../../outcome/column.js';
import { outcomeAt } from '../../outcome/outcome.js';
import { statusOf } from '../../outcome/reason.js';
import { SCALE_FIVE } from '../../score/scales.js';
import { plainPeriod } from '../../time/plain-period.js';
import { computationOf, daysOfRows, type AchievementFigures } from '../computation-of.js';
import type { Computation } from '../computation.js';
import { achievementOf, POLICY, RULES, ruleOf, type PlainFigures, type PlainRow } from './pemda-uncapped.js';

/**
 * The same as `compute` by `PEMDA_UNCAPPED` on the scale ORG-SCL-01, without the tree of the rule: by the rule as code, which
 * is written from that tree. So a page that shows such figures loads the algebra when somebody asks for an explanation.
 * Null for a table that needs more: one of numerators and denominators, of weeks, or of days before the policy applies.
 */
export function computePlainly(
  source: IndicatorTable,
  options: { readonly messages: IssueTexts; readonly asOf?: string },
): Computation | null {
  const days = daysOfRows(source, options.asOf, plainPeriod);
  const early = days.some((day) => day !== null && day < POLICY.from);
  const weeks = textsOf(source, 'period')?.values.some((text) => text?.includes('-W'));
  if (early || weeks || (numbersOf(source, 'numerator') && numbersOf(source, 'denominator'))) return null;
  const basis = { policy: POLICY, days, table: source };
  return computationOf(source, basis, figuresOf(source), SCALE_FIVE, options);
}

const EMPTY: PlainRow = {
  cap: 'missing',
  polarity: null,
  realisation: 'missing',
  target: 'missing',
  target_from: 'missing',
  target_kind: null,
};

type Output = keyof PlainFigures;

function figuresOf(table: IndicatorTable): AchievementFigures {
  const { length } = table;
  const outputs = Object.keys(achievementOf(EMPTY)) as Output[];
  const all = Object.fromEntries(outputs.map((name) => [name, numberColumn(length)])) as Record<Output, NumberColumn>;
  for (let row = 0; row < length; row += 1) {
    const figures = achievementOf(rowOf(table, row));
    for (const name of outputs) {
      const figure = figures[name];
      const { values, status } = all[name];
      if (typeof figure === 'string') status[row] = statusOf(figure);
      else [values[row], status[row]] = [figure, 0];
    }
  }
  const { unrounded, ...columns } = all;
  return {
    columns,
    unrounded,
    ruleOf: (row) => {
      const position = ruleOf(rowOf(table, row));
      return typeof position === 'string' ? null : (RULES[position] ?? null);
    },
    notInForce: [],
  };
}

/** A row of a table as the rule in code takes it; what the table has no column for is missing. */
function rowOf({ columns }: IndicatorTable, row: number): PlainRow {
  const cells = Object.entries<string | number | null>({ ...EMPTY }).map(
    ([name, none]) => [name, cellOf(columns[name], row) ?? none] as const,
  );
  return Object.fromEntries(cells) as unknown as PlainRow;
}

function cellOf(column: Column | undefined, row: number): string | number | null {
  if (column?.kind === 'category') return categoryAt(column, row);
  if (column?.kind !== 'number') return null;
  const { value, reason } = outcomeAt(column, row);
  return value ?? reason;
}
