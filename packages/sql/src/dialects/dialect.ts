import type { AggregateName, OperatorName, OperatorOptions } from '@takar/core';
import type { GatheredRow } from '../aggregates/gathered-row.js';
import type { Spread } from '../query/source.js';
import type { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import type { Text } from '../text/text.js';

/** Name of a dialect. */
export type DialectName = 'duckdb' | 'postgres' | 'mariadb' | 'mysql' | 'clickhouse';

/** Writes one operator on its arguments as columns of a program. */
export type OperatorEmitter = (program: Program, args: readonly Step[], options: OperatorOptions) => Step;

/** Writes one aggregate over the rows of a group as columns of the program of the groups. */
export type AggregateEmitter = (groups: Program, row: GatheredRow) => Step;

/** How one database says things. Only what differs is said by each; the emitters are shared. */
export interface Dialect {
  readonly name: DialectName;
  /** Keyed by THE operator table: a new operator does not compile until every dialect has it. */
  readonly operators: Readonly<Record<OperatorName, OperatorEmitter>>;
  readonly aggregates: Readonly<Record<AggregateName, AggregateEmitter>>;
  /** Whether a double that overflows becomes an infinity, or an error for the whole query. */
  readonly overflow: 'ieee' | 'raises';
  /** The same for a result that becomes zero. */
  readonly underflow: 'ieee' | 'raises';
  /** Infinity, or the greatest double where there is no infinity. */
  readonly infinity: string;
  /** A result that may be no number, NULL where it is. */
  readonly notNaN: (text: Text) => Text;
  /** NULL of the type of doubles. */
  readonly nothing: string;
  /** A double, exactly. */
  readonly number: (value: number) => string;
  /** A text literal. */
  readonly string: (value: string) => string;
  /** A quoted name; throws for names that this database cannot hold. */
  readonly identifier: (name: string) => string;
  /** The double of a column of any type of numbers. */
  readonly double: (column: string) => string;
  /** Whether a column is of a type of numbers: some databases make a number of whatever stands in it. */
  readonly holdsNumbers: (column: string) => string;
  /** A column of names as it is compared: by bytes, without padding (`docs/security/numbers.md`). */
  readonly text: (column: string) => string;
  /** A column of keys as it is grouped: normalised where the database can, trimmed, by bytes. */
  readonly key: (column: string) => string;
  /** Stands at the end of a derived table that must stay one, or the planner would write its columns out again and again. */
  readonly fence: string;
  /** Where a bound parameter stands; null where the database has none. */
  readonly placeholder: ((position: number) => string) | null;
  /** True where a parameter that stands twice is bound twice. */
  readonly repeats: boolean;
  /** Ways to spread rows over groups that the database has: recursion for descendants, unequal joins for periods. */
  readonly spreads: readonly Spread['kind'][];
  /** Whether a row can be looked at beside others of its kind (window functions). */
  readonly windows: boolean;
  /** Whether tables of a query may stand in WITH in front of it. */
  readonly withTables: boolean;
  /** The join that keeps every row on the left, each as often as it is matched. */
  readonly leftJoin: string;
  /** Exact sum of images over the rows of a group, as the nearest double. */
  readonly exactSum: (row: GatheredRow) => string;
  /** `of` in the first or last row of a group in order, of those where `where` holds. */
  readonly inOrder: (end: 'first' | 'last', of: string, order: readonly string[], where: string) => string;
}
