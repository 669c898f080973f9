import type { Dialect, DialectName } from '../dialects/dialect.js';
import { PARAMETER_MARK, type QueryParameter } from '../program/program.js';

/** One column of a result. */
export interface QueryColumn {
  readonly name: string;
  /** `kept` comes from the table; a `value` has its `status` (`REASONS`) beside it. */
  readonly kind: 'kept' | 'value' | 'status';
}

/** A query that can be run: SQL, what is bound to it, and what comes back. */
export interface Query {
  readonly dialect: DialectName;
  readonly sql: string;
  /** Values in the order of their placeholders; empty where they stand in the SQL as literals. */
  readonly values: readonly number[];
  /** What each value is. */
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly QueryColumn[];
  /** The same with literals instead of placeholders, for statements that take none. */
  readonly literal: string;
}

const MARKED = new RegExp(`${PARAMETER_MARK}(\\d+)${PARAMETER_MARK}`, 'g');

/** Puts placeholders, or exact literals, where the parameters stand. */
export function finished(
  dialect: Dialect,
  text: string,
  parameters: readonly QueryParameter[],
  columns: readonly QueryColumn[],
): Query {
  const bound: QueryParameter[] = [];
  const literalOf = (position: string): string =>
    dialect.number((parameters[Number(position)] as QueryParameter).value);
  const literal = text.replace(MARKED, (_, position: string) => literalOf(position));
  const { placeholder } = dialect;
  const sql =
    placeholder === null
      ? literal
      : text.replace(MARKED, (_, at: string) => {
          const parameter = parameters[Number(at)] as QueryParameter;
          const known = dialect.repeats ? -1 : bound.indexOf(parameter);
          return placeholder(known >= 0 ? known + 1 : bound.push(parameter));
        });
  return { dialect: dialect.name, sql, values: bound.map(({ value }) => value), parameters: bound, columns, literal };
}
