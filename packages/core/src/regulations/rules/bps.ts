import {
  aggregate,
  compare,
  divide,
  field,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { maximise } from '../../indicator/formula/maximise.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { bandOnScale } from '../../score/band-rule.js';
import { defineScale } from '../../score/define-scale.js';

const BASE = {
  kind: 'computation',
  citation: SOURCES.bpsPko,
  confidence: 'medium',
  from: '2021-01-01',
  date: 'period-end',
  jurisdiction: 'BPS',
} as const;

const bps = (value: number): readonly Dated<number>[] => [
  { from: BASE.from, value, citation: SOURCES.bpsPko, confidence: 'medium' },
];

const ALLOCATION: RuleInput = {
  name: 'target',
  unit: '*',
  aliases: [
    'a',
    'alokasi',
    'allocation',
    'alokasi_triwulan',
    'target_triwulan',
    'quarter_target',
    'target_kumulatif',
    'target_tw',
  ],
};
const T: RuleInput = { name: 'target', unit: '*', aliases: ['target_tahunan', 'annual_target'] };
const R: RuleInput = { name: 'realisation', unit: '*', aliases: ['realisasi_kumulatif'] };
const ACHIEVEMENT: RuleInput = { name: 'achievement', unit: '%' };
const PREDICATE: RuleInput = {
  name: 'sakip_predicate',
  unit: '',
  categories: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'],
  aliases: ['predikat_sakip', 'predicate', 'predikat', 'sakip', 'predikat_akip', 'akip'],
};
const rows = (fields: readonly RuleInput[], ...aliases: string[]): RuleInput => ({
  name: 'indicators',
  unit: '',
  shape: 'rows',
  fields,
  aliases: ['iku', 'indikator', ...aliases],
});

const LABELS = {
  correction: { id: 'pengurang menurut predikat SAKIP', en: 'reduction by SAKIP predicate' },
  correction_bb: { id: 'pengurang predikat BB', en: 'reduction for BB' },
  correction_b: { id: 'pengurang predikat B', en: 'reduction for B' },
  correction_cc: { id: 'pengurang predikat CC', en: 'reduction for CC' },
  correction_c: { id: 'pengurang predikat C dan D', en: 'reduction for C and D' },
  normal_cap: { id: 'batas normalisasi', en: 'cap of normalisation' },
  normalised: { id: 'capaian ternormalisasi', en: 'normalised achievement' },
  sakip_predicate: { id: 'predikat SAKIP', en: 'SAKIP predicate' },
  indicators: { id: 'daftar IKU', en: 'list of IKU' },
  achievements: { id: 'capaian tiap IKU', en: 'achievement of each IKU' },
  mean_of_indicators: { id: 'rata-rata IKU', en: 'mean of the IKU' },
  nko: { id: 'Nilai Kinerja Organisasi', en: 'organisation performance value' },
  norm: { id: 'capaian ternormalisasi', en: 'normalised achievement' },
  predicate: { id: 'predikat', en: 'predicate' },
  finals: { id: 'nilai akhir tiap IKU', en: 'final value of each IKU' },
} as const;

/** A quarter against its cumulative allocation: nothing allocated or nothing realised is "-". */
const QUARTER: Expression = /* @__PURE__ */ named(
  'achievement',
  /* @__PURE__ */ when(
    /* @__PURE__ */ compare(/* @__PURE__ */ field('realisation'), '<=', 0),
    /* @__PURE__ */ missing('not_applicable'),
    /* @__PURE__ */ when(
      /* @__PURE__ */ compare(/* @__PURE__ */ field('target'), '=', 0),
      /* @__PURE__ */ parameter('cap'),
      /* @__PURE__ */ minimum(/* @__PURE__ */ parameter('cap'), /* @__PURE__ */ maximise()),
    ),
  ),
);

/** ORG-CAP-14/quarter, achievement against the cumulative quarter allocation; nothing allocated or realised is "-". */
export const BPS_QUARTER = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/quarter',
  title: { id: 'BPS: capaian triwulan terhadap alokasi', en: 'BPS: quarter against its allocation' },
  inputs: [ALLOCATION, R],
  parameters: { cap: bps(120) },
  expression: QUARTER,
});

