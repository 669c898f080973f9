import { STATUS, TakarError, statusOf } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { ANY_DOUBLE, type Magnitude } from '../program/magnitude.js';
import type { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { sql, type Text } from '../text/text.js';

/** The columns of a field in a table. */
export interface FieldColumn {
  /** Column of figures. */
  readonly column: string;
  /** Column of status codes beside it (`REASONS`: 0 value, 1 not applicable, 2 and up why missing), where there is one. */
  readonly status?: string;
  /** Greatest and least magnitude that the type of the column can hold, where that is known. */
  readonly magnitude?: Magnitude;
  /**
   * True where nobody has looked at the type of the column. The query looks itself, and a column of texts, dates or the like
   * has no figures (`unreadable`); without it, some databases read `1.234,5` as 1.234 and a word as 0.
   */
  readonly unseen?: boolean;
}

/** A table as a rule reads it. */
export interface TableSource {
  /** Name of the table; with a schema or database, the parts of its name. */
  readonly table: string | readonly string[];
  /** Columns of the figures, by the name of the field in the rule. A field without one is missing in every row. */
  readonly fields: Readonly<Record<string, FieldColumn>>;
  /** Columns of names, as polarity, by the name of the field. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Columns that come along, as keys. */
  readonly keep?: readonly string[];
  /** Columns that order the rows: of the result, and within groups. */
  readonly order?: readonly string[];
  /** Rows as several groups have them, when they are gathered. */
  readonly spread?: Spread;
}

/**
 * Rows that belong to several groups, each time with the group in the column `as`.
 * - `descendants`: a row belongs to itself and to every ancestor, by the columns of its id and of its parent's. A cycle
 *   ends where it comes back.
 * - `to-date`: a row belongs to its own period and to every later one that is the same in the columns `same`.
 */
export type Spread =
  | { readonly kind: 'descendants'; readonly id: string; readonly parent: string; readonly as: string }
  | { readonly kind: 'to-date'; readonly period: string; readonly same: readonly string[]; readonly as: string };

/** The last code that has a name; codes of a newer version read as missing. */
const LAST_STATUS = statusOf('consolidation_unknown');

const NOT_A_NUMBER = statusOf('unreadable');

/** Quoted name of a table. */
export function tableName(dialect: Dialect, table: string | readonly string[]): string {
  const parts = typeof table === 'string' ? [table] : table;
  if (parts.length === 0) throw new TakarError('sql/identifier', 'a table has no name', 'Give the name of a table.');
  return parts.map((part) => dialect.identifier(part)).join('.');
}

/** The table under a name of its own, its rows spread over the groups they belong to. */
export function fromTable(dialect: Dialect, { table, spread }: TableSource): string {
  const name = tableName(dialect, table);
  return spread === undefined ? `${name} AS t` : `(\n  ${spreadRows(dialect, name, spread)}\n) AS t`;
}

function spreadRows(dialect: Dialect, table: string, spread: Spread): string {
  const quoted = (name: string): string => dialect.identifier(name);
  const as = quoted(spread.as);
  if (!dialect.spreads.includes(spread.kind)) {
    throw new TakarError(
      'sql/spread',
      `${dialect.name} cannot spread rows over ${spread.kind}`,
      'Use DuckDB, PostgreSQL or MariaDB.',
      '/spread',
    );
  }
  if (spread.kind === 'to-date') {
    const same = spread.same.map((name) => `${dialect.key(`a.${quoted(name)}`)} = ${dialect.key(`b.${quoted(name)}`)}`);
    const period = (of: string): string => dialect.key(`${of}.${quoted(spread.period)}`);
    return `SELECT b.${quoted(spread.period)} AS ${as}, a.* FROM ${table} AS a JOIN ${table} AS b ON ${[...same, `${period('a')} <= ${period('b')}`].join(' AND ')}`;
  }
  // A table of the same name would be taken for it. Ids are made comparable once, not for every pair of rows.
  let own = 'spread';
  while (table.toLowerCase().includes(`${own}_`)) own += '_';
  const [ids, tree, node] = [`${own}_ids`, `${own}_tree`, `${own}_node`];
  const id = nodeOf(dialect, `b.${quoted(spread.id)}`);
  const parent = nodeOf(dialect, `b.${quoted(spread.parent)}`);
  const of = (columns: string): string => `SELECT ${columns} FROM ${table} AS b ${dialect.fence}`.trimEnd();
  const below = `SELECT node AS top, node FROM ${ids} UNION SELECT ${tree}.top, c.node FROM ${tree} JOIN ${ids} AS c ON c.above = ${tree}.node`;
  return `WITH RECURSIVE ${ids} AS (${of(`${id} AS node, ${parent} AS above`)}), ${tree} AS (${below}) SELECT ${tree}.top AS ${as}, a.* FROM ${tree} JOIN (${of(`${id} AS ${node}, b.*`)}) AS a ON a.${node} = ${tree}.node`;
}

/** An id as it is compared; whole numbers are the same in every type, as in a column of parents with gaps: `7` and `7.0`. */
function nodeOf(dialect: Dialect, column: string): string {
  const key = dialect.key(column);
  const whole = `TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM ${key}))`;
  return dialect.text(`CASE WHEN ${dialect.holdsNumbers(column)} AND ${key} LIKE '%.%' THEN ${whole} ELSE ${key} END`);
}

/** A column of the table, which no column of the query can be taken for. */
export function columnOf(dialect: Dialect, name: string): string {
  return `t.${dialect.identifier(name)}`;
}

/** The figure of a field in the lowest layer, with its status. */
export function fieldStep(program: Program, source: TableSource, name: string): Step {
  const field = Object.hasOwn(source.fields, name) ? source.fields[name] : undefined;
  if (field === undefined) return program.none(STATUS.missing);
  const { dialect } = program;
  const cell = dialect.double(columnOf(dialect, field.column));
  const limits = field.magnitude ?? ANY_DOUBLE;
  const finite = `abs(${cell}) <= ${dialect.number(Number.MAX_VALUE)}`;
  const bounded = field.magnitude !== undefined;
  const stated = field.status === undefined ? null : `coalesce(${columnOf(dialect, field.status)}, 0)`;
  const isNumber = field.unseen === true ? dialect.holdsNumbers(columnOf(dialect, field.column)) : null;
  const conditions = [
    ...(stated === null ? [] : [`${stated} = 0`]),
    ...(isNumber === null ? [] : [isNumber]),
    ...(bounded ? [] : [finite]),
  ];
  const value = conditions.length === 0 ? cell : `CASE WHEN ${conditions.join(' AND ')} THEN ${cell} END`;
  const arms = [
    ...(stated === null
      ? []
      : [`WHEN ${stated} BETWEEN 1 AND ${LAST_STATUS} THEN ${stated}`, `WHEN ${stated} <> 0 THEN ${STATUS.missing}`]),
    `WHEN ${columnOf(dialect, field.column)} IS NULL THEN ${STATUS.missing}`,
    ...(isNumber === null ? [] : [`WHEN NOT (${isNumber}) THEN ${NOT_A_NUMBER}`]),
    ...(bounded ? [] : [`WHEN NOT (${finite}) THEN ${STATUS.outOfRange}`]),
  ];
  const status = program.base(`CASE ${arms.join(' ')} ELSE 0 END`, { label: `${name}_status` });
  return program.base(value, { label: name, magnitude: limits, missing: { kind: 'column', of: status } });
}

/** Whether a category is called so, in the lowest layer; null where the source has no such category. */
export function categoryIs(program: Program, source: TableSource, field: string, name: string): Text | null {
  const column = categoryStep(program, source, field);
  return column === null ? null : sql`${column} = ${program.dialect.string(name)}`;
}

/** The column of a category in the lowest layer; null where the source has none. */
export function categoryStep(program: Program, source: TableSource, field: string): Step | null {
  const { categories = {} } = source;
  const column = Object.hasOwn(categories, field) ? categories[field] : undefined;
  if (column === undefined) return null;
  return program.base(program.dialect.text(columnOf(program.dialect, column)), { label: field });
}

/** A column of the table as it stands. */
export function keptStep(program: Program, column: string): Step {
  return program.base(columnOf(program.dialect, column), { label: column });
}
