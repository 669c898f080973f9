import { aggregate, divide, field, minimum, multiply, named, parameter, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { rupiahInput } from '../../budget/inputs.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';

const QUARTERS = ['1', '2', '3', '4'] as const;
type Quarter = (typeof QUARTERS)[number];

/** Cumulative targets of absorption in per cent by spending type: 51 staff, 52 goods, 53 capital, 57 social. */
const TARGETS = {
  '51': [20, 50, 75, 95],
  '52': [15, 50, 70, 90],
  '53': [10, 40, 70, 90],
  '57': [25, 50, 75, 95],
} as const;

const ROMAN: Readonly<Record<Quarter, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };
const TYPES = ['51', '52', '53', '57'] as const;

const cells = TYPES.flatMap((type) => QUARTERS.map((quarter, i) => ({ type, quarter, value: TARGETS[type][i] ?? 0 })));

const PARAMETERS = {
  most_absorption: dated(100, 'low'),
  ...Object.fromEntries(cells.map(({ type, quarter, value }) => [`target_${type}_q${quarter}`, dated(value)])),
};

const LABELS = {
  type: { id: 'jenis belanja', en: 'spending type' },
  '51': { id: 'belanja pegawai (51)', en: 'staff (51)' },
  '52': { id: 'belanja barang (52)', en: 'goods (52)' },
  '53': { id: 'belanja modal (53)', en: 'capital (53)' },
  '57': { id: 'belanja bantuan sosial (57)', en: 'social (57)' },
  quarter: { id: 'triwulan', en: 'quarter' },
  ceiling: { id: 'pagu', en: 'ceiling' },
  absorbed: { id: 'realisasi penyerapan', en: 'absorbed' },
  types: { id: 'jenis belanja', en: 'spending types' },
  type_value: { id: 'nilai penyerapan jenis belanja', en: 'value of the spending type' },
  absorption_value: { id: 'nilai penyerapan anggaran', en: 'value of absorption' },
  most_absorption: { id: 'nilai tertinggi', en: 'most' },
  ...Object.fromEntries(
    QUARTERS.map((quarter) => [
      `weighted_q${quarter}`,
      { id: `nilai tertimbang pagu, triwulan ${ROMAN[quarter]}`, en: `value weighted by ceiling, quarter ${quarter}` },
    ]),
  ),
  ...Object.fromEntries(
    cells.map(({ type, quarter }) => [
      `target_${type}_q${quarter}`,
      { id: `target ${type} triwulan ${ROMAN[quarter]}`, en: `target of ${type} in quarter ${quarter}` },
    ]),
  ),
};

const TYPE_INPUT: RuleInput = {
  name: 'type',
  unit: '',
  categories: TYPES,
  words: {
    '51': ['pegawai', 'belanja pegawai'],
    '52': ['barang', 'belanja barang'],
    '53': ['modal', 'belanja modal'],
    '57': ['bansos', 'bantuan sosial'],
  },
  aliases: ['jenis', 'jenis_belanja', 'akun'],
};
const QUARTER_INPUT: RuleInput = {
  name: 'quarter',
  unit: '',
  categories: QUARTERS,
  words: Object.fromEntries(
    QUARTERS.map((q) => [q, [ROMAN[q], `TW ${ROMAN[q]}`, `TW${q}`, `TW ${q}`, `Q${q}`, `triwulan ${ROMAN[q]}`]]),
  ),
  aliases: ['triwulan', 'tw', 'TW'],
};
const CEILING = rupiahInput('ceiling', 'pagu');
const ABSORBED = rupiahInput('absorbed', 'realised', 'realisasi', 'serapan', 'penyerapan');

/** `absorbed ÷ ceiling ÷ target × 100` in per cent, at most 100. */
const valueAgainst = (target: Expression): Expression =>
  minimum(
    parameter('most_absorption'),
    multiply(divide(multiply(divide(field('absorbed'), field('ceiling')), 100), target), 100),
  );

const targetOf = (quarter: Quarter): Expression =>
  select('type', Object.fromEntries(TYPES.map((type) => [type, parameter(`target_${type}_q${quarter}`)])));

/** ORG-BUD-06-S/absorption-type, absorption of one spending type against its cumulative target. */
export const ABSORPTION_OF_TYPE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/absorption-type',
  title: { id: 'Nilai penyerapan satu jenis belanja', en: 'Value of absorption of one spending type' },
  inputs: [TYPE_INPUT, QUARTER_INPUT, CEILING, ABSORBED],
  parameters: PARAMETERS,
  expression: named(
    'type_value',
    valueAgainst(select('quarter', Object.fromEntries(QUARTERS.map((quarter) => [quarter, targetOf(quarter)])))),
  ),
  outputs: [{ name: 'type_value', aliases: ['nilai'] }],
  labels: LABELS,
});

/** ORG-BUD-06-S/absorption, absorption over spending types, weighted by their share of the ceiling. */
export const ABSORPTION_VALUE = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/absorption',
  title: { id: 'Nilai penyerapan anggaran', en: 'Value of absorption of the budget' },
  inputs: [
    QUARTER_INPUT,
    {
      name: 'types',
      unit: '',
      shape: 'rows',
      fields: [TYPE_INPUT, CEILING, ABSORBED],
      aliases: ['jenis', 'jenis_belanja', 'belanja', 'items'],
    },
  ],
  parameters: PARAMETERS,
  gathers: Object.fromEntries(
    QUARTERS.map((quarter) => [
      `weighted_q${quarter}`,
      {
        list: 'types',
        of: divide(
          aggregate('sum', multiply(valueAgainst(targetOf(quarter)), field('ceiling'))),
          aggregate('sum', field('ceiling')),
        ),
      },
    ]),
  ),
  expression: named(
    'absorption_value',
    select('quarter', Object.fromEntries(QUARTERS.map((quarter) => [quarter, field(`weighted_q${quarter}`)]))),
  ),
  outputs: [{ name: 'absorption_value', aliases: ['nilai', 'penyerapan'] }],
  labels: LABELS,
  note: {
    id: 'Batas 100 per jenis belanja lemah. Sejak 2026 RO khusus tertentu tidak dihitung dalam penyerapan dan output.',
    en: 'The cap of 100 on each type is weak. From 2026 certain special outputs leave absorption and output.',
  },
});
