import { divide, field, named, subtract } from '../expression/build.js';
import { evaluate, type Input, type Inputs } from '../expression/evaluate.js';
import { explain } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { MissingReason } from '../outcome/reason.js';
import type { Procedure } from '../regulation/procedure.js';
import { improvement } from './direction.js';

/** Mean change a year between the first and the last year of a series, in the unit of the indicator. */
export const YEARLY_CHANGE: Expression = /* @__PURE__ */ named(
  'yearly_change',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ subtract(/* @__PURE__ */ field('last'), /* @__PURE__ */ field('first')),
    /* @__PURE__ */ field('years'),
  ),
);

/** Courses of a series: every step worse or equal, no step, steps both ways, every step better or equal. */
export const TRENDS = {
  worse: { id: 'Memburuk', en: 'Worsening' },
  same: { id: 'Tetap', en: 'Unchanged' },
  mixed: { id: 'Naik turun', en: 'Up and down' },
  better: { id: 'Membaik', en: 'Improving' },
} as const;

export type TrendKey = keyof typeof TRENDS;

const STEP = /* @__PURE__ */ improvement(/* @__PURE__ */ field('now'), /* @__PURE__ */ field('before'), {
  now: /* @__PURE__ */ field('around_now'),
  before: /* @__PURE__ */ field('around_before'),
});

/** Course of a series by polarity; null with a reason where a step cannot be judged. */
export function trendOf(
  rows: readonly Inputs[],
  polarity: Input,
): { trend: TrendKey | null; reason: MissingReason | null } {
  let up = false;
  let down = false;
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before === undefined) continue;
    const inputs: Inputs = {
      polarity: polarity ?? null,
      now: row.value ?? null,
      before: before.value ?? null,
      around_now: row.target ?? null,
      around_before: before.target ?? null,
    };
    const step = evaluate(STEP, { inputs, parameters: {} });
    if (step.reason !== null) return { trend: null, reason: step.reason };
    up ||= step.value > 0;
    down ||= step.value < 0;
  }
  return { trend: up && down ? 'mixed' : up ? 'better' : down ? 'worse' : 'same', reason: null };
}

/** Several years of one indicator: steps, mean change a year, course by polarity. Rows stand in the order of their years. */
export const SERIES: Procedure = {
  version: 1,
  phrase: {
    id: '(tahun terakhir − tahun pertama) ÷ selisih tahun, dan arah tiap langkah menurut polaritas',
    en: '(last year − first year) ÷ years between, and the direction of each step by polarity',
  },
  run: ({ fields, lists }, { messages }) => {
    const rows = [...(lists.years ?? [])].sort((a, b) => Number(a.year) - Number(b.year));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined || rows.length < 2) {
      return { value: null, reason: 'no_rows', values: {}, steps: [], issues: [] };
    }
    const inputs: Inputs = {
      first: first.value ?? null,
      last: last.value ?? null,
      years: Number(last.year) - Number(first.year),
    };
    const { outcome, trace } = explain(YEARLY_CHANGE, { inputs, parameters: {} }, messages);
    const { trend } = trendOf(rows, fields.polarity ?? null);
    const changes = rows.slice(1).map((row, i) => {
      const step = { first: rows[i]?.value ?? null, last: row.value ?? null, years: 1 };
      return evaluate(YEARLY_CHANGE, { inputs: step, parameters: {} }).value;
    });
    return {
      value: outcome.value,
      reason: outcome.reason,
      values: { yearly_change: outcome.value, changes, trend: trend === null ? null : TRENDS[trend].id },
      steps: [trace],
      issues: [],
    };
  },
};
