import { AGGREGATE_EMITTERS } from '../aggregates/emitters.js';
import { OPERATOR_EMITTERS } from '../operators/emitters.js';
import { joinedString, stringLiteral } from '../text/literals.js';
import { doubleLiteral, quoted } from '../text/names.js';
import { sql } from '../text/text.js';
import type { Dialect } from './dialect.js';

/** What is trimmed off keys: blanks as JavaScript's `trim` knows them, as far as files have them. */
const BLANKS = `' ' || chr(9) || chr(10) || chr(13) || chr(160)`;

/** DuckDB: doubles as IEEE 754 has them; NaN equals NaN. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  operators: OPERATOR_EMITTERS,
  aggregates: AGGREGATE_EMITTERS,
  overflow: 'ieee',
  underflow: 'ieee',
  infinity: `CAST('infinity' AS DOUBLE)`,
  notNaN: (text) => sql`nullif(${text}, CAST('nan' AS DOUBLE))`,
  nothing: 'CAST(NULL AS DOUBLE)',
  number: doubleLiteral,
  string: (value) => stringLiteral(value, joinedString),
  identifier: (name) =>
    quoted(name, { quote: '"', escaped: (text) => text.replaceAll('"', '""'), longest: 255, lengthIn: 'characters' }),
  double: (column) => `CAST(${column} AS DOUBLE)`,
  // A column, or a session, may have a collation that takes "Dinas A" and "dinas á" for one.
  text: (column) => `CAST(${column} AS VARCHAR) COLLATE "C"`,
  key: (column) => `nfc_normalize(trim(CAST(${column} AS VARCHAR), ${BLANKS})) COLLATE "C"`,
  holdsNumbers: (column) => `regexp_matches(typeof(${column}), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)')`,
  fence: '',
  placeholder: (position) => `CAST($${position} AS DOUBLE)`,
  spreads: ['descendants', 'to-date'],
  windows: true,
  withTables: true,
  leftJoin: 'LEFT JOIN',
  repeats: false,
  exactSum: ({ value, scale }) => {
    const whole = `sum(CAST(trunc(${value}) AS BIGINT))`;
    const rest = `sum(CAST(round((${value} - trunc(${value})) * ${scale}) AS BIGINT) * CAST(1e10 / ${scale} AS BIGINT))`;
    const sum = `CAST(${whole} AS DECIMAL(38, 10)) + CAST(${rest} AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10))`;
    return `CAST(CAST(${sum} AS VARCHAR) AS DOUBLE)`;
  },
  inOrder: (end, of, order, where) => {
    const direction = end === 'first' ? 'ASC' : 'DESC';
    const by = order.map((column) => `${column} ${direction} NULLS ${end === 'first' ? 'FIRST' : 'LAST'}`).join(', ');
    return `FIRST(${of} ORDER BY ${by}) FILTER (WHERE ${where})`;
  },
};
