import { compare, divide, field, multiply, named, parameter, round, subtract, when } from '../../expression/build.js';
import { stepped } from '../../expression/stepped.js';
import { defineRule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const FROM = '2025-01-01';

const TOTAL = named(
  'total_percent',
  when(
    compare(field('no_report'), '=', 1),
    subtract(100, parameter('no_report_percent')),
    stepped(
      field('bad_days'),
      [
        [0, 100],
        [parameter('bad_days_1'), parameter('paid_1')],
        [parameter('bad_days_2'), parameter('paid_2')],
      ],
      parameter('paid_3'),
    ),
  ),
);

/** IND-TUK-06, quality of daily reports: 1-5 bad ones pay 90 %, 6-10 85 %, more 80 %; no report at all takes 35 % off. */
export const DAILY_REPORTS = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-06',
  title: { id: 'Tunjangan kinerja menurut mutu laporan harian', en: 'Allowance by quality of daily reports' },
  citation: SOURCES.klh6,
  confidence: 'medium',
  from: FROM,
  jurisdiction: 'Kementerian Lingkungan Hidup/BPLH',
  inputs: [
    TUKIN_AMOUNT,
    {
      name: 'bad_days',
      unit: 'hari',
      least: 0,
      assumed: 0,
      aliases: ['bad_reports', 'laporan_buruk', 'hari_buruk', 'laporan_tidak_sesuai'],
    },
    {
      name: 'no_report',
      unit: '',
      shape: 'flag',
      assumed: 0,
      aliases: ['tidak_lapor', 'tanpa_laporan', 'tidak_membuat_laporan'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince(FROM, SOURCES.klh6, 'medium', {
    bad_days_1: 5,
    bad_days_2: 10,
    paid_1: 90,
    paid_2: 85,
    paid_3: 80,
    no_report_percent: 35,
  }),
  expression: named('tukin_paid', round(divide(multiply(field('tukin'), TOTAL), 100), 0)),
  outputs: [
    { name: 'tukin_paid', unit: 'Rp', aliases: ['dibayar', 'paid'] },
    { name: 'total_percent', unit: '%', aliases: ['pct'] },
  ],
  labels: {
    ...TUKIN_LABELS,
    bad_days: { id: 'laporan harian yang buruk', en: 'bad daily reports' },
    no_report: { id: 'tidak membuat laporan', en: 'no report' },
    bad_days_1: { id: 'laporan buruk tingkat 1 sampai', en: 'bad reports of step 1 up to' },
    bad_days_2: { id: 'laporan buruk tingkat 2 sampai', en: 'bad reports of step 2 up to' },
    paid_1: { id: 'persentase dibayar tingkat 1', en: 'percentage paid, step 1' },
    paid_2: { id: 'persentase dibayar tingkat 2', en: 'percentage paid, step 2' },
    paid_3: { id: 'persentase dibayar tingkat 3', en: 'percentage paid, step 3' },
    no_report_percent: { id: 'potongan tanpa laporan', en: 'deduction without report' },
  },
});
