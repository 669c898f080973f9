import { appraisalRule } from '../../appraisal/words.js';
import {
  add,
  aggregate,
  all,
  compare,
  divide,
  field,
  missing,
  named,
  round,
  when,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { IN_FORCE, PERKA_BKN_1_2013_TEXT as TEXT } from './instrument.js';

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'high', parameters: {} } as const;

/** The sum of the aspects and what it is divided by: 3, or 4 where a cost target was set. */
function activityValue(total: Operand, aspects: Operand): Expression {
  return named('activity_value', divide(named('aspect_total', total), aspects));
}

function outputs(value: Expression): readonly RuleOutput[] {
  return [
    { name: 'activity_value', aliases: ['nilai_capaian', 'nilai_capaian_skp', 'V'] },
    { name: 'aspect_total', aliases: ['penghitungan', 'jumlah', 'P'] },
    { name: 'activity_value_printed', of: round(value, 2) },
  ];
}

const score = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', aliases });
const THREE_ASPECTS: readonly RuleInput[] = [
  /* @__PURE__ */ score('quantity', 'kuantitas', 'nilai_kuantitas', 'N_qty', 'qty'),
  /* @__PURE__ */ score('quality', 'kualitas', 'nilai_kualitas', 'N_qual', 'qual'),
  /* @__PURE__ */ score('time', 'waktu', 'nilai_waktu', 'N_time'),
];
const scores = ['quantity', 'quality', 'time'].map(field);

const WITHOUT_COST = /* @__PURE__ */ activityValue(/* @__PURE__ */ add(...scores), 3);
const WITH_COST = /* @__PURE__ */ activityValue(/* @__PURE__ */ add(...scores, /* @__PURE__ */ field('cost')), 4);

/**
 * IND-PP46-06, value of one activity (*nilai capaian kegiatan*): the sum of its aspects divided by 3, unrounded; sheets
 * print two digits. Some published tables cut off (88.66) or print .34 for a third; they do not reproduce.
 */
export const ACTIVITY_VALUE = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-06',
  title: { id: 'Nilai capaian satu kegiatan', en: 'Value of one activity' },
  inputs: THREE_ASPECTS,
  expression: WITHOUT_COST,
  outputs: outputs(WITHOUT_COST),
});

/** IND-PP46-06/cost, the same divided by 4: only where a cost target was set. */
export const ACTIVITY_VALUE_WITH_COST = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-06/cost',
  title: { id: 'Nilai capaian satu kegiatan dengan biaya', en: 'Value of one activity with cost' },
  inputs: [...THREE_ASPECTS, score('cost', 'biaya', 'nilai_biaya', 'N_cost')],
  expression: WITH_COST,
  outputs: outputs(WITH_COST),
});

const TOTAL_OF_LIST = /* @__PURE__ */ activityValue(
  /* @__PURE__ */ field('total_of_aspects'),
  /* @__PURE__ */ when(
    /* @__PURE__ */ all(
      /* @__PURE__ */ compare(/* @__PURE__ */ field('aspect_count'), '>=', 3),
      /* @__PURE__ */ compare(/* @__PURE__ */ field('aspect_count'), '<=', 4),
    ),
    /* @__PURE__ */ field('aspect_count'),
    /* @__PURE__ */ missing('out_of_range'),
  ),
);

/** IND-PP46-06/list, the same from the scores of three or four aspects in any order. */
export const ACTIVITY_VALUE_OF_LIST = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-06/list',
  title: { id: 'Nilai capaian satu kegiatan dari daftar aspek', en: 'Value of one activity from a list of aspects' },
  inputs: [
    {
      name: 'aspects',
      unit: '',
      shape: 'list',
      aliases: ['aspek', 'aspect_scores', 'nilai_aspek', 'scores', 'skor', 'nilai'],
    },
  ],
  gathers: {
    total_of_aspects: { list: 'aspects', of: aggregate('sum', field('aspects')) },
    aspect_count: { list: 'aspects', of: aggregate('countReported', field('aspects')) },
  },
  expression: TOTAL_OF_LIST,
  outputs: outputs(TOTAL_OF_LIST),
  labels: { total_of_aspects: { id: 'jumlah nilai aspek', en: 'sum of the scores' } },
});

function ofSum(aspects: 3 | 4, words: string) {
  const value = activityValue(field('sum_of_aspects'), aspects);
  return appraisalRule({
    ...BASE,
    id: `IND-PP46-06/sum-of-${aspects}`,
    title: {
      id: `Nilai capaian dari penghitungan ${words} aspek`,
      en: `Value of one activity from the sum of ${aspects} aspects`,
    },
    inputs: [
      {
        name: 'sum_of_aspects',
        unit: '',
        aliases: [
          `sum_of_${aspects}_aspects`,
          `penghitungan_${aspects}_aspek`,
          ...(aspects === 3 ? ['penghitungan'] : []),
        ],
      },
    ],
    expression: value,
    outputs: outputs(value),
    labels: { sum_of_aspects: { id: 'jumlah nilai aspek', en: 'sum of the scores' } },
  });
}

/** IND-PP46-06/sum-of-3, from the sum that a sheet prints for three aspects. */
export const ACTIVITY_VALUE_OF_SUM = /* @__PURE__ */ ofSum(3, 'tiga');

/** IND-PP46-06/sum-of-4, from the sum that a sheet prints for four aspects. */
export const ACTIVITY_VALUE_OF_SUM_OF_4 = /* @__PURE__ */ ofSum(4, 'empat');

/** Values of activities, one that the superior dropped or that could not be executed given as `tidak berlaku`. */
export const ACTIVITIES: RuleInput = {
  name: 'activities',
  unit: '',
  shape: 'list',
  optional: true,
  aliases: ['kegiatan', 'nilai_kegiatan', 'activity_values', 'nilai_capaian_kegiatan'],
};

/** Gathers the mean of the activities that count. */
export const MEAN_OF_ACTIVITIES = {
  list: 'activities',
  of: /* @__PURE__ */ aggregate('mean', /* @__PURE__ */ field('activities')),
} as const;

/**
 * IND-PP46-07, SKP mean: the unweighted mean of the activities. What the superior dropped leaves the denominator (`tidak
 * berlaku`); one that is missing for any other reason leaves the mean missing.
 */
export const SKP_MEAN = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-07',
  title: { id: 'Nilai rata-rata SKP', en: 'SKP mean' },
  inputs: [
    { name: 'mean_activities', unit: '', optional: true, aliases: ['rata_rata_kegiatan', 'M'] },
    { ...ACTIVITIES, optional: false },
  ],
  gathers: { mean_activities: MEAN_OF_ACTIVITIES },
  expression: named('skp_mean', field('mean_activities')),
  note: {
    id: 'Kegiatan yang tidak dapat dilaksanakan karena sebab di luar pegawai dikeluarkan (menurut ingatan).',
    en: 'An activity that could not be executed for reasons outside the employee is taken out (from recall).',
  },
});
