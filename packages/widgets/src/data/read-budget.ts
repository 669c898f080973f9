// A chunk of its own: only pages with budgets load it.
import type { Computation, Locale } from '@takar/core';
import { budgetPerformance, EFFICIENCY, readBudgets, type BudgetUnitOfAnalysis } from '@takar/core/budget';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
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
    basis: basisOf(EFFICIENCY, locale),
  };
}
