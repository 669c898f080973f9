import { checkPattern } from '../../appraisal/check-pattern.js';
import {
  ABBREVIATIONS,
  headsOf,
  PREDICATE_KEYS,
  sharesOf,
  type OrganisationKey,
  type PatternLimits,
  type PredicateCounts,
} from '../../appraisal/distribution-pattern.js';
import { distributionIssue } from '../../appraisal/distribution-issues.js';
import { PREDICATES_2022, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import { procedureStep } from '../../case/step.js';
import { nameOf } from '../../expression/phrase.js';
import type { Inputs, Parameters } from '../../expression/evaluate.js';
import type { Procedure } from '../../regulation/procedure.js';
import { dated, IN_FORCE_SE, SE_MENPANRB_3_2023 as SE } from './instrument.js';
import { ORGANISATION_PREDICATE } from './organisation.js';

/** Limits in force, from the parameters of the rule. */
export function patternLimits(parameters: Parameters): PatternLimits {
  const of = (name: string): number => parameters[name] as number;
  return {
    dominantMost: of('dominant_most'),
    coreLeast: of('core_least'),
    supportLeast: of('support_least'),
    veryGoodMost: of('very_good_most'),
  };
}

function countsOf(fields: Inputs): PredicateCounts | null {
  const counts = PREDICATE_KEYS.map((key) => fields[`counts_${key}`]);
  const whole = counts.every((heads) => typeof heads === 'number' && Number.isInteger(heads) && heads >= 0);
  return whole
    ? (Object.fromEntries(PREDICATE_KEYS.map((key, i) => [key, counts[i]])) as unknown as PredicateCounts)
    : null;
}

const CHECK: Procedure = {
  version: 1,
  phrase: {
    id: 'jumlah pegawai per predikat dibandingkan dengan pola distribusi menurut predikat organisasi',
    en: 'employees by predicate compared with the pattern of the organisation’s predicate',
  },
  run({ fields }, { parameters, messages }) {
    const { locale } = messages;
    const nothing = { value: null, values: {}, steps: [] } as const;
    const organisation = fields.organisation_predicate;
    if (typeof organisation !== 'string') return { ...nothing, reason: 'unknown_category', issues: [] };
    const counts = countsOf(fields);
    if (counts === null || headsOf(counts) === 0) {
      const issues = [distributionIssue('appraisal/heads-needed', locale, { path: '/counts' })];
      return { ...nothing, reason: counts === null ? 'missing' : 'no_rows', issues };
    }
    const exemptUpTo = typeof fields.exempt_up_to === 'number' ? fields.exempt_up_to : 0;
    const limits = patternLimits(parameters);
    const check = checkPattern(organisation as OrganisationKey, counts, limits, { exemptUpTo, locale });
    const shares = sharesOf(counts);
    return {
      value: check.violations.length === 0,
      reason: null,
      values: {
        valid: check.violations.length === 0,
        violations: [...check.violations],
        exempt: check.exempt,
        feasible: check.feasible,
        moves:
          check.moves?.map(({ from, to, heads }) => ({ from: ABBREVIATIONS[from], to: ABBREVIATIONS[to], heads })) ??
          null,
        shares: Object.fromEntries(PREDICATE_KEYS.map((key) => [ABBREVIATIONS[key], shares[key] as number])),
      },
      steps: [
        procedureStep('organisation_predicate', nameOf(organisation, messages), messages, { kind: 'category' }),
        ...PREDICATE_KEYS.map((key) => procedureStep(key, counts[key], messages, { kind: 'field' })),
      ],
      issues: check.issues,
    };
  },
};

/**
 * IND-6-22-05, distribution pattern (*pola distribusi predikat*) by the predicate of the organisation: which conditions the
 * heads break, whether a distribution of that many employees fits at all, and the fewest changes after which it would. It
 * guides the assessor and is no quota.
 */
export const DISTRIBUTION_PATTERN = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE_SE,
  id: 'IND-6-22-05',
  kind: 'check',
  title: { id: 'Pola distribusi predikat kinerja pegawai', en: 'Distribution pattern of predicates' },
  citation: SE,
  confidence: 'high',
  inputs: [
    ORGANISATION_PREDICATE,
    termInput('counts', PREDICATES_2022, ['jumlah', 'jumlah_pegawai', 'distribusi', 'pegawai'], { shape: 'counts' }),
    {
      name: 'exempt_up_to',
      unit: '',
      least: 0,
      assumed: 0,
      aliases: ['small_group_exemption', 'exempt_up_to_n', 'pengecualian_sampai', 'smallGroup'],
    },
  ],
  parameters: {
    dominant_most: dated(70, 'high'),
    core_least: dated(60, 'high'),
    support_least: dated(10, 'high'),
    very_good_most: dated(10, 'high'),
  },
  expression: null,
  outputs: [
    { name: 'valid', aliases: ['sesuai_pola'] },
    { name: 'violations', aliases: ['pelanggaran'] },
  ],
  procedure: CHECK,
  note: {
    id: '"Kelompok terbesar" tidak berangka: diperiksa sebagai peringatan. Pengecualian kelompok kecil adalah pilihan (Q8): satu pegawai di organisasi Baik hanya memenuhi huruf aturan dengan BP atau K.',
    en: '“Largest group” has no number: it is checked as a warning. The exemption of small groups is an option (Q8): one employee of a Baik organisation meets the letter only with BP or K.',
  },
});
