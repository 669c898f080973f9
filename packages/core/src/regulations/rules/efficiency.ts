import { band, compare, divide, field, multiply, named, subtract, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { BUDGET_LABELS, percent, rupiahInput } from '../../budget/inputs.js';
import { moneyOf } from '../../budget/budget-rows.js';
import { ratioOfSums } from '../../budget/ratio-of-sums.js';
import { PERMENPANRB_53_2014 } from '../../indicator/formula/permenpanrb-53-2014.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import type { OutputCategory } from '../../regulation/rule-output.js';

const C = field('achievement');
const S = field('absorption');

const COMMON = {
  kind: 'computation',
  citation: { instrument: 'Praktik LKjIP', article: 'analisis efisiensi PermenPANRB 53/2014 Lampiran II' },
  from: '2014-12-01',
  date: 'period-end',
  parameters: {},
} as const;

const INPUTS = [
  percent('achievement', 'capaian_kinerja'),
  percent('absorption', 'capaian_anggaran', 'penyerapan_anggaran'),
];

const LABELS = {
  ...BUDGET_LABELS,
  efficient: { id: 'efisien menurut C ≥ S', en: 'efficient by C ≥ S' },
  efficiency: { id: 'efisiensi', en: 'efficiency' },
  efficiency_class: { id: 'kelas efisiensi', en: 'class of efficiency' },
} as const;

/** What ORG-BUD-01/A answers where achievement is not below absorption. */
export const EFFICIENT_TERM = 'Efisien';

const EFFICIENT: readonly OutputCategory[] = [
  { key: 'tidak-efisien', label: { id: 'Tidak efisien', en: 'Not efficient' } },
  { key: 'efisien', label: { id: EFFICIENT_TERM, en: 'Efficient' } },
];

const EFFICIENCY_CLASSES: readonly OutputCategory[] = [
  { key: 'tidak-efisien', label: { id: 'Tidak efisien', en: 'Not efficient' } },
  { key: 'cukup-efisien', label: { id: 'Cukup efisien', en: 'Fairly efficient' } },
  { key: 'efisien', label: { id: 'Efisien', en: 'Efficient' } },
];

const RULE_A: Expression = /* @__PURE__ */ named(
  'efficient',
  /* @__PURE__ */ when(/* @__PURE__ */ compare(C, '>=', S), 1, 0),
);
const RULE_B: Expression = /* @__PURE__ */ named(
  'efficiency',
  /* @__PURE__ */ multiply(/* @__PURE__ */ subtract(1, /* @__PURE__ */ divide(S, C)), 100),
);
const RULE_C: Expression = /* @__PURE__ */ named(
  'efficiency_class',
  /* @__PURE__ */ band(/* @__PURE__ */ subtract(C, S), [
    { at: -5, closed: true },
    { at: 5, closed: false },
  ]),
);

/**
 * ORG-BUD-01, efficient use of resources by all three rules in use: A as the result, B and C beside it.
 * PermenPANRB 53/2014 asks for the analysis and gives no formula.
 */
export const EFFICIENCY = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-01',
  title: { id: 'Efisiensi penggunaan sumber daya, tiga aturan', en: 'Efficient use of resources, three rules' },
  confidence: 'low',
  inputs: INPUTS,
  expression: RULE_A,
  outputs: [
    { name: 'efficient', categories: EFFICIENT, aliases: ['A', 'rule_a', 'aturan_a'] },
    { name: 'efficiency', unit: '%', of: RULE_B, aliases: ['B', 'E', 'rule_b', 'aturan_b', 'efisiensi'] },
    { name: 'efficiency_class', of: RULE_C, categories: EFFICIENCY_CLASSES, aliases: ['C', 'rule_c', 'aturan_c'] },
  ],
  labels: LABELS,
});

/** ORG-BUD-01/A, efficient where achievement is at least the absorption of the budget. */
export const EFFICIENT_OR_NOT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-01/A',
  title: {
    id: 'Efisien bila capaian tidak di bawah penyerapan',
    en: 'Efficient where achievement is not below absorption',
  },
  confidence: 'medium',
  inputs: INPUTS,
  expression: RULE_A,
  outputs: [{ name: 'efficient', categories: EFFICIENT }],
  labels: LABELS,
});

