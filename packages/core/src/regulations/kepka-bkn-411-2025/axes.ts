import { coalesce, field, named } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import {
  BKN_EDGES,
  boxOutputs,
  performanceLevel,
  performanceOutput,
  potentialLevel,
  potentialOutput,
  weightedSum,
  weightOf,
} from '../../merit/axis.js';
import { PREDICATE } from '../../merit/levels.js';
import { educationScores, integrityScores, predicateScores } from '../../merit/predicate-score.js';
import { talentFrom, talentShares } from '../../merit/talent-score.js';
import { EDUCATION, SANCTION } from '../../merit/staff-inputs.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, KEPKA_BKN_411_2025_TEXT as TEXT } from './instrument.js';
import { COMPONENT_WORDS } from './words.js';

const weight = since(IN_FORCE.from, TEXT, 'high');
const score = since(IN_FORCE.from, TEXT, 'medium');

const PREDICATE_SCORE = predicateScores(score);
const EDUCATION_SCORE = educationScores((value) => weight(value));
const INTEGRITY_SCORE = integrityScores(score);

const component = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, most: 100, aliases });
/** Reinforcement (*penguat*) counts 0 where nothing is given. */
const reinforcement = (name: string, ...aliases: string[]): RuleInput => ({
  ...component(name, ...aliases),
  assumed: 0,
});
/** A component that may be given as score or as the fact it is scored from. */
const either = (name: string, ...aliases: string[]): RuleInput => ({ ...component(name, ...aliases), optional: true });

/** Names of the two axes, under which a list gives the scores of the components in their order. */
const Y_GROUP = ['Y', 'kinerja', 'sumbu_kinerja', 'performance', 'performance_axis', 'nilai_kinerja', 'Y_scores'];
const X_GROUP = ['X', 'potensi', 'potensial', 'sumbu_potensial', 'potential', 'potential_axis', 'X_scores'];
const ANY_GROUP = ['scores', 'nilai', 'skor', 'components', 'komponen', 'values'];

/** The inputs with the group that those that are no facts belong to. */
const within = (group: readonly string[], inputs: readonly RuleInput[]): readonly RuleInput[] =>
  inputs.map((input) => (input.categories === undefined ? { ...input, within: group } : input));

const PERFORMANCE_INPUTS: readonly RuleInput[] = [
  either('kinerja_utama', 'main_performance', 'kinerja_score', 'nilai_kinerja'),
  { ...PREDICATE, optional: true },
  reinforcement('penghargaan', 'awards', 'award'),
  reinforcement('penugasan_tim', 'penugasan', 'team_assignment', 'penugasan_dalam_tim', 'team'),
  reinforcement('umpan_balik_360', 'umpan_balik', 'feedback', 'feedback_360', '360'),
];

const POTENTIAL_INPUTS: readonly RuleInput[] = [
  component('penilaian_kompetensi', 'kompetensi', 'competence', 'competence_assessment'),
  component('pengembangan_kompetensi', 'bangkom', 'competence_development', 'pelatihan'),
  component('pengalaman_jabatan', 'pengalaman', 'experience'),
  component('potensi', 'potential_assessment', 'penilaian_potensi', 'potential'),
  either('pendidikan', 'education_score', 'nilai_pendidikan'),
  {
    ...EDUCATION,
    aliases: ['pendidikan', 'jenjang_pendidikan', 'pendidikan_formal', 'tingkat_pendidikan'],
    optional: true,
  },
  component('bidang_ilmu', 'kesesuaian_bidang_ilmu', 'field_of_study'),
  either('integritas', 'integritas_moralitas', 'integrity', 'integritas_dan_moralitas'),
  {
    ...SANCTION,
    categories: ['none', 'light', 'medium', 'heavy', 'serving'],
    words: { ...SANCTION.words, serving: ['sedang menjalani', 'menjalani hukuman', 'being served'] },
    optional: true,
  },
];

const Y_WEIGHTS = { kinerja_utama: 60, penghargaan: 15, penugasan_tim: 15, umpan_balik_360: 10 } as const;
const X_WEIGHTS = {
  penilaian_kompetensi: 20,
  pengembangan_kompetensi: 10,
  pengalaman_jabatan: 10,
  potensi: 25,
  pendidikan: 10,
  bidang_ilmu: 10,
  integritas: 15,
} as const;

