import { divide, field, multiply, named, parameter, round, select, subtract } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const FROM = '2016-01-01';

const CUT_PERCENT = named(
  'deduction_percent',
  select('last_year_predicate', {
    'sangat-baik': 0,
    baik: 0,
    cukup: parameter('fair_percent'),
    kurang: parameter('poor_percent'),
    buruk: parameter('bad_percent'),
  }),
);

/** IND-TUK-05, last year's predicate: *Cukup* takes 25 %, *Kurang* 50 %, *Buruk* 75 % off the allowance of the next year. */
export const LAST_YEAR = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-05',
  title: { id: 'Tunjangan kinerja menurut nilai tahun lalu', en: 'Allowance by last year’s predicate' },
  citation: SOURCES.pma29,
  confidence: 'medium',
  from: FROM,
  jurisdiction: 'Kementerian Agama',
  inputs: [
    TUKIN_AMOUNT,
    {
      name: 'last_year_predicate',
      unit: '',
      categories: ['sangat-baik', 'baik', 'cukup', 'kurang', 'buruk'],
      words: { 'sangat-baik': ['SB'], cukup: ['butuh perbaikan', 'BP'], buruk: ['sangat kurang', 'SK'] },
      aliases: ['nilai_tahun_lalu', 'predikat_tahun_lalu', 'predikat', 'predicate'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince(FROM, SOURCES.pma29, 'medium', {
    fair_percent: 25,
    poor_percent: 50,
    bad_percent: 75,
  }),
  expression: named('tukin_paid', round(divide(multiply(field('tukin'), subtract(100, CUT_PERCENT)), 100), 0)),
  outputs: [
    { name: 'tukin_paid', unit: 'Rp', aliases: ['dibayar', 'paid'] },
    { name: 'deduction_percent', unit: '%', aliases: ['pct', 'potongan_pct'] },
  ],
  labels: {
    ...TUKIN_LABELS,
    last_year_predicate: { id: 'nilai kinerja tahun lalu', en: 'last year’s predicate' },
    'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
    baik: { id: 'Baik', en: 'Good' },
    cukup: { id: 'Cukup', en: 'Fair' },
    kurang: { id: 'Kurang', en: 'Poor' },
    buruk: { id: 'Buruk', en: 'Bad' },
    fair_percent: { id: 'potongan predikat Cukup', en: 'deduction, Fair' },
    poor_percent: { id: 'potongan predikat Kurang', en: 'deduction, Poor' },
    bad_percent: { id: 'potongan predikat Buruk', en: 'deduction, Bad' },
  },
});
