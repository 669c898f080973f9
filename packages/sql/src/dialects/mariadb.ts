import { AGGREGATE_EMITTERS } from '../aggregates/emitters.js';
import { OPERATOR_EMITTERS } from '../operators/emitters.js';
import { hexBytes, stringLiteral } from '../text/literals.js';
import { doubleLiteral, quoted } from '../text/names.js';
import type { Dialect } from './dialect.js';

/** Binary and without padding: the default collation takes "Dinas A", "dinas a" and "Dinas Á" for one. */
const COLLATION = 'utf8mb4_nopad_bin';

/**
 * MariaDB: an overflow is an error of the whole query, and there is no infinity: the greatest double stands for it.
 * Texts are not normalised there; keys are trimmed and compared by bytes.
 */
export const MARIADB: Dialect = mariadbLike('mariadb', COLLATION);

/** What MariaDB and MySQL share. */
export function mariadbLike(name: 'mariadb' | 'mysql', collation: string): Dialect {
  const text = (column: string): string => `CONVERT(${column} USING utf8mb4) COLLATE ${collation}`;
  return {
    name,
    operators: OPERATOR_EMITTERS,
    aggregates: AGGREGATE_EMITTERS,
    overflow: 'raises',
    underflow: 'ieee',
    infinity: doubleLiteral(Number.MAX_VALUE),
    notNaN: (of) => of,
    nothing: 'CAST(NULL AS DOUBLE)',
    number: doubleLiteral,
    // Whether a backslash escapes depends on a setting; hexadecimal bytes do not.
    string: (value) => `${stringLiteral(value, (raw) => `_utf8mb4 X'${hexBytes(raw)}'`)} COLLATE ${collation}`,
    identifier: (of) =>
      quoted(of, { quote: '`', escaped: (raw) => raw.replaceAll('`', '``'), longest: 64, lengthIn: 'characters' }),
    double: (column) => `CAST(${column} AS DOUBLE)`,
    text,
    key: (column) => `TRIM(${text(column)})`,
    // A text is cut where it is no number any more, a date becomes its digits, both without a word.
    holdsNumbers: (column) =>
      `(CHARSET(${column}) = 'binary' AND CAST(${column} AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$')`,
    fence: 'LIMIT 18446744073709551615',
    placeholder: () => '?',
    spreads: ['descendants', 'to-date'],
    windows: true,
    withTables: true,
    leftJoin: 'LEFT JOIN',
    repeats: true,
    // The cast of a double takes its shortest digits: those of an image.
    exactSum: ({ value }) => `CAST(sum(CAST(${value} AS DECIMAL(30, 10))) AS DOUBLE)`,
    inOrder: (end, of, order, where) => {
      const by = order.map((column) => `${column} ${end === 'first' ? 'ASC' : 'DESC'}`).join(', ');
      return `CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN ${where} THEN ${of} END ORDER BY ${by} SEPARATOR ','), ',', 1) AS DOUBLE)`;
    },
  };
}
