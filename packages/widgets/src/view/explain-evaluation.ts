// Loaded with the first explanation of an evaluation.
import { ruleHash, type Trace } from '@takar/core';
import { partTraces, SHEET_SCORE } from '@takar/core/evaluation';
import type { EvaluationModel } from '../data/evaluation-model.js';
import { explainCase, type CaseHeading } from './explain-case.js';
import type { Explanation } from './explanation.js';

/** Which figure of an evaluation is asked about; without component the total. */
export interface EvaluationPlace {
  readonly component: number | null;
  readonly sub: number | null;
}

/** Explains the total of a sheet, a component or a subcomponent, from the criteria up. */
export function explainEvaluation(model: EvaluationModel, place: EvaluationPlace, told: CaseHeading): Explanation {
  const { main } = model;
  const { component, sub } = place;
  const whole = main.trace;
  const part = component === null ? whole : partTraces(whole)[component];
  const trace = sub === null || part === undefined ? part : partTraces(part)[sub];
  const scored = component === null ? main : main.components[component];
  const of = component === null || sub === null ? scored : main.components[component]?.subcomponents[sub];
  const path = component === null ? '' : `/components/${component}${sub === null ? '' : `/sub/${sub}`}`;
  const shown: Trace = trace ?? whole;
  return explainCase(
    {
      rule: SHEET_SCORE.id,
      hash: ruleHash(SHEET_SCORE),
      asOf: null,
      value: of?.score ?? null,
      reason: (of?.score ?? null) === null ? (of?.reason ?? 'missing') : null,
      values: {},
      trace: { ...shown, ...(whole.rule === undefined ? {} : { rule: whole.rule }) },
      issues: [...main.issues, ...(model.evidence?.issues ?? [])].filter((issue) => issue.path.startsWith(path)),
    },
    told,
  );
}
