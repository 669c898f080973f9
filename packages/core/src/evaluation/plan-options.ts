import { aggregate, field } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import { present } from '../outcome/outcome.js';
import type { Messages } from '../locale/messages.js';
import type { AnswerOption, AnswerScale } from './answer-scale.js';
import { answerOf, valued } from './criterion-outcome.js';
import { undominated } from './plan-frontier.js';
import type { PlanOption } from './plan-problem.js';
import type { Answer, Answers, Layer, SheetCriterion } from './sheet.js';

/** A raise of one answer: of a criterion, one of its items, or the grade of a subcomponent. */
export interface AnswerChange {
  readonly code: string;
  /** Where it stands; null where it is not answered. */
  readonly from: string | null;
  readonly to: string;
  /** Steps up the scale. */
  readonly steps: number;
  /** Steps times what one costs. */
  readonly effort: number;
}

/** A place that a plan may raise something to, and the answers that bring it there. */
export interface RaisedOption extends PlanOption {
  /** What it counts on its own scale. */
  readonly answer: number;
  readonly changes: readonly AnswerChange[];
}

/** How options are made. */
export interface OptionContext {
  readonly layer: Layer;
  readonly messages: Messages;
  /** Cost of one step of a code. */
  readonly costOf: (code: string) => number;
  readonly isFixed: (code: string) => boolean;
  /** Whether options add points of the scale, or per cent of its best. */
  readonly counts: 'points' | 'percent';
}

/** Answers of a scale that count differently, the lowest first; of equals the first. */
function stepsOf(scale: AnswerScale): readonly AnswerOption[] {
  return scale.answers.filter(({ value }, i) => scale.answers[i - 1]?.value !== value);
}

function percentOf(answer: number, scale: AnswerScale, messages: Messages): number {
  return valued(present(answer), scale, messages).value.value ?? 0;
}

/** Where an answer stands and what it can be raised to; unanswered stands at the lowest. Null where it does not apply. */
export function optionsOfAnswer(
  code: string,
  answers: Answers,
  scale: AnswerScale,
  { layer, messages, costOf, isFixed, counts }: OptionContext,
): readonly RaisedOption[] | null {
  const given: Answer = answerOf(answers, layer);
  if (given.reason === 'not_applicable' || scale.answers.length === 0) return null;
  const steps = stepsOf(scale);
  const at = given.value === null ? 0 : steps.findIndex(({ value }) => value === given.value);
  const upward = isFixed(code) ? steps.slice(at, at + 1) : steps.slice(at);
  return upward.map(({ key, value }, step): RaisedOption => {
    const percent = percentOf(value, scale, messages);
    const effort = step * costOf(code);
    return {
      effort,
      percent,
      value: counts === 'points' ? value : percent,
      answer: value,
      changes: step === 0 ? [] : [{ code, from: given.key, to: key, steps: step, effort }],
    };
  });
}

const MEAN = /* @__PURE__ */ aggregate('mean', field('answer'));

/** The same for a criterion; one with items is raised item by item, the most for each effort. */
export function optionsOfCriterion(criterion: SheetCriterion, context: OptionContext): readonly RaisedOption[] | null {
  const { code, answers, scale, items } = criterion;
  if (items.length === 0) return optionsOfAnswer(code, answers, scale, context);
  const whole: OptionContext = {
    ...context,
    isFixed: (item) => context.isFixed(code) || context.isFixed(item),
    costOf: (item) => context.costOf(item) * context.costOf(code),
  };
  const own = items.flatMap((item) => {
    const options = optionsOfAnswer(item.code, item.answers, scale, whole);
    return options === null ? [] : [options];
  });
  if (own.length === 0) return null;
  let chosen: readonly (readonly RaisedOption[])[] = [[]];
  for (const options of own.reverse()) {
    const extended = chosen.flatMap((after) => options.map((option) => [option, ...after]));
    chosen = undominated(extended.map(summed), ({ sum }) => sum).map(({ parts }) => parts);
  }
  return chosen.map((parts): RaisedOption => {
    const group = parts.map(({ answer }) => ({ answer }));
    const answer = evaluate(MEAN, { inputs: {}, parameters: {}, group }).value ?? 0;
    const percent = percentOf(answer, scale, context.messages);
    return {
      effort: summed(parts).effort,
      percent,
      value: context.counts === 'points' ? answer : percent,
      answer,
      changes: parts.flatMap(({ changes }) => changes),
    };
  });
}

function summed(parts: readonly RaisedOption[]): { parts: readonly RaisedOption[]; effort: number; sum: number } {
  return {
    parts,
    effort: parts.reduce((total, { effort }) => total + effort, 0),
    sum: parts.reduce((total, { answer }) => total + answer, 0),
  };
}
