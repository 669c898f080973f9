import {
  brokenLimits,
  headLimits,
  validSplit,
  type ForcedLimits,
  type SmallGroupPolicy,
  type Split,
} from '../../appraisal/forced-distribution.js';
import { distributionIssue } from '../../appraisal/distribution-issues.js';
import { appraisalRule } from '../../appraisal/words.js';
import { procedureStep } from '../../case/step.js';
import type { Parameters } from '../../expression/evaluate.js';
import type { TableIssue } from '../../issue-table.js';
import type { Procedure, ProcedureInput } from '../../regulation/procedure.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { dated, IN_FORCE, PP_30_2019 } from './instrument.js';

/** Largest group whose sizes are searched one by one. */
const LARGEST_GROUP = 100_000;

const SMALL_GROUPS: RuleInput = {
  name: 'small_group_policy',
  unit: '',
  categories: ['exact', 'outward'],
  words: { exact: ['strict', 'tepat'], outward: ['rounded', 'dibulatkan'] },
  assumed: 'exact',
  aliases: ['smallGroupPolicy', 'rounding', 'pembulatan'],
};

const BASE = {
  ...IN_FORCE,
  kind: 'check',
  citation: { ...PP_30_2019, article: 'sekitar Pasal 50, menurut ingatan' },
  confidence: 'low',
  parameters: {
    above_most: /* @__PURE__ */ dated(20, 'low'),
    middle_least: /* @__PURE__ */ dated(60, 'low'),
    middle_most: /* @__PURE__ */ dated(70, 'low'),
    below_most: /* @__PURE__ */ dated(20, 'low'),
  },
  expression: null,
} as const;

const WORDS: Readonly<Record<keyof ForcedLimits, readonly [group: string, sign: string]>> = {
  aboveMost: ['above', '>'],
  middleLeast: ['in line', '<'],
  middleMost: ['in line', '>'],
  belowMost: ['below', '>'],
};

/** Limits in force, from the parameters of the rule. */
export function forcedLimits(parameters: Parameters): ForcedLimits {
  const of = (name: string): number => parameters[name] as number;
  return {
    aboveMost: of('above_most'),
    middleLeast: of('middle_least'),
    middleMost: of('middle_most'),
    belowMost: of('below_most'),
  };
}

function policyOf({ fields }: ProcedureInput): SmallGroupPolicy {
  return fields.small_group_policy === 'outward' ? 'outward' : 'exact';
}

