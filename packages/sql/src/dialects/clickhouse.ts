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
  fence: '',
  placeholder: (position) => `{p${position}:Float64}`,
  repeats: false,
  exactSum: ({ value, scale }) => {
    const whole = `sum(toInt128(trunc(${value})))`;
    const rest = `sum(toInt128(round((${value} - trunc(${value})) * ${scale}) * (1e10 / ${scale})))`;
    return `toFloat64(toString(toDecimal256(${whole}, 10) + toDecimal256(${rest}, 0) * toDecimal256('0.0000000001', 10)))`;
  },
  inOrder: (end, of, order, where) => {
    const key = order.length === 1 ? (order[0] as string) : `(${order.join(', ')})`;
    return `${end === 'first' ? 'argMinIf' : 'argMaxIf'}(${of}, ${key}, ${where})`;
  },
};
