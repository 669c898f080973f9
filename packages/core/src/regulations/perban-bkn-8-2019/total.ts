import { add, field, named, round } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { EDUCATION } from '../../merit/staff-inputs.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { categoryOf } from './category.js';
import {
  COMPETENCE,
  COMPETENCE_PARAMETERS,
  DIMENSION_LABELS,
  DISCIPLINE,
  DISCIPLINE_PARAMETERS,
  PERFORMANCE,
  PERFORMANCE_PARAMETERS,
  POST,
  QUALIFICATION,
  QUALIFICATION_PARAMETERS,
  SANCTION_INPUTS,
  SKP_INPUTS,
  TRAINING,
  WORST,
} from './dimensions.js';
import { IN_FORCE, PERBAN_BKN_8_2019_TEXT as TEXT } from './instrument.js';

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, labels: DIMENSION_LABELS } as const;
const outputsOf = (total: Expression) => [
  { name: 'total', aliases: ['ip', 'ip_asn', 'nilai', 'IP', 'jumlah'] },
  categoryOf(total),
  { name: 'total_2dp', of: round(total, 2) },
];

const dimension = (name: string, most: number, ...aliases: string[]): RuleInput => ({
  name,
  unit: '',
  least: 0,
  most,
  aliases,
});

const TOTAL = named(
  'total',
  add(field('qualification'), field('competence'), field('performance_value'), field('discipline')),
);

/** IPA-05, index (IP ASN) of a person from its four dimensions, 25 + 40 + 30 + 5. */
export const IP_ASN = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-05',
  title: { id: 'IP ASN dari empat dimensi', en: 'Professionalism index from four dimensions' },
  confidence: 'high',
  inputs: [
    dimension('qualification', 25, 'kualifikasi'),
    dimension('competence', 40, 'kompetensi'),
    dimension('performance_value', 30, 'kinerja', 'performance'),
    dimension('discipline', 5, 'disiplin'),
  ],
  parameters: {},
  expression: TOTAL,
  outputs: [
    ...outputsOf(TOTAL),
    ...['qualification', 'competence', 'performance_value', 'discipline'].map((name) => ({ name, of: field(name) })),
  ],
});

const OF_FACTS = named('total', add(QUALIFICATION, COMPETENCE, PERFORMANCE, DISCIPLINE));

/** IPA-05/person, the index from the facts of a person. */
export const IP_ASN_PERSON = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'IPA-05/person',
  title: { id: 'IP ASN perorangan', en: 'Professionalism index of a person' },
  confidence: 'medium',
  inputs: [POST, EDUCATION, ...TRAINING, ...SKP_INPUTS, ...SANCTION_INPUTS],
  gathers: WORST,
  parameters: {
    ...QUALIFICATION_PARAMETERS,
    ...COMPETENCE_PARAMETERS,
    ...PERFORMANCE_PARAMETERS,
    ...DISCIPLINE_PARAMETERS,
  },
  expression: OF_FACTS,
  outputs: [
    ...outputsOf(OF_FACTS),
    { name: 'qualification', aliases: ['kualifikasi'] },
    { name: 'competence', aliases: ['kompetensi'] },
    { name: 'performance_value', aliases: ['kinerja'] },
    { name: 'discipline', aliases: ['disiplin'] },
  ],
});
