import type { Computation } from '@takar/core';
import type { BudgetUnitOfAnalysis } from '@takar/core/budget';
import type { BudgetModel } from './budget-model.js';
import { INDICATORS } from './indicators.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** Reads rows of indicators with budgets beside them; what puts the two together comes with the first table. */
export function budgetReader(by: () => BudgetUnitOfAnalysis): Reader<BudgetModel> {
  const read = async (computation: Computation, locale: 'id' | 'en'): Promise<BudgetModel> => {
    const { readBudgetModel } = await part(import('./read-budget.js'));
    return readBudgetModel(computation, by(), locale);
  };
  return {
    given: (data) => ('performances' in data ? (data as BudgetModel) : null),
    sheet: async (sheet, settings) => read(await INDICATORS.sheet(sheet, settings), settings.messages.locale),
    json: (value, { messages }) => {
      const computation = typeof value === 'object' && value !== null ? INDICATORS.given(value) : null;
      return computation === null ? null : read(computation, messages.locale);
    },
    length: ({ computation }) => INDICATORS.length(computation),
    faults: ({ computation }) => INDICATORS.faults(computation),
  };
}
