import { coalesce, divide, field, multiply, named, parameter, round, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import {
  BKN_EDGES,
  boxOutputs,
  performanceLevel,
  performanceOutput,
  potentialLevel,
  potentialOutput,
  weightedSum,
} from '../../merit/axis.js';
import { PREDICATE } from '../../merit/levels.js';
import { educationScores, integrityScores, predicateScores } from '../../merit/predicate-score.js';
import { EDUCATION, SANCTION } from '../../merit/staff-inputs.js';
import { talentFrom, talentShares } from '../../merit/talent-score.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { EXPERIENCE, EXPERIENCE_INPUTS, EXPERIENCE_LABELS, EXPERIENCE_PARAMETERS } from './experience.js';
import { DJBK_2026_TEXT as TEXT, IN_FORCE } from './instrument.js';
import { DJBK_WORDS } from './words.js';

const value = since(IN_FORCE.from, TEXT, 'high');

const PREDICATE_SCORE = predicateScores((of) => value(of));
const EDUCATION_SCORE = educationScores((of) => value(of));
const INTEGRITY_SCORE = integrityScores((of) => value(of));

const WEIGHTS = { potkom: 65, pendidikan: 5, bidang_ilmu: 5, bangkom: 5, pengalaman: 5, integritas: 15 } as const;

/** Not capped: a score above 100 stays above 100. */
const POTKOM = named(
  'potkom_score',
  coalesce(field('potkom'), multiply(divide(field('potkom_total'), field('potkom_maximum')), 100)),
);

const COMPONENTS: Readonly<Record<keyof typeof WEIGHTS, Expression>> = {
  potkom: POTKOM,
  pendidikan: named('education_score', coalesce(field('pendidikan'), EDUCATION_SCORE.of)),
  bidang_ilmu: field('bidang_ilmu'),
  bangkom: field('bangkom'),
  pengalaman: EXPERIENCE,
  integritas: named('integrity_score', coalesce(field('integritas'), INTEGRITY_SCORE.of)),
};

/** X: `0,65 potkom + 0,05 pendidikan + 0,05 bidang ilmu + 0,05 bangkom + 0,05 pengalaman + 0,15 integritas`. */
const X = named(
  'potential_axis',
  weightedSum(
    Object.entries(COMPONENTS).map(([name, of]) => [
      coalesce(field(`weights_percent_${name}`), parameter(`weight_${name}`)),
      of,
    ]),
  ),
);
/** Y: the score of the predicate, alone. */
const Y = named('performance_axis', coalesce(field('kinerja_score'), PREDICATE_SCORE.of));

/** The agency's program rounds X to two digits on the way; the sheet rounds nothing before the end. */
const X_USED = named('axis_used', select('rounding', { none: X, 'potential-2': round(X, 2) }));

const talentOf = (performance: Expression, potential: Expression): Expression =>
  talentFrom(performance, potential, {
    performance: coalesce(field('axis_weights_performance'), parameter('share_performance')),
    potential: coalesce(field('axis_weights_potential'), parameter('share_potential')),
  });
const TALENT = talentOf(Y, X_USED);

const score = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, most: 100, aliases });
const optional = (name: string, ...aliases: string[]): RuleInput => ({ ...score(name, ...aliases), optional: true });

const AXIS_WEIGHTS: RuleInput = {
  name: 'axis_weights',
  unit: '%',
  shape: 'parts',
  optional: true,
  aliases: ['bobot_sumbu'],
  fields: [
    { name: 'performance', unit: '%', least: 0, aliases: ['kinerja', 'Y'] },
    { name: 'potential', unit: '%', least: 0, aliases: ['potensial', 'X'] },
  ],
};

const KINERJA: readonly RuleInput[] = [
  optional('kinerja_score', 'nilai_kinerja', 'performance_score', 'Y', 'performance_axis', 'performance', 'kinerja'),
  { ...PREDICATE, optional: true },
];

const POTENTIAL_INPUTS: readonly RuleInput[] = [
  {
    name: 'potkom',
    unit: '',
    least: 0,
    optional: true,
    aliases: ['potensi_kompetensi', 'potensi_dan_kompetensi', 'potential_competence', 'assessment'],
  },
  { name: 'potkom_total', unit: '', least: 0, optional: true, aliases: ['total_asesmen'] },
  { name: 'potkom_maximum', unit: '', least: 0, optional: true, aliases: ['maksimum_asesmen'] },
  optional('pendidikan', 'nilai_pendidikan', 'education_score'),
  {
    ...EDUCATION,
    aliases: ['pendidikan', 'jenjang_pendidikan', 'pendidikan_formal', 'tingkat_pendidikan'],
    optional: true,
  },
  score('bidang_ilmu', 'kesesuaian_bidang_ilmu', 'field_of_study'),
  score('bangkom', 'pengembangan_kompetensi', 'competence_development', 'training', 'pelatihan'),
  ...EXPERIENCE_INPUTS,
  optional('integritas', 'integrity', 'nilai_integritas', 'integritas_moralitas'),
  {
    ...SANCTION,
    categories: ['none', 'light', 'medium', 'heavy', 'serving'],
    words: { ...SANCTION.words, serving: ['sedang menjalani', 'menjalani hukuman', 'being served'] },
    optional: true,
  },
  {
    name: 'weights_percent',
    unit: '%',
    shape: 'parts',
    optional: true,
    aliases: ['weights', 'bobot', 'bobot_persen'],
    fields: Object.keys(WEIGHTS).map((name) => ({ name, unit: '%', least: 0 })),
  },
];

const ROUNDING: RuleInput = {
  name: 'rounding',
  unit: '',
  categories: ['none', 'potential-2'],
  assumed: 'none',
  aliases: ['pembulatan'],
};

