import type { AnswerScale } from './answer-scale.js';
import type { Answer, Answers, EvaluationSheet, Layer } from './sheet.js';

/** The answers of a code on its scale; the same where nothing changes. */
type Change = (code: string, answers: Answers, scale: AnswerScale) => Answers;

/** A sheet with every answer, grade and item's answer put through a change. */
export function mapAnswers(sheet: EvaluationSheet, change: Change): EvaluationSheet {
  return {
    ...sheet,
    components: sheet.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((sub) => ({
        ...sub,
        grades: change(sub.code, sub.grades, sub.scale),
        criteria: sub.criteria.map((criterion) => ({
          ...criterion,
          answers: change(criterion.code, criterion.answers, criterion.scale),
          items: criterion.items.map((item) => ({
            ...item,
            answers: change(item.code, item.answers, criterion.scale),
          })),
        })),
      })),
    })),
  };
}

/** The answer that a key of a scale stands for. */
export function answerWithKey(key: string, scale: AnswerScale): Answer {
  const option = scale.answers.find((each) => each.key === key);
  return option === undefined
    ? { raw: key, key: null, value: null, reason: 'unreadable' }
    : { raw: key, key, value: option.value, reason: null };
}

/** The same sheet with some answers of a layer replaced, by code. */
export function withAnswers(
  sheet: EvaluationSheet,
  layer: Layer,
  keys: Readonly<Record<string, string>>,
): EvaluationSheet {
  return mapAnswers(sheet, (code, answers, scale) => {
    const key = Object.hasOwn(keys, code) ? keys[code] : undefined;
    return key === undefined ? answers : { ...answers, [layer]: answerWithKey(key, scale) };
  });
}
