import { appraisalRule } from '../../appraisal/words.js';
import {
  ceil,
  compare,
  divide,
  field,
  maximum,
  multiply,
  named,
  parameter,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { ANNUAL_PREDICATE, CREDIT_LABELS, creditPoints, PERCENT_PARAMETERS, percentOfPredicate } from './credit.js';
import { dated, IN_FORCE } from './instrument.js';
import { JOB_LEVEL, levelParameters, ofLevel } from './levels.js';

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: {
    instrument: 'PermenPANRB 1/2023',
    article: 'angka kredit kumulatif kenaikan pangkat dan jenjang',
    url: 'https://www.scribd.com/document/712964724',
  },
  confidence: 'medium',
} as const;

const LABELS = {
  ...CREDIT_LABELS,
  yearly_coefficient: { id: 'koefisien per tahun', en: 'coefficient per year' },
  full_year: { id: 'bulan setahun', en: 'months of a year' },
} as const;

const GOAL: RuleInput = {
  name: 'goal',
  unit: '',
  categories: ['rank', 'level'],
  words: { rank: ['pangkat', 'kenaikan pangkat'], level: ['jenjang', 'kenaikan jenjang'] },
  assumed: 'rank',
  aliases: ['tujuan', 'target', 'untuk'],
};
const PREDICATE: RuleInput = { ...ANNUAL_PREDICATE, assumed: 'baik' };
const YEAR = { full_year: /* @__PURE__ */ dated(12, 'high') } as const;
const NEEDS = {
  .../* @__PURE__ */ levelParameters('rankNeed', 'medium'),
  .../* @__PURE__ */ levelParameters('levelNeed', 'medium'),
};
const COEFFICIENTS = /* @__PURE__ */ levelParameters('coefficient', 'high');

const needOfGoal = (): Expression =>
  named('need', select('goal', { rank: ofLevel('rankNeed'), level: ofLevel('levelNeed') }));

/** Years at one predicate until a need is met: the need by the rounded points of a year. */
function years(need: Expression, coefficient: Expression): Expression {
  const yearly = creditPoints(percentOfPredicate(), coefficient, parameter('full_year'));
  return named('years', divide(need, named('yearly_credit', yearly)));
}

function outputs(of: Expression): readonly RuleOutput[] {
  return [
    { name: 'years', aliases: ['years_exact', 'tahun', 'lama_tahun'] },
    { name: 'annual_periods', of: ceil(of), aliases: ['periode_tahunan'] },
    { name: 'yearly_credit', aliases: ['ak_per_tahun'] },
  ];
}

const BY_LEVEL = /* @__PURE__ */ years(/* @__PURE__ */ needOfGoal(), /* @__PURE__ */ ofLevel('coefficient'));

/**
 * IND-AK-04, years at one annual predicate until the next rank or level. At *Baik* the next rank takes four years at every
 * level.
 */
export const YEARS_TO_PROMOTION = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-04',
  title: { id: 'Lama sampai kebutuhan angka kredit terpenuhi', en: 'Years until the credit need is met' },
  inputs: [JOB_LEVEL, PREDICATE, GOAL],
  parameters: { ...NEEDS, ...COEFFICIENTS, ...PERCENT_PARAMETERS, ...YEAR },
  expression: BY_LEVEL,
  outputs: [...outputs(BY_LEVEL), { name: 'need', aliases: ['need_pangkat', 'kebutuhan'] }],
  labels: LABELS,
  note: {
    id: 'Sisa angka kredit pada kenaikan jenjang tidak terbaca (Q10).',
    en: 'What remains of the credits at a promotion to the next level was not read (Q10).',
  },
});

const NEED: RuleInput = {
  name: 'need',
  unit: '',
  least: 0,
  aliases: ['need_pangkat', 'need_jenjang', 'kebutuhan', 'angka_kredit_kumulatif', 'rank_need', 'level_need'],
};

const BY_NEED = /* @__PURE__ */ years(/* @__PURE__ */ field('need'), /* @__PURE__ */ ofLevel('coefficient'));

