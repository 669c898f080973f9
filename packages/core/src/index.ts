// expression: rules as trees, and their readers
export {
  absolute,
  add,
  aggregate,
  all,
  apply,
  band,
  ceil,
  coalesce,
  compare,
  constant,
  divide,
  field,
  floor,
  geometricMean,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  round as roundTo,
  select,
  squareRoot,
  subtract,
  truncate as truncateAt,
  when,
} from './expression/build.js';
export type { Operand } from './expression/build.js';
export type { BandEdge, Expression, OperatorOptions, Relation } from './expression/types.js';
export { OPERATORS } from './expression/operators.js';
export type { Operator, OperatorName } from './expression/operators.js';
export { rootGuess, rootSteps } from './expression/geometric-mean.js';
export { AGGREGATES } from './expression/aggregates.js';
export type { AggregateName } from './expression/aggregates.js';
export { evaluate } from './expression/evaluate.js';
export type { Input, Inputs, Listener, Parameters, Scope } from './expression/evaluate.js';
export { explain } from './expression/trace.js';
export type { Trace, TraceRule, TraceVersion } from './expression/trace.js';
export { compile } from './expression/batch.js';
export type { Batch, NamedColumns } from './expression/batch.js';
export { compileGroups, groupBy, membersOf } from './expression/groups.js';
export type { Groups } from './expression/groups.js';
export { nameOf, phrase } from './expression/phrase.js';
export type { PhraseOptions } from './expression/phrase.js';
export { mathml, mathmlText } from './expression/mathml.js';
export type { MathNode } from './expression/mathml.js';
export { canonical, canonicalJson } from './expression/canonical.js';
export { fieldsOf, parametersOf, rewrite, walk } from './expression/walk.js';

// decimal: images, rounding, exact sums, numbers in words
export { image } from './decimal/image.js';
export { ceil as ceilOf, floor as floorOf, round, truncate } from './decimal/round.js';
export type { RoundingMode } from './decimal/round.js';
export { ExactSum } from './decimal/exact-sum.js';
export { formatNumber } from './decimal/format.js';

// money: whole sen, exact
export { evaluateExact } from './money/evaluate-exact.js';
export type { ExactInputs, ExactOutcome, ExactScope } from './money/evaluate-exact.js';
export { formatMoney } from './money/format-money.js';
export type { MoneyFormat } from './money/format-money.js';
export { numberOf } from './money/fraction.js';
export type { Exact, Fraction } from './money/fraction.js';
export { fitsMoney, moneyRatio, multiplyMoney, rupiah, rupiahOf, sumMoney } from './money/money.js';
export type { Money, MoneyOutcome, MoneyUnit } from './money/money.js';
export {
  moneyAt,
  moneyColumn,
  multiplyMoneyColumn,
  readMoneyColumn,
  setMoney,
  sumMoneyColumn,
} from './money/money-column.js';
export type { MoneyColumn } from './money/money-column.js';
export { readMoney } from './money/read-money.js';
export { largestRemainder, shareMoney } from './money/shares.js';
export type { Shares } from './money/shares.js';

// outcome: values, and why there is none
export { absent, outcomeOf, present, statusOfOutcome } from './outcome/outcome.js';
export type { Outcome } from './outcome/outcome.js';
export { REASONS, reasonOf, STATUS, statusOf } from './outcome/reason.js';
export type { MissingReason, Reason } from './outcome/reason.js';
export { categoryAt, categoryColumn, numberColumn } from './outcome/column.js';
export type { CategoryColumn, Column, NumberColumn, Table, TextColumn } from './outcome/column.js';

// issues and errors
export { createIssue, QUIET_ISSUES, retellIssue } from './issue.js';
export type { Citation, Issue, IssuePlace, Severity } from './issue.js';
export { severityOf } from './issue-codes.js';
export type { IssueCode } from './issue-codes.js';
export { issueTable } from './issue-table.js';
export type { IssueDefinition, IssueMaker, TableIssue } from './issue-table.js';
export { TakarError } from './errors.js';

