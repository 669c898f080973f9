import { absolute, aggregate, divide, field, multiply, named, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { moneyOf } from '../../budget/budget-rows.js';
import { cumulated } from '../../budget/cumulative-months.js';
import { BUDGET_LABELS, rupiahInput } from '../../budget/inputs.js';
import { ratioOfSums } from '../../budget/ratio-of-sums.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { ABSORPTION } from '../rules/efficiency.js';
import { BOTH_DECREES, PMK_214_2017_TEXT as TEXT, YEARS_NOTE } from './instrument.js';

const COMMON = { ...BOTH_DECREES, kind: 'computation', citation: TEXT, parameters: {}, note: YEARS_NOTE } as const;

const LABELS = {
  ...BUDGET_LABELS,
  plan: { id: 'rencana penarikan dana (RPD)', en: 'planned withdrawal (RPD)' },
  consistency: { id: 'konsistensi penyerapan', en: 'consistency of absorption' },
} as const;

const BUDGET = rupiahInput('budget', 'PA', 'PAK', 'pagu', 'anggaran', 'pagu_anggaran');
const REALISED = rupiahInput('realised', 'RA', 'RAK', 'realisasi', 'realisasi_anggaran', 'realisation');

/** ORG-BUD-03/absorption, absorption P (*penyerapan*) of one output or of the totals. */
export const P = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/absorption',
  title: { id: 'Penyerapan anggaran (P)', en: 'Absorption of the budget (P)' },
  confidence: 'high',
  inputs: [BUDGET, REALISED],
  expression: ABSORPTION,
  outputs: [{ name: 'absorption', unit: '%', aliases: ['P', 'penyerapan'] }],
  labels: LABELS,
});

/** ORG-BUD-03/absorption-outputs, absorption P over the outputs of a unit, added to the sen. */
export const P_OF_OUTPUTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/absorption-outputs',
  title: { id: 'Penyerapan anggaran (P) seluruh keluaran', en: 'Absorption of the budget (P) over outputs' },
  confidence: 'high',
  inputs: [{ name: 'outputs', unit: '', shape: 'rows', fields: [REALISED, BUDGET], aliases: ['keluaran', 'items'] }],
  expression: null,
  procedure: ratioOfSums(
    'outputs',
    { realised: (row) => moneyOf(row, 'realised'), budget: (row) => moneyOf(row, 'budget') },
    ABSORPTION,
    { id: 'Σ RA ÷ Σ PA × 100', en: 'Σ RA ÷ Σ PA × 100' },
  ),
  outputs: [{ name: 'absorption', unit: '%', aliases: ['P', 'penyerapan'] }],
  labels: LABELS,
});

const RPD = field('plan');

/** Mean over months of `(RPD − |RPD − R|) ÷ RPD × 100`, plan and realisation cumulative. */
export const CONSISTENCY: Expression = /* @__PURE__ */ named(
  'consistency',
  /* @__PURE__ */ aggregate(
    'mean',
    /* @__PURE__ */ multiply(
      /* @__PURE__ */ divide(
        /* @__PURE__ */ subtract(
          RPD,
          /* @__PURE__ */ absolute(/* @__PURE__ */ subtract(RPD, /* @__PURE__ */ field('realised'))),
        ),
        RPD,
      ),
      100,
    ),
  ),
);

const months = (aliases: readonly string[]): RuleInput => ({
  name: 'months',
  unit: '',
  shape: 'rows',
  fields: [
    rupiahInput('plan', 'rpd', 'RPD', 'rencana'),
    rupiahInput('realised', 'R', 'RA', 'realisasi', 'realisation'),
  ],
  aliases,
});

/** ORG-BUD-03/consistency, consistency K from cumulative months. */
export const K = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/consistency',
  title: { id: 'Konsistensi penyerapan (K) dari bulan kumulatif', en: 'Consistency (K) from cumulative months' },
  confidence: 'medium',
  inputs: [months(['bulan', 'bulan_kumulatif', 'cumulative_months'])],
  gathers: { consistency: { list: 'months', of: CONSISTENCY } },
  expression: named('consistency', field('consistency')),
  outputs: [{ name: 'consistency', unit: '%', aliases: ['K', 'konsistensi'] }],
  labels: LABELS,
});

/** ORG-BUD-03/consistency-monthly, consistency K from months that are first added up. */
export const K_OF_MONTHS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/consistency-monthly',
  title: { id: 'Konsistensi penyerapan (K) dari bulan lepas', en: 'Consistency (K) from single months' },
  confidence: 'medium',
  inputs: [{ ...months(['bulan_lepas', 'single_months']), name: 'monthly' }],
  expression: null,
  procedure: cumulated('monthly', ['plan', 'realised'], CONSISTENCY),
  outputs: [{ name: 'consistency', unit: '%', aliases: ['K', 'konsistensi'] }],
  labels: { ...LABELS, monthly: { id: 'bulan lepas', en: 'single months' } },
});
