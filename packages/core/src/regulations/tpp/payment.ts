import {
  add,
  coalesce,
  compare,
  divide,
  field,
  maximum,
  missing,
  multiply,
  named,
  parameter,
  round,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/** The full allowance of a month. */
export const TPP_AMOUNT: RuleInput = {
  name: 'tpp',
  unit: 'Rp',
  least: 0,
  aliases: ['tpp_rp', 'pagu', 'pagu_tpp', 'base', 'dasar'],
};

/** Productivity in percent. */
export const PRODUCTIVITY: RuleInput = {
  name: 'productivity',
  unit: '%',
  optional: true,
  least: 0,
  aliases: [
    ...['prestasi_pct', 'prestasi', 'produktivitas_pct', 'produktivitas', 'productivity_pct'],
    ...['kinerja_pct', 'kinerja', 'capaian_pct', 'performance_pct'],
  ],
};

const PREDICATE: RuleInput = {
  name: 'predicate',
  unit: '',
  optional: true,
  categories: ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'],
  words: {
    'sangat-baik': ['SB', 'very good'],
    baik: ['B', 'good'],
    'butuh-perbaikan': ['BP', 'cukup', 'C', 'needs improvement'],
    kurang: ['K', 'poor'],
    'sangat-kurang': ['SK', 'very poor'],
  },
  aliases: ['predikat', 'predikat_kinerja', 'predikat_skp'],
};

/** Discipline in percent, or its deductions. */
export const DISCIPLINE_INPUTS: readonly RuleInput[] = [
  {
    name: 'discipline',
    unit: '%',
    optional: true,
    least: 0,
    most: 100,
    aliases: ['disiplin_pct', 'disiplin', 'discipline_pct', 'kehadiran_pct'],
  },
  {
    name: 'discipline_deduction',
    unit: '%',
    optional: true,
    least: 0,
    aliases: [
      ...['disiplin_deduction_pct', 'discipline_deduction_pct', 'potongan_disiplin_pct', 'potongan_pct'],
      ...['deductions', 'deduction', 'deduction_pct', 'potongan'],
    ],
  },
];

const ABSENT: RuleInput = {
  name: 'absent_days',
  unit: 'hari',
  least: 0,
  assumed: 0,
  aliases: ['tmk', 'alpa_days', 'alpa', 'tanpa_keterangan', 'absence_days'],
};

/** Percentage of discipline: as given, or 100 less the deductions, never below 0. */
export const DISCIPLINE_PERCENT = named(
  'discipline_percent',
  coalesce(field('discipline'), maximum(0, subtract(100, field('discipline_deduction')))),
);

const OF_PREDICATE = select(
  'predicate',
  {
    'sangat-baik': parameter('predicate_very_good'),
    baik: parameter('predicate_good'),
    'butuh-perbaikan': parameter('predicate_needs_improvement'),
    kurang: parameter('predicate_poor'),
    'sangat-kurang': parameter('predicate_very_poor'),
  },
  missing('missing'),
);

const ACHIEVED = coalesce(field('productivity'), OF_PREDICATE);

const PRODUCTIVITY_PERCENT = named(
  'productivity_percent',
  when(compare(ACHIEVED, '<=', parameter('unpaid_up_to')), 0, ACHIEVED),
);

/** Weighted percentage, less what absence takes off the total; never below 0. */
const TOTAL_PERCENT: Expression = named(
  'total_percent',
  maximum(
    0,
    subtract(
      divide(
        add(
          multiply(parameter('productivity_weight'), PRODUCTIVITY_PERCENT),
          multiply(parameter('discipline_weight'), DISCIPLINE_PERCENT),
        ),
        100,
      ),
      multiply(parameter('absence_cut'), field('absent_days')),
    ),
  ),
);

const PARAMETERS = {
  .../* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.slides, 'high', {
    productivity_weight: 60,
    discipline_weight: 40,
  }),
  .../* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.lampung, 'medium', {
    predicate_very_good: 100,
    predicate_good: 100,
    predicate_needs_improvement: 80,
    predicate_poor: 60,
    predicate_very_poor: 40,
  }),
  .../* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.slides, 'default', { unpaid_up_to: 0, absence_cut: 0 }),
};

/** Words of payment. */
export const PAYMENT_LABELS = {
  tpp: { id: 'TPP', en: 'TPP' },
  productivity: { id: 'produktivitas kerja', en: 'productivity' },
  predicate: { id: 'predikat kinerja', en: 'performance predicate' },
  discipline: { id: 'disiplin kerja', en: 'discipline' },
  discipline_deduction: { id: 'potongan disiplin', en: 'deductions of discipline' },
  absent_days: { id: 'hari tanpa keterangan', en: 'days absent without leave' },
  productivity_percent: { id: 'persentase produktivitas', en: 'percentage of productivity' },
  discipline_percent: { id: 'persentase disiplin', en: 'percentage of discipline' },
  total_percent: { id: 'persentase TPP', en: 'percentage of TPP' },
  paid: { id: 'TPP dibayar', en: 'TPP paid' },
  productivity_weight: { id: 'bobot produktivitas', en: 'weight of productivity' },
  discipline_weight: { id: 'bobot disiplin', en: 'weight of discipline' },
  unpaid_up_to: { id: 'produktivitas tidak dibayar sampai', en: 'productivity unpaid up to' },
  absence_cut: { id: 'potongan total per hari tanpa keterangan', en: 'cut of the total a day absent' },
  predicate_very_good: { id: 'persentase predikat sangat baik', en: 'percentage, very good' },
  predicate_good: { id: 'persentase predikat baik', en: 'percentage, good' },
  predicate_needs_improvement: { id: 'persentase predikat butuh perbaikan', en: 'percentage, needs improvement' },
  predicate_poor: { id: 'persentase predikat kurang', en: 'percentage, poor' },
  predicate_very_poor: { id: 'persentase predikat sangat kurang', en: 'percentage, very poor' },
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  kurang: { id: 'Kurang', en: 'Poor' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very poor' },
} as const;

/**
 * IND-TPP-05, TPP paid: 60 % by productivity and 40 % by discipline; discipline is 100 less the deductions. Productivity is a
 * percentage or a predicate; a predicate is compared as a whole, never by a part of its words. Whole rupiah.
 */
export const TPP_PAID = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-05',
  title: { id: 'TPP dibayar menurut produktivitas dan disiplin', en: 'TPP paid by productivity and discipline' },
  citation: SOURCES.slides,
  confidence: 'high',
  inputs: [TPP_AMOUNT, PRODUCTIVITY, PREDICATE, ...DISCIPLINE_INPUTS, ABSENT],
  parameters: PARAMETERS,
  expression: named('paid', round(divide(multiply(field('tpp'), TOTAL_PERCENT), 100), 0)),
  outputs: [
    { name: 'paid', unit: 'Rp', aliases: ['tpp_dibayar', 'dibayar', 'tpp_paid'] },
    { name: 'total_percent', unit: '%', aliases: ['total_pct', 'persen'] },
  ],
  labels: PAYMENT_LABELS,
  note: {
    id: 'Pembagian 60/40 dari tiga sistem daerah dan paparan; teks peraturan tidak terbaca. Aturan daerah menimpa sebagai overlay: bobot, ambang produktivitas, potongan total karena tanpa keterangan.',
    en: 'The split 60/40 is from three regional systems and slides; the text was not read. Regional rules override as overlays: weights, threshold of productivity, cut of the total for absence.',
  },
});

/** IND-TPP-05/percent, the percentage of TPP alone. */
export const TPP_PERCENT = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-05/percent',
  title: { id: 'Persentase TPP menurut produktivitas dan disiplin', en: 'Percentage of TPP' },
  citation: SOURCES.slides,
  confidence: 'high',
  inputs: [PRODUCTIVITY, PREDICATE, ...DISCIPLINE_INPUTS, ABSENT],
  parameters: PARAMETERS,
  expression: TOTAL_PERCENT,
  outputs: [{ name: 'total_percent', unit: '%', aliases: ['total_pct', 'persen'] }],
  labels: PAYMENT_LABELS,
});

export const PAYMENT: readonly Rule[] = [TPP_PAID, TPP_PERCENT];