// languages
export { messagesOf } from './locale/messages-of.js';
export { EN } from './locale/en.js';
export { ID } from './locale/id.js';
export { FORMULAS as ID_FORMULAS } from './locale/id/formulas.js';
export { ISSUES as ID_ISSUES } from './locale/id/issues.js';
export { NUMBERS as ID_NUMBERS } from './locale/id/numbers.js';
export { REASONS as ID_REASONS } from './locale/id/reasons.js';
export { NUMBERS as EN_NUMBERS } from './locale/en/numbers.js';
export { REASONS as EN_REASONS } from './locale/en/reasons.js';
export type { IssueText, IssueTexts, Locale, LocalText, Messages } from './locale/messages.js';

// regulation: dated, cited rules
export { defineRule } from './regulation/rule.js';
export type { Rule, RuleDate, RuleKind } from './regulation/rule.js';
export type { InputShape, RuleInput } from './regulation/rule-input.js';
export type { OutputCategory, RuleGathering, RuleOutput } from './regulation/rule-output.js';
export type { Procedure, ProcedureInput, ProcedureResult, ProcedureValue } from './regulation/procedure.js';
export { changesBetween, inForce } from './regulation/changes.js';
export type { ParameterChange, RuleChange } from './regulation/changes.js';
export { resolve } from './regulation/resolve.js';
export type { NotInForce, Resolution, ResolvedRule } from './regulation/resolve.js';
export { ruleHash } from './regulation/hash.js';
export type { Confidence, Dated } from './regulation/dated.js';

// overlay: regional and ministerial rules as data
export { applyOverlay, overridesOf } from './regulation/overlay.js';
export type { Overlay, OverlayParameters } from './regulation/overlay.js';
export { readOverlay } from './regulation/read-overlay.js';
export type { OverlayReading } from './regulation/read-overlay.js';

// activity: minutes of a person, and figures of longer periods
export { activityOf } from './activity/activity-period.js';
export type {
  ActivityDay,
  ActivityOptions,
  ActivityPeriod,
  ActivityRules,
  ActivitySum,
} from './activity/activity-period.js';
export type { CalendarDay, Leave, WorkCalendar } from './activity/calendar.js';
export type { RejectedEntry } from './activity/read-entries.js';
export { rollUp } from './activity/roll-up.js';
export type { PeriodFigure, RolledUp, RollUpGrain, RollUpOptions } from './activity/roll-up.js';
export { ACTIVITY_PRACTICE } from './regulations/activity/practice.js';
export { ROLL_UP } from './regulations/activity/roll-up.js';

// allowance: payrolls
export { overlaidPayRules } from './allowance/pay-rules.js';
export type { PayRules } from './allowance/pay-rules.js';
export { payroll } from './allowance/payroll.js';
export type { PaidPerson, Payroll, PayrollOptions, PayTotals } from './allowance/payroll.js';
export { payrollRecords } from './allowance/payroll-records.js';
export type { PayrollRecord } from './allowance/payroll-records.js';
export { TPP_PAY } from './regulations/tpp/pay-rules.js';
export { LAMPUNG } from './regulations/tpp/lampung.js';
export { SULSEL } from './regulations/tpp/sulsel.js';
export { PUNISHMENT } from './regulations/tukin/punishment.js';

// case: one rule asked of the inputs of one case
export { evaluateCase } from './case/evaluate-case.js';
export type { CaseEvaluation, CaseOptions, CaseResult } from './case/evaluate-case.js';
export { chooseComputation } from './case/choose-computation.js';
export { caseSchema, type JsonSchema } from './case/case-schema.js';
export { readRuleColumns } from './case/read-rule-columns.js';
export type { RuleColumnsOptions, RuleColumnsReading } from './case/read-rule-columns.js';
export { wordsOfRule } from './case/words-of-rule.js';

