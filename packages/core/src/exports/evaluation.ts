// evaluation: AKIP evaluation sheets, their scores and predicates
export { AKIP_PREDICATES } from '../regulations/permenpanrb-12-2015/predicate.js';
export { AKIP_PREDICATES_OLD, PERMENPANRB_25_2012_EVALUATION } from '../regulations/permenpanrb-25-2012/index.js';
export { PERMENPANRB_12_2015_EVALUATION } from '../regulations/permenpanrb-12-2015/weights.js';
export { PERMENPANRB_88_2021_EVALUATION } from '../regulations/permenpanrb-88-2021/instrument.js';
export { CRITERIA_LIST_80 } from '../regulations/permenpanrb-88-2021/criteria-list.js';
export { defineAnswerScale } from '../evaluation/answer-scale.js';
export { definePredicates } from '../evaluation/predicate-scale.js';
export type { Predicate, PredicateRounding, PredicateScale } from '../evaluation/predicate-scale.js';
export type { AnswerOption, AnswerScale } from '../evaluation/answer-scale.js';
export type { EvaluationInstrument, InstrumentComponent, InstrumentSubcomponent } from '../evaluation/instrument.js';
export { readEvaluationSheet } from '../evaluation/read-sheet.js';
export type { EvaluationSheetOptions, EvaluationSheetReading } from '../evaluation/read-sheet.js';
export { criteriaOf, EVALUATORS, LAYERS, MODES, subcomponentsOf } from '../evaluation/sheet.js';
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
} from '../evaluation/sheet.js';
export { scoreSheet } from '../evaluation/score-sheet.js';
export type {
  EarnedScore,
  ScoredComponent,
  ScoredCriterion,
  ScoredSubcomponent,
  ScoreOptions,
  SheetScore,
} from '../evaluation/score-sheet.js';
export { layerDifferences } from '../evaluation/layer-differences.js';
export type {
  CriterionDifference,
  LayerDifferences,
  LayerOptions,
  ScoreDifference,
} from '../evaluation/layer-differences.js';
export { evidenceCounts } from '../evaluation/evidence.js';
export type { EvidenceCount, EvidenceCounts } from '../evaluation/evidence.js';
export { checkAnswerConstraints } from '../evaluation/answer-constraints.js';
export type { CheckedConstraint, ConstraintCheck } from '../evaluation/answer-constraints.js';
export { compareEvaluations } from '../evaluation/compare-evaluations.js';
export type {
  EvaluationResult,
  EvaluationSeries,
  SeriesBreak,
  SeriesPoint,
} from '../evaluation/compare-evaluations.js';
export { predicateDistribution } from '../evaluation/predicate-distribution.js';
export type { PredicateDistribution } from '../evaluation/predicate-distribution.js';
export { planToPredicate } from '../evaluation/plan-to-predicate.js';
export type { PlanOptions, PredicatePlan } from '../evaluation/plan-to-predicate.js';
export type { AnswerChange } from '../evaluation/plan-options.js';
export { withAnswers } from '../evaluation/with-answers.js';
