import { evaluateInputs, type CaseResult } from '../case/evaluate-case.js';
import type { Computation } from '../indicator/computation.js';
import { supersededRows } from '../indicator/superseded.js';
import { textsOf } from '../data/indicator-table.js';
import type { Messages } from '../locale/messages.js';
import type { Money, MoneyOutcome } from '../money/money.js';
import { rupiahOf } from '../money/money.js';
import { absent, outcomeAt, present, type Outcome } from '../outcome/outcome.js';
import type { MissingReason } from '../outcome/reason.js';
import type { Rule } from '../regulation/rule.js';
import { BUDGET_ABSORPTION, EFFICIENCY, EFFICIENT_TERM, TOTAL_ABSORPTION } from '../regulations/rules/efficiency.js';
import { scoreUnits } from '../score/score-groups.js';
import type { BudgetReading, RowBudget } from './read-budgets.js';

/** What one mark of a picture of budget and performance stands for. */
export type BudgetUnitOfAnalysis = 'row' | 'unit';

/** A figure that a mark needs. */
export type BudgetFigure = 'budget' | 'realised' | 'absorption' | 'achievement';

/** Performance beside the budget that it took. */
export interface BudgetPerformance {
  readonly unit: string | null;
  /** Null for a whole unit. */
  readonly indicator: string | null;
  readonly period: string | null;
  /** Rows that it rests on. */
  readonly rows: readonly number[];
  /** Group of `scoreUnits`; null for a single row. */
  readonly score: number | null;
  /** Achievement (*capaian kinerja*) in per cent. */
  readonly achievement: Outcome;
  readonly budget: MoneyOutcome;
  readonly realised: MoneyOutcome;
  /** Absorption (*penyerapan anggaran*) in per cent by ORG-BUD-01/absorption; null where an amount is missing. */
  readonly absorption: CaseResult | null;
  /** ORG-BUD-01: A as the value, B and C among the values; null where achievement or absorption is missing. */
  readonly efficiency: CaseResult | null;
  /** Whether it is efficient by rule A, `C ≥ S`; null where that cannot be said. */
  readonly efficient: boolean | null;
  /** What is missing first, in the order budget, realised, absorption, achievement; null where all are there. */
  readonly lacks: { readonly what: BudgetFigure; readonly reason: MissingReason } | null;
}

/**
 * Achievement, absorption and efficiency (ORG-BUD-01) of each row that counts, or of each unit and period. The budgets of a unit are
 * added to the sen; rows of one programme with the same amounts are one budget. Rows with the same amounts that name no
 * programme may be one budget or two: their sum is `ambiguous`, and no figure is made of it.
 */
export function budgetPerformance(
  computation: Computation,
  { rows: budgets }: BudgetReading,
  by: BudgetUnitOfAnalysis,
  messages: Messages,
): readonly BudgetPerformance[] {
  const { table, columns } = computation;
  const text = (name: 'unit' | 'indicator' | 'period', row: number): string | null =>
    textsOf(table, name)?.values[row] ?? null;
  if (by === 'row') {
    const superseded = supersededRows(table);
    return budgets.flatMap((own, row) => {
      if (superseded.has(row)) return [];
      const named = { unit: text('unit', row), indicator: text('indicator', row), period: text('period', row) };
      return [
        performance({ ...named, rows: [row], score: null }, outcomeAt(columns.achievement, row), [own], messages),
      ];
    });
  }
  const { groups, members } = scoreUnits(computation, messages);
  return groups.map(({ unit, period, score, reason, coverage }, i) => {
    const rows = members[i] ?? [];
    const figure = score === null || coverage.reported === 0 ? absent(reason ?? 'not_reported') : present(score);
    return performance(
      { unit, indicator: null, period, rows, score: i },
      figure,
      rows.map((row) => budgets[row] as RowBudget),
      messages,
    );
  });
}

function performance(
  named: Pick<BudgetPerformance, 'unit' | 'indicator' | 'period' | 'rows' | 'score'>,
  achievement: Outcome,
  given: readonly RowBudget[],
  messages: Messages,
): BudgetPerformance {
  const distinct = distinctBudgets(given);
  const budget = total(distinct, 'budget');
  const realised = total(distinct, 'realised');
  const absorption = distinct === null ? null : absorptionOf(distinct, messages);
  const share = typeof absorption?.value === 'number' ? absorption.value : null;
  const efficiency =
    achievement.value === null || share === null
      ? null
      : ask(EFFICIENCY, { achievement: achievement.value, absorption: share }, {}, messages);
  const missing = [
    ['budget', budget.reason],
    ['realised', realised.reason],
    ['absorption', share === null ? (absorption?.reason ?? 'missing') : null],
    ['achievement', achievement.reason],
  ] as const;
  const first = missing.find(([, reason]) => reason !== null);
  return {
    ...named,
    achievement,
    budget,
    realised,
    absorption: share === null ? null : absorption,
    efficiency,
    efficient: efficiency === null ? null : efficiency.value === EFFICIENT_TERM,
    lacks: first === undefined ? null : { what: first[0], reason: first[1] ?? 'missing' },
  };
}

/** Budgets that are certainly different ones; null where nobody can tell. */
function distinctBudgets(rows: readonly RowBudget[]): readonly RowBudget[] | null {
  const known = new Map<string, RowBudget>();
  for (const row of rows) {
    const amounts = `${row.budget.value ?? ''}/${row.realised.value ?? ''}`;
    const key = `${row.programme ?? ''}\0${amounts}`;
    if (known.has(key) && (row.programme ?? '') === '' && row.budget.value !== null) return null;
    known.set(row.budget.value === null ? `${key}\0${known.size}` : key, row);
  }
  return [...known.values()];
}

function total(rows: readonly RowBudget[] | null, name: 'budget' | 'realised'): MoneyOutcome {
  if (rows === null) return { value: null, reason: 'ambiguous' };
  let sum: Money = 0n;
  for (const { [name]: amount } of rows) {
    if (amount.value === null) return amount;
    sum += amount.value;
  }
  return rows.length === 0 ? { value: null, reason: 'no_rows' } : { value: sum, reason: null };
}

function absorptionOf(rows: readonly RowBudget[], messages: Messages): CaseResult | null {
  const lists = rows.map(({ budget, realised }) =>
    budget.value === null || realised.value === null
      ? null
      : { budget: rupiahOf(budget.value), realised: rupiahOf(realised.value) },
  );
  const [only] = lists;
  if (only === undefined || lists.includes(null)) return null;
  return lists.length === 1 && only !== null
    ? ask(BUDGET_ABSORPTION, only, {}, messages)
    : ask(TOTAL_ABSORPTION, {}, { budgets: lists.filter((each) => each !== null) }, messages);
}

function ask(
  rule: Rule,
  fields: Readonly<Record<string, number>>,
  lists: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>>,
  messages: Messages,
): CaseResult | null {
  return evaluateInputs(rule, { fields, lists, json: {}, group: null, issues: [] }, { messages }).result;
}
