import { categoriesOf, numbersOf, textsOf, type IndicatorTable } from '../../data/indicator-table.js';
import type { Figure } from '../../expression/plain.js';
import type { IssueTexts } from '../../locale/messages.js';
import { categoryAt, numberColumn, type NumberColumn } from '../../outcome/column.js';
import { reasonOf, statusOf, type MissingReason } from '../../outcome/reason.js';
import { PEMDA_UNCAPPED } from '../../regulations/policies/pemda.js';
import { SCALE_FIVE } from '../../score/scales.js';
import { plainPeriod } from '../../time/plain-period.js';
import { computationOf, daysOfRows, type AchievementFigures } from '../computation-of.js';
import type { Computation } from '../computation.js';
import { achievementOf, RULES, ruleOf, type PlainFigures, type PlainRow } from './pemda-uncapped.js';

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
  const early = days.some((day) => day !== null && day < PEMDA_UNCAPPED.from);
  const weeks = textsOf(source, 'period')?.values.some((text) => text?.includes('-W'));
  if (early || weeks || (numbersOf(source, 'numerator') && numbersOf(source, 'denominator'))) return null;
  const basis = { policy: PEMDA_UNCAPPED, days, table: source };
  return computationOf(source, basis, figuresOf(source), SCALE_FIVE, options);
}

type Output = keyof PlainFigures;

function figuresOf(table: IndicatorTable): AchievementFigures {
  const { length } = table;
  const outputs: readonly Output[] = ['achievement', 'achievementRaw', 'achievementCapped', 'met', 'band', 'unrounded'];
  const all = Object.fromEntries(outputs.map((name) => [name, numberColumn(length)])) as Record<Output, NumberColumn>;
  const rowAt = rowsOf(table);
  for (let row = 0; row < length; row += 1) {
    const figures = achievementOf(rowAt(row));
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
      const position = ruleOf(rowAt(row));
      return typeof position === 'string' ? null : (RULES[position] ?? null);
    },
    notInForce: [],
  };
}

/** Rows of a table as the rule in code takes them. */
function rowsOf(table: IndicatorTable): (row: number) => PlainRow {
  const figure = (name: 'target' | 'target_from' | 'realisation' | 'cap'): ((row: number) => Figure) => {
    const column = numbersOf(table, name);
    return (row) => {
      const status = column?.status[row] ?? statusOf('missing');
      return status === 0 ? (column?.values[row] as number) : (reasonOf(status) as MissingReason);
    };
  };
  const word = (name: 'polarity' | 'target_kind'): ((row: number) => string | null) => {
    const column = categoriesOf(table, name);
    return (row) => (column === undefined ? null : categoryAt(column, row));
  };
  const cells = {
    target: figure('target'),
    target_from: figure('target_from'),
    realisation: figure('realisation'),
    cap: figure('cap'),
    polarity: word('polarity'),
    target_kind: word('target_kind'),
  };
  return (row) =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell(row)])) as unknown as PlainRow;
}