/** Mean of a quarter: "-" and 0 are left out. */
const withoutZero = (of: Expression): Expression =>
  aggregate('mean', when(compare(of, '=', 0), missing('not_applicable'), of));

/** ORG-CAP-14/quarter-average, mean over the indicators of a quarter: "-" and 0 are left out. */
export const BPS_QUARTER_AVERAGE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/quarter-average',
  title: { id: 'BPS: rata-rata capaian triwulan', en: 'BPS: mean of a quarter' },
  inputs: [ACHIEVEMENT],
  parameters: {},
  expression: named('score', withoutZero(field('achievement'))),
});

/** ORG-CAP-14/quarter-mean, the same from allocation and realisation of every IKU. */
export const BPS_QUARTER_MEAN = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/quarter-mean',
  title: { id: 'BPS: rata-rata capaian IKU triwulan', en: 'BPS: mean of the IKU in a quarter' },
  inputs: [rows([ALLOCATION, R], 'triwulan')],
  parameters: { cap: bps(120) },
  gathers: { mean_of_indicators: { list: 'indicators', of: withoutZero(QUARTER) } },
  expression: named('score', field('mean_of_indicators')),
  labels: LABELS,
});

/** ORG-CAP-14/goal-average, mean of the indicators of a *sasaran*: "-" is left out, 0 counts. */
export const BPS_GOAL_AVERAGE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/goal-average',
  title: { id: 'BPS: rata-rata capaian per sasaran', en: 'BPS: mean of a goal' },
  inputs: [
    {
      name: 'achievements',
      unit: '%',
      shape: 'list',
      aliases: ['capaian', 'C', 'sasaran', 'values', 'scores', 'capaian_iku'],
    },
  ],
  parameters: {},
  gathers: { mean_of_indicators: { list: 'achievements', of: aggregate('mean', field('achievements')) } },
  expression: named('score', field('mean_of_indicators')),
  labels: LABELS,
  note: {
    id: 'Tulis "tidak dinilai" untuk "-": baris itu tidak ikut dirata-rata.',
    en: 'Write "tidak dinilai" for "-": that row leaves the mean.',
  },
});

/** ORG-CAP-14/progress, mean against the annual targets while the year runs: zeros count. */
export const BPS_PROGRESS = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/progress',
  title: { id: 'BPS: rata-rata capaian terhadap target tahunan', en: 'BPS: mean against the annual targets' },
  inputs: [rows([T, R], 'tahunan')],
  parameters: { cap: bps(120) },
  gathers: {
    mean_of_indicators: { list: 'indicators', of: aggregate('mean', minimum(parameter('cap'), maximise())) },
  },
  expression: named('score', field('mean_of_indicators')),
  labels: LABELS,
  note: {
    id: 'Nol ikut dirata-rata di sini, tetapi tidak pada rata-rata triwulan: dua aturan untuk nol.',
    en: 'Zeros count here and not in the mean of a quarter: two rules for zero.',
  },
});

const CORRECTIONS = {
  correction_bb: bps(10),
  correction_b: bps(15),
  correction_cc: bps(20),
  correction_c: bps(30),
};

const NORMALISED: Expression = /* @__PURE__ */ named(
  'normalised',
  /* @__PURE__ */ minimum(/* @__PURE__ */ parameter('normal_cap'), /* @__PURE__ */ maximise()),
);

/** Per cent taken off by the SAKIP predicate. */
const CORRECTION: Expression = /* @__PURE__ */ named(
  'correction',
  /* @__PURE__ */ select('sakip_predicate', {
    AA: 0,
    A: 0,
    BB: /* @__PURE__ */ parameter('correction_bb'),
    B: /* @__PURE__ */ parameter('correction_b'),
    CC: /* @__PURE__ */ parameter('correction_cc'),
    C: /* @__PURE__ */ parameter('correction_c'),
    D: /* @__PURE__ */ parameter('correction_c'),
  }),
);

const corrected = (normalised: Expression): Expression => divide(multiply(normalised, subtract(100, CORRECTION)), 100);

