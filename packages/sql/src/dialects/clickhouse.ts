import { AGGREGATE_EMITTERS } from '../aggregates/emitters.js';
import { OPERATOR_EMITTERS } from '../operators/emitters.js';
import { plainText, doubleLiteral, quoted } from '../text/names.js';
import { sql } from '../text/text.js';
import type { Dialect } from './dialect.js';

const DOUBLE = 'Nullable(Float64)';
const escaped = (text: string, quote: string): string =>
  Array.from(text, (sign) => {
    if (sign === quote || sign === '\\') return `\\${sign}`;
    return sign < ' ' || sign === '\u007f' ? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}` : sign;
  }).join('');

/** ClickHouse: doubles as IEEE 754 has them; NaN equals nothing, and a backslash escapes in names and texts. */
export const CLICKHOUSE: Dialect = {
  name: 'clickhouse',
  operators: OPERATOR_EMITTERS,
  aggregates: AGGREGATE_EMITTERS,
  overflow: 'ieee',
  underflow: 'ieee',
  infinity: 'inf',
  notNaN: (text) => sql`CASE WHEN isNaN(${text}) THEN NULL ELSE ${text} END`,
  nothing: `CAST(NULL AS ${DOUBLE})`,
  number: (value) => `toFloat64(${doubleLiteral(value)})`,
  string: (value) => `'${escaped(plainText(value), "'")}'`,
  identifier: (name) =>
    quoted(name, { quote: '`', escaped: (text) => escaped(text, '`'), longest: 255, lengthIn: 'bytes' }),
  double: (column) => `CAST(${column} AS ${DOUBLE})`,
  text: (column) => `CAST(${column} AS Nullable(String))`,
  key: (column) => `normalizeUTF8NFC(trimBoth(CAST(${column} AS Nullable(String))))`,
  holdsNumbers: (column) => `match(toTypeName(${column}), '^(Nullable.|LowCardinality.)*(U?Int[0-9]|Float|Decimal)')`,
  fence: '',
  placeholder: (position) => `{p${position}:Float64}`,
  spreads: ['to-date'],
  windows: true,
  withTables: true,
  leftJoin: 'LEFT JOIN',
  repeats: false,
  exactSum: ({ value, scale }) => {
    const [whole, rest] = splitSums(value, scale, 'toInt128');
    return given(
      value,
      `toFloat64(toString(toDecimal256(${whole}, 10) + toDecimal256(${rest}, 0) * toDecimal256('0.0000000001', 10)))`,
    );
  },
  inOrder: (end, of, order, where) => {
    const key = order.length === 1 ? (order[0] as string) : `(${order.join(', ')})`;
    // Of no rows at all these give zero.
    const found = `${end === 'first' ? 'argMinIf' : 'argMaxIf'}(${of}, ${key}, ${where})`;
    return `CASE WHEN countIf(${where}) > 0 THEN ${found} END`;
  },
};

/** Sums of the whole parts and of the ten-billionths; under a NULL may lie anything, so it becomes zero first. */
export function splitSums(value: string, scale: string, integer: string): readonly [whole: string, rest: string] {
  const cell = `ifNull(${value}, 0)`;
  const rest = `round((${cell} - trunc(${cell})) * ifNull(${scale}, 1)) * (1e10 / ifNull(${scale}, 1))`;
  return [`sum(${integer}(trunc(${cell})))`, `sum(${integer}(${rest}))`];
}

/** NULL where no row has a value. */
export function given(value: string, sum: string): string {
  return `CASE WHEN count(${value}) > 0 THEN ${sum} END`;
}
