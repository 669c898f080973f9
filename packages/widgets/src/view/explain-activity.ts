// Loaded with the first explanation of an activity.
import type { Trace } from '@takar/core';
import { activityRatio, activityTraces } from '@takar/core/activity';
import type { ActivityModel } from '../data/activity-model.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Explains minutes and ratio of some days of a month: its target, its minutes, and the one over the other. */
export function explainActivity(
  { months, options }: ActivityModel,
  asked: {
    readonly month: string;
    readonly dates: ReadonlySet<string>;
    readonly target: number;
    readonly counted: number;
  },
  told: CaseHeading,
): Explanation | null {
  const month = months.find(({ period }) => period === asked.month);
  if (month === undefined) return null;
  const result = activityRatio(asked, options);
  const trace: Trace = {
    ...result.trace,
    inputs: [...activityTraces(month, asked.dates, options), ...result.trace.inputs],
  };
  return explainCase({ ...result, trace }, told);
}
