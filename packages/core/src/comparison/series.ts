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

/**
 * Several years of one indicator: steps, mean change a year, course by polarity. Rows stand in the order of their years. What
 * is compared is `value`, or `achievement`, of which more is better, where no row has a value.
 */
export const SERIES: Procedure = {
  version: 2,
  phrase: {
    id: '(tahun terakhir − tahun pertama) ÷ selisih tahun, dan arah tiap langkah menurut polaritas',
    en: '(last year − first year) ÷ years between, and the direction of each step by polarity',
  },
  run: ({ fields, lists }, { messages }) => {
    const given = [...(lists.years ?? [])].sort((a, b) => Number(a.year) - Number(b.year));
    const ofAchievement = given.every(({ value }) => value === undefined);
    const rows = ofAchievement ? given.map(achieved) : given;
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
    const { trend } = trendOf(rows, ofAchievement ? 'maximise' : (fields.polarity ?? null));
    return {
      value: outcome.value,
      reason: outcome.reason,
      values: {
        yearly_change: outcome.value,
        changes: changesOf(rows),
        trend: trend === null ? null : TRENDS[trend].id,
        achievement_changes: changesOf(given.map(achieved)),
      },
      steps: [trace],
      issues: [],
    };
  },
};

/** A year with its achievement as what is compared. */
function achieved({ year, achievement }: Inputs): Inputs {
  return { year: year ?? null, value: achievement ?? null };
}

function changesOf(rows: readonly Inputs[]): readonly (number | null)[] {
  return rows.slice(1).map((row, i) => {
    const step = { first: rows[i]?.value ?? null, last: row.value ?? null, years: 1 };
    return evaluate(YEARLY_CHANGE, { inputs: step, parameters: {} }).value;
  });
}
