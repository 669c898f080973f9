import { coalesce, divide, field, multiply, named, round, subtract } from '../../expression/build.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const CUT = coalesce(
  field('deduction_amount'),
  round(divide(multiply(field('tukin'), field('deduction_percent')), 100), 0),
);

/**
 * IND-TUK-01, performance allowance paid: class amount × performance factor, less deductions of attendance, in rupiah or in
 * percent of the class amount. Whole rupiah. Class amounts are set by presidential regulation, an agency at a time.
 */
const TUKIN_PAID = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-01',
  title: { id: 'Tunjangan kinerja kementerian', en: 'Performance allowance of ministries' },
  citation: SOURCES.perpres112,
  confidence: 'medium',
  from: '2018-01-01',
  inputs: [
    TUKIN_AMOUNT,
    {
      name: 'performance_percent',
      unit: '%',
      least: 0,
      aliases: ['faktor_kinerja_pct', 'kinerja_pct', 'performance_pct', 'capaian_pct', 'performance_factor'],
    },
    { name: 'deduction_percent', unit: '%', optional: true, least: 0, aliases: ['potongan_pct', 'deduction_pct'] },
    {
      name: 'deduction_amount',
      unit: 'Rp',
      optional: true,
      least: 0,
      aliases: ['potongan_rp', 'potongan', 'deductions'],
    },
  ],
  parameters: {},
  expression: named(
    'tukin_paid',
    subtract(round(divide(multiply(field('tukin'), field('performance_percent')), 100), 0), CUT),
  ),
  outputs: [{ name: 'tukin_paid', unit: 'Rp', aliases: ['dibayar', 'paid'] }],
  labels: { ...TUKIN_LABELS, performance_percent: { id: 'faktor kinerja', en: 'performance factor' } },
});

/** IND-TUK-02/amount, a deduction in rupiah: base × percentage. */
const DEDUCTION_AMOUNT = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-02/amount',
  title: { id: 'Potongan tunjangan kinerja dalam rupiah', en: 'Deduction of performance allowance in rupiah' },
  citation: SOURCES.ministry2013,
  confidence: 'medium',
  from: '2013-01-01',
  inputs: [
    { ...TUKIN_AMOUNT, aliases: [...(TUKIN_AMOUNT.aliases ?? []), 'implied_base_rp', 'base_rp', 'dasar_rp'] },
    { name: 'deduction_percent', unit: '%', least: 0, most: 100, aliases: ['pct', 'potongan_pct', 'persen'] },
    { name: 'printed', unit: 'Rp', shape: 'note', aliases: ['potongan_5pct_rp'] },
  ],
  parameters: {},
  expression: named('deduction_amount', round(divide(multiply(field('tukin'), field('deduction_percent')), 100), 0)),
  outputs: [{ name: 'deduction_amount', unit: 'Rp', aliases: ['rp', 'potongan_rp'] }],
  labels: TUKIN_LABELS,
});

export const PAID: readonly Rule[] = [TUKIN_PAID, DEDUCTION_AMOUNT];
