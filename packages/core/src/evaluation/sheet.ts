import type { RawCell } from '../data/sheet.js';
import type { MissingReason } from '../outcome/reason.js';
import type { AnswerScale } from './answer-scale.js';
import type { EvaluationInstrument } from './instrument.js';

/** Who answers: the agency itself (*penilaian mandiri*), who verifies it (*verifikator*), who judges it (*penilai*). */
export const LAYERS = ['self', 'verifier', 'assessor'] as const;

/** One layer of answers; layers are kept apart and never averaged. */
export type Layer = (typeof LAYERS)[number];

/** Whose evaluation it is: the agency's own inspectorate (APIP) or the ministry. Their results are never mixed. */
export const EVALUATORS = ['internal', 'ministry'] as const;

/** Kind of evaluator. */
export type Evaluator = (typeof EVALUATORS)[number];

/**
 * How the criteria of a subcomponent become its score. A practice of the agency that is stated and never inferred.
 * - `judged`: the evaluator grades the subcomponent; criteria are questions on the way (PermenPANRB 88/2021).
 * - `mean`: the mean of the criteria times the weight.
 * - `snap-down`: that mean taken down to a grade (ORG-LKE-SNAP-S).
 * - `sum`: answers carry points, which add up.
 */
export const MODES = ['judged', 'mean', 'snap-down', 'sum'] as const;

/** Way from criteria to the score of a subcomponent. */
export type SubcomponentMode = (typeof MODES)[number];

/** What one layer answered. */
export interface Answer {
  readonly raw: RawCell;
  /** Key of the answer on its scale; null without one. */
  readonly key: string | null;
  /** What it counts on the scale's own measure; null without answer. */
  readonly value: number | null;
  readonly reason: MissingReason | null;
}

/** Answers by layer; a layer that is absent did not answer. */
export type Answers = Readonly<Partial<Record<Layer, Answer>>>;

/** Logic frame (*kerangka logis*): an answer that may not be higher than another, or than the mean of a subcomponent. */
export interface AnswerConstraint {
  readonly kind: 'criterion' | 'subcomponent-mean';
  /** Code of the criterion or subcomponent that bounds it. */
  readonly of: string;
}

/** One of several things that a criterion asks about, as a document of its evidence. */
export interface SheetItem {
  readonly code: string;
  readonly label: string;
  readonly answers: Answers;
}

/** A criterion (*kriteria*). */
export interface SheetCriterion {
  readonly code: string;
  readonly label: string;
  /** Weight within its subcomponent; 1 unless the sheet says otherwise. */
  readonly weight: number;
  readonly scale: AnswerScale;
  readonly answers: Answers;
  /** Where these are given, the criterion is the mean of its items. */
  readonly items: readonly SheetItem[];
  readonly constraints: readonly AnswerConstraint[];
  /** Pieces of evidence (*bukti dukung*) handed in; null where nobody says. */
  readonly evidence: number | null;
  /** Pieces of evidence asked for; null where nobody says. */
  readonly evidenceDue: number | null;
}

/** A subcomponent (*subkomponen*). */
export interface SheetSubcomponent {
  readonly code: string;
  readonly label: string;
  /** Points of 100. */
  readonly weight: number | null;
  readonly criteria: readonly SheetCriterion[];
  /** Grades of the subcomponent itself, for mode `judged`, and their scale. */
  readonly grades: Answers;
  readonly scale: AnswerScale;
}

/** A component (*komponen*). */
export interface SheetComponent {
  readonly code: string;
  readonly label: string;
  /** Component of the instrument that it is, by its name; null for one that the instrument lacks. */
  readonly key: string | null;
  /** Points of 100. */
  readonly weight: number | null;
  readonly subcomponents: readonly SheetSubcomponent[];
}

/** An evaluation sheet (*Lembar Kerja Evaluasi*, LKE): an agency's own list of criteria, with or without answers. */
export interface EvaluationSheet {
  readonly title: string | null;
  readonly instrument: EvaluationInstrument;
  /** Version of the criteria list: a series of scores breaks where it changes. */
  readonly list: string | null;
  readonly unit: string | null;
  /** Year of the evaluation. */
  readonly year: number | null;
  readonly evaluator: Evaluator | null;
  readonly mode: SubcomponentMode | null;
  readonly components: readonly SheetComponent[];
}

/** Every subcomponent of a sheet, in order. */
export function subcomponentsOf({ components }: EvaluationSheet): readonly SheetSubcomponent[] {
  return components.flatMap(({ subcomponents }) => subcomponents);
}

/** Every criterion of a sheet, in order. */
export function criteriaOf(sheet: EvaluationSheet): readonly SheetCriterion[] {
  return subcomponentsOf(sheet).flatMap(({ criteria }) => criteria);
}
