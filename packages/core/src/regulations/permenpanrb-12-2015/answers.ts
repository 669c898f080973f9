import { band, divide, field, multiply, named, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineAnswerScale } from '../../evaluation/answer-scale.js';
import { criteriaMean, subcomponentScore } from '../../evaluation/score-expressions.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import type { Dated } from '../../regulation/dated.js';
import { IN_FORCE, PERMENPANRB_12_2015_TEXT as TEXT } from './instrument.js';

/** Numbers of the letters a to e are not printed in the regulation; two applications use them. */
const PRACTICE = {
  instrument: 'Praktik aplikasi LKE PermenPANRB 12/2015',
  article: 'nilai jawaban a-e; tidak dicetak dalam PermenPANRB 12/2015',
  url: 'https://github.com/agusnurwanto/wp-eval-sakip (@7a96f3e)',
} as const;

/** Yes or no (*ya/tidak*): 1 or 0. */
export const YES_NO = /* @__PURE__ */ defineAnswerScale({
  id: 'yes-no',
  answers: [
    { key: 'T', value: 0, words: ['tidak', 'no', 'n', 'false', '0'] },
    { key: 'Y', value: 1, words: ['ya', 'yes', 'true', '1'] },
  ],
  citation: TEXT,
  confidence: 'high',
});

/** The letters a to e by judgement: 1, 0.75, 0.5, 0.25, 0. */
export const FIVE_LETTERS = /* @__PURE__ */ defineAnswerScale({
  id: 'a-e',
  answers: [
    { key: 'E', value: 0, words: ['0'] },
    { key: 'D', value: 0.25, words: ['0.25', '0,25', '.25'] },
    { key: 'C', value: 0.5, words: ['0.5', '0,5', '.5'] },
    { key: 'B', value: 0.75, words: ['0.75', '0,75', '.75'] },
    { key: 'A', value: 1, words: ['1'] },
  ],
  citation: PRACTICE,
  confidence: 'medium',
});

const answer = (value: number, confidence: 'high' | 'medium' = 'medium'): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: confidence === 'high' ? TEXT : PRACTICE, confidence },
];

const LETTERS = ['E', 'D', 'C', 'B', 'A'] as const;

const ANSWER_PARAMETERS = {
  answer_yes: answer(1, 'high'),
  answer_no: answer(0, 'high'),
  ...Object.fromEntries(FIVE_LETTERS.answers.map(({ key, value }) => [`answer_${key.toLowerCase()}`, answer(value)])),
};

/** Value of an answer in per cent. */
function valueOf(name: string): Expression {
  return multiply(
    select(name, {
      yes: parameter('answer_yes'),
      no: parameter('answer_no'),
      ...Object.fromEntries(LETTERS.map((letter) => [letter, parameter(`answer_${letter.toLowerCase()}`)])),
    }),
    100,
  );
}

const ANSWER_CATEGORIES: Pick<RuleInput, 'categories' | 'words'> = {
  categories: ['yes', 'no', ...LETTERS],
  words: {
    yes: ['ya', 'y', 'true'],
    no: ['tidak', 't', 'n', 'false'],
    A: ['1'],
    B: ['0.75', '0,75'],
    C: ['0.5', '0,5'],
    D: ['0.25', '0,25'],
    E: ['0'],
  },
};

const WEIGHT: RuleInput = {
  name: 'weight',
  unit: '',
  least: 0,
  most: 100,
  aliases: ['bobot_sub', 'bobot_subkomponen', 'sub_weight'],
};

const LABELS = {
  weight: { id: 'bobot', en: 'weight' },
  mean: { id: 'rata-rata jawaban', en: 'mean of the answers' },
  subcomponent_score: { id: 'nilai subkomponen', en: 'score of the subcomponent' },
  criterion_value: { id: 'nilai kriteria', en: 'value of the criterion' },
  criterion_weight: { id: 'bobot kriteria', en: 'weight of the criterion' },
  answers: { id: 'jawaban', en: 'answers' },
  answer: { id: 'jawaban', en: 'answer' },
  answer_yes: { id: 'nilai jawaban ya', en: 'value of yes' },
  answer_no: { id: 'nilai jawaban tidak', en: 'value of no' },
  ...Object.fromEntries(
    LETTERS.map((letter) => [
      `answer_${letter.toLowerCase()}`,
      { id: `nilai jawaban ${letter.toLowerCase()}`, en: `value of answer ${letter.toLowerCase()}` },
    ]),
  ),
} as const;

/**
 * ORG-LKE-2015/answers, a subcomponent from the answers of its criteria: `mean of the answers × weight`. Yes and no count 1
 * and 0; a to e count 1, 0.75, 0.5, 0.25, 0 by practice.
 */