function heads(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

const CHECK: Procedure = {
  version: 1,
  phrase: {
    id: 'di atas ≤ 20 %, sesuai 60–70 %, di bawah ≤ 20 % dari jumlah pegawai',
    en: 'above ≤ 20 %, in line 60–70 %, below ≤ 20 % of the employees',
  },
  run(input, { parameters, messages }) {
    const { n, split_above, split_in_line, split_below } = input.fields;
    const split = [split_above, split_in_line, split_below];
    const nothing = { value: null, values: {}, steps: [] } as const;
    if (!split.every(heads) || (n !== undefined && !heads(n))) {
      return {
        ...nothing,
        reason: 'missing',
        issues: [distributionIssue('appraisal/heads-needed', messages.locale, { path: '/split' })],
      };
    }
    const sum = split.reduce((total, each) => total + each, 0);
    const size = heads(n) ? n : sum;
    if (size !== sum || size === 0) {
      const place = { path: '/n' };
      const issue = distributionIssue('appraisal/heads-do-not-add-up', messages.locale, place, { sum, size });
      return { ...nothing, reason: size === 0 ? 'no_rows' : 'out_of_range', issues: [issue] };
    }
    const limits = forcedLimits(parameters);
    const inHeads = headLimits(size, limits, policyOf(input));
    const broken = brokenLimits(split as unknown as Split, inHeads);
    const mend = validSplit(size, inHeads);
    return {
      value: broken.length === 0,
      reason: null,
      values: {
        valid: broken.length === 0,
        violations: broken.map((name) => `${WORDS[name].join('')}${limits[name]}%`),
        feasible: mend !== null,
        valid_split: mend,
      },
      steps: [
        procedureStep('n', size, messages),
        ...(['split_above', 'split_in_line', 'split_below'] as const).map((name, i) =>
          procedureStep(name, split[i] as number, messages),
        ),
      ],
      issues: [],
    };
  },
};

const SPLIT_FIELDS: readonly RuleInput[] = [
  { name: 'above', unit: '', aliases: ['atas', 'di_atas', 'above_expectation'] },
  { name: 'in_line', unit: '', aliases: ['sesuai', 'tengah', 'middle', 'in line'] },
  { name: 'below', unit: '', aliases: ['bawah', 'di_bawah', 'below_expectation'] },
];

/**
 * IND-PP30-02, forced distribution: at most 20 % above expectation, 60 to 70 % in line, at most 20 % below. Answers whether
 * a split keeps the limits, which it breaks, and whether the group has any split that keeps them.
 */
export const FORCED_DISTRIBUTION = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP30-02',
  title: { id: 'Distribusi penilaian PP 30/2019', en: 'Forced distribution of PP 30/2019' },
  inputs: [
    { name: 'n', unit: '', optional: true, least: 0, aliases: ['jumlah', 'jumlah_pegawai', 'size', 'group_size'] },
    { name: 'split', unit: '', shape: 'parts', fields: SPLIT_FIELDS, aliases: ['pembagian', 'counts', 'distribusi'] },
    SMALL_GROUPS,
  ],
  outputs: [
    { name: 'valid', aliases: ['sah'] },
    { name: 'violations', aliases: ['pelanggaran'] },
  ],
  procedure: CHECK,
  labels: { valid_split: { id: 'pembagian yang memenuhi', en: 'a split that fits' } },
  note: {
    id: 'Angka menurut ingatan; pasal tidak terbaca. Ukuran 1, 2, 3, 4, 7, 8, 9 dan 14 tidak punya pembagian yang sah; cara untuk kelompok kecil adalah pilihan.',
    en: 'Figures from recall; the article was not readable. Sizes 1, 2, 3, 4, 7, 8, 9 and 14 have no valid split; how small groups are treated is an option.',
  },
});

/** Sizes that a text such as `1..40` or `1-40` or a list names; undefined when it names none. */
function sizesOf(given: unknown): readonly number[] | undefined {
  if (Array.isArray(given)) return given.every(heads) ? given : undefined;
  if (heads(given)) return [given];
  const [, first, last] = /^(\d+)\s*(?:\.\.|-|–|sampai|to)\s*(\d+)$/.exec(String(given).trim()) ?? [];
  const [low, high] = [Number(first), Number(last)];
  if (first === undefined || low > high || high > LARGEST_GROUP) return undefined;
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

const FEASIBLE: Procedure = {
  version: 1,
  phrase: {
    id: 'ukuran kelompok yang tidak punya pembagian bulat dalam ketiga batas',
    en: 'group sizes that have no split into whole heads within all three limits',
  },
  run(input, { parameters, messages }) {
    const sizes = sizesOf(input.json.group_sizes);
    if (sizes === undefined) {
      const issues: TableIssue[] = [
        distributionIssue('appraisal/sizes-unreadable', messages.locale, { path: '/group_sizes' }),
      ];
      return { value: null, reason: 'unreadable', values: {}, steps: [], issues };
    }
    const limits = forcedLimits(parameters);
    const infeasible = sizes.filter((n) => validSplit(n, headLimits(n, limits, policyOf(input))) === null);
    return {
      value: infeasible,
      reason: null,
      values: { infeasible },
      steps: [procedureStep('infeasible', infeasible.join(', '), messages)],
      issues: [],
    };
  },
};

/** IND-PP30-02/sizes, group sizes that no split into whole heads can fit. */
export const FORCED_DISTRIBUTION_SIZES = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP30-02/sizes',
  title: { id: 'Ukuran kelompok tanpa pembagian yang sah', en: 'Group sizes without a valid split' },
  inputs: [{ name: 'group_sizes', unit: '', shape: 'any', aliases: ['ukuran_kelompok', 'sizes'] }, SMALL_GROUPS],
  outputs: [{ name: 'infeasible', aliases: ['tanpa_pembagian'] }],
  procedure: FEASIBLE,
});
