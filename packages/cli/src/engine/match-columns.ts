import { ALIASES, CATEGORY_FIELDS, NUMBER_FIELDS } from '@takar/core';
import type { FieldColumn, TableSource, Versions } from '@takar/sql';
import type { TableColumn } from '@takar/sql/engines';
import { usageError } from '../exit.js';
import type { Texts } from '../locale/texts.js';

/** Which column of a table is which field. */
export interface MatchedTable {
  readonly source: Pick<TableSource, 'fields' | 'categories'>;
  /** Columns of unit and period, where there are some. */
  readonly keys: readonly string[];
  readonly weight: boolean;
  /** Column of the document that a target is from, and the columns of unit, indicator and period; null without the first. */
  readonly versions: Versions | null;
}

/** Fields in which rows of one figure are the same. */
const SAME_FIGURE: readonly string[] = ['unit', 'indicator', 'period'];
/** Types of numbers as the databases call them; what only holds such a word, as a list of words or an interval, is none. */
const NUMERIC =
  /^(?:(?:nullable|lowcardinality)\()*(?:u?(?:tiny|small|medium|big|huge)?int(?:eger)?\d*\b|double|float|decimal|numeric|real)/i;
/** Types of codes. */
const WHOLE = /^(?:(?:nullable|lowcardinality)\()*u?(?:tiny|small|medium|big|huge)?int(?:eger)?\d*\b/i;

/** Matches columns to fields by `--map`, then by the names that files use too. */
export function matchTable(
  columns: readonly TableColumn[],
  map: Readonly<Record<string, string>>,
  texts: Texts,
): MatchedTable {
  const fields: Record<string, FieldColumn> = {};
  const categories: Record<string, string> = {};
  const same = new Map<string, string>();
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  for (const { name, type } of columns) {
    const field = fieldOf(name, map);
    if (field === undefined) continue;
    if (SAME_FIGURE.includes(field) && !same.has(field)) same.set(field, name);
    if (field in CATEGORY_FIELDS) categories[field] ??= name;
    if (!(NUMBER_FIELDS as readonly string[]).includes(field) || field in fields) continue;
    if (!NUMERIC.test(type)) throw usageError(texts.engine.notNumeric(name, type));
    const status = `${name}_status`;
    const codes = types.get(status);
    // Words beside a figure would be read as none of the codes, or as the code of a figure.
    if (codes !== undefined && !WHOLE.test(codes)) throw usageError(texts.engine.notNumeric(status, codes));
    fields[field] = { column: name, ...(codes === undefined ? {} : { status }), ...limitsOf(type) };
  }
  const keys = [...same].flatMap(([field, name]) => (field === 'indicator' ? [] : [name]));
  const { version } = categories;
  const versions = version === undefined ? null : { column: version, same: [...same.values()] };
  return { source: { fields, categories }, keys, weight: 'weight' in fields, versions };
}

function fieldOf(column: string, map: Readonly<Record<string, string>>): string | undefined {
  const wanted = Object.hasOwn(map, column) ? map[column] : undefined;
  const plain = plainName(wanted ?? column);
  return Object.entries(ALIASES).find(([field, names]) => plainName(field) === plain || names.includes(plain))?.[0];
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** What a decimal or whole number of a type can be at most and at least. */
function limitsOf(type: string): Pick<FieldColumn, 'magnitude'> {
  const [, digits, places = '0'] = /(?:decimal|numeric)\w*\((\d+)(?:,\s*(\d+))?\)/i.exec(type) ?? [];
  if (digits !== undefined) {
    const magnitude = { most: Number(`1e${Number(digits) - Number(places)}`), least: Number(`1e-${places}`) };
    return { magnitude };
  }
  return /int/i.test(type) && !/interval|point/i.test(type) ? { magnitude: { most: 2 ** 64, least: 1 } } : {};
}
