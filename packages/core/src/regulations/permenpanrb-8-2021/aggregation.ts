import { PREDICATES_2021, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import {
  add,
  aggregate,
  compare,
  divide,
  field,
  minimum,
  multiply,
  named,
  parameter,
  select,
  when,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { at, dated, IN_FORCE } from './instrument.js';

const ADDITIONAL: RuleInput = {
  name: 'additional',
  unit: '',
  assumed: 0,
  aliases: ['kinerja_tambahan', 'KT', 'nilai_kinerja_tambahan'],
};

/** Whether SKP may exceed the highest value after additional performance: not settled (Q11), so it may by default. */
const CAP_POLICY: RuleInput = {
  name: 'cap_policy',
  unit: '',
  categories: ['none', 'at-highest'],
  words: { none: ['tanpa batas'], 'at-highest': ['120', 'at_120', 'capped'] },
  assumed: 'none',
  aliases: ['capPolicy', 'batas'],
};

const CAP = { highest: /* @__PURE__ */ dated(120, 'low') } as const;

function skpValue(mainPerformance: Expression): Expression {
  const sum = add(named('main_performance', mainPerformance), field('additional'));
  return named('skp', select('cap_policy', { 'at-highest': minimum(sum, parameter('highest')) }, sum));
}

const OUTPUTS: readonly RuleOutput[] = [
  { name: 'skp', aliases: ['nilai_skp', 'SKP'] },
  { name: 'main_performance', aliases: ['KU', 'kinerja_utama'] },
];

const share = (weight: Operand, of: string): Expression => multiply(weight, field(of));

function means(mainWeight: Operand, initiativeWeight: Operand): Expression {
  return add(
    named('main_weighted', share(mainWeight, 'main_mean')),
    named('initiative_weighted', share(initiativeWeight, 'initiative_mean')),
  );
}

const percent = (name: string): Expression => divide(parameter(name), 100);

const JPT = {
  ...IN_FORCE,
  kind: 'computation',
  citation: at('contoh SKP Direktur Jenderal, hlm. 363'),
} as const;

const VALUES: readonly RuleInput[] = [
  {
    name: 'main_values',
    unit: '',
    shape: 'list',
    aliases: ['PK_values', 'nilai_PK', 'nilai_ku_pk', 'main', 'values_PK', 'KU_values'],
  },
  {
    name: 'initiative_values',
    unit: '',
    shape: 'list',
    aliases: ['inisiatif_values', 'nilai_inisiatif', 'nilai_ku_inisiatif', 'initiatives', 'rencana_aksi_values'],
  },
];

const GATHERS = {
  main_mean: { list: 'main_values', of: /* @__PURE__ */ aggregate('mean', /* @__PURE__ */ field('main_values')) },
  initiative_mean: {
    list: 'initiative_values',
    of: /* @__PURE__ */ aggregate('mean', /* @__PURE__ */ field('initiative_values')),
  },
} as const;

/**
 * IND-8-21-07, SKP of heads (*JPT*): 60 % of the mean over indicators of agreement, plan and directive, 40 % of the mean over
 * action plan and strategic initiatives, plus additional performance. The split is inferred from one annex total.
 */
export const SKP_OF_HEADS = /* @__PURE__ */ appraisalRule({
  ...JPT,
  id: 'IND-8-21-07',
  title: { id: 'Nilai SKP pejabat pimpinan tinggi', en: 'SKP value of heads' },
  confidence: 'low',
  inputs: [...VALUES, ADDITIONAL, CAP_POLICY],
  gathers: GATHERS,
  parameters: { main_weight: dated(60, 'low'), initiative_weight: dated(40, 'low'), ...CAP },
  expression: skpValue(means(percent('main_weight'), percent('initiative_weight'))),
  outputs: OUTPUTS,
  note: {
    id: 'Bobot 60/40 disimpulkan dari contoh lampiran 59,2 + 43,6 = 102,8 (Q11). Rata-rata semua indikator dengan satu desimal di beberapa aplikasi menyimpang.',
    en: 'The weights 60/40 are inferred from the annex example 59.2 + 43.6 = 102.8 (Q11). The plain mean of all indicators at one digit in some applications deviates.',
  },
});

/** IND-8-21-07/weights, the same with weights of one's own, as `[0.6, 0.4]`. */
export const SKP_OF_HEADS_BY_WEIGHTS = /* @__PURE__ */ appraisalRule({
  ...JPT,
  id: 'IND-8-21-07/weights',
  title: { id: 'Nilai SKP pejabat pimpinan tinggi dengan bobot sendiri', en: 'SKP value of heads by weights given' },
  confidence: 'low',
  inputs: [
    ...VALUES,
    {
      name: 'weights',
      unit: '',
      shape: 'parts',
      aliases: ['bobot'],
      fields: [
        { name: 'main', unit: '', least: 0, most: 1, aliases: ['PK'] },
        { name: 'initiatives', unit: '', least: 0, most: 1, aliases: ['inisiatif'] },
      ],
    },
    ADDITIONAL,
    CAP_POLICY,
  ],
  gathers: GATHERS,
  parameters: CAP,
  expression: skpValue(means(field('weights_main'), field('weights_initiatives'))),
  outputs: OUTPUTS,
});

/** IND-8-21-07/weighted, the sum of weighted values that a form prints. */
export const SKP_OF_HEADS_WEIGHTED = /* @__PURE__ */ appraisalRule({
  ...JPT,
  id: 'IND-8-21-07/weighted',
  title: { id: 'Nilai SKP dari nilai tertimbang', en: 'SKP value from weighted values' },
  confidence: 'high',
  inputs: [
    { name: 'main_weighted', unit: '', aliases: ['nilai_tertimbang_KU_PK', 'nilai_tertimbang_PK', 'KU_PK'] },
    {
      name: 'initiative_weighted',
      unit: '',
      aliases: ['nilai_tertimbang_KU_inisiatif', 'nilai_tertimbang_inisiatif', 'KU_inisiatif'],
    },
    ADDITIONAL,
    CAP_POLICY,
  ],
  parameters: CAP,
  expression: skpValue(add(field('main_weighted'), field('initiative_weighted'))),
  outputs: OUTPUTS,
});

const PART_VALUE = /* @__PURE__ */ field('part_value');
const PART_WEIGHT = /* @__PURE__ */ field('part_weight');

/** IND-8-21-07/part, weighted value of one kind of main performance: its value × its weight, in per cent or as a share. */
export const WEIGHTED_PART = /* @__PURE__ */ appraisalRule({
  ...JPT,
  id: 'IND-8-21-07/part',
  title: { id: 'Nilai tertimbang satu bagian kinerja utama', en: 'Weighted value of one part of main performance' },
  confidence: 'low',
  inputs: [
    {
      name: 'part_value',
      unit: '',
      aliases: [
        ...['nilai', 'nilai_KU', 'nilai_KU_inisiatif', 'nilai_inisiatif', 'nilai_KU_PK', 'nilai_PK'],
        ...['nilai_iki', 'nilai_capaian_iki', 'iki_value', 'value'],
      ],
    },
    {
      name: 'part_weight',
      unit: '',
      least: 0,
      most: 100,
      aliases: ['bobot', 'bobot_pct', 'weight', 'weight_pct', 'share', 'bobot_KU', 'bobot_inisiatif', 'bobot_PK'],
    },
  ],
  parameters: {},
  expression: named(
    'part_weighted',
    multiply(PART_VALUE, when(compare(PART_WEIGHT, '>', 1), divide(PART_WEIGHT, 100), PART_WEIGHT)),
  ),
  outputs: [{ name: 'part_weighted', aliases: ['nilai_tertimbang', 'nilai_tertimbang_KU_inisiatif'] }],
  labels: {
    part_value: { id: 'nilai bagian kinerja utama', en: 'value of the part' },
    part_weight: {
      id: 'bobot bagian (persen, atau pecahan sampai 1)',
      en: 'weight of the part (per cent, or up to 1)',
    },
    part_weighted: { id: 'nilai tertimbang', en: 'weighted value' },
  },
});

const STAFF = {
  ...IN_FORCE,
  kind: 'computation',
  confidence: 'low',
  citation: at(
    'penyelarasan tidak langsung, hlm. 288 naskah; bobot menurut kode aplikasi',
    'https://anyflip.com/dexzb/vrxf',
  ),
} as const;

const CATEGORY_WEIGHTS = {
  'sangat-baik': 'weight_very_good',
  baik: 'weight_good',
  cukup: 'weight_fair',
  kurang: 'weight_poor',
  'sangat-kurang': 'weight_very_poor',
} as const;

const weightOf = (category: string): Expression =>
  select(category, Object.fromEntries(Object.entries(CATEGORY_WEIGHTS).map(([key, name]) => [key, parameter(name)])));

/**
 * IND-8-21-07b, weighted value of one plan of administrators and functional officers: the own value where it is cascaded
 * directly; else 80 % of it plus a share of the superior's value, by category.
 */
export const WEIGHTED_PLAN = /* @__PURE__ */ appraisalRule({
  ...STAFF,
  id: 'IND-8-21-07b',
  title: { id: 'Nilai tertimbang rencana kinerja', en: 'Weighted value of a plan' },
  inputs: [
    {
      name: 'cascading',
      unit: '',
      categories: ['direct', 'non-direct'],
      words: {
        direct: ['langsung', 'direct cascading'],
        'non-direct': ['tidak langsung', 'nondirect', 'indirect', 'non-direct cascading'],
      },
      aliases: ['penyelarasan', 'cascade', 'metode_cascading'],
    },
    { name: 'own_value', unit: '', aliases: ['nilai_sendiri', 'own', 'nilai'] },
    termInput('own_category', PREDICATES_2021, ['kategori_sendiri', 'category', 'kategori'], { optional: true }),
    { name: 'superior_value', unit: '', optional: true, aliases: ['nilai_atasan', 'superior', 'superiorValue'] },
    termInput('superior_category', PREDICATES_2021, ['kategori_atasan', 'superiorCategory'], { optional: true }),
    {
      name: 'weight_by',
      unit: '',
      categories: ['own', 'superior'],
      words: { own: ['sendiri'], superior: ['atasan'] },
      assumed: 'own',
      aliases: ['bobot_menurut', 'category_of', 'weightBy'],
    },
  ],
  parameters: {
    own_share: dated(80, 'low'),
    weight_very_good: dated(20, 'low'),
    weight_good: dated(20, 'low'),
    weight_fair: dated(10, 'low'),
    weight_poor: dated(5, 'low'),
    weight_very_poor: dated(1, 'low'),
  },
  expression: named(
    'weighted_value',
    select('cascading', {
      direct: field('own_value'),
      'non-direct': add(
        divide(multiply(parameter('own_share'), field('own_value')), 100),
        divide(
          multiply(
            named(
              'superior_share',
              select('weight_by', { superior: weightOf('superior_category') }, weightOf('own_category')),
            ),
            field('superior_value'),
          ),
          100,
        ),
      ),
    }),
  ),
  outputs: [{ name: 'weighted_value', aliases: ['nilai_tertimbang', 'NT'] }],
  note: {
    id: 'Kategori siapa dan nilai atasan yang mana yang dipakai berbeda antaraplikasi (Q4). Rencana atasan yang diselaraskan langsung tidak dihitung dalam nilai atasan sendiri.',
    en: 'Whose category and which value of the superior count differs between applications (Q4). A plan of the superior that is cascaded directly is not counted in the superior’s own value.',
  },
});

/** IND-8-21-07b/plans, SKP of administrators and functional officers: the mean of weighted values and additional performance. */
export const SKP_OF_STAFF = /* @__PURE__ */ appraisalRule({
  ...STAFF,
  id: 'IND-8-21-07b/plans',
  title: {
    id: 'Nilai SKP pejabat administrasi dan fungsional',
    en: 'SKP value of administrators and functional officers',
  },
  inputs: [
    {
      name: 'weighted_values',
      unit: '',
      shape: 'list',
      aliases: ['nilai_tertimbang', 'NT', 'plans', 'rencana_kinerja', 'values'],
    },
    ADDITIONAL,
    CAP_POLICY,
  ],
  gathers: { plan_mean: { list: 'weighted_values', of: aggregate('mean', field('weighted_values')) } },
  parameters: CAP,
  expression: skpValue(field('plan_mean')),
  outputs: OUTPUTS,
  labels: { plan_mean: { id: 'rata-rata nilai tertimbang', en: 'mean of the weighted values' } },
});
