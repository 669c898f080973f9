import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import type { Confidence } from '../regulation/dated.js';
import type { AnswerScale } from './answer-scale.js';
import type { PredicateScale } from './predicate-scale.js';

/** A subcomponent (*subkomponen*) of an instrument. */
export interface InstrumentSubcomponent {
  readonly key: string;
  readonly label: LocalText;
  /** Points of 100. */
  readonly weight: number;
}

/** A component (*komponen*) of an instrument. */
export interface InstrumentComponent {
  readonly key: string;
  readonly label: LocalText;
  /** Points of 100. */
  readonly weight: number;
  readonly subcomponents: readonly InstrumentSubcomponent[];
}

/** What an evaluation is made by: components, weights, answers and predicates of one regulation. */
export interface EvaluationInstrument {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** First and last day of assessments under it. */
  readonly from: string;
  readonly until?: string;
  /** Id of its rule. */
  readonly rule: string;
  readonly components: readonly InstrumentComponent[];
  readonly predicates: PredicateScale;
  /** Answers that sheets of the instrument use unless they say otherwise, the usual first. */
  readonly scales: readonly AnswerScale[];
}

/** Whether an evaluation made in a year may be under an instrument. */
export function coversYear({ from, until }: EvaluationInstrument, year: number): boolean {
  return `${year}-12-31` >= from && (until === undefined || `${year}-01-01` <= until);
}
