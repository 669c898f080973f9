import {
  add,
  all,
  compare,
  divide,
  field,
  multiply,
  named,
  parameter,
  round,
  select,
  when,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

/** A criterion of additional income: its key, its field (percent of basic TPP) and its official term. */
export interface Criterion {
  readonly key: string;
  readonly field: string;
  readonly label: LocalText;
  readonly aliases: readonly string[];
}

const criterion = (key: string, id: string, en: string): Criterion => ({
  key,
  field: `${key}_percent`,
  label: { id, en },
  aliases: [`${id.replaceAll(' ', '_')}_pct`, id.replaceAll(' ', '_'), `${key}_pct`, key],
});

/** The six criteria of Kepmendagri 061-5449/2019. */
export const CRITERIA: readonly Criterion[] = [
  /* @__PURE__ */ criterion('workload', 'beban kerja', 'workload'),
  /* @__PURE__ */ criterion('achievement', 'prestasi kerja', 'work achievement'),
  /* @__PURE__ */ criterion('place', 'tempat bertugas', 'place of work'),
  /* @__PURE__ */ criterion('condition', 'kondisi kerja', 'working conditions'),
  /* @__PURE__ */ criterion('scarcity', 'kelangkaan profesi', 'scarcity of the profession'),
  /* @__PURE__ */ criterion('other', 'pertimbangan objektif lainnya', 'other objective considerations'),
];

const BASIC: RuleInput = { name: 'basic_tpp', unit: 'Rp', least: 0, aliases: ['basic', 'basic_rp', 'tpp_basic'] };

/**
 * IND-TPP-04, TPP by criteria: each criterion is a percentage of basic TPP; one that is not named is not granted. The sum is
 * rounded once to whole rupiah; a payroll splits it into parts that add up.
 */
export const CRITERIA_TPP = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-04',
  title: { id: 'TPP menurut kriteria', en: 'TPP by criteria' },
  citation: SOURCES.kepmendagri5449,
  confidence: 'high',
  inputs: [
    BASIC,
    ...CRITERIA.map(({ field: name, aliases }): RuleInput => ({ name, unit: '%', least: 0, assumed: 0, aliases })),
  ],
  parameters: {},
  expression: named(
    'tpp',
    round(
      divide(
        multiply(field('basic_tpp'), named('criteria_percent', add(...CRITERIA.map((each) => field(each.field))))),
        100,
      ),
      0,
    ),
  ),
  outputs: [
    { name: 'tpp', unit: 'Rp', aliases: ['tpp_rp'] },
    ...CRITERIA.map(({ key, field: name }) => ({
      name: `${key}_part`,
      unit: 'Rp',
      of: divide(multiply(field('basic_tpp'), field(name)), 100),
    })),
  ],
  labels: {
    basic_tpp: { id: 'basic TPP', en: 'basic TPP' },
    criteria_percent: { id: 'jumlah persentase kriteria', en: 'sum of the percentages' },
    tpp: { id: 'TPP', en: 'TPP' },
    ...Object.fromEntries(
      CRITERIA.flatMap(({ key, field: name, label }) => [
        [name, { id: `persentase ${label.id}`, en: `percentage of ${label.en}` }],
        [`${key}_part`, { id: `bagian ${label.id}`, en: `part for ${label.en}` }],
      ]),
    ),
  },
});

const CLASSES = Array.from({ length: 15 }, (_, i) => String(i + 1));
const BUDGET_USER_CLASSES = ['14', '15'];

const workloadShare = (jobClass: string): Expression =>
  parameter(
    ['1', '2'].includes(jobClass)
      ? 'workload_class_1_2'
      : ['3', '4'].includes(jobClass)
        ? 'workload_class_3_4'
        : 'workload_others',
  );

const CONDITION_SHARE = when(
  all(
    compare(field('budget_user'), '=', 1),
    select('job_class', Object.fromEntries(BUDGET_USER_CLASSES.map((jobClass) => [jobClass, 1])), 0),
  ),
  parameter('condition_budget_user'),
  0,
);

