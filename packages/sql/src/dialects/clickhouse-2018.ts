import { CLICKHOUSE } from './clickhouse.js';
import type { Dialect } from './dialect.js';

/** ClickHouse as Debian 12 has it (18.16): without bound parameters, wide integers and normalisation of texts. */
export const CLICKHOUSE_2018: Dialect = {
  ...CLICKHOUSE,
  key: (column) => `replaceRegexpAll(CAST(${column} AS Nullable(String)), '^\\\\s+|\\\\s+$', '')`,
  placeholder: null,
  exactSum: ({ value, scale }) => {
    const whole = `sum(toInt64(trunc(${value})))`;
    const rest = `sum(toInt64(round((${value} - trunc(${value})) * ${scale}) * (1e10 / ${scale})))`;
    const exact = `toFloat64(toString(toDecimal128(${whole}, 10) + toDecimal128(${rest}, 0) * toDecimal128('0.0000000001', 10)))`;
    // Far beyond 1e15 a sum of 64 bits could come round to a figure that looks right.
    return `CASE WHEN abs(sum(${value})) < 2e15 THEN ${exact} END`;
  },
};
