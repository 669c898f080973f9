import { explain } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { Inputs } from '../expression/evaluate.js';
import { rupiahOf, type Money } from '../money/money.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import type { Procedure } from '../regulation/procedure.js';
import { moneyOf } from './budget-rows.js';

/** Months added up from January, then handed to a formula over cumulative months: the same formula in both cases. */
export function cumulated(list: string, fields: readonly string[], formula: Expression): Procedure {
  return {
    version: 1,
    phrase: {
      id: 'bulan dijumlahkan dari awal tahun, lalu rumus bulan kumulatif',
      en: 'months are added from the start of the year, then the formula of cumulative months',
    },
    run: ({ lists }, { parameters, messages }) => {
      const group = toDate(lists[list] ?? [], fields);
      const { outcome, trace } = explain(formula, { inputs: {}, parameters, group }, messages);
      return {
        value: outcome.value,
        reason: outcome.reason,
        values: formula.kind === 'named' ? { [formula.name]: outcome.value } : {},
        steps: [trace],
        issues: [],
      };
    },
  };
}

function toDate(rows: readonly Inputs[], fields: readonly string[]): Inputs[] {
  const sums = new Map<string, { sum: Money; reason: Outcome['reason'] }>(
    fields.map((name) => [name, { sum: 0n, reason: null }]),
  );
  return rows.map((row) => {
    const cells = fields.map((name) => {
      const amount = moneyOf(row, name);
      const known = sums.get(name) as { sum: Money; reason: Outcome['reason'] };
      known.reason ??= amount.reason;
      known.sum += amount.value ?? 0n;
      return [name, known.reason === null ? present(rupiahOf(known.sum)) : absent(known.reason)] as const;
    });
    return Object.fromEntries(cells);
  });
}
