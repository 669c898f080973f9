import { AGGREGATE_EMITTERS } from '../aggregates/emitters.js';
import { OPERATOR_EMITTERS } from '../operators/emitters.js';
import { escapeString, stringLiteral } from '../text/literals.js';
import { doubleLiteral, quoted } from '../text/names.js';
import { sql } from '../text/text.js';
import type { Dialect } from './dialect.js';

const DOUBLE = 'float8';

/** PostgreSQL: an overflow, and a result that vanishes, are errors of the whole query; NaN equals NaN. */
export const POSTGRES: Dialect = {
  name: 'postgres',
  operators: OPERATOR_EMITTERS,
  aggregates: AGGREGATE_EMITTERS,
  overflow: 'raises',
  underflow: 'raises',
  infinity: `'Infinity'::${DOUBLE}`,
  notNaN: (text) => sql`nullif(${text}, 'NaN'::float8)`,
  nothing: `NULL::${DOUBLE}`,
  // A literal with an exponent is a numeric here; its cast reads the digits as they stand.
  number: (value) => {
    const literal = doubleLiteral(value);
    return literal.startsWith('(') ? `(${literal.slice(1, -1)}::${DOUBLE})` : `${literal}::${DOUBLE}`;
  },
  string: (value) => stringLiteral(value, escapeString),
  identifier: (name) =>
    quoted(name, { quote: '"', escaped: (text) => text.replaceAll('"', '""'), longest: 63, lengthIn: 'bytes' }),
  double: (column) => `CAST(${column} AS ${DOUBLE})`,
  text: (column) => `CAST(${column} AS text) COLLATE "C"`,
  key: (column) => `normalize(btrim(CAST(${column} AS text), E' \\t\\n\\r\\u00a0'), NFC) COLLATE "C"`,
  holdsNumbers: (column) =>
    `CAST(pg_typeof(${column}) AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')`,
  fence: 'OFFSET 0',
  placeholder: (position) => `$${position}::${DOUBLE}`,
  spreads: ['descendants', 'to-date'],
  windows: true,
  withTables: true,
  leftJoin: 'LEFT JOIN',
  repeats: false,
  // The cast of a double takes 15 significant digits: all that an image has.
  exactSum: ({ value }) => `CAST(sum(CAST(${value} AS numeric)) AS ${DOUBLE})`,
  inOrder: (end, of, order, where) => {
    const by = order.map((column) => `${column} ${end === 'first' ? 'ASC NULLS FIRST' : 'DESC NULLS LAST'}`).join(', ');
    return `(ARRAY_AGG(${of} ORDER BY ${by}) FILTER (WHERE ${where}))[1]`;
  },
};
