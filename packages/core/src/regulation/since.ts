import type { Citation } from '../issue.js';
import type { Confidence, Dated } from './dated.js';

/** Makes a parameter of one version that is still in force; `sure` where a value is surer or weaker than its instrument. */
export function since(
  from: string,
  citation: Citation,
  confidence: Confidence,
): (value: number, sure?: Confidence) => readonly Dated<number>[] {
  return (value, sure = confidence) => [{ from, value, citation, confidence: sure }];
}
