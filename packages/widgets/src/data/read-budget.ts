// A chunk of its own: only pages with budgets load it.
import { ruleHash, type Computation, type Locale } from '@takar/core';
import { budgetPerformance, EFFICIENCY, readBudgets, type BudgetUnitOfAnalysis } from '@takar/core/budget';
import { learnFormulas, messagesOf } from '../locale/full.js';
import type { BudgetModel } from './budget-model.js';

/** Puts budgets beside the achievement of rows or units. */
export async function readBudgetModel(
  computation: Computation,
  by: BudgetUnitOfAnalysis,
  locale: Locale,
): Promise<BudgetModel> {
  await learnFormulas();
  const budgets = readBudgets(computation.table);
  return {
    computation,
    by,
    performances: budgetPerformance(computation, budgets, by, messagesOf(locale)),
    absent: budgets.absent,
    basis: {
      kind: 'rule',
      id: EFFICIENCY.id,
      title: EFFICIENCY.title[locale],
      hash: ruleHash(EFFICIENCY),
      asOf: null,
    },
  };
}