/** Predicate of BPS organisation performance: above 100, 80 and 60. */
export const SCALE_BPS = /* @__PURE__ */ defineScale({
  id: 'ORG-CAP-14/predicate',
  title: { id: 'predikat kinerja organisasi BPS', en: 'BPS organisation predicate' },
  bands: [
    { key: 'buruk', label: { id: 'Buruk', en: 'Poor' } },
    { key: 'butuh-perbaikan', label: { id: 'Butuh perbaikan', en: 'Needs improvement' } },
    { key: 'baik', label: { id: 'Baik', en: 'Good' } },
    { key: 'istimewa', label: { id: 'Istimewa', en: 'Outstanding' } },
  ],
  edges: [
    { at: 60, closed: false },
    { at: 80, closed: false },
    { at: 100, closed: false },
  ],
  roundFirst: 2,
  aliases: ['nko', 'pko', 'final', 'nilai_akhir'],
  citation: SOURCES.bpsPko,
  confidence: 'medium',
});

const predicateOf = (value: Expression): RuleOutput => ({
  name: 'predicate',
  of: bandOnScale(value, SCALE_BPS),
  categories: SCALE_BPS.bands,
  aliases: ['predikat', 'kategori'],
});

/** ORG-CAP-14/annual, normalised achievement of the year, corrected by the SAKIP predicate. */
export const BPS_ANNUAL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/annual',
  title: { id: 'BPS: nilai tahunan terkoreksi predikat SAKIP', en: 'BPS: annual value corrected by SAKIP predicate' },
  inputs: [T, R, PREDICATE],
  parameters: { normal_cap: bps(110), ...CORRECTIONS },
  expression: named('value', corrected(NORMALISED)),
  outputs: [{ name: 'value', aliases: ['final', 'nilai_akhir'] }, predicateOf(corrected(NORMALISED))],
  labels: LABELS,
});

/** ORG-CAP-14/corrected, the same from the normalised achievement. */
export const BPS_CORRECTED = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/corrected',
  title: { id: 'BPS: capaian ternormalisasi terkoreksi predikat SAKIP', en: 'BPS: normalised achievement, corrected' },
  inputs: [
    { name: 'norm', unit: '%', aliases: ['normalised', 'normalisasi', 'capaian_normalisasi', 'achievement'] },
    PREDICATE,
  ],
  parameters: CORRECTIONS,
  expression: named('value', corrected(field('norm'))),
  outputs: [{ name: 'value', aliases: ['final', 'nilai_akhir'] }, predicateOf(corrected(field('norm')))],
  labels: LABELS,
});

const NKO: Expression = /* @__PURE__ */ named(
  'nko',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ multiply(/* @__PURE__ */ field('mean_of_indicators'), /* @__PURE__ */ subtract(100, CORRECTION)),
    100,
  ),
);

/** ORG-CAP-14, organisation value of BPS (*PKO*): mean of the normalised achievements, corrected by the SAKIP predicate. */
export const BPS_NKO = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14',
  title: { id: 'BPS: nilai kinerja organisasi (PKO)', en: 'BPS: organisation performance value (PKO)' },
  inputs: [rows([T, R]), PREDICATE],
  parameters: { normal_cap: bps(110), ...CORRECTIONS },
  gathers: { mean_of_indicators: { list: 'indicators', of: aggregate('mean', NORMALISED) } },
  expression: NKO,
  outputs: [{ name: 'nko', aliases: ['NKO', 'pko', 'PKO'] }, predicateOf(NKO)],
  labels: LABELS,
  note: {
    id: 'Koreksi sama untuk semua IKU, sehingga rata-rata nilai akhir sama dengan rata-rata ternormalisasi yang dikoreksi.',
    en: 'The correction is the same for every IKU, so that the mean of final values is the corrected mean.',
  },
});

/** Rules of the performance of BPS offices. Their predicate is a scale. */
export const BPS_RULES: readonly Rule[] = [
  BPS_NKO,
  BPS_QUARTER,
  BPS_QUARTER_AVERAGE,
  BPS_QUARTER_MEAN,
  BPS_GOAL_AVERAGE,
  BPS_PROGRESS,
  BPS_ANNUAL,
  BPS_CORRECTED,
];
