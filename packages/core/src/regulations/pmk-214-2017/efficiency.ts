import { add, divide, field, maximum, minimum, multiply, named, parameter, subtract } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { moneyOf } from '../../budget/budget-rows.js';
import { BUDGET_LABELS, rupiahInput } from '../../budget/inputs.js';
import { absenceOf } from '../../regulation/absence.js';
import { ratioOfSums } from '../../budget/ratio-of-sums.js';
import { multiplyMoney, type MoneyOutcome } from '../../money/money.js';
import { defineRule } from '../../regulation/rule.js';
import type { Inputs } from '../../expression/evaluate.js';
import { BOTH_DECREES, IN_FORCE, PMK_214_2017_TEXT as TEXT, recalled, YEARS_NOTE } from './instrument.js';

export const SCORE_PARAMETERS = {
  efficiency_limit: recalled(20, 'high'),
  score_at_zero: recalled(50, 'high'),
};

export const EFFICIENCY_LABELS = {
  ...BUDGET_LABELS,
  efficiency: { id: 'efisiensi (E)', en: 'efficiency (E)' },
  efficiency_limited: { id: 'efisiensi dalam batas', en: 'efficiency within its limits' },
  efficiency_score: { id: 'nilai efisiensi (NE)', en: 'efficiency score (NE)' },
  efficiency_limit: { id: 'batas efisiensi', en: 'limit of efficiency' },
  score_at_zero: { id: 'nilai pada efisiensi nol', en: 'score at zero efficiency' },
  planned: { id: 'pagu × capaian keluaran', en: 'budget × output achievement' },
  realised: { id: 'realisasi anggaran keluaran (RAK)', en: 'realised budget of the output (RAK)' },
} as const;

/** `50 + E ÷ 20 × 50`, E held between −20 and 20, so that the score lies between 0 and 100. */
export function efficiencyScore(efficiency: Expression): Expression {
  const limit = parameter('efficiency_limit');
  const limited = named('efficiency_limited', maximum(subtract(0, limit), minimum(limit, efficiency)));
  const middle = parameter('score_at_zero');
  return named('efficiency_score', add(middle, multiply(divide(limited, limit), middle)));
}

/** ORG-BUD-03/efficiency-score, score NE of an efficiency E. */
export const NE = /* @__PURE__ */ defineRule({
  ...BOTH_DECREES,
  id: 'ORG-BUD-03/efficiency-score',
  kind: 'computation',
  title: { id: 'Nilai efisiensi (NE)', en: 'Efficiency score (NE)' },
  citation: TEXT,
  confidence: 'high',
  inputs: [{ name: 'efficiency', unit: '%', aliases: ['E', 'efisiensi'] }],
  parameters: SCORE_PARAMETERS,
  expression: efficiencyScore(field('efficiency')),
  outputs: [
    { name: 'efficiency_score', aliases: ['NE', 'nilai_efisiensi'] },
    { name: 'efficiency_limited', unit: '%' },
  ],
  labels: EFFICIENCY_LABELS,
  note: {
    id: 'LAKIP Itjen 2019 mencetak NE 235 karena E 74,03 tidak dibatasi 20; dengan batas NE = 100.',
    en: 'LAKIP Itjen 2019 prints NE 235 because E 74.03 was not held at 20; with the limit NE is 100.',
  },
});

/** `(Σ PAK × CK − Σ RAK) ÷ Σ PAK × CK × 100`. */
const EFFICIENCY: Expression = /* @__PURE__ */ named(
  'efficiency',
  /* @__PURE__ */ multiply(
    /* @__PURE__ */ divide(
      /* @__PURE__ */ subtract(/* @__PURE__ */ field('planned'), /* @__PURE__ */ field('realised')),
      /* @__PURE__ */ field('planned'),
    ),
    100,
  ),
);

const OUTPUTS = [
  { name: 'efficiency', unit: '%', aliases: ['E', 'efisiensi'] },
  { name: 'efficiency_score', of: /* @__PURE__ */ efficiencyScore(EFFICIENCY), aliases: ['NE', 'nilai_efisiensi'] },
];

const COMMON = {
  ...IN_FORCE,
  kind: 'computation',
  citation: TEXT,
  confidence: 'high',
  labels: EFFICIENCY_LABELS,
} as const;

/** ORG-BUD-03/efficiency, efficiency E of the decree of 2017 from the totals. */
export const E = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/efficiency',
  title: { id: 'Efisiensi (E) dari jumlah', en: 'Efficiency (E) from totals' },
  inputs: [
    rupiahInput('planned', 'pak_ck', 'PAKxCK', 'PAK x CK', 'pagu_x_capaian'),
    rupiahInput('realised', 'RAK', 'rak', 'realisasi', 'realisasi_anggaran'),
  ],
  parameters: SCORE_PARAMETERS,
  expression: EFFICIENCY,
  outputs: OUTPUTS,
  note: YEARS_NOTE,
});

/** PAK × CK of one output, to the sen. */
function plannedFor(row: Inputs): MoneyOutcome {
  const budget = moneyOf(row, 'budget');
  const factor = row.output_achievement;
  if (budget.reason !== null) return budget;
  if (typeof factor === 'number') return { value: multiplyMoney(budget.value, [factor], 'sen'), reason: null };
  return { value: null, reason: absenceOf(factor) ?? 'unreadable' };
}

/** ORG-BUD-03/efficiency-outputs, efficiency E over outputs: amounts are multiplied and added exactly. CK is a ratio. */
export const E_OF_OUTPUTS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-03/efficiency-outputs',
  title: { id: 'Efisiensi (E) seluruh keluaran', en: 'Efficiency (E) over outputs' },
  inputs: [
    {
      name: 'outputs',
      unit: '',
      shape: 'rows',
      fields: [
        rupiahInput('budget', 'PAK', 'pak', 'pagu', 'anggaran'),
        { name: 'output_achievement', unit: '', least: 0, most: 100, aliases: ['CK', 'ck', 'capaian_keluaran'] },
        rupiahInput('realised', 'RAK', 'rak', 'realisasi', 'realisasi_anggaran'),
      ],
      aliases: ['keluaran', 'items'],
    },
  ],
  parameters: SCORE_PARAMETERS,
  expression: null,
  procedure: ratioOfSums('outputs', { planned: plannedFor, realised: (row) => moneyOf(row, 'realised') }, EFFICIENCY, {
    id: '(Σ PAK × CK − Σ RAK) ÷ Σ PAK × CK × 100',
    en: '(Σ PAK × CK − Σ RAK) ÷ Σ PAK × CK × 100',
  }),
  outputs: [{ name: 'efficiency', unit: '%', aliases: ['E', 'efisiensi'] }],
  note: YEARS_NOTE,
});
