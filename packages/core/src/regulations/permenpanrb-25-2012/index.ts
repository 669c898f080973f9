import { field, named } from '../../expression/build.js';
import {
  definePredicates,
  PREDICATE_LABELS,
  predicateOf,
  predicateOutputs,
  predicateRuleParts,
} from '../../evaluation/predicate-scale.js';
import type { EvaluationInstrument } from '../../evaluation/instrument.js';
import { componentsRule, totalRule } from '../../evaluation/total-rule.js';
import { defineRule, type Rule, type RuleOutput } from '../../regulation/rule.js';
import { AKIP_PREDICATES } from '../permenpanrb-12-2015/predicate.js';
import { FIVE_LETTERS, YES_NO } from '../permenpanrb-12-2015/answers.js';

const CITATION = {
  instrument: 'KEP/135/M.PAN/9/2004, PermenPANRB 13/2010, 35/2011 dan 25/2012',
  article: 'kategori hasil evaluasi (menurut ingatan; didukung label Maluku Tengah dan "50,21 = CC" Kaltim 2009)',
} as const;

const IN_FORCE = { from: '2004-09-01', until: '2015-07-01' } as const;

/** ORG-LKE-OLD, predicates before 2015: six bands without BB, with exclusive lower bounds. */
export const AKIP_PREDICATES_OLD = /* @__PURE__ */ definePredicates(
  {
    id: 'ORG-LKE-OLD',
    title: { id: 'predikat AKIP sebelum 2015', en: 'AKIP predicate before 2015' },
    citation: CITATION,
    confidence: 'low',
  },
  [
    { key: 'D', name: { id: 'Kurang', en: 'Poor' } },
    { key: 'C', name: { id: 'Agak Kurang', en: 'Rather poor' }, above: 30 },
    { key: 'CC', name: { id: 'Cukup Baik', en: 'Fair' }, above: 50 },
    { key: 'B', name: { id: 'Baik', en: 'Good' }, above: 65 },
    { key: 'A', name: { id: 'Sangat Baik', en: 'Very good' }, above: 75 },
    { key: 'AA', name: { id: 'Memuaskan', en: 'Satisfactory' }, above: 85 },
  ],
);

/** Components of PermenPANRB 25/2012, evaluations before July 2015; subcomponents are not known. */
export const PERMENPANRB_25_2012_EVALUATION: EvaluationInstrument = {
  id: 'permenpanrb-25-2012',
  title: { id: 'Lembar Kriteria Evaluasi PermenPANRB 25/2012', en: 'Evaluation sheet of PermenPANRB 25/2012' },
  citation: { ...CITATION, instrument: 'PermenPANRB 25/2012', article: 'bobot komponen (menurut ingatan)' },
  confidence: 'low',
  from: IN_FORCE.from,
  until: IN_FORCE.until,
  rule: 'ORG-LKE-OLD',
  components: [
    {
      key: 'planning',
      label: { id: 'Perencanaan Kinerja', en: 'Performance planning' },
      weight: 35,
      subcomponents: [],
    },
    {
      key: 'measurement',
      label: { id: 'Pengukuran Kinerja', en: 'Performance measurement' },
      weight: 20,
      subcomponents: [],
    },
    {
      key: 'reporting',
      label: { id: 'Pelaporan Kinerja', en: 'Performance reporting' },
      weight: 15,
      subcomponents: [],
    },
    {
      key: 'internal_evaluation',
      label: { id: 'Evaluasi Kinerja', en: 'Performance evaluation' },
      weight: 10,
      subcomponents: [],
    },
    {
      key: 'performance_achievement',
      label: { id: 'Pencapaian Kinerja', en: 'Performance achieved' },
      weight: 20,
      subcomponents: [],
    },
  ],
  predicates: AKIP_PREDICATES_OLD,
  scales: [FIVE_LETTERS, YES_NO],
};

const NOTE = {
  id: 'Peta sebelum 2015 menurut ingatan. Huruf tidak boleh dibandingkan melewati 2014/2015 tanpa peta ini.',
  en: 'The map before 2015 is from recall. Never compare letters across 2014/2015 without it.',
} as const;

/** ORG-LKE-OLD as a rule: a total to its predicate before 2015. */
const OLD_PREDICATE = /* @__PURE__ */ defineRule({
  ...predicateRuleParts(AKIP_PREDICATES_OLD),
  id: 'ORG-LKE-OLD',
  kind: 'computation',
  title: { id: 'Predikat hasil evaluasi AKIP sebelum 2015', en: 'Predicate of an AKIP evaluation before 2015' },
  citation: CITATION,
  confidence: 'low',
  ...IN_FORCE,
  date: 'assessment',
  parameters: {},
  labels: { ...PREDICATE_LABELS, score: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' } },
  note: NOTE,
});

const [OLD, NEW] = ['predicate_before_2015', 'predicate_since_2015'] as const;

function renamed(name: string, outputs: readonly RuleOutput[]): RuleOutput {
  const { of, categories } = outputs[0] as RuleOutput;
  return { name, ...(of === undefined ? {} : { of }), ...(categories === undefined ? {} : { categories }) };
}

/** ORG-LKE-OLD/map, one total read on both scales: what a letter of 2014 is in letters of 2015, and the other way. */
const MAP = /* @__PURE__ */ defineRule({
  id: 'ORG-LKE-OLD/map',
  kind: 'computation',
  title: { id: 'Satu nilai pada dua skala predikat', en: 'One total on both predicate scales' },
  citation: CITATION,
  confidence: 'low',
  from: IN_FORCE.from,
  date: 'assessment',
  inputs: predicateRuleParts(AKIP_PREDICATES_OLD).inputs,
  parameters: {},
  expression: named(NEW, predicateOf(field('score'), AKIP_PREDICATES)),
  outputs: [
    {
      name: NEW,
      categories: renamed(NEW, predicateOutputs(field('score'), AKIP_PREDICATES)).categories ?? [],
      aliases: ['new', 'baru'],
    },
    { ...renamed(OLD, predicateOutputs(field('score'), AKIP_PREDICATES_OLD)), aliases: ['old', 'lama'] },
  ],
  labels: {
    ...PREDICATE_LABELS,
    score: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' },
    [OLD]: { id: 'predikat sebelum 2015', en: 'predicate before 2015' },
    [NEW]: { id: 'predikat sejak 2015', en: 'predicate since 2015' },
  },
  note: NOTE,
});

/** Rules of the instruments before PermenPANRB 12/2015. */
export const PERMENPANRB_25_2012: readonly Rule[] = [
  OLD_PREDICATE,
  MAP,
  totalRule(PERMENPANRB_25_2012_EVALUATION, {
    id: 'ORG-LKE-OLD/total',
    title: { id: 'Nilai AKIP menurut PermenPANRB 25/2012', en: 'AKIP score under PermenPANRB 25/2012' },
    note: NOTE,
  }),
  componentsRule(PERMENPANRB_25_2012_EVALUATION, {
    id: 'ORG-LKE-OLD/components',
    title: { id: 'Nilai AKIP 25/2012 dari daftar komponen', en: 'AKIP score 25/2012 from a list of components' },
  }),
];
