import { CLICKHOUSE, given, splitSums } from './clickhouse.js';
import type { Dialect } from './dialect.js';

/** ClickHouse as Debian 12 has it (18.16): without bound parameters, wide integers and normalisation of texts. */
export const CLICKHOUSE_2018: Dialect = {
  ...CLICKHOUSE,
  key: (column) => `replaceRegexpAll(CAST(${column} AS Nullable(String)), '^\\\\s+|\\\\s+$', '')`,
  placeholder: null,
  spreads: [],
  windows: false,
  withTables: false,
  leftJoin: 'ALL LEFT JOIN',
  exactSum: ({ value, scale }) => {
    const [whole, rest] = splitSums(value, scale, 'toInt64');
    const sum = `toFloat64(toString(toDecimal128(${whole}, 10) + toDecimal128(${rest}, 0) * toDecimal128('0.0000000001', 10)))`;
    const about = `abs(sum(${value}))`;
    // It reads texts a last bit beside the nearest double; ten-billionths below 2 ** 53 are a double, and their quotient is nearest.
    const small = `toFloat64(${whole} * toInt64(10000000000) + ${rest}) / 1e10`;
    // Far beyond 1e15 a sum of 64 bits could come round to a figure that looks right.
    return given(value, `CASE WHEN ${about} < 900000 THEN ${small} WHEN ${about} < 2e15 THEN ${sum} END`);
  },
};
