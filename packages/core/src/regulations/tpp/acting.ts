import { coalesce, divide, field, multiply, named, parameter, round } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

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
  inputs: [
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
  ],
  parameters: /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.acting, 'medium', { acting_percent: 20 }),
  expression: named(
    'acting_amount',
    round(divide(multiply(field('post_tpp'), coalesce(field('percent'), parameter('acting_percent'))), 100), 0),
  ),
  outputs: [{ name: 'acting_amount', unit: 'Rp', aliases: ['tambahan_rp', 'tambahan'] }],
  labels: {
    post_tpp: { id: 'TPP jabatan yang dirangkap', en: 'TPP of the post' },
    percent: { id: 'persentase tambahan', en: 'percentage' },
    acting_percent: { id: 'persentase tambahan', en: 'percentage' },
    acting_amount: { id: 'tambahan pelaksana tugas', en: 'amount for acting' },
  },
});
