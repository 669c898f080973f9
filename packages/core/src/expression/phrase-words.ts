import type { Relation } from './types.js';
import type { AggregateName } from './aggregates.js';

/** Words of one language for formulas. */
export interface OperatorPhrases {
  /** Between the arguments of a function; Indonesian uses the comma inside numbers. */
  readonly separator: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly floor: string;
  readonly ceil: string;
  readonly geometricMean: string;
  readonly coalesce: string;
  readonly round: (of: string, digits: number) => string;
  readonly truncate: (of: string, digits: number) => string;
  readonly band: (of: string) => string;
  readonly lookup: (of: string) => string;
  readonly when: (condition: string, then: string, otherwise: string) => string;
  readonly select: (
    field: string,
    cases: readonly (readonly [name: string, formula: string])[],
    otherwise: string,
  ) => string;
  readonly noValue: (reason: string) => string;
  readonly aggregates: Readonly<Record<AggregateName, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
}
