import { keyOf } from '../case/key.js';
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

/** Instrument that a name stands for: its id, its short name, or the id of its rule; case and punctuation do not count. */
export function instrumentNamed(
  instruments: readonly EvaluationInstrument[],
  name: string,
): EvaluationInstrument | undefined {
  const plain = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]/gu, '');
  return instruments.find(({ id, citation, rule }) =>
    [id, citation.instrument, rule].some((each) => plain(each) === plain(name)),
  );
}
