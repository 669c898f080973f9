import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import { evaluate, type Inputs } from '../expression/evaluate.js';
import type { Procedure } from '../regulation/procedure.js';
import { budgetIssue } from './budget-issues.js';

/** The two formulas of deviation: of one month over its spending types, and of the year over its months. */
export interface DeviationFormulas {
  readonly month: Expression;
  readonly year: Expression;
  /** Field that the formula of the year reads each month under. */
  readonly field: string;
  /** Last month that counts. */
  readonly lastMonth: number;
}

/** Deviation of a year from rows of month, spending type, plan, realisation and ceiling. */
export function monthlyDeviation(list: string, { month, year, field, lastMonth }: DeviationFormulas): Procedure {
  return {
    version: 1,
    phrase: {
      id: 'deviasi tiap bulan ditimbang pagu jenis belanja, dirata-rata sepanjang bulan, lalu dinilai',
      en: 'deviation of each month weighted by the ceiling of spending types, averaged over months, then scored',
    },
    run: ({ lists }, { parameters, messages }) => {
      const months = new Map<number, Inputs[]>();
      const outside = new Set<number>();
      for (const row of lists[list] ?? []) {
        const at = typeof row.month === 'number' ? row.month : NaN;
        if (at > lastMonth) outside.add(at);
        else months.set(at, [...(months.get(at) ?? []), row]);
      }
      const steps: Trace[] = [];
      const group: Inputs[] = [...months].map(([, group_]) => {
        const scope = { inputs: {}, parameters, group: group_ };
        steps.push(explain(month, scope, messages).trace);
        return { [field]: evaluate(month, scope) };
      });
      const { outcome, trace } = explain(year, { inputs: {}, parameters, group }, messages);
      const values: Record<string, number | null> = {};
      evaluate(year, { inputs: {}, parameters, group }, (node, step) => {
        if (node.kind === 'named') values[node.name] = step.value;
      });
      return {
        value: outcome.value,
        reason: outcome.reason,
        values: { ...values, months: group.map((each) => (each[field] as { value: number | null }).value) },
        steps: [...steps, trace],
        issues: [...outside].map((at) =>
          budgetIssue('budget/month-outside', messages.locale, { path: `/${list}` }, { month: at }),
        ),
      };
    },
  };
}