const parametersOf = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [`weight_${name}`, weight(value)]));

const GIVEN: Readonly<Record<string, Expression>> = {
  kinerja_utama: named('main_score', coalesce(field('kinerja_utama'), PREDICATE_SCORE.of)),
  pendidikan: named('education_score', coalesce(field('pendidikan'), EDUCATION_SCORE.of)),
  integritas: named('integrity_score', coalesce(field('integritas'), INTEGRITY_SCORE.of)),
};

const scoreOf = (weights: Readonly<Record<string, number>>): Expression =>
  weightedSum(Object.keys(weights).map((name) => [weightOf(name), GIVEN[name] ?? field(name)]));

/** Score of the performance axis: `0,60 kinerja utama + 0,15 penghargaan + 0,15 penugasan tim + 0,10 umpan balik`. */
const Y = named('performance_score', scoreOf(Y_WEIGHTS));
/** Score of the potential axis, from seven components. */
const X = named('potential_score', scoreOf(X_WEIGHTS));

const Y_PARAMETERS = { ...parametersOf(Y_WEIGHTS), ...PREDICATE_SCORE.parameters };
const X_PARAMETERS = { ...parametersOf(X_WEIGHTS), ...EDUCATION_SCORE.parameters, ...INTEGRITY_SCORE.parameters };

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  labels: {
    ...COMPONENT_WORDS,
    ...PREDICATE_SCORE.labels,
    ...EDUCATION_SCORE.labels,
    ...INTEGRITY_SCORE.labels,
  },
  note: {
    id: 'Bobot dari dua sumber lebih; ambang 80 dan 60 dari aplikasi dan lembar DJBK, belum dari Kepka sendiri. Penguat yang kosong bernilai 0: Baik saja menjadi 48, Sangat Baik saja tepat 60. Tabel nilai penghargaan, penugasan dan pengalaman belum ditemukan.',
    en: 'Weights from more than two sources; bounds 80 and 60 from programs and a sheet of DJBK, not yet from the Kepka itself. An empty reinforcement counts 0: Baik alone gives 48, Sangat Baik alone exactly 60. Value tables of awards, assignments and experience were not found.',
  },
} as const;

const Y_OUTPUT = { name: 'performance_score', aliases: ['Y', 'y', 'kinerja', 'performance_axis', 'nilai_kinerja'] };
const X_OUTPUT = { name: 'potential_score', aliases: ['X', 'x', 'potensial', 'potential_axis', 'nilai_potensial'] };

/** TAL-04, both axes, their levels, the box and the talent score of a person. */
export const AXES = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-04',
  title: { id: 'Sumbu kinerja dan potensial BKN', en: 'Performance and potential axes of BKN' },
  inputs: [...within(Y_GROUP, PERFORMANCE_INPUTS), ...within(X_GROUP, POTENTIAL_INPUTS)],
  parameters: { ...Y_PARAMETERS, ...X_PARAMETERS, ...talentShares(IN_FORCE.from, TEXT, 'high') },
  expression: talentFrom(Y, X),
  outputs: [
    { name: 'talent_score', aliases: ['talenta', 'nilai_talenta'] },
    Y_OUTPUT,
    X_OUTPUT,
    ...boxOutputs(performanceLevel(Y, BKN_EDGES), potentialLevel(X, BKN_EDGES)),
  ],
});

/** TAL-04/performance, score and level of the performance axis (Y). */
export const PERFORMANCE_AXIS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-04/performance',
  title: { id: 'Sumbu kinerja BKN', en: 'Performance axis of BKN' },
  inputs: within([...Y_GROUP, ...ANY_GROUP], PERFORMANCE_INPUTS),
  parameters: Y_PARAMETERS,
  expression: Y,
  outputs: [Y_OUTPUT, performanceOutput(performanceLevel(Y, BKN_EDGES), 'level', 'band')],
});

/** TAL-04/potential, score and level of the potential axis (X). */
export const POTENTIAL_AXIS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-04/potential',
  title: { id: 'Sumbu potensial BKN', en: 'Potential axis of BKN' },
  inputs: within([...X_GROUP, ...ANY_GROUP], POTENTIAL_INPUTS),
  parameters: X_PARAMETERS,
  expression: X,
  outputs: [X_OUTPUT, potentialOutput(potentialLevel(X, BKN_EDGES), 'level', 'band')],
});
