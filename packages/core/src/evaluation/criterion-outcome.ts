import { aggregate, field, named } from '../expression/build.js';
import type { Inputs } from '../expression/evaluate.js';
import { explain, type Trace } from '../expression/trace.js';
import { absent, present, type Outcome } from '../outcome/outcome.js';
import type { Messages } from '../locale/messages.js';
import { bestOf, type AnswerScale } from './answer-scale.js';
import { NOT_ANSWERED } from './read-answer.js';
import { CRITERION_VALUE } from './score-expressions.js';
import type { Answer, Answers, Layer, SheetCriterion } from './sheet.js';

/** What one layer made of a criterion. */
export interface CriterionOutcome {
  /** Answer as it counts on its own scale; the mean of the items where there are items. */
  readonly answer: Outcome;
  /** The same in per cent of the best answer. */
  readonly value: Outcome;
  readonly trace: Trace;
}

const MEAN_OF_ITEMS = /* @__PURE__ */ named('answer', aggregate('mean', field('answer')));

/** The answer of a layer, or why there is none. */
export function answerOf(answers: Answers, layer: Layer): Answer {
  return answers[layer] ?? NOT_ANSWERED;
}

/** An answer as an outcome. */
export function outcomeOfAnswer({ value, reason }: Answer): Outcome {
  return value === null ? absent(reason ?? 'missing') : present(value);
}

/** What one layer made of a criterion, with its explanation. */
export function criterionOutcome(criterion: SheetCriterion, layer: Layer, messages: Messages): CriterionOutcome {
  const { items, answers, scale } = criterion;
  if (items.length === 0) return valued(outcomeOfAnswer(answerOf(answers, layer)), scale, messages);
  const group: Inputs[] = items.map(({ label, code, answers: own }) => ({
    indicator: label === '' ? code : label,
    answer: outcomeOfAnswer(answerOf(own, layer)),
  }));
  const mean = explain(MEAN_OF_ITEMS, { inputs: {}, parameters: {}, group }, messages);
  const outcome = valued(mean.outcome, scale, messages);
  const inputs = outcome.trace.inputs.map((input) => (input.name === 'answer' ? mean.trace : input));
  return { ...outcome, trace: { ...outcome.trace, inputs } };
}

/** An answer in per cent of the best of its scale. */
export function valued(answer: Outcome, scale: AnswerScale, messages: Messages): CriterionOutcome {
  const best = scale.answers.length === 0 ? absent('unknown_category') : present(bestOf(scale));
  const { outcome, trace } = explain(CRITERION_VALUE, { inputs: { answer, best }, parameters: {} }, messages);
  return { answer, value: outcome, trace };
}
