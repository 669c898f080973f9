import { aggregate, divide, field, multiply, named } from '../expression/build.js';
import { evaluate, type Inputs } from '../expression/evaluate.js';
import { explain } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { Procedure } from '../regulation/procedure.js';

/** Share of one row in the raw weights of all, in per cent. */
export const SHARE: Expression = /* @__PURE__ */ named(
  'share',
  /* @__PURE__ */ multiply(
    /* @__PURE__ */ divide(
      /* @__PURE__ */ field('raw_weight'),
      /* @__PURE__ */ aggregate('sum', /* @__PURE__ */ field('raw_weight')),
    ),
    100,
  ),
);

/**
 * Shares in per cent of the rows of a list, from the raw weight of each. One row without raw weight leaves all without a
 * share, for its reason: what the others weigh depends on it.
 */
export function shares(list: string, rawWeight: Expression): Procedure {
  return {
    version: 1,
    phrase: {
      id: 'bobot mentah tiap baris dibagi jumlahnya, dalam persen',
      en: 'raw weight of each row over their sum, in per cent',
    },
    run: ({ lists }, { parameters, messages }) => {
      const rows = lists[list] ?? [];
      const raw = rows.map((inputs) => evaluate(rawWeight, { inputs, parameters }));
      const group: Inputs[] = raw.map((outcome) => ({ raw_weight: outcome }));
      const found = group.map((inputs) => explain(SHARE, { inputs, parameters, group }, messages));
      const missing =
        rows.length === 0 ? 'no_rows' : (found.find(({ outcome }) => outcome.reason)?.outcome.reason ?? null);
      const value = missing === null ? found.map(({ outcome }) => outcome.value) : null;
      return {
        value,
        reason: missing,
        values: { shares: value, raw_weights: raw.map((outcome) => outcome.value) },
        steps: rows.map((inputs, i) => ({
          ...explain(rawWeight, { inputs, parameters }, messages).trace,
          inputs: [(found[i] as (typeof found)[number]).trace],
        })),
        issues: [],
      };
    },
  };
}