/** IND-AK-04/need, the same for a need that is given. */
export const YEARS_TO_NEED = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-04/need',
  title: { id: 'Lama sampai kebutuhan tertentu terpenuhi', en: 'Years until a need given is met' },
  inputs: [NEED, JOB_LEVEL, PREDICATE],
  parameters: { ...COEFFICIENTS, ...PERCENT_PARAMETERS, ...YEAR },
  expression: BY_NEED,
  outputs: outputs(BY_NEED),
  labels: LABELS,
});

const BY_NEED_AND_COEFFICIENT = /* @__PURE__ */ years(
  /* @__PURE__ */ field('need'),
  /* @__PURE__ */ field('coefficient'),
);

/** IND-AK-04/coefficient, the same for a need and a coefficient that a table prints. */
export const YEARS_BY_COEFFICIENT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-04/coefficient',
  title: {
    id: 'Lama sampai kebutuhan terpenuhi dari koefisien',
    en: 'Years until a need is met, from the coefficient',
  },
  inputs: [
    NEED,
    { name: 'coefficient', unit: '', least: 0, aliases: ['koefisien'] },
    PREDICATE,
    { name: 'job_level', unit: '', shape: 'note', aliases: ['jenjang', 'level'] },
  ],
  parameters: { ...PERCENT_PARAMETERS, ...YEAR },
  expression: BY_NEED_AND_COEFFICIENT,
  outputs: outputs(BY_NEED_AND_COEFFICIENT),
  labels: LABELS,
});

/** IND-AK-04/shortfall, credit points still wanting for the next rank or level; 0 where they suffice. */
export const SHORTFALL = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-04/shortfall',
  title: { id: 'Kekurangan angka kredit untuk kenaikan', en: 'Credit points still wanting for a promotion' },
  inputs: [
    {
      name: 'cumulative_credit',
      unit: '',
      least: 0,
      aliases: ['ak_kumulatif', 'angka_kredit', 'ak', 'credits', 'earlier'],
    },
    JOB_LEVEL,
    GOAL,
  ],
  parameters: NEEDS,
  expression: named('shortfall', maximum(subtract(needOfGoal(), field('cumulative_credit')), 0)),
  outputs: [
    { name: 'shortfall', aliases: ['kekurangan'] },
    { name: 'need', aliases: ['kebutuhan'] },
    {
      name: 'eligible',
      of: when(compare(field('cumulative_credit'), '>=', needOfGoal()), 1, 0),
      aliases: ['memenuhi'],
    },
  ],
  labels: LABELS,
});

/** IND-AK-04/integration, older credits at integration: less the basic value of the level. */
export const INTEGRATION_OF_CREDIT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-04/integration',
  title: { id: 'Angka kredit integrasi', en: 'Credit points at integration' },
  citation: {
    ...BASE.citation,
    article: 'angka dasar pada integrasi',
    url: 'https://www.scribd.com/document/707496387',
  },
  inputs: [{ name: 'earlier_credit', unit: '', least: 0, aliases: ['ak_lama', 'lama', 'ak_konvensional'] }, JOB_LEVEL],
  parameters: levelParameters('basicValue', 'medium'),
  expression: named(
    'integration_credit',
    subtract(field('earlier_credit'), named('basic_value', ofLevel('basicValue'))),
  ),
  outputs: [
    { name: 'integration_credit', aliases: ['ak_integrasi'] },
    { name: 'basic_value', aliases: ['angka_dasar'] },
  ],
  labels: LABELS,
});

/** IND-AK-05, credit points for a higher degree: 25 % of the need for the next rank. */
export const DEGREE_CREDIT = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-AK-05',
  title: { id: 'Angka kredit peningkatan pendidikan', en: 'Credit points for a higher degree' },
  confidence: 'low',
  inputs: [JOB_LEVEL],
  parameters: { ...levelParameters('rankNeed', 'medium'), degree_share: dated(25, 'low') },
  expression: named(
    'degree_credit',
    divide(multiply(parameter('degree_share'), named('rank_need', ofLevel('rankNeed'))), 100),
  ),
  outputs: [{ name: 'degree_credit', aliases: ['ak_pendidikan', 'ak_ijazah'] }],
  labels: LABELS,
  note: {
    id: 'Menurut ingatan. Apakah angka kredit mulai dari nol atau dari sisa pada kenaikan jenjang tidak terbaca (Q10).',
    en: 'From recall. Whether credits restart from zero or from the surplus at a promotion to the next level was not read (Q10).',
  },
});