// inverse: what an input must be for a rule to answer as wished
export { seekCase } from './inverse/seek-case.js';
export type { SeekEvaluation, SeekQuestion, SeekResult } from './inverse/seek-case.js';
export { seek } from './inverse/seek.js';
export type { Goal, Interval, SeekOptions, Sought } from './inverse/seek.js';

// indicator: achievement and consolidation
export { achievementRule } from './indicator/achievement-rule.js';
export type { AchievementPolicy, Choice } from './indicator/policy.js';
export { readPolicy, withCap } from './indicator/read-policy.js';
export type { PolicyReading } from './indicator/read-policy.js';
export { compute } from './indicator/compute.js';
export type { ComputeOptions } from './indicator/compute.js';
export { consolidate } from './indicator/consolidate.js';
export { computeVersions, versionAt, versionsByRow } from './indicator/policy-versions.js';
export type { RowVersions } from './indicator/policy-versions.js';
export { supersededRows } from './indicator/superseded.js';
export { policyOf } from './indicator/policy-of.js';
export type { PolicyVersion } from './indicator/policy-of.js';
export { explainGroup, explainRow } from './indicator/explain-computation.js';
export type {
  Computation,
  ComputationBasis,
  ComputedRow,
  ConsolidatedValue,
  GroupScore,
} from './indicator/computation.js';
export { BPS_2026, KEMENKEU_2026, PEMDA_UNCAPPED, SKP_2021 } from './regulations/policies.js';

// score: bands and weighted scores
export { bandKey, bandLabel, bandOnScale } from './score/band.js';
export { defineScale } from './score/define-scale.js';
export { COVERAGE, SCORE_REPORTED, SCORE_RULE } from './score/score-rule.js';
export { rankColumn, type RankOrder } from './score/rank.js';
export { scoreUnits, type Scores } from './score/score-groups.js';
export type { Band, PerformanceScale } from './score/scale.js';
export { SCALE_FIVE, SCALE_PREDICATE, SCALE_SIX, SCALE_THREE, SCALE_TRAFFIC } from './score/scales.js';

// comparison: a report's own years, its medium-term plan, a national standard
export { compareYears } from './comparison/compare-years.js';
export type {
  ComparisonFigures,
  FinalTarget,
  IndicatorComparison,
  NationalStandard,
  YearComparisonOptions,
  YearFigures,
} from './comparison/compare-years.js';
export { seriesBreaks } from './comparison/series-breaks.js';
export type { RowBreak } from './comparison/series-breaks.js';

// quality: what submitted figures should be asked about
export { checkQuality } from './quality/check-quality.js';
export type { QualityFinding, QualityOptions, QualityReport } from './quality/check-quality.js';
export type { QualityCode } from './quality/quality-issues.js';

// reconcile: published figures beside computed ones
export { reconcile } from './reconcile/reconcile.js';
export type { ReconciledRow, Reconciliation } from './reconcile/reconcile.js';
export { MATCHES } from './reconcile/match.js';
export type { Finding, Match, Materiality, Note } from './reconcile/match.js';

// submission: two reports of the same figures
export { compareSubmissions } from './submission/compare-submissions.js';
export type {
  ComparedRow,
  ComparisonOptions,
  FieldChange,
  SubmissionComparison,
} from './submission/compare-submissions.js';