const SHARES = talentShares(IN_FORCE.from, TEXT, 'high');
const POTENTIAL_PARAMETERS = {
  ...Object.fromEntries(Object.entries(WEIGHTS).map(([name, weight]) => [`weight_${name}`, value(weight)])),
  ...EDUCATION_SCORE.parameters,
  ...INTEGRITY_SCORE.parameters,
  ...EXPERIENCE_PARAMETERS,
};

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'high',
  labels: {
    ...DJBK_WORDS,
    ...PREDICATE_SCORE.labels,
    ...EDUCATION_SCORE.labels,
    ...INTEGRITY_SCORE.labels,
    ...EXPERIENCE_LABELS,
  },
  note: {
    id: 'Nilai potensi dan kompetensi di atas 100 tidak dipotong. Baik bernilai 80 sehingga di atas ekspektasi di sini, sedangkan menurut predikat (TAL-03) sesuai ekspektasi.',
    en: 'A potential and competence score above 100 is not cut. Baik scores 80 and so is above expectations here, while by label (TAL-03) it meets them.',
  },
} as const;

const twoDigits = (name: string, of: Expression) => ({ name: `${name}_2dp`, of: round(of, 2) });

/** TAL-06, axes, box and talent score of the DJBK framework. Weights that are given replace those of the framework. */
export const DJBK = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-06',
  title: { id: 'Nilai talenta kerangka DJBK', en: 'Talent score of the DJBK framework' },
  inputs: [...KINERJA, ...POTENTIAL_INPUTS, AXIS_WEIGHTS, ROUNDING],
  parameters: { ...SHARES, ...PREDICATE_SCORE.parameters, ...POTENTIAL_PARAMETERS },
  expression: TALENT,
  outputs: [
    { name: 'talent_score', aliases: ['talenta', 'nilai_talenta'] },
    { name: 'potential_axis', aliases: ['X', 'potential_score', 'potensial'] },
    { name: 'performance_axis', aliases: ['Y', 'performance_score'] },
    twoDigits('potential_axis', X),
    twoDigits('talent_score', TALENT),
    ...boxOutputs(performanceLevel(Y, BKN_EDGES), potentialLevel(X, BKN_EDGES)),
  ],
});

/** TAL-06/potential, the potential axis alone. */
export const DJBK_POTENTIAL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-06/potential',
  title: { id: 'Sumbu potensial kerangka DJBK', en: 'Potential axis of the DJBK framework' },
  inputs: POTENTIAL_INPUTS,
  parameters: POTENTIAL_PARAMETERS,
  expression: X,
  outputs: [
    { name: 'potential_axis', aliases: ['X', 'potential_score', 'potensial'] },
    twoDigits('potential_axis', X),
    potentialOutput(potentialLevel(X, BKN_EDGES), 'level'),
  ],
});

/** TAL-06/performance, the performance axis alone: the score of the year-end predicate. */
export const DJBK_PERFORMANCE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-06/performance',
  title: { id: 'Sumbu kinerja kerangka DJBK', en: 'Performance axis of the DJBK framework' },
  inputs: KINERJA,
  parameters: PREDICATE_SCORE.parameters,
  expression: Y,
  outputs: [
    { name: 'performance_axis', aliases: ['Y', 'performance_score'] },
    performanceOutput(performanceLevel(Y, BKN_EDGES), 'level'),
  ],
});

const OWN_X = field('potential_axis');
const OWN_Y = coalesce(field('kinerja_score'), PREDICATE_SCORE.of);

/** TAL-06/talent, talent score from a potential axis that is known, as rounded as it is given. */
export const DJBK_TALENT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-06/talent',
  title: { id: 'Nilai talenta DJBK dari nilai sumbu', en: 'DJBK talent score from axis scores' },
  inputs: [
    {
      name: 'potential_axis',
      unit: '',
      least: 0,
      aliases: ['potential_axis_2dp', 'potential_axis_rounded', 'potential_score', 'X', 'X_rounded', 'potensial'],
    },
    ...KINERJA,
    AXIS_WEIGHTS,
  ],
  parameters: { ...SHARES, ...PREDICATE_SCORE.parameters },
  expression: talentOf(OWN_Y, OWN_X),
  outputs: [
    { name: 'talent_score', aliases: ['talenta', 'nilai_talenta'] },
    twoDigits('talent_score', talentOf(OWN_Y, OWN_X)),
    ...boxOutputs(performanceLevel(OWN_Y, BKN_EDGES), potentialLevel(OWN_X, BKN_EDGES)),
  ],
});

const MATCH = { potkom: 65, kualifikasi: 20, integritas: 15 } as const;

/** TAL-06/match, match score for a target post, without performance: `0,65 potkom + 0,20 kualifikasi + 0,15 integritas`. */
export const DJBK_MATCH = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-06/match',
  title: { id: 'Nilai kesesuaian jabatan target DJBK', en: 'DJBK match score for a target post' },
  inputs: [
    { name: 'potkom', unit: '', least: 0, aliases: ['potensi_kompetensi'] },
    score('kualifikasi', 'qualification'),
    optional('integritas', 'integrity'),
    { ...SANCTION, optional: true },
  ],
  parameters: {
    weight_potkom: value(MATCH.potkom),
    weight_kualifikasi: value(MATCH.kualifikasi),
    weight_integritas: value(MATCH.integritas),
    ...INTEGRITY_SCORE.parameters,
  },
  expression: named(
    'match_score',
    weightedSum([
      [parameter('weight_potkom'), field('potkom')],
      [parameter('weight_kualifikasi'), field('kualifikasi')],
      [parameter('weight_integritas'), COMPONENTS.integritas],
    ]),
  ),
  labels: { ...BASE.labels, weight_kualifikasi: { id: 'bobot kualifikasi', en: 'weight of qualification' } },
});
