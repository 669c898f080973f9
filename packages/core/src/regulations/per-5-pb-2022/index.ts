import {
  aspect,
  EMPTY_OUTPUT,
  IKPA_ALIASES,
  IKPA_INDICATORS,
  IKPA_LABELS,
  IKPA_LISTS,
  ikpaOf,
  STAGE_INPUTS,
  weightedSum,
  type IkpaIndicator,
} from '../../budget/ikpa-inputs.js';
import { add, divide, field, multiply, named, parameter } from '../../expression/build.js';
import { percent } from '../../budget/inputs.js';
import type { Citation } from '../../issue.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';

const TEXT: Citation = { instrument: 'PER-5/PB/2022', article: 'bobot indikator dan aspek IKPA' };
const IN_FORCE = { from: '2022-01-01', until: '2023-12-31', date: 'period-end' } as const;
const dated = (value: number): readonly Dated<number>[] => [
  { from: IN_FORCE.from, until: IN_FORCE.until, value, citation: TEXT, confidence: 'medium' },
];

const WEIGHTS: Readonly<Record<IkpaIndicator, number>> = {
  revision: 10,
  deviation: 10,
  absorption: 20,
  contract: 10,
  billing: 10,
  up_tup: 10,
  dispensation: 5,
  output: 25,
};

const COMMON = { ...IN_FORCE, kind: 'computation', citation: TEXT, confidence: 'medium' } as const;
const LABELS = {
  ...IKPA_LABELS,
  ...Object.fromEntries(
    IKPA_INDICATORS.map((name) => [
      `weight_${name}`,
      { id: `bobot ${IKPA_LABELS[name]?.id ?? name}`, en: `weight of ${IKPA_LABELS[name]?.en ?? name}` },
    ]),
  ),
  compliance: { id: 'kepatuhan', en: 'compliance' },
  acceleration: { id: 'akselerasi', en: 'acceleration' },
  contract_value: { id: 'nilai belanja kontraktual', en: 'value of contracts' },
  share_compliance: { id: 'bagian kepatuhan', en: 'share of compliance' },
  share_acceleration: { id: 'bagian akselerasi', en: 'share of acceleration' },
};

/** ORG-BUD-06/2022, execution performance (*IKPA*) of 2022 and 2023: eight indicators, dispensation among them. */
const IKPA_2022 = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06/2022',
  title: { id: 'IKPA menurut PER-5/PB/2022', en: 'IKPA by PER-5/PB/2022' },
  inputs: [
    ...IKPA_INDICATORS.map((name) => ({
      ...percent(name, ...IKPA_ALIASES[name]),
      optional: name === 'output',
      within: IKPA_LISTS,
    })),
    EMPTY_OUTPUT,
    ...STAGE_INPUTS,
  ],
  parameters: {
    full_score: dated(100),
    ...Object.fromEntries(IKPA_INDICATORS.map((name) => [`weight_${name}`, dated(WEIGHTS[name])])),
  },
  expression: ikpaOf(weightedSum(IKPA_INDICATORS)),
  outputs: [
    { name: 'ikpa', aliases: ['IKPA', 'nilai'] },
    { name: 'planning_aspect', of: aspect(['revision', 'deviation']), aliases: ['aspek_perencanaan'] },
    {
      name: 'execution_aspect',
      of: aspect(['absorption', 'contract', 'billing', 'up_tup', 'dispensation']),
      aliases: ['aspek_pelaksanaan'],
    },
    { name: 'result_aspect', of: aspect(['output']), aliases: ['aspek_hasil'] },
  ],
  labels: LABELS,
  note: {
    id: 'Aspek 20/55/25 adalah jumlah bobot indikatornya. Deviasi sampai 5 % per bulan bernilai penuh.',
    en: 'Aspects 20/55/25 are the sums of the weights of their indicators. A deviation up to 5 % a month has the full score.',
  },
});

/** ORG-BUD-06/contract-2022, contracts of 2022: 40 % compliance, 60 % acceleration. */
const CONTRACT_2022 = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06/contract-2022',
  title: { id: 'Belanja kontraktual menurut PER-5/PB/2022', en: 'Contracts by PER-5/PB/2022' },
  inputs: [percent('compliance', 'kepatuhan'), percent('acceleration', 'akselerasi')],
  parameters: { share_compliance: dated(40), share_acceleration: dated(60) },
  expression: named(
    'contract_value',
    divide(
      add(
        multiply(parameter('share_compliance'), field('compliance')),
        multiply(parameter('share_acceleration'), field('acceleration')),
      ),
      100,
    ),
  ),
  labels: LABELS,
});

/** Rules of PER-5/PB/2022. */
export const PER_5_PB_2022: readonly Rule[] = [IKPA_2022, CONTRACT_2022];