export const ANSWERS = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-LKE-2015/answers',
  kind: 'computation',
  title: { id: 'Nilai subkomponen dari jawaban kriteria', en: 'Score of a subcomponent from its answers' },
  citation: TEXT,
  confidence: 'medium',
  inputs: [
    {
      name: 'answers',
      unit: '',
      shape: 'rows',
      aliases: ['jawaban', 'criteria', 'kriteria', 'values'],
      fields: [
        { name: 'answer', unit: '', ...ANSWER_CATEGORIES, aliases: ['jawaban', 'value', 'nilai'] },
        { name: 'criterion_weight', unit: '', least: 0, assumed: 1, aliases: ['weight', 'bobot'] },
      ],
    },
    WEIGHT,
  ],
  parameters: ANSWER_PARAMETERS,
  gathers: { mean: { list: 'answers', of: criteriaMean('strict', valueOf('answer')) } },
  expression: subcomponentScore(field('mean')),
  outputs: [
    { name: 'subcomponent_score', aliases: ['score', 'nilai', 'skor', 'sub', 'nilai_subkomponen'] },
    { name: 'mean', unit: '%', aliases: ['rata_rata'] },
  ],
  labels: LABELS,
});

/** ORG-LKE-2015/yes-count, the same from the number of yes answers: 3 of 10 on a weight of 10 score 3. */
export const YES_COUNT = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-LKE-2015/yes-count',
  kind: 'computation',
  title: { id: 'Nilai subkomponen dari jumlah jawaban ya', en: 'Score of a subcomponent from its yes answers' },
  citation: TEXT,
  confidence: 'high',
  inputs: [
    {
      name: 'yes',
      unit: '',
      least: 0,
      aliases: [
        'ya',
        'jawaban_ya',
        'jumlah_ya',
        'yes_count',
        'met',
        'terpenuhi',
        'sum_answers',
        'sum_of_answers',
        'jumlah_jawaban',
      ],
    },
    {
      name: 'count',
      unit: '',
      least: 1,
      aliases: ['jumlah', 'jumlah_kriteria', 'of', 'dari', 'n', 'criteria_count', 'questions', 'jumlah_pertanyaan'],
    },
    WEIGHT,
  ],
  parameters: { answer_yes: answer(1, 'high') },
  expression: subcomponentScore(
    named('mean', multiply(divide(multiply(field('yes'), parameter('answer_yes')), field('count')), 100)),
  ),
  outputs: [
    { name: 'subcomponent_score', aliases: ['score', 'nilai', 'skor', 'sub', 'nilai_subkomponen'] },
    { name: 'mean', unit: '%' },
  ],
  labels: {
    ...LABELS,
    yes: { id: 'jumlah jawaban ya', en: 'number of yes answers' },
    count: { id: 'jumlah kriteria', en: 'number of criteria' },
  },
});

/** ORG-LKE-2015/answer, what one answer counts. */
export const ANSWER_VALUE = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-LKE-2015/answer',
  kind: 'computation',
  title: { id: 'Nilai angka satu jawaban', en: 'Value of one answer' },
  citation: PRACTICE,
  confidence: 'medium',
  inputs: [{ name: 'answer', unit: '', ...ANSWER_CATEGORIES, aliases: ['jawaban', 'huruf', 'letter'] }],
  parameters: ANSWER_PARAMETERS,
  expression: named('answer_value', divide(valueOf('answer'), 100)),
  outputs: [{ name: 'answer_value', aliases: ['nilai', 'value'] }],
  labels: { ...LABELS, answer_value: { id: 'nilai jawaban', en: 'value of the answer' } },
});

const SHARE_EDGES = [10, 40, 75, 90].map((at) => ({ at, closed: false }));

/** ORG-LKE-2015/letter, the letter of a share that is met: a above 90 %, b above 75, c above 40, d above 10, else e. */
export const LETTER = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-LKE-2015/letter',
  kind: 'computation',
  title: { id: 'Jawaban a-e dari persentase terpenuhi', en: 'Answer a to e from the share that is met' },
  citation: { ...PRACTICE, article: 'ambang jawaban a-e: 90, 75, 40, 10' },
  confidence: 'medium',
  inputs: [
    { name: 'share', unit: '%', least: 0, most: 100, aliases: ['persen', 'persentase', 'pct', 'percent', 'share_met'] },
  ],
  parameters: {},
  expression: named('letter', band(field('share'), SHARE_EDGES)),
  outputs: [
    {
      name: 'letter',
      categories: LETTERS.map((letter) => ({
        key: letter,
        label: { id: letter.toLowerCase(), en: letter.toLowerCase() },
      })),
      aliases: ['answer', 'jawaban', 'huruf', 'grade'],
    },
  ],
  labels: {
    share: { id: 'persentase terpenuhi', en: 'share met' },
    letter: { id: 'jawaban', en: 'answer' },
  },
});
