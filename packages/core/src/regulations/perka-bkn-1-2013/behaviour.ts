import { appraisalRule } from '../../appraisal/words.js';
import { add, aggregate, divide, field, named } from '../../expression/build.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { IN_FORCE, PP_46_2011 } from './instrument.js';

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: { ...PP_46_2011, article: 'penilaian perilaku kerja' },
  confidence: 'medium',
  parameters: {},
} as const;

const aspect = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, most: 100, aliases });

/** Aspects of behaviour that every civil servant is rated on, 0 to 100 each. */
const COMMON: readonly RuleInput[] = [
  /* @__PURE__ */ aspect('service_orientation', 'orientasi_pelayanan'),
  /* @__PURE__ */ aspect('integrity', 'integritas'),
  /* @__PURE__ */ aspect('commitment', 'komitmen'),
  /* @__PURE__ */ aspect('discipline', 'disiplin'),
  /* @__PURE__ */ aspect('cooperation', 'kerja_sama', 'kerjasama'),
];
const LEADERSHIP = /* @__PURE__ */ aspect('leadership', 'kepemimpinan');

const meanOf = (inputs: readonly RuleInput[]) =>
  named('behaviour', divide(add(...inputs.map(({ name }) => field(name))), inputs.length));
const OUTPUTS = [{ name: 'behaviour', aliases: ['perilaku', 'nilai_perilaku', 'perilaku_mean'] }] as const;

/** IND-PP46-09, behaviour (*perilaku kerja*): the mean of five aspects, for everyone without a structural post. */
export const BEHAVIOUR_2014 = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-09',
  title: { id: 'Nilai perilaku kerja', en: 'Behaviour value' },
  inputs: COMMON,
  expression: meanOf(COMMON),
  outputs: OUTPUTS,
});

/** IND-PP46-09/structural, the mean of six: leadership (*kepemimpinan*) is rated for structural officers only. */
export const BEHAVIOUR_2014_STRUCTURAL = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-09/structural',
  title: { id: 'Nilai perilaku kerja pejabat struktural', en: 'Behaviour value of structural officers' },
  inputs: [...COMMON, LEADERSHIP],
  expression: meanOf([...COMMON, LEADERSHIP]),
  outputs: OUTPUTS,
});

/** Values of the aspects of behaviour as a list. */
export const BEHAVIOUR_ASPECTS: RuleInput = {
  name: 'behaviour_aspects',
  unit: '',
  shape: 'list',
  optional: true,
  least: 0,
  most: 100,
  aliases: ['perilaku', 'aspek_perilaku', 'nilai_aspek_perilaku', 'behaviour_values'],
};

/** Gathers the mean of the aspects that were rated. */
export const MEAN_OF_ASPECTS = {
  list: 'behaviour_aspects',
  of: /* @__PURE__ */ aggregate('mean', /* @__PURE__ */ field('behaviour_aspects')),
} as const;

/** IND-PP46-09/list, the mean of the aspects that were rated, in any order. */
export const BEHAVIOUR_2014_OF_LIST = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-09/list',
  title: { id: 'Nilai perilaku kerja dari daftar aspek', en: 'Behaviour value from a list of aspects' },
  inputs: [
    {
      ...BEHAVIOUR_ASPECTS,
      optional: false,
      aliases: [...(BEHAVIOUR_ASPECTS.aliases ?? []), 'aspects', 'aspek', 'behaviour'],
    },
  ],
  gathers: { mean_of_aspects: MEAN_OF_ASPECTS },
  expression: named('behaviour', field('mean_of_aspects')),
  outputs: OUTPUTS,
  labels: { mean_of_aspects: { id: 'rata-rata aspek', en: 'mean of the aspects' } },
});
