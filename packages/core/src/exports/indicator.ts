// indicator: achievement and consolidation
export { achievementRule } from '../indicator/achievement-rule.js';
export type { AchievementPolicy, Choice } from '../indicator/policy.js';
export { readPolicy, withCap } from '../indicator/read-policy.js';
export type { PolicyReading } from '../indicator/read-policy.js';
export { compute } from '../indicator/compute.js';
export type { ComputeOptions } from '../indicator/compute.js';
export { consolidate } from '../indicator/consolidate.js';
export { computeVersions } from '../indicator/compute-versions.js';
export { versionAt, versionsByRow } from '../indicator/policy-versions.js';
export type { RowVersions } from '../indicator/policy-versions.js';
export { supersededRows } from '../indicator/superseded.js';
export { policyBehind } from '../indicator/policy-behind.js';
export { policyOf } from '../indicator/policy-of.js';
export type { PolicyVersion } from '../indicator/policy-of.js';
export { explainGroup, explainRow } from '../indicator/explain-computation.js';
export type {
  Computation,
  ComputationBasis,
  ComputedRow,
  ConsolidatedValue,
  GroupScore,
  PolicyName,
} from '../indicator/computation.js';
export { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021 } from '../regulations/policies.js';

// score: bands and weighted scores
export { bandKey, bandLabel } from '../score/band.js';
export { bandOnScale } from '../score/band-rule.js';
export { computePlainly } from '../indicator/plain/compute-plainly.js';
export { defineScale } from '../score/define-scale.js';
export { COVERAGE, SCORE_REPORTED, SCORE_RULE } from '../score/score-rule.js';
export { rankColumn, type RankOrder } from '../score/rank.js';
export { scoreUnits, type Scores } from '../score/score-groups.js';
export { WEIGHT_FAULTS } from '../score/mixed-weights.js';
export { UNIT_SCORES, type UnitScore } from '../score/unit-scores.js';
export type { Band, PerformanceScale } from '../score/scale.js';
export { SCALE_FIVE, SCALE_PREDICATE, SCALE_SIX, SCALE_THREE, SCALE_TRAFFIC } from '../score/scales.js';

// comparison: a report's own years, its medium-term plan, a national standard
export { compareYears } from '../comparison/compare-years.js';
export type {
  ComparisonFigures,
  FinalTarget,
  IndicatorComparison,
  NationalStandard,
  YearComparisonOptions,
  YearFigures,
} from '../comparison/compare-years.js';
export { LAST_YEAR } from '../regulations/permenpanrb-53-2014/this-and-last-year.js';
export { seriesBreaks } from '../comparison/series-breaks.js';
export type { RowBreak } from '../comparison/series-breaks.js';

// quality: what submitted figures should be asked about
export { checkQuality } from '../quality/check-quality.js';
export type { QualityFinding, QualityOptions, QualityReport } from '../quality/check-quality.js';
export type { QualityCode } from '../quality/quality-issues.js';

// reconcile: published figures beside computed ones
export { reconcile, reconcileComputation } from '../reconcile/reconcile.js';
export type { ReconciledRow, Reconciliation } from '../reconcile/reconcile.js';
export { MATCHES } from '../reconcile/match.js';
export type { Finding, Match, Materiality, Note } from '../reconcile/match.js';

// submission: two reports of the same figures
export { compareSubmissions } from '../submission/compare-submissions.js';
export type {
  ComparedRow,
  ComparisonOptions,
  FieldChange,
  SubmissionComparison,
} from '../submission/compare-submissions.js';
