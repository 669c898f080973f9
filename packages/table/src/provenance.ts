import { ruleHash, type Citation, type Rule } from '@takar/core';
import type { ColumnTable } from 'arquero';

/** Which rule, in which version, a column was computed by. */
export interface Provenance {
  /** Id of the rule or policy. */
  readonly rule: string;
  /** First 16 hexadecimal digits of the hash of the rule. */
  readonly hash: string;
  /** Day whose version counts for every row; null where each row has its own. */
  readonly asOf: string | null;
  readonly citation: Citation;
  /** Name of the step, where the column is not the answer of the rule. */
  readonly step?: string;
}

const OF_COLUMN = new WeakMap<object, Provenance>();

/** What a rule gave, for `noteProvenance`. */
export function provenanceOfRule(rule: Rule, asOf: string | null): Provenance {
  return { rule: rule.id, hash: ruleHash(rule), asOf, citation: rule.citation };
}

/** Notes where the columns of an object come from; they keep it through filters, orders, joins of whole tables and renames. */
export function noteProvenance(columns: Readonly<Record<string, object>>, of: Provenance): void {
  for (const column of Object.values(columns)) OF_COLUMN.set(column, of);
}

/**
 * Where a column comes from: the rule, its hash and its source. Null for columns of the source, and for columns that an
 * expression of Arquero made: what was calculated outside the rules does not carry their name.
 */
export function provenanceOf(table: ColumnTable, column: string): Provenance | null {
  const found = table.column(column) as object | undefined;
  return found === undefined ? null : provenanceOfColumn(found);
}

/** The same of a column by itself. */
export function provenanceOfColumn(column: object): Provenance | null {
  return OF_COLUMN.get(column) ?? null;
}
