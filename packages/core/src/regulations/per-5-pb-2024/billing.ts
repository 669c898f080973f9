import { aggregate, compare, divide, field, multiply, named, parameter, when } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';

const BILLING_LABELS = {
  on_time: { id: 'tagihan tepat waktu', en: 'bills settled on time' },
  bills: { id: 'seluruh tagihan', en: 'all bills' },
  days: { id: 'hari kerja tiap tagihan', en: 'working days of each bill' },
  billing_value: { id: 'nilai penyelesaian tagihan', en: 'value of settlement of bills' },
  billing_days: { id: 'batas hari kerja', en: 'limit of working days' },
  on_time_share: { id: 'bagian tepat waktu', en: 'share on time' },
} as const;

/** ORG-BUD-06-S/billing, share of LS payments settled in time. */
export const BILLING = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/billing',
  title: { id: 'Nilai penyelesaian tagihan', en: 'Value of settlement of bills' },
  inputs: [
    { name: 'on_time', unit: '', least: 0, aliases: ['tepat_waktu', 'spm_tepat_waktu'] },
    { name: 'bills', unit: '', least: 0, aliases: ['all', 'total', 'jumlah', 'jumlah_spm', 'tagihan', 'seluruhnya'] },
  ],
  parameters: {},
  expression: named('billing_value', multiply(divide(field('on_time'), field('bills')), 100)),
  outputs: [{ name: 'billing_value', unit: '%', aliases: ['nilai'] }],
  labels: BILLING_LABELS,
});

/** ORG-BUD-06-S/billing-days, the same from the working days of each bill since hand-over: 17 are in time. */
export const BILLING_OF_DAYS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/billing-days',
  title: { id: 'Nilai penyelesaian tagihan dari hari kerja', en: 'Value of settlement of bills from working days' },
  inputs: [{ name: 'days', unit: 'hari kerja', shape: 'list', least: 0, aliases: ['hari', 'hari_kerja'] }],
  parameters: { billing_days: dated(17) },
  gathers: {
    on_time_share: {
      list: 'days',
      of: aggregate('mean', when(compare(field('days'), '<=', parameter('billing_days')), 100, 0)),
    },
  },
  expression: named('billing_value', field('on_time_share')),
  outputs: [{ name: 'billing_value', unit: '%', aliases: ['nilai'] }],
  labels: BILLING_LABELS,
});
