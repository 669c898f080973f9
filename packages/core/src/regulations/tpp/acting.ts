import { add, coalesce, divide, field, multiply, named, parameter, round } from '../../expression/build.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

const INPUTS: readonly RuleInput[] = [
  {
    name: 'post_tpp',
    unit: 'Rp',
    least: 0,
    aliases: ['tpp_plt_jabatan', 'tpp_jabatan', 'tpp_plt', 'tpp_plh', 'tpp_plh_jabatan', 'tpp'],
  },
  {
    name: 'percent',
    unit: '%',
    least: 0,
    most: 100,
    optional: true,
    aliases: ['pct', 'persen', 'persentase', 'tambahan_pct'],
  },
];

const PARAMETERS = /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.acting, 'medium', { acting_percent: 20 });

const PERCENT = /* @__PURE__ */ coalesce(/* @__PURE__ */ field('percent'), /* @__PURE__ */ parameter('acting_percent'));
const ACTING_AMOUNT = /* @__PURE__ */ named(
  'acting_amount',
  /* @__PURE__ */ round(
    /* @__PURE__ */ divide(/* @__PURE__ */ multiply(/* @__PURE__ */ field('post_tpp'), PERCENT), 100),
    0,
  ),
);

const LABELS = {
  post_tpp: { id: 'TPP jabatan yang dirangkap', en: 'TPP of the post' },
  own_tpp: { id: 'TPP jabatan definitif', en: 'TPP of the own post' },
  percent: { id: 'persentase tambahan', en: 'percentage' },
  acting_percent: { id: 'persentase tambahan', en: 'percentage' },
  acting_amount: { id: 'tambahan pelaksana tugas', en: 'amount for acting' },
  tpp_with_acting: { id: 'TPP dengan tambahan pelaksana tugas', en: 'TPP with the amount for acting' },
} as const;

/**
 * IND-TPP-07, acting officer (*Plt/Plh*): 20 % of the TPP of the post, unless the case names another percentage (applications
 * offer 100, 20 and 0). From which day it is due is a local rule. Whole rupiah.
 */
export const ACTING = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-07',
  title: { id: 'Tambahan TPP pelaksana tugas', en: 'TPP of an acting officer' },
  citation: SOURCES.acting,
  confidence: 'medium',
  inputs: INPUTS,
  parameters: PARAMETERS,
  expression: ACTING_AMOUNT,
  outputs: [{ name: 'acting_amount', unit: 'Rp', aliases: ['tambahan_rp', 'tambahan'] }],
  labels: LABELS,
});

/** IND-TPP-07/total, the TPP of the own post with the amount for acting. */
export const ACTING_TOTAL = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-07/total',
  title: { id: 'TPP dengan tambahan pelaksana tugas', en: 'TPP with the amount for acting' },
  citation: SOURCES.acting,
  confidence: 'medium',
  inputs: [
    {
      name: 'own_tpp',
      unit: 'Rp',
      least: 0,
      aliases: ['tpp_sendiri', 'tpp_definitif', 'tpp_jabatan_definitif', 'tpp_asal', 'own'],
    },
    ...INPUTS,
  ],
  parameters: PARAMETERS,
  expression: named('tpp_with_acting', add(field('own_tpp'), ACTING_AMOUNT)),
  outputs: [
    { name: 'tpp_with_acting', unit: 'Rp', aliases: ['total', 'total_rp', 'tpp_total'] },
    { name: 'acting_amount', unit: 'Rp', aliases: ['tambahan_rp', 'tambahan'] },
  ],
  labels: LABELS,
});
