import { divide, field, multiply, named, parameter, round, subtract } from '../../expression/build.js';
import { stepped } from '../../expression/stepped.js';
import { defineRule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { ACTIVITY, ACTIVITY_LABELS } from './instrument.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

const SURPLUS = named('surplus', subtract(field('minutes'), parameter('target_minutes')));

const STEP = named(
  'step_percent',
  stepped(
    SURPLUS,
    [
      [0, parameter('below_percent')],
      [parameter('surplus_1_to'), parameter('step_1_percent')],
      [parameter('surplus_2_to'), parameter('step_2_percent')],
      [parameter('surplus_3_to'), parameter('step_3_percent')],
      [parameter('surplus_4_to'), parameter('step_4_percent')],
    ],
    parameter('step_5_percent'),
  ),
);

/**
 * IND-ACT-04, step scheme of one region: the surplus over 7,260 minutes gives a percentage. A surplus of exactly zero is
 * in no printed step and counts as below target, which is Takar's reading.
 */
export const SURPLUS_STEPS = /* @__PURE__ */ defineRule({
  ...ACTIVITY,
  id: 'IND-ACT-04',
  title: { id: 'Persentase menurut kelebihan menit kerja', en: 'Percentage by surplus minutes' },
  citation: SOURCES.slides,
  confidence: 'medium',
  jurisdiction: 'daerah penyusun paparan',
  inputs: [
    { name: 'minutes', unit: 'menit', least: 0, aliases: ['menit', 'total_menit', 'approved_minutes'] },
    { name: 'ceiling', unit: 'Rp', least: 0, optional: true, aliases: ['pagu', 'pagu_rp', 'tpp'] },
  ],
  parameters: /* @__PURE__ */ parametersSince(ACTIVITY.from, SOURCES.slides, 'medium', {
    target_minutes: 7260,
    surplus_1_to: 300,
    surplus_2_to: 500,
    surplus_3_to: 700,
    surplus_4_to: 900,
    below_percent: 0,
    step_1_percent: 50,
    step_2_percent: 70,
    step_3_percent: 80,
    step_4_percent: 90,
    step_5_percent: 100,
    ceiling_share: 60,
  }),
  expression: STEP,
  outputs: [
    { name: 'step_percent', unit: '%' },
    {
      name: 'payment',
      unit: 'Rp',
      of: round(divide(multiply(divide(multiply(field('ceiling'), parameter('ceiling_share')), 100), STEP), 100), 0),
      aliases: ['pembayaran', 'dibayar'],
    },
  ],
  labels: {
    ...ACTIVITY_LABELS,
    minutes: { id: 'menit kerja', en: 'minutes' },
    ceiling: { id: 'pagu TPP', en: 'ceiling of the allowance' },
    ceiling_share: { id: 'bagian pagu untuk produktivitas', en: 'share of the ceiling for productivity' },
    surplus: { id: 'kelebihan menit', en: 'surplus minutes' },
    step_percent: { id: 'persentase', en: 'percentage' },
    payment: { id: 'pembayaran', en: 'payment' },
    below_percent: { id: 'persentase tanpa kelebihan', en: 'percentage without surplus' },
    surplus_1_to: { id: 'batas kelebihan tingkat 1', en: 'surplus up to, step 1' },
    surplus_2_to: { id: 'batas kelebihan tingkat 2', en: 'surplus up to, step 2' },
    surplus_3_to: { id: 'batas kelebihan tingkat 3', en: 'surplus up to, step 3' },
    surplus_4_to: { id: 'batas kelebihan tingkat 4', en: 'surplus up to, step 4' },
    step_1_percent: { id: 'persentase tingkat 1', en: 'percentage, step 1' },
    step_2_percent: { id: 'persentase tingkat 2', en: 'percentage, step 2' },
    step_3_percent: { id: 'persentase tingkat 3', en: 'percentage, step 3' },
    step_4_percent: { id: 'persentase tingkat 4', en: 'percentage, step 4' },
    step_5_percent: { id: 'persentase tingkat 5', en: 'percentage, step 5' },
  },
});