// data: sources to typed rows
export { readCsvFigures } from './data/csv-figures.js';
export type { CsvFigures, FigureOptions } from './data/csv-figures.js';
export { readCsv } from './data/read-csv.js';
export type { CsvOptions } from './data/read-csv.js';
export { readJson } from './data/read-json.js';
export type { JsonOptions } from './data/read-json.js';
export { writeCsv } from './data/write-csv.js';
export type { WriteCsvOptions } from './data/write-csv.js';
export { sheetFromCells } from './data/cells-sheet.js';
export type { RawCell, Sheet, SheetReading } from './data/sheet.js';
export { readIndicators } from './data/read-indicators.js';
export { readPartly } from './data/read-partly.js';
export type { ReaderPartName } from './data/read-partly.js';
export { FIGURES } from './data/parts/figures.js';
export { NOTATIONS } from './data/parts/notations.js';
export { WIDE } from './data/parts/wide.js';
export { WORDS } from './data/parts/words.js';
export type { ReaderParts } from './data/reader-parts.js';
export type { IndicatorOptions } from './data/read-with.js';
export {
  CATEGORY_FIELDS,
  categoriesOf,
  NUMBER_FIELDS,
  numbersOf,
  TEXT_FIELDS,
  textsOf,
} from './data/indicator-table.js';
export type {
  CategoryField,
  FieldName,
  IndicatorTable,
  NumberCell,
  NumberField,
  NumberStyle,
  TextField,
} from './data/indicator-table.js';
export { readNumberColumns } from './data/read-number-columns.js';
export type { NumberColumnsOptions, NumberColumnsReading } from './data/read-number-columns.js';
export { readNumber } from './data/read-number.js';
export type { Notation } from './data/number-cell.js';
export { decideStyle } from './data/decide-style.js';
export { ALIASES } from './data/aliases.js';
export { categoryName } from './data/categories.js';
export { FIELD_NAMES } from './data/fields.js';
export { commonScale, gradeOf, ORDINAL_SCALES, rankOf } from './data/ordinal.js';
export type { OrdinalScale } from './data/ordinal.js';

// time: periods and civil dates
export { normalPeriod } from './time/normal-period.js';
export { parsePeriod, periodEnd, periodStart, periodYear } from './time/parse-period.js';
export { comparePeriods } from './time/compare-periods.js';
export { periodContains } from './time/period.js';
export type { Period, PeriodGrain } from './time/period.js';

// evaluation: AKIP evaluation sheets, their scores and predicates
export { AKIP_PREDICATES } from './regulations/permenpanrb-12-2015/predicate.js';
export { AKIP_PREDICATES_OLD, PERMENPANRB_25_2012_EVALUATION } from './regulations/permenpanrb-25-2012/index.js';
export { PERMENPANRB_12_2015_EVALUATION } from './regulations/permenpanrb-12-2015/weights.js';
export { PERMENPANRB_88_2021_EVALUATION } from './regulations/permenpanrb-88-2021/instrument.js';
export { CRITERIA_LIST_80 } from './regulations/permenpanrb-88-2021/criteria-list.js';
export { defineAnswerScale } from './evaluation/answer-scale.js';
export { definePredicates } from './evaluation/predicate-scale.js';
export type { Predicate, PredicateRounding, PredicateScale } from './evaluation/predicate-scale.js';
export type { AnswerOption, AnswerScale } from './evaluation/answer-scale.js';
export type { EvaluationInstrument, InstrumentComponent, InstrumentSubcomponent } from './evaluation/instrument.js';
export { readEvaluationSheet } from './evaluation/read-sheet.js';
export type { EvaluationSheetOptions, EvaluationSheetReading } from './evaluation/read-sheet.js';
export { criteriaOf, EVALUATORS, LAYERS, MODES, subcomponentsOf } from './evaluation/sheet.js';
export type {
  Answer,
  AnswerConstraint,
  Answers,
  EvaluationSheet,
  Evaluator,
  Layer,
  SheetComponent,
  SheetCriterion,
  SheetItem,
  SheetSubcomponent,
  SubcomponentMode,
} from './evaluation/sheet.js';
export { scoreSheet } from './evaluation/score-sheet.js';
export type {
  EarnedScore,
  ScoredComponent,
  ScoredCriterion,
  ScoredSubcomponent,
  ScoreOptions,
  SheetScore,
} from './evaluation/score-sheet.js';
export { layerDifferences } from './evaluation/layer-differences.js';
export type {
  CriterionDifference,
  LayerDifferences,
  LayerOptions,
  ScoreDifference,
} from './evaluation/layer-differences.js';
export { evidenceCounts } from './evaluation/evidence.js';
export type { EvidenceCount, EvidenceCounts } from './evaluation/evidence.js';
export { checkAnswerConstraints } from './evaluation/answer-constraints.js';
export type { CheckedConstraint, ConstraintCheck } from './evaluation/answer-constraints.js';
export { compareEvaluations } from './evaluation/compare-evaluations.js';
export type { EvaluationResult, EvaluationSeries, SeriesBreak, SeriesPoint } from './evaluation/compare-evaluations.js';
export { predicateDistribution } from './evaluation/predicate-distribution.js';
export type { PredicateDistribution } from './evaluation/predicate-distribution.js';
export { planToPredicate } from './evaluation/plan-to-predicate.js';
export type { PlanOptions, PredicatePlan } from './evaluation/plan-to-predicate.js';
export type { AnswerChange } from './evaluation/plan-options.js';
export { withAnswers } from './evaluation/with-answers.js';

