import type { MissingReason } from '../outcome/reason.js';
import type { OperatorName } from './operators.js';
import type { AggregateName } from './aggregates.js';

/** A fixed number of the rule itself, as the 100 of a percentage. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
}

/** A figure of the row. */
export interface Field {
  readonly kind: 'field';
  readonly name: string;
}

/** A dated, cited number of the regulation, resolved before the rule is read. */
export interface ParameterReference {
  readonly kind: 'parameter';
  readonly name: string;
}

/** No value, and why: the branch of a rule that has no result. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A step that people name. Its value is imaged and shown in the trace. */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
  readonly of: Expression;
}

/** An operator of the table on its arguments; `options` are fixed numbers such as digits or thresholds. */
export interface Apply {
  readonly kind: 'apply';
  readonly operator: OperatorName;
  readonly args: readonly Expression[];
  readonly options: OperatorOptions;
}

/** One branch by the name in a category field, as polarity. An absent or unlisted name takes `otherwise`. */
export interface Select {
  readonly kind: 'select';
  readonly field: string;
  readonly cases: Readonly<Record<string, Expression>>;
  readonly otherwise: Expression;
}

/** A figure over the rows of a group. Rows that do not apply are left out; see the operator for missing rows. */
export interface Aggregate {
  readonly kind: 'aggregate';
  readonly aggregate: AggregateName;
  readonly of: Expression;
}

/** A rule: a frozen tree that every reader interprets. */
export type Expression = Constant | Field | ParameterReference | Missing | Named | Apply | Select | Aggregate;

/** Static options of an operator. Which one it reads stands in the operator table. */
export interface OperatorOptions {
  readonly digits?: number;
  readonly mode?: 'half-away' | 'truncate';
  readonly relation?: Relation;
  /** Ascending thresholds of a band. */
  readonly edges?: readonly BandEdge[];
  /** Pairs of a look-up, ascending by key. */
  readonly pairs?: readonly (readonly [key: number, value: number])[];
}

/** Comparison signs. */
export type Relation = '<' | '<=' | '=' | '>=' | '>';

/** A threshold of a band: values above it, or from it on when `closed`, belong to the next band. */
export interface BandEdge {
  readonly at: number;
  readonly closed: boolean;
}
