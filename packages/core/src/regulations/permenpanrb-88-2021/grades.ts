import { parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineAnswerScale } from '../../evaluation/answer-scale.js';
import type { Dated } from '../../regulation/dated.js';
import type { RuleInput } from '../../regulation/rule.js';
import type { LocalText } from '../../locale/messages.js';

const CITATION = {
  instrument: 'PermenPANRB 88/2021',
  article: 'Lampiran, gradasi nilai subkomponen (100/90/80/70/60/50/30/0)',
  url: 'https://github.com/workspacericky-dot/t-SEMAR (@d190fb0, references/)',
} as const;

/** Grades (*gradasi nilai*) of PermenPANRB 88/2021 and what they count, the lowest first. */
export const EIGHT_STEPS = /* @__PURE__ */ defineAnswerScale({
  id: 'AA-E',
  answers: [
    { key: 'E', value: 0 },
    { key: 'D', value: 30 },
    { key: 'C', value: 50 },
    { key: 'CC', value: 60 },
    { key: 'B', value: 70 },
    { key: 'BB', value: 80 },
    { key: 'A', value: 90 },
    { key: 'AA', value: 100 },
  ],
  citation: CITATION,
  confidence: 'high',
});

/** Letters of the grades, the lowest first. */
export const GRADE_KEYS: readonly string[] = EIGHT_STEPS.answers.map(({ key }) => key);

/** What each grade counts, as dated parameters `grade_e` to `grade_aa`. */
export const GRADE_PARAMETERS: Readonly<Record<string, readonly Dated<number>[]>> = Object.fromEntries(
  EIGHT_STEPS.answers.map(({ key, value }) => [
    gradeParameter(key),
    [{ from: '2022-01-01', value, citation: CITATION, confidence: 'high' } as const],
  ]),
);

/** Name of the parameter of a grade. */
export function gradeParameter(key: string): string {
  return `grade_${key.toLowerCase()}`;
}

/** Value of the grade in a field. */
export function gradeValue(name: string): Expression {
  return select(name, Object.fromEntries(GRADE_KEYS.map((key) => [key, parameter(gradeParameter(key))])));
}

/** What an input with a grade takes: the letters, or the values that they count. */
export const GRADE_CATEGORIES: Required<Pick<RuleInput, 'categories' | 'words'>> = {
  categories: GRADE_KEYS,
  words: Object.fromEntries(EIGHT_STEPS.answers.map(({ key, value }) => [key, [String(value)]])),
};

/** Words of the grades' parameters. */
export const GRADE_LABELS: Readonly<Record<string, LocalText>> = Object.fromEntries(
  GRADE_KEYS.map((key) => [gradeParameter(key), { id: `nilai gradasi ${key}`, en: `value of grade ${key}` }]),
);