/** IND-TPP-04/lubuklinggau, the percentages of Kota Lubuklinggau by job class. */
const LUBUKLINGGAU = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-04/lubuklinggau',
  title: { id: 'TPP beban dan kondisi kerja Kota Lubuklinggau', en: 'TPP for workload and conditions, Lubuklinggau' },
  citation: SOURCES.lubuklinggau,
  confidence: 'medium',
  jurisdiction: 'Kota Lubuklinggau',
  from: '2022-01-01',
  inputs: [
    BASIC,
    { name: 'job_class', unit: '', categories: CLASSES, aliases: ['kelas', 'kelas_jabatan'] },
    { name: 'budget_user', unit: '', shape: 'flag', assumed: 0, aliases: ['pengguna_anggaran', 'pa'] },
  ],
  parameters: /* @__PURE__ */ parametersSince('2022-01-01', SOURCES.lubuklinggau, 'medium', {
    workload_class_1_2: 50,
    workload_class_3_4: 40,
    workload_others: 25,
    condition_budget_user: 20,
  }),
  expression: named(
    'tpp',
    round(
      divide(
        multiply(
          field('basic_tpp'),
          named(
            'criteria_percent',
            add(
              named(
                'workload_percent',
                select('job_class', Object.fromEntries(CLASSES.map((jobClass) => [jobClass, workloadShare(jobClass)]))),
              ),
              named('condition_percent', CONDITION_SHARE),
            ),
          ),
        ),
        100,
      ),
      0,
    ),
  ),
  outputs: [{ name: 'tpp', unit: 'Rp', aliases: ['tpp_rp'] }],
  labels: {
    basic_tpp: { id: 'basic TPP', en: 'basic TPP' },
    job_class: { id: 'kelas jabatan', en: 'job class' },
    budget_user: { id: 'pengguna anggaran', en: 'budget user' },
    workload_class_1_2: { id: 'persentase beban kerja kelas 1 dan 2', en: 'workload, classes 1 and 2' },
    workload_class_3_4: { id: 'persentase beban kerja kelas 3 dan 4', en: 'workload, classes 3 and 4' },
    workload_others: { id: 'persentase beban kerja kelas lain', en: 'workload, other classes' },
    condition_budget_user: { id: 'persentase kondisi kerja pengguna anggaran', en: 'conditions, budget users' },
    workload_percent: { id: 'persentase beban kerja', en: 'percentage of workload' },
    condition_percent: { id: 'persentase kondisi kerja', en: 'percentage of working conditions' },
    criteria_percent: { id: 'jumlah persentase kriteria', en: 'sum of the percentages' },
    tpp: { id: 'TPP', en: 'TPP' },
  },
});

/** IND-TPP-04/workload-hours, whether the hours of a month reach what the workload criterion asks for: 1, or 0. */
const WORKLOAD_HOURS = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-04/workload-hours',
  title: { id: 'Syarat jam kerja kriteria beban kerja', en: 'Hours that the workload criterion asks for' },
  citation: SOURCES.workloadHours,
  confidence: 'medium',
  inputs: [{ name: 'hours', unit: 'jam', least: 0, aliases: ['jam', 'jam_sebulan', 'jam_kerja'] }],
  parameters: /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.workloadHours, 'medium', { least_hours: 112.5 }),
  expression: named('enough', when(compare(field('hours'), '>=', parameter('least_hours')), 1, 0)),
  labels: {
    hours: { id: 'jam kerja sebulan', en: 'hours of the month' },
    least_hours: { id: 'jam kerja paling sedikit', en: 'least hours' },
    enough: { id: 'memenuhi syarat', en: 'enough' },
  },
});

export const CRITERIA_RULES: readonly Rule[] = [CRITERIA_TPP, LUBUKLINGGAU, WORKLOAD_HOURS];
