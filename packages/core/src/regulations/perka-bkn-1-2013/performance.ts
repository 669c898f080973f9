import { PREDICATES_2014 } from '../../appraisal/predicates.js';
import { BAND_GAP_POLICY, BAND_GAP_READINGS, wholeNumberBand } from '../../appraisal/whole-number-bands.js';
import { appraisalRule } from '../../appraisal/words.js';
import { add, divide, field, multiply, named, parameter, round, type Operand } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { BEHAVIOUR_ASPECTS, MEAN_OF_ASPECTS } from './behaviour.js';
import { dated, IN_FORCE, PERKA_BKN_1_2013_TEXT as TEXT, PP_46_2011 } from './instrument.js';

const UNROUNDED: Expression = /* @__PURE__ */ named(
  'performance_value_unrounded',
  /* @__PURE__ */ add(
    /* @__PURE__ */ weighted('skp_weight', 'skp'),
    /* @__PURE__ */ weighted('behaviour_weight', 'behaviour'),
  ),
);

function weighted(weight: string, value: string): Expression {
  return divide(multiply(parameter(weight), field(value)), 100);
}

const VALUE = /* @__PURE__ */ named('performance_value', /* @__PURE__ */ round(UNROUNDED, 2));

/** IND-PP46-10, performance value (*nilai prestasi kerja*): 60 % SKP and 40 % behaviour, at two digits. */
export const PERFORMANCE_VALUE_2014 = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-10',
  kind: 'computation',
  title: { id: 'Nilai prestasi kerja', en: 'Performance value' },
  citation: { ...PP_46_2011, article: 'bobot SKP dan perilaku (Pasal 15 menurut ingatan)' },
  confidence: 'high',
  inputs: [
    { name: 'skp', unit: '', least: 0, aliases: ['nilai_skp'] },
    {
      name: 'behaviour',
      unit: '',
      least: 0,
      most: 100,
      optional: true,
      aliases: ['perilaku_mean', 'nilai_perilaku', 'perilaku_rata_rata', 'rata_rata_perilaku'],
    },
    BEHAVIOUR_ASPECTS,
    BAND_GAP_POLICY,
  ],
  gathers: { behaviour: MEAN_OF_ASPECTS },
  parameters: { skp_weight: dated(60, 'high', PP_46_2011), behaviour_weight: dated(40, 'high', PP_46_2011) },
  expression: VALUE,
  outputs: [
    { name: 'performance_value', aliases: ['nilai_kinerja', 'nilai_prestasi_kerja', 'NP'] },
    predicateOf(VALUE),
  ],
});

function predicateOf(value: Operand): RuleOutput {
  return {
    name: 'predicate',
    of: wholeNumberBand(value),
    categories: PREDICATES_2014,
    aliases: ['predikat', 'sebutan'],
  };
}

/**
 * IND-PP46-11, predicate: *Sangat Baik* 91 and up, *Baik* 76–90, *Cukup* 61–75, *Kurang* 51–60, *Buruk* 50 and below. A
 * fraction between two rows has a predicate only under a policy; the readings stand beside the answer.
 */
export const PREDICATE_2014 = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-11',
  kind: 'computation',
  title: { id: 'Predikat prestasi kerja', en: 'Performance predicate' },
  citation: { ...TEXT, article: 'Lampiran, sebutan nilai (PP 46/2011 Pasal 17 menurut ingatan)' },
  confidence: 'high',
  inputs: [
    {
      name: 'value',
      unit: '',
      aliases: ['nilai', 'nilai_kinerja', 'nilai_prestasi_kerja', 'performance_value', 'NP'],
    },
    BAND_GAP_POLICY,
  ],
  parameters: {},
  expression: named('predicate', wholeNumberBand(field('value'))),
  outputs: [
    { name: 'predicate', categories: PREDICATES_2014, aliases: ['predikat', 'sebutan'] },
    reading('upward'),
    { ...reading('excel-90.99'), aliases: ['excel', 'excel_90_99', 'excel_90.99'] },
    { ...reading('round-first'), aliases: ['round_first'] },
  ],
  note: {
    id: 'Pecahan antarbaris (50–51, 60–61, 75–76, 90–91) tidak diatur (Q2): sebutkan band_gap_policy. Lembar kerja BKN (≤ 90,99) menurut ingatan.',
    en: 'Fractions between the rows (50–51, 60–61, 75–76, 90–91) are not regulated (Q2): name a band_gap_policy. The BKN spreadsheet (≤ 90.99) is from recall.',
  },
});

function reading(policy: keyof typeof BAND_GAP_READINGS): RuleOutput {
  return { name: policy, of: BAND_GAP_READINGS[policy](field('value')), categories: PREDICATES_2014 };
}
