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

/** Parameters of one version each, all from one source and day. */
export function parametersSince<Name extends string>(
  from: string,
  citation: Citation,
  confidence: Confidence,
  values: Readonly<Record<Name, number>>,
): Record<Name, readonly Dated<number>[]> {
  const version = since(from, citation, confidence);
  const entries = Object.entries<number>(values).map(([name, value]) => [name, version(value)]);
  return Object.fromEntries(entries) as Record<Name, readonly Dated<number>[]>;
}
