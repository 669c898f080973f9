import {
  aggregate,
  compare,
  divide,
  field,
  multiply,
  named,
  parameter,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import {
  aspect,
  EMPTY_OUTPUT,
  IKPA_ALIASES,
  IKPA_INDICATORS,
  IKPA_LISTS,
  IKPA_LABELS,
  ikpaOf,
  STAGE_INPUTS,
  weightedSum,
  type IkpaIndicator,
} from '../../budget/ikpa-inputs.js';
import { percent } from '../../budget/inputs.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule } from '../../regulation/rule.js';
import type { RuleOutput } from '../../regulation/rule-output.js';
import { bandOnScale } from '../../score/band-rule.js';
import { SCALE_IKPA } from './category.js';
import { IN_FORCE, PER_5_PB_2024_TEXT as TEXT } from './instrument.js';

type Weighed = Exclude<IkpaIndicator, 'dispensation'>;

const WEIGHED = IKPA_INDICATORS.filter((name): name is Weighed => name !== 'dispensation');

const dated = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, value, citation: TEXT, confidence: 'high' },
];

const PARAMETERS: Readonly<Record<string, readonly Dated<number>[]>> = {
  weight_revision: dated(10),
  weight_deviation: dated(15),
  weight_absorption: dated(20),
  weight_contract: dated(10),
  weight_billing: dated(10),
  weight_up_tup: dated(10),
  weight_output: dated(25),
};

const FULL_SCORE = { full_score: dated(100) };

const LABELS = {
  ...IKPA_LABELS,
  ...Object.fromEntries(
    WEIGHED.map((name) => [
      `weight_${name}`,
      { id: `bobot ${IKPA_LABELS[name]?.id ?? name}`, en: `weight of ${IKPA_LABELS[name]?.en ?? name}` },
    ]),
  ),
  deduction: { id: 'pengurang dispensasi SPM', en: 'deduction for dispensation of SPM' },
};

const DEDUCTION = {
  name: 'deduction',
  unit: '',
  assumed: 0,
  least: 0,
  most: 1,
  aliases: ['dispensation', 'dispensasi', 'dispensasi_spm', 'pengurang'],
} as const;

const category = (ikpa: Expression): RuleOutput => ({
  name: 'category',
  of: bandOnScale(ikpa, SCALE_IKPA),
  categories: SCALE_IKPA.bands,
  aliases: ['kategori'],
});

const COMMON = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'high', labels: LABELS } as const;

const OF_ALL = /* @__PURE__ */ ikpaOf(
  /* @__PURE__ */ subtract(/* @__PURE__ */ weightedSum(WEIGHED), /* @__PURE__ */ field('deduction')),
);

/**
 * ORG-BUD-06, execution performance (*IKPA*) since 2024: seven weighted indicators less the deduction for dispensation.
 * An output that is not filled in yet counts 0, as the published forms show; `empty_output: missing` leaves the result
 * without value instead.
 */
export const IKPA = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06',
  title: { id: 'IKPA menurut PER-5/PB/2024', en: 'IKPA by PER-5/PB/2024' },
  inputs: [
    ...WEIGHED.map((name) => ({
      ...percent(name, ...IKPA_ALIASES[name]),
      optional: name === 'output',
      within: IKPA_LISTS,
    })),
    DEDUCTION,
    EMPTY_OUTPUT,
    ...STAGE_INPUTS,
  ],
  parameters: { ...PARAMETERS, ...FULL_SCORE },
  expression: OF_ALL,
  outputs: [
    { name: 'ikpa', aliases: ['IKPA', 'nilai'] },
    {
      name: 'planning_aspect',
      of: aspect(['revision', 'deviation']),
      aliases: ['aspek_perencanaan', 'perencanaan', 'planning'],
    },
    {
      name: 'execution_aspect',
      of: aspect(['absorption', 'contract', 'billing', 'up_tup']),
      aliases: ['aspek_pelaksanaan', 'pelaksanaan', 'execution'],
    },
    { name: 'result_aspect', of: aspect(['output']), aliases: ['aspek_hasil', 'hasil', 'result'] },
    category(OF_ALL),
  ],
  note: {
    id: 'Apakah nilai di atas 100 dipotong, dan di mana dibulatkan, tidak disebut: pilih cap_at dan rounded_at (O-7).',
    en: 'Whether values above 100 are cut, and where they are rounded, is not stated: choose cap_at and rounded_at (O-7).',
  },
});

const WEIGHT: Expression = /* @__PURE__ */ select(
  'indicator',
  /* @__PURE__ */ Object.fromEntries(WEIGHED.map((name) => [name, parameter(`weight_${name}`)])),
);

const OF_SOME = /* @__PURE__ */ named(
  'ikpa',
  /* @__PURE__ */ subtract(/* @__PURE__ */ field('weighted'), /* @__PURE__ */ field('deduction')),
);

/**
 * ORG-BUD-06/applicable, the same over the indicators that apply to a unit: the weights of the others are shared out. An
 * indicator that applies and has no value leaves the result without one.
 */
export const IKPA_OF_APPLICABLE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06/applicable',
  title: { id: 'IKPA menurut indikator yang berlaku', en: 'IKPA of the indicators that apply' },
  confidence: 'medium',
  inputs: [
    {
      name: 'indicators',
      unit: '',
      shape: 'rows',
      fields: [
        {
          name: 'indicator',
          unit: '',
          categories: WEIGHED,
          words: IKPA_ALIASES,
          aliases: ['indikator', 'name', 'nama'],
        },
        { name: 'value', unit: '%', aliases: ['nilai', 'skor'] },
        { name: 'weight', unit: '%', shape: 'note', aliases: ['bobot'] },
      ],
      aliases: ['indikator', 'items', 'components', 'komponen'],
    },
    DEDUCTION,
  ],
  parameters: PARAMETERS,
  gathers: {
    weighted: {
      list: 'indicators',
      of: divide(
        aggregate('sum', multiply(WEIGHT, field('value'))),
        aggregate('sum', when(compare(field('value'), '=', field('value')), WEIGHT, 0)),
      ),
    },
  },
  expression: OF_SOME,
  outputs: [{ name: 'ikpa', aliases: ['IKPA', 'nilai'] }, category(OF_SOME)],
  note: {
    id: 'Pembagian kembali bobot indikator yang tidak berlaku menurut ingatan (O-7). Tulis "tidak berlaku" atau tinggalkan barisnya.',
    en: 'That the weights of indicators that do not apply are shared out is recall (O-7). Write "tidak berlaku", or leave the row out.',
  },
});
