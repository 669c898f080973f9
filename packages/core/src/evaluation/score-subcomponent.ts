import { field } from '../expression/build.js';
import { evaluate, type Inputs } from '../expression/evaluate.js';
import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { Messages } from '../locale/messages.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import { bestOf, type AnswerScale } from './answer-scale.js';
import { answerOf, criterionOutcome, outcomeOfAnswer, valued, type CriterionOutcome } from './criterion-outcome.js';
import { criteriaMean, snappedDown, SUM_OF_POINTS, subcomponentScore } from './score-expressions.js';
import type { EvaluationSheet, Layer, SheetSubcomponent, SubcomponentMode } from './sheet.js';
import { nested } from './nested-trace.js';

/** How a sheet is scored. */
export interface ScoringContext {
  readonly mode: SubcomponentMode;
  readonly layer: Layer;
  readonly messages: Messages;
}

/** Score of a subcomponent before anyone asks how much of it was answered. */
export interface SubcomponentOutcome {
  readonly score: Outcome;
  readonly criteria: readonly CriterionOutcome[];
  /** The judged grade, where the mode asks for one. */
  readonly grade: CriterionOutcome | null;
  readonly trace: Trace;
}

const MEAN = /* @__PURE__ */ subcomponentScore(criteriaMean('earned'));
const GRADED = /* @__PURE__ */ subcomponentScore(field('criterion_value'));

/** The formula of a mode over the criteria of a subcomponent. */
export function formulaOf(mode: SubcomponentMode, grades: AnswerScale): Expression {
  switch (mode) {
    case 'judged':
      return GRADED;
    case 'mean':
      return MEAN;
    case 'snap-down':
      return subcomponentScore(snappedDown(criteriaMean('earned'), stepsOf(grades)));
    case 'sum':
      return SUM_OF_POINTS;
  }
}

/** Steps of a scale in per cent of its best. */
function stepsOf(scale: AnswerScale): readonly [number, number, ...number[]] {
  const best = bestOf(scale);
  const steps = [...new Set(scale.answers.map(({ value }) => (value / best) * 100))];
  return steps as unknown as readonly [number, number, ...number[]];
}

/** Scores a subcomponent by the answers of one layer, or by answers that stand in for those that are not there. */
export function scoreSubcomponent(
  sub: SheetSubcomponent,
  { instrument }: EvaluationSheet,
  { mode, layer, messages }: ScoringContext,
): SubcomponentOutcome {
  const criteria = sub.criteria.map((criterion) => criterionOutcome(criterion, layer, messages));
  const grade = mode === 'judged' ? valued(outcomeOfAnswer(answerOf(sub.grades, layer)), sub.scale, messages) : null;
  const weight = sub.weight === null ? absent('weight_missing') : present(sub.weight);
  const group: Inputs[] = sub.criteria.map(({ label, code, weight: own }, i) => {
    const { answer, value } = criteria[i] as CriterionOutcome;
    return {
      indicator: label === '' ? code : `${code} ${label}`,
      answer,
      criterion_value: value,
      criterion_weight: value.reason === 'not_applicable' ? value : own,
    };
  });
  const formula = formulaOf(mode, instrument.scales[0] ?? sub.scale);
  const inputs: Inputs = { weight, ...(grade === null ? {} : { criterion_value: grade.value }) };
  const { outcome, trace } = explain(formula, { inputs, parameters: {}, group }, messages);
  return {
    score: outcome,
    criteria,
    grade,
    trace:
      grade === null
        ? nested(
            trace,
            'criterion_value',
            criteria.map((criterion) => criterion.trace),
          )
        : { ...trace, inputs: trace.inputs.map((input) => (input.name === 'criterion_value' ? grade.trace : input)) },
  };
}

/** The score alone, from values that are already known: for plans, which ask it often. */
export function scoreOfValues(
  mode: SubcomponentMode,
  grades: AnswerScale,
  weight: number,
  rows: readonly { readonly answer: number; readonly value: Outcome; readonly weight: number }[],
): Outcome {
  const group = rows.map(({ answer, value, weight: own }) => ({
    answer,
    criterion_value: value,
    criterion_weight: value.reason === 'not_applicable' ? value : own,
  }));
  const inputs = { weight, ...(mode === 'judged' ? { criterion_value: rows[0]?.value ?? absent('missing') } : {}) };
  return evaluate(formulaOf(mode, grades), { inputs, parameters: {}, group });
}
