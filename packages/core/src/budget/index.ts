// Budgets beside performance, for pictures and reports.
export { budgetPerformance } from './budget-performance.js';
export type { BudgetFigure, BudgetPerformance, BudgetUnitOfAnalysis } from './budget-performance.js';
export { readBudgets } from './read-budgets.js';
export type { BudgetReading, RowBudget } from './read-budgets.js';
export { EFFICIENCY } from '../regulations/rules/efficiency.js';
