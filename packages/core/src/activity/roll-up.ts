import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { exactAnswer } from '../money/exact-answer.js';
import type { ExactOutcome } from '../money/evaluate-exact.js';
import { numberOf } from '../money/fraction.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import { resolve } from '../regulation/resolve.js';
import type { Rule } from '../regulation/rule.js';
import { parsePeriod } from '../time/parse-period.js';
import { comparePeriods } from '../time/compare-periods.js';
import { monthPeriod, quarterPeriod, yearPeriod, type Period } from '../time/period.js';
import { activityIssue } from './activity-issues.js';

/** A period that shorter ones are brought together in. */
export type RollUpGrain = 'month' | 'quarter' | 'year';

/** Target and realisation of a short period; an outcome without value keeps its reason. */
export interface PeriodFigure {
  readonly period: string;
  readonly target: number | Outcome | null;
  readonly realisation: number | Outcome | null;
}

/** The same of a longer period. */
export interface RolledUp {
  readonly period: string;
  readonly target: Outcome;
  readonly realisation: Outcome;
  readonly percent: Outcome;
  /** How many shorter periods it is made of. */
  readonly periods: number;
}

/** How shorter periods come together: flows add, levels take the last, percentages are averaged or taken last, as declared. */
export interface RollUpOptions {
  readonly grain: RollUpGrain;
  readonly consolidation: 'sum' | 'average' | 'last' | 'max' | 'min';
  /** IND-ACT-07. */
  readonly rule: Rule;
  readonly messages: Messages;
}

/**
 * Days, weeks' days, months or quarters to months, quarters or years, by the indicator's kind of consolidation. A period
 * that is not wholly within one longer period, or that stands twice, is an issue and is left out.
 */
export function rollUp(
  figures: readonly PeriodFigure[],
  { grain, consolidation, rule, messages }: RollUpOptions,
): { readonly rows: readonly RolledUp[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  const groups = new Map<string, { period: Period; figure: PeriodFigure }[]>();
  const seen = new Set<string>();
  figures.forEach((figure, i) => {
    const period = parsePeriod(figure.period);
    const longer = period === null ? null : longerOf(period, grain);
    if (period === null || longer === null || seen.has(period.text)) {
      const values = { entry: String(i + 1), date: figure.period, period: grain };
      issues.push(activityIssue('activity/not-in-longer-period', messages.locale, { path: `/figures/${i}` }, values));
      return;
    }
    seen.add(period.text);
    groups.set(longer.text, [...(groups.get(longer.text) ?? []), { period, figure }]);
  });
  const { resolved } = resolve(rule, null);
  const rows = [...groups].map(([text, members]): RolledUp => {
    const ordered = members.slice().sort((a, b) => comparePeriods(a.period, b.period));
    const periods = ordered.map(({ figure: { target, realisation } }) => ({ target, realisation }));
    const answer = resolved === null ? null : exactAnswer(resolved, { consolidation }, { periods });
    return {
      period: text,
      target: outcomeOf(answer?.steps.get('target')),
      realisation: outcomeOf(answer?.steps.get('realisation')),
      percent: outcomeOf(answer?.outcome),
      periods: ordered.length,
    };
  });
  return { rows: rows.sort((a, b) => (a.period < b.period ? -1 : 1)), issues };
}

function longerOf({ start, end }: Period, grain: RollUpGrain): Period | null {
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  const longer =
    grain === 'year'
      ? yearPeriod(year)
      : grain === 'quarter'
        ? quarterPeriod(year, Math.ceil(month / 3))
        : monthPeriod(year, month);
  return longer !== null && end <= longer.end ? longer : null;
}

function outcomeOf(outcome: ExactOutcome | undefined): Outcome {
  if (outcome === undefined) return absent('missing');
  return outcome.reason === null ? present(numberOf(outcome.value)) : absent(outcome.reason);
}