// merit: talent maps, succession, merit system, professionalism index, competence, selection
export { mapTalent } from './merit/map-talent.js';
export type { TalentAxis, TalentMap, TalentOptions, TalentPerson, TalentPlace } from './merit/map-talent.js';
export {
  TALENT_BKN_2025,
  TALENT_DJBK_2026,
  TALENT_KEMENKEU,
  TALENT_LABEL_2020,
  TALENT_SCHEMES,
  TALENT_SULUT_2026,
} from './merit/talent-schemes.js';
export type { TalentScheme } from './merit/talent-schemes.js';
export { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from './merit/levels.js';
export type { PerformanceLevel, PotentialLevel } from './merit/levels.js';
export { boxOf, KEMENKEU_BOXES, NATIONAL_BOXES, SULUT_BOXES } from './merit/nine-box.js';
export type { BoxNumbers } from './merit/nine-box.js';
export { RECOMMENDATIONS, RECOMMENDATIONS_2020 } from './merit/recommendations.js';
export { rankSuccession } from './merit/rank-succession.js';
export type { SuccessionOptions, SuccessionRanking } from './merit/rank-succession.js';
export type { Sanction, SuccessionCandidate, SuccessionExclusion, SuccessionPlace } from './merit/succession-order.js';
export { assessMeritSystem, MERIT_KASN_2019, MERIT_PANRB_2025 } from './merit/assess-merit-system.js';
export type { MeritAspectResult, MeritAssessment, MeritResult, MeritScheme } from './merit/assess-merit-system.js';
export { ASPECTS_2018, ASPECTS_2025 } from './merit/merit-aspects.js';
export type { MeritAspect } from './merit/merit-aspects.js';
export { professionalismOf, professionalismOfUnit } from './merit/professionalism.js';
export type {
  PersonalProfessionalism,
  ProfessionalismOptions,
  ProfessionalismPerson,
  UnitProfessionalism,
} from './merit/professionalism.js';
export { matchJobPerson } from './merit/job-person-match.js';
export type { CompetenceGap, CompetenceLevel, JobPersonMatch } from './merit/job-person-match.js';
export { COMPETENCES } from './merit/competences.js';
export { selectJpt } from './merit/select-jpt.js';
export type { Selection, SelectionComponent, SelectionFigures, SelectionPlace } from './merit/select-jpt.js';

// workload: need of posts and units against staff in post
export { workloadOfPost } from './workload/workload-of-post.js';
export type { PostWorkload, WorkloadMethod, WorkloadOptions, WorkloadPost } from './workload/workload-of-post.js';
export { workloadOfUnit } from './workload/workload-of-unit.js';
export type { UnitWorkload } from './workload/workload-of-unit.js';
export { EFFECTIVE_TIME_SCHEMES } from './workload/effective-time.js';
export type { EffectiveTimeScheme } from './workload/effective-time.js';

// personnel: numbers, ranks, posts, retirement, exports of SIMPEG and SIASN
export { individual } from './personnel/individual-result.js';
export type { IndividualResult, Standing } from './personnel/individual-result.js';
export { looksLikeNip, readNip } from './personnel/nip.js';
export type { NipFault, NipReading, Sex } from './personnel/nip.js';
export { PNS_GRADES, PPPK_GRADES, readGrade, siasnIdOf } from './personnel/grade.js';
export type { GradeReading } from './personnel/grade.js';
export { ECHELONS, postKindOf, readEchelon, TIERS, TIERS_OF_ECHELON } from './personnel/post.js';
export type { Echelon, PostKind, Tier } from './personnel/post.js';
export { retirementDate } from './personnel/retirement.js';
export { countHeads, readStaffKind, STAFF_KIND_TERMS, STAFF_KINDS } from './personnel/staff-kind.js';
export type { HeadCount, StaffKind } from './personnel/staff-kind.js';
export { readPersonnel } from './personnel/read-personnel.js';
export type { PersonnelOptions, PersonnelRecord, PersonnelTable } from './personnel/read-personnel.js';
export { PERSONNEL_FIELDS } from './personnel/personnel-fields.js';
export type { PersonnelField } from './personnel/personnel-fields.js';
export { assignStaff } from './personnel/assign-staff.js';
export type { MovedPolicy, StaffAssignment, UnitStaff } from './personnel/assign-staff.js';

// appraisal: individual performance from 2014 on
export { APPRAISAL_REGIMES, appraisalRegime } from './appraisal/regime.js';
export type { AppraisalRegime, AppraisalRegimeId } from './appraisal/regime.js';
export { APPRAISAL_TERMS, appraisalTerm } from './appraisal/terms.js';
export type { AppraisalTerm } from './appraisal/terms.js';
export type { Appraisal } from './appraisal/appraisal.js';
export type { AppraisalOptions, PersonalResult } from './appraisal/personal.js';
export type { Cell } from './appraisal/cell.js';
export { appraiseActivities } from './appraisal/appraise-activities.js';
export type {
  ActivitiesAppraisal,
  ActivitiesGiven,
  ActivityGiven,
  ActivityResult,
  AspectGiven,
  Recognition,
} from './appraisal/appraise-activities.js';
export { BAND_GAP_POLICIES } from './appraisal/whole-number-bands.js';
export type { BandGapPolicy } from './appraisal/whole-number-bands.js';
export { appraiseHead } from './appraisal/appraise-head.js';
export type { HeadAppraisal, HeadGiven, HeadIndicator, IndicatorResult } from './appraisal/appraise-head.js';
export { appraiseStaff } from './appraisal/appraise-staff.js';
export type { PlanGiven, PlanResult, StaffAppraisal, StaffGiven } from './appraisal/appraise-staff.js';
export type { AdditionalGiven, BehaviourLevel, Given2021 } from './appraisal/integrate-2021.js';
export type { Condition, IndicatorGiven } from './appraisal/indicator-given.js';
export { appraiseYear2021 } from './appraisal/appraise-year-2021.js';
export type { Year2021Given } from './appraisal/appraise-year-2021.js';
export { appraiseEmployee } from './appraisal/appraise-employee.js';
export type { EmployeeAppraisal, EmployeeGiven } from './appraisal/appraise-employee.js';
export { appraiseUnit } from './appraisal/appraise-unit.js';
export type { MemberGiven, MemberResult, UnitDistribution, UnitGiven } from './appraisal/appraise-unit.js';
export type { OrganisationKey, PredicateCounts, PredicateKey } from './appraisal/distribution-pattern.js';
export type { Move } from './appraisal/mend-distribution.js';
export { creditHistory } from './appraisal/credit-history.js';
export type { CreditGiven, CreditHistory, CreditPeriod, CreditResult } from './appraisal/credit-history.js';
export { BERAKHLAK_VALUES } from './regulations/berakhlak/index.js';
