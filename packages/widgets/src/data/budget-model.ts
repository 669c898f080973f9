import type { Computation } from '@takar/core';
import type { BudgetFigure, BudgetPerformance, BudgetUnitOfAnalysis } from '@takar/core/budget';
import type { Basis } from '../view/explanation.js';

/** Rows of indicators with their budgets, and what core says of the two together. */
export interface BudgetModel {
  readonly computation: Computation;
  readonly by: BudgetUnitOfAnalysis;
  readonly performances: readonly BudgetPerformance[];
  /** Columns of money that the table does not have. */
  readonly absent: readonly BudgetFigure[];
  /** The rule of efficiency with its version, for exports. */
  readonly basis: Basis;
}
