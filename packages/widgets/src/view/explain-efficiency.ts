// Loaded with the first explanation of budget and performance.
import type { Computation, Trace } from '@takar/core';
import type { BudgetPerformance } from '@takar/core/budget';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation, ScoreQuestion } from './explanation.js';
import type { PanelPart } from '../parts/load-panel.js';
import type { ViewOptions } from './view-row.js';

/**
 * Explains a mark: its efficiency, and under it how achievement and absorption came about. Where one of the two is
 * missing, what is there is explained, and the reason stands at its head.
 */
export function explainEfficiency(
  computation: Computation,
  performance: BudgetPerformance,
  scores: ScoreQuestion['scores'] | null,
  told: CaseHeading & { readonly missing: string | null },
  options: ViewOptions,
  { explainGroup, explainRow }: PanelPart,
): Explanation {
  const { rows, score, efficiency, absorption } = performance;
  const achieved =
    score !== null && scores !== null
      ? explainGroup(computation, { scores, index: score }, options)
      : explainRow(computation, rows[0] ?? 0, options);
  const under: readonly Trace[] = [achieved.trace, ...(absorption === null ? [] : [absorption.trace])];
  if (efficiency === null) {
    const trace: Trace = { ...achieved.trace, inputs: [...achieved.trace.inputs, ...under.slice(1)] };
    return {
      ...achieved,
      heading: told.heading,
      context: told.context ?? '',
      figure: null,
      reason: told.missing,
      trace,
    };
  }
  const [, , ...further] = efficiency.trace.inputs;
  const trace: Trace = { ...efficiency.trace, inputs: [...under, ...further] };
  return { ...explainCase({ ...efficiency, trace }, told), issues: achieved.issues, row: achieved.row };
}
