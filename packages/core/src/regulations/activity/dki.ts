import {
  add,
  aggregate,
  coalesce,
  compare,
  divide,
  field,
  missing,
  multiply,
  named,
  parameter,
  round,
  subtract,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { ACTIVITY_SOURCES as SOURCES } from './sources.js';

/** Days of signing were not read: rules of a decree are taken from the first day of its year. */
const DKI = { kind: 'computation', date: 'payment-month', jurisdiction: 'DKI Jakarta' } as const;

const COMPONENTS: Readonly<Record<string, RuleInput & { readonly label: LocalText }>> = {
  activity: { name: 'activity', unit: '%', aliases: ['aktivitas'], label: { id: 'aktivitas', en: 'activity' } },
  behaviour: { name: 'behaviour', unit: '%', aliases: ['perilaku'], label: { id: 'perilaku', en: 'behaviour' } },
  absorption: {
    name: 'absorption',
    unit: '%',
    aliases: ['serapan', 'serapan_anggaran'],
    label: { id: 'serapan anggaran', en: 'budget absorption' },
  },
  kpi: { name: 'kpi', unit: '%', aliases: ['iku'], label: { id: 'indikator kinerja utama', en: 'key indicators' } },
  directives: {
    name: 'directives',
    unit: '%',
    aliases: ['arahan', 'arahan_gubernur'],
    label: { id: 'tindak lanjut arahan', en: 'directives followed up' },
  },
  complaints: {
    name: 'complaints',
    unit: '%',
    aliases: ['aduan', 'pengaduan'],
    label: { id: 'tindak lanjut aduan', en: 'complaints followed up' },
  },
};

type Component = keyof typeof COMPONENTS;

interface Weighting {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly from: string;
  readonly until?: string;
  readonly weights: Readonly<Partial<Record<Component, number>>>;
  /** Posts that it is for. */
  readonly knownAs: readonly string[];
  readonly note?: LocalText;
}

/** A weighted score of components, in percent. */
function weighting({ id, title, citation, weights, knownAs, note, ...days }: Weighting): Rule {
  const parts = Object.keys(weights).map((name) => COMPONENTS[name] as (typeof COMPONENTS)[string]);
  const terms = parts.map(({ name }) => divide(multiply(field(name), parameter(`${name}_weight`)), 100));
  const labels = parts.flatMap(({ name, label }) => [
    [name, label] as const,
    [`${name}_weight`, { id: `bobot ${label.id}`, en: `weight of ${label.en}` }] as const,
  ]);
  const named_ = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [`${name}_weight`, weight ?? 0]));
  return defineRule({
    ...DKI,
    id,
    title,
    citation,
    confidence: 'medium',
    ...days,
    knownAs,
    inputs: parts.map(({ label: _label, ...input }) => ({ ...input, within: SCORES })),
    parameters: parametersSince(days.from, citation, 'medium', named_),
    expression: named('weighted_score', add(...terms)),
    labels: { ...Object.fromEntries(labels), weighted_score: { id: 'capaian berbobot', en: 'weighted score' } },
    ...(note === undefined ? {} : { note }),
  });
}

/** Names of a list of scores in the order of the components. */
const SCORES = ['scores', 'nilai', 'skor', 'achievements', 'capaian', 'components', 'komponen'];
const OFFICERS = ['JA/JF', 'JA', 'JF', 'jabatan administrasi', 'jabatan fungsional', 'staf', 'staff'];
const LEADERS = ['JPT', 'jabatan pimpinan tinggi', 'eselon II', 'kepala SKPD'];

