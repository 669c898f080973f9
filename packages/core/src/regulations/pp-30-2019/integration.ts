import { PREDICATES_2021, positionOf } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import {
  add,
  compare,
  divide,
  field,
  missing,
  multiply,
  named,
  parameter,
  round,
  select,
  when,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { dated, IN_FORCE, PP_30_2019 } from './instrument.js';

const NEW_IDEA: RuleInput = {
  name: 'new_idea',
  unit: '',
  shape: 'flag',
  assumed: 0,
  aliases: ['ide_baru', 'newIdea', 'inovasi'],
};

const at = (key: string): number => positionOf(PREDICATES_2021, key);

/**
 * *Sangat Baik* is 110 to 120 with a new idea or method of benefit; the same value without one is *Baik* (90 to 120). Above
 * 120 the table has no row.
 */
function predicate(value: Operand): Expression {
  const good = when(
    compare(field('new_idea'), '=', 1),
    when(compare(value, '>=', 110), at('sangat-baik'), at('baik')),
    at('baik'),
  );
  return when(
    compare(value, '>', 120),
    missing('out_of_range'),
    when(
      compare(value, '>=', 90),
      good,
      when(compare(value, '>=', 70), at('cukup'), when(compare(value, '>=', 50), at('kurang'), at('sangat-kurang'))),
    ),
  );
}

const INPUTS: readonly RuleInput[] = [
  { name: 'skp', unit: '', aliases: ['nilai_skp', 'SKP'] },
  { name: 'behaviour', unit: '', aliases: ['perilaku', 'nilai_perilaku', 'perilaku_mean', 'perilaku_kerja'] },
  NEW_IDEA,
];

const PARAMETERS = {
  skp_weight_alone: /* @__PURE__ */ dated(70, 'high'),
  behaviour_weight_alone: /* @__PURE__ */ dated(30, 'high'),
  skp_weight_opinions: /* @__PURE__ */ dated(60, 'high'),
  behaviour_weight_opinions: /* @__PURE__ */ dated(40, 'high'),
} as const;

const sum = (skp: string, behaviour: string): Expression =>
  add(
    divide(multiply(parameter(skp), field('skp')), 100),
    divide(multiply(parameter(behaviour), field('behaviour')), 100),
  );
const ALONE = /* @__PURE__ */ sum('skp_weight_alone', 'behaviour_weight_alone');
const WITH_OPINIONS = /* @__PURE__ */ sum('skp_weight_opinions', 'behaviour_weight_opinions');

function integrated(of: Expression): Expression {
  return named('performance_value', round(named('performance_value_unrounded', of), 2));
}

function outputs(value: Expression): readonly RuleOutput[] {
  return [
    { name: 'performance_value', aliases: ['nilai_kinerja', 'NK', 'nilai', 'nilai_akhir', 'total'] },
    { name: 'predicate', of: predicate(value), categories: PREDICATES_2021, aliases: ['predikat'] },
  ];
}

const BY_WEIGHTS = /* @__PURE__ */ integrated(
  /* @__PURE__ */ select('weights', { '70/30': ALONE, '60/40': WITH_OPINIONS }),
);

/**
 * IND-PP30-01, integration (*nilai kinerja*): SKP and behaviour at 70/30 where an agency does not use the opinions of peers
 * and direct subordinates, at 60/40 where it does; two digits. Which of the two is a fact of the agency, so it has no default.
 */
export const INTEGRATION = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP30-01',
  kind: 'computation',
  title: { id: 'Integrasi SKP dan perilaku kerja', en: 'Integration of SKP and behaviour' },
  citation: PP_30_2019,
  confidence: 'high',
  inputs: [
    ...INPUTS,
    {
      name: 'weights',
      unit: '',
      categories: ['70/30', '60/40'],
      words: { '70/30': ['0.7/0.3', '70:30', '70-30'], '60/40': ['0.6/0.4', '60:40', '60-40'] },
      aliases: ['bobot', 'pembobotan', 'split'],
    },
  ],
  parameters: PARAMETERS,
  expression: BY_WEIGHTS,
  outputs: outputs(BY_WEIGHTS),
  note: {
    id: 'Dipakai Juli–Desember 2021 bersama PermenPANRB 8/2021. Belum jelas apakah formulir menambah nilai untuk ide baru sebelum predikat (Q9).',
    en: 'Used July to December 2021 with PermenPANRB 8/2021. Whether the form adds points for a new idea before the predicate is open (Q9).',
  },
});

const BY_OPINIONS = /* @__PURE__ */ integrated(
  /* @__PURE__ */ when(/* @__PURE__ */ compare(/* @__PURE__ */ field('peer_opinions'), '=', 1), WITH_OPINIONS, ALONE),
);

/** IND-PP30-01/opinions, the same from whether the agency uses opinions of peers and direct subordinates. */
export const INTEGRATION_BY_OPINIONS = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP30-01/opinions',
  kind: 'computation',
  title: {
    id: 'Integrasi SKP dan perilaku kerja menurut pendapat rekan',
    en: 'Integration of SKP and behaviour by use of opinions',
  },
  citation: PP_30_2019,
  confidence: 'high',
  inputs: [...INPUTS, { name: 'peer_opinions', unit: '', shape: 'flag', aliases: ['pendapat_rekan', 'uses_opinions'] }],
  parameters: PARAMETERS,
  expression: BY_OPINIONS,
  outputs: outputs(BY_OPINIONS),
});

/** IND-PP30-01/predicate, predicate of a performance value: five bands, of which the two highest overlap on purpose. */
export const PREDICATE_2021 = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP30-01/predicate',
  kind: 'computation',
  title: { id: 'Predikat kinerja PP 30/2019', en: 'Performance predicate of PP 30/2019' },
  citation: PP_30_2019,
  confidence: 'high',
  inputs: [
    { name: 'value', unit: '', aliases: ['nilai', 'nilai_kinerja', 'NK', 'nk', 'x', 'performance_value'] },
    NEW_IDEA,
  ],
  parameters: {},
  expression: named('predicate', predicate(field('value'))),
  outputs: [{ name: 'predicate', categories: PREDICATES_2021, aliases: ['predikat'] }],
  note: {
    id: 'Kurang (50–70) dan Sangat Kurang (di bawah 50) menurut ingatan; baris lain terbaca. Di atas 120 tidak ada predikat.',
    en: 'Kurang (50–70) and Sangat Kurang (below 50) are from recall; the other rows were read. Above 120 there is no predicate.',
  },
});
