import { procedureStep } from '../case/step.js';
import type { Inputs } from '../expression/evaluate.js';
import { explain } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import { formatMoney } from '../money/format-money.js';
import { rupiahOf, type MoneyOutcome } from '../money/money.js';
import { absent, present } from '../outcome/outcome.js';
import type { Procedure } from '../regulation/procedure.js';
import { sumOf } from './budget-rows.js';

/** Sums of money that a formula reads, by the field it reads them under. */
export type MoneySums = Readonly<Record<string, (row: Inputs) => MoneyOutcome>>;

/**
 * A formula over sums of money: each sum is added to the sen, whatever its size, and the formula reads the sums. The
 * formula is that of the rule for the totals themselves, so that both are one.
 */
export function ratioOfSums(
  list: string,
  sums: MoneySums,
  formula: Expression,
  phrase: Procedure['phrase'],
): Procedure {
  return {
    version: 1,
    phrase,
    run: ({ lists }, { parameters, messages }) => {
      const rows = lists[list] ?? [];
      const found = Object.entries(sums).map(([name, amountOf]) => [name, sumOf(rows, amountOf)] as const);
      const inputs = Object.fromEntries(
        found.map(([name, sum]) => [name, sum.reason === null ? present(rupiahOf(sum.value)) : absent(sum.reason)]),
      );
      const { outcome, trace } = explain(formula, { inputs, parameters }, messages);
      const steps = found.map(([name, sum]) =>
        procedureStep(
          name,
          sum.reason === null ? formatMoney(sum.value, { locale: messages.locale }) : null,
          messages,
          {
            reason: sum.reason,
          },
        ),
      );
      const texts = found.map(
        ([name, sum]) => [`${name}_sum`, sum.reason === null ? formatMoney(sum.value) : null] as const,
      );
      return {
        value: outcome.value,
        reason: outcome.reason,
        values: {
          ...(formula.kind === 'named' ? { [formula.name]: outcome.value } : {}),
          ...Object.fromEntries(texts),
        },
        steps: [...steps, trace],
        issues: [],
      };
    },
  };
}
