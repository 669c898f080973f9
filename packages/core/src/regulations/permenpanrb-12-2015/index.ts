import { PREDICATE_SHARES } from './distribution.js';
import { componentRule, componentsRule, totalRule } from '../../evaluation/total-rule.js';
import type { Rule } from '../../regulation/rule.js';
import { ANSWER_VALUE, ANSWERS, LETTER, YES_COUNT } from './answers.js';
import { AKIP_PREDICATE, AKIP_PREDICATES_OF_LIST } from './predicate.js';
import { PERMENPANRB_12_2015_EVALUATION } from './weights.js';

/** ORG-LKE-2015, the total from the scores of five components: 30 + 25 + 15 + 10 + 20. */
const TOTAL = /* @__PURE__ */ totalRule(PERMENPANRB_12_2015_EVALUATION, {
  id: 'ORG-LKE-2015',
  title: { id: 'Nilai AKIP menurut PermenPANRB 12/2015', en: 'AKIP score under PermenPANRB 12/2015' },
  note: {
    id: 'Kategori akhir ditetapkan panel; hasil hitung adalah usulan. Nilai angka jawaban a-e tidak dicetak dalam peraturan.',
    en: 'The final category is fixed by a review panel; what is computed is a proposal. Numbers of the answers a to e are not printed in the regulation.',
  },
});

/** Rules of PermenPANRB 12/2015, evaluations of 2015 to 2021, and the predicates that 88/2021 kept. */
export const PERMENPANRB_12_2015: readonly Rule[] = [
  TOTAL,
  componentsRule(PERMENPANRB_12_2015_EVALUATION, {
    id: 'ORG-LKE-2015/components',
    title: { id: 'Nilai AKIP 12/2015 dari daftar komponen', en: 'AKIP score 12/2015 from a list of components' },
  }),
  componentRule(PERMENPANRB_12_2015_EVALUATION, {
    id: 'ORG-LKE-2015/component',
    title: {
      id: 'Persen nilai komponen terhadap bobot (12/2015)',
      en: 'Component in per cent of its weight (12/2015)',
    },
  }),
  ANSWERS,
  ANSWER_VALUE,
  YES_COUNT,
  LETTER,
  AKIP_PREDICATE,
  AKIP_PREDICATES_OF_LIST,
  PREDICATE_SHARES,
];