/** IND-ACT-05, component weights of DKI Jakarta. */
const COMPONENT_WEIGHTS: readonly Rule[] = [
  weighting({
    id: 'IND-ACT-05',
    title: {
      id: 'Bobot capaian TKD DKI, administrator dan fungsional',
      en: 'DKI weights, administrators and officers',
    },
    citation: SOURCES.dki108,
    from: '2016-01-01',
    knownAs: OFFICERS,
    weights: { activity: 70, behaviour: 10, absorption: 20 },
  }),
  weighting({
    id: 'IND-ACT-05/jpt',
    title: { id: 'Bobot capaian TKD DKI, pimpinan tinggi', en: 'DKI weights, senior leaders' },
    citation: SOURCES.dki108,
    from: '2016-01-01',
    knownAs: LEADERS,
    weights: { kpi: 60, directives: 10, complaints: 10, absorption: 20 },
  }),
  weighting({
    id: 'IND-ACT-05/pergub-193-2015',
    title: { id: 'Bobot capaian TKD DKI 2015', en: 'DKI weights of 2015' },
    citation: SOURCES.dki193,
    from: '2015-01-01',
    until: '2015-12-31',
    knownAs: OFFICERS,
    weights: { activity: 75, behaviour: 15, absorption: 10 },
  }),
  weighting({
    id: 'IND-ACT-05/pergub-193-2015-jpt',
    title: { id: 'Bobot capaian TKD DKI 2015, pimpinan tinggi', en: 'DKI weights of 2015, senior leaders' },
    citation: SOURCES.dki193,
    from: '2015-01-01',
    until: '2015-12-31',
    knownAs: LEADERS,
    weights: { kpi: 80, absorption: 20 },
    note: {
      id: 'Sumber hanya menyebut 80/20; bahwa yang 20 adalah serapan anggaran dibaca dari peraturan penggantinya.',
      en: 'The source says 80/20 only; that the 20 is budget absorption is read from the decree that followed.',
    },
  }),
];

const STATED = Object.values(COMPONENTS).map(({ label: _label, ...input }) => input);
const statedWeight = (name: string): Expression => coalesce(field(`weights_${name}`), 0);
const STATED_TOTAL = named('weights_total', add(...STATED.map(({ name }) => statedWeight(name))));

/** IND-ACT-05/weights, the same score by weights that are stated: a component with a weight must have its score. */
const STATED_WEIGHTS = /* @__PURE__ */ defineRule({
  ...DKI,
  id: 'IND-ACT-05/weights',
  title: { id: 'Capaian berbobot menurut bobot yang diberikan', en: 'Weighted score by stated weights' },
  citation: SOURCES.dki108,
  confidence: 'default',
  from: '2015-01-01',
  inputs: [
    ...STATED.map((input) => ({ ...input, optional: true })),
    {
      name: 'weights',
      unit: '%',
      shape: 'parts',
      fields: STATED.map((input) => ({ ...input, least: 0 })),
      aliases: ['bobot', 'weight'],
    },
  ],
  parameters: {},
  expression: named(
    'weighted_score',
    when(
      compare(STATED_TOTAL, '=', 100),
      divide(
        add(
          ...STATED.map(({ name }) =>
            when(compare(statedWeight(name), '=', 0), 0, multiply(statedWeight(name), field(name))),
          ),
        ),
        100,
      ),
      missing('out_of_range'),
    ),
  ),
  labels: {
    ...Object.fromEntries(
      Object.values(COMPONENTS).flatMap(({ name, label }) => [
        [name, label] as const,
        [`weights_${name}`, { id: `bobot ${label.id}`, en: `weight of ${label.en}` }] as const,
      ]),
    ),
    weights: { id: 'bobot', en: 'weights' },
    weights_total: { id: 'jumlah bobot', en: 'sum of the weights' },
    weighted_score: { id: 'capaian berbobot', en: 'weighted score' },
  },
  note: {
    id: 'Bobot diberikan oleh pemakai dan harus berjumlah 100; komponen yang berbobot harus bernilai.',
    en: 'The weights are given by the user and must make 100; a component with a weight must have a score.',
  },
});

/** Scores and weights as two lists, in one order. */
const WEIGHTED_LISTS = /* @__PURE__ */ defineRule({
  ...DKI,
  id: 'IND-ACT-05/lists',
  title: { id: 'Capaian berbobot dari dua daftar', en: 'Weighted score of two lists' },
  citation: SOURCES.dki108,
  confidence: 'default',
  from: '2015-01-01',
  inputs: [
    { name: 'weights', unit: '%', shape: 'list', least: 0, aliases: ['bobot', 'weight'] },
    { name: 'scores', unit: '%', shape: 'list', aliases: SCORES },
  ],
  gathers: {
    weights_total: { list: 'weights', of: aggregate('sum', field('weights')) },
    weighted: {
      list: ['weights', 'scores'],
      of: when(
        compare(aggregate('sum', field('weights')), '=', 100),
        divide(aggregate('sum', multiply(field('weights'), field('scores'))), 100),
        missing('out_of_range'),
      ),
    },
  },
  parameters: {},
  expression: named('weighted_score', field('weighted')),
  labels: {
    weights: { id: 'bobot', en: 'weights' },
    scores: { id: 'capaian komponen', en: 'achievements of the components' },
    weights_total: { id: 'jumlah bobot', en: 'sum of the weights' },
    weighted: { id: 'jumlah bobot × capaian', en: 'sum of weight × achievement' },
    weighted_score: { id: 'capaian berbobot', en: 'weighted score' },
  },
});