/** ORG-BUD-01/B, `(1 − S / C) × 100` with achievement C and absorption S. Undefined where nothing was achieved. */
export const RESOURCE_EFFICIENCY = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-01/B',
  title: { id: 'Efisiensi penggunaan sumber daya', en: 'Efficient use of resources' },
  confidence: 'low',
  inputs: INPUTS,
  expression: RULE_B,
  outputs: [{ name: 'efficiency', unit: '%', aliases: ['E', 'efisiensi'] }],
  labels: LABELS,
});

/** ORG-BUD-01/C, Banjarnegara: `C − S` above 5 is efficient, within 5 fairly efficient, else not. */
export const EFFICIENCY_CLASS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-01/C',
  title: {
    id: 'Kelas efisiensi menurut selisih capaian dan penyerapan',
    en: 'Class of efficiency by achievement less absorption',
  },
  citation: {
    instrument: 'Kabupaten Banjarnegara, e-SAKIP',
    article: 'kode aplikasi',
    url: 'https://github.com/naufalpi/e-sakip-bna (@2cd8ad1)',
  },
  confidence: 'low',
  jurisdiction: 'Kabupaten Banjarnegara',
  inputs: INPUTS,
  expression: RULE_C,
  outputs: [{ name: 'efficiency_class', categories: EFFICIENCY_CLASSES }],
  labels: LABELS,
});

/** `realised ÷ budget × 100`. A budget of zero has no absorption. */
export const ABSORPTION: Expression = /* @__PURE__ */ named(
  'absorption',
  /* @__PURE__ */ multiply(
    /* @__PURE__ */ divide(/* @__PURE__ */ field('realised'), /* @__PURE__ */ field('budget')),
    100,
  ),
);

const ABSORPTION_COMMON = {
  ...COMMON,
  citation: PERMENPANRB_53_2014,
  confidence: 'high',
  outputs: [{ name: 'absorption', unit: '%', aliases: ['S', 'penyerapan', 'P'] }],
  labels: LABELS,
} as const;

const BUDGET_ALIASES = ['anggaran', 'pagu', 'pagu_anggaran', 'PA', 'PAK'];
const REALISED_ALIASES = ['realisasi_anggaran', 'realisasi', 'realization', 'realisation', 'RA', 'RAK'];

/** ORG-BUD-01/absorption, absorption of a budget (*penyerapan anggaran*) in per cent. */
export const BUDGET_ABSORPTION = /* @__PURE__ */ defineRule({
  ...ABSORPTION_COMMON,
  id: 'ORG-BUD-01/absorption',
  title: { id: 'Penyerapan anggaran', en: 'Absorption of the budget' },
  inputs: [rupiahInput('budget', ...BUDGET_ALIASES), rupiahInput('realised', ...REALISED_ALIASES)],
  expression: ABSORPTION,
});

/** ORG-BUD-01/absorption-total, the same over many budgets, added to the sen. */
export const TOTAL_ABSORPTION = /* @__PURE__ */ defineRule({
  ...ABSORPTION_COMMON,
  id: 'ORG-BUD-01/absorption-total',
  title: { id: 'Penyerapan seluruh anggaran', en: 'Absorption of several budgets' },
  inputs: [
    {
      name: 'budgets',
      unit: '',
      shape: 'rows',
      fields: [rupiahInput('budget', ...BUDGET_ALIASES), rupiahInput('realised', ...REALISED_ALIASES)],
      aliases: ['outputs', 'keluaran', 'program', 'kegiatan', 'items'],
    },
  ],
  expression: null,
  procedure: ratioOfSums(
    'budgets',
    { realised: (row) => moneyOf(row, 'realised'), budget: (row) => moneyOf(row, 'budget') },
    ABSORPTION,
    { id: 'jumlah realisasi ÷ jumlah pagu × 100', en: 'sum of realised ÷ sum of budget × 100' },
  ),
  labels: { ...LABELS, budgets: { id: 'daftar anggaran', en: 'list of budgets' } },
});

/** Rules of efficiency and absorption in performance reports. */
export const EFFICIENCY_RULES: readonly Rule[] = [
  EFFICIENCY,
  EFFICIENT_OR_NOT,
  RESOURCE_EFFICIENCY,
  EFFICIENCY_CLASS,
  BUDGET_ABSORPTION,
  TOTAL_ABSORPTION,
];