const EARNED: Expression = multiply(
  multiply(field('post_value'), coalesce(field('point_value'), parameter('point_value_rp'))),
  divide(field('achievement'), 100),
);

/**
 * IND-ACT-06, DKI amount: post value × value of a point × achievement, less deductions; nothing below 50 % achievement.
 * Whole rupiah.
 */
const DKI_AMOUNT = /* @__PURE__ */ defineRule({
  ...DKI,
  id: 'IND-ACT-06',
  title: { id: 'Besaran TKD DKI', en: 'DKI allowance' },
  citation: SOURCES.dki108,
  confidence: 'medium',
  from: '2016-01-01',
  inputs: [
    { name: 'post_value', unit: 'poin', least: 0, aliases: ['nilai_jabatan'] },
    { name: 'point_value', unit: 'Rp', least: 0, optional: true, aliases: ['nilai_poin_rp', 'nilai_poin'] },
    { name: 'achievement', unit: '%', least: 0, aliases: ['prestasi_pct', 'prestasi', 'capaian_pct'] },
    { name: 'deductions', unit: 'Rp', least: 0, assumed: 0, aliases: ['potongan_rp', 'potongan'] },
  ],
  parameters: /* @__PURE__ */ parametersSince('2016-01-01', SOURCES.dki108, 'medium', {
    point_value_rp: 18000,
    least_achievement: 50,
  }),
  expression: named(
    'amount',
    when(
      compare(field('achievement'), '<', parameter('least_achievement')),
      0,
      round(subtract(EARNED, field('deductions')), 0),
    ),
  ),
  outputs: [{ name: 'amount', unit: 'Rp', aliases: ['tkd', 'tkd_rp', 'besaran_rp'] }],
  labels: {
    post_value: { id: 'nilai jabatan', en: 'post value' },
    point_value: { id: 'nilai satu poin', en: 'value of a point' },
    point_value_rp: { id: 'nilai satu poin', en: 'value of a point' },
    achievement: { id: 'capaian', en: 'achievement' },
    deductions: { id: 'potongan', en: 'deductions' },
    least_achievement: { id: 'capaian paling rendah yang dibayar', en: 'least achievement that is paid' },
    amount: { id: 'besaran', en: 'amount' },
  },
});

const PER_DAY = named('per_day', round(divide(field('monthly_amount'), field('working_days')), 0));

/** IND-ACT-06/daily, what each day without an entry costs, as the press illustrated it. */
const DKI_DAILY = /* @__PURE__ */ defineRule({
  ...DKI,
  id: 'IND-ACT-06/daily',
  title: { id: 'TKD DKI untuk hari yang tidak diisi', en: 'DKI allowance of days without entry' },
  citation: SOURCES.dkiPress,
  confidence: 'low',
  from: '2015-01-01',
  inputs: [
    { name: 'monthly_amount', unit: 'Rp', least: 0, aliases: ['tkd_bulanan_rp', 'tkd_bulanan'] },
    { name: 'working_days', unit: 'hari', least: 1, aliases: ['hari', 'hari_kerja'] },
    { name: 'days_without_entry', unit: 'hari', least: 0, aliases: ['hari_tidak_diisi'] },
  ],
  parameters: {},
  expression: named(
    'lost',
    round(divide(multiply(field('monthly_amount'), field('days_without_entry')), field('working_days')), 0),
  ),
  outputs: [
    { name: 'lost', unit: 'Rp', aliases: ['hilang_rp', 'empat_hari_rp'] },
    { name: 'per_day', unit: 'Rp', of: PER_DAY, aliases: ['per_hari_rp'] },
  ],
  labels: {
    monthly_amount: { id: 'TKD sebulan', en: 'allowance of the month' },
    working_days: { id: 'hari kerja', en: 'working days' },
    days_without_entry: { id: 'hari tanpa entri', en: 'days without entry' },
    lost: { id: 'TKD yang hilang', en: 'allowance lost' },
    per_day: { id: 'TKD sehari', en: 'allowance of a day' },
  },
});

export const DKI_ACTIVITY: readonly Rule[] = [
  ...COMPONENT_WEIGHTS,
  STATED_WEIGHTS,
  WEIGHTED_LISTS,
  DKI_AMOUNT,
  DKI_DAILY,
];
