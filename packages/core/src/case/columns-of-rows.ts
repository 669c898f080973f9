import type { RuleInput } from '../regulation/rule-input.js';
import { inputNamed } from './input-named.js';

type Json = Readonly<Record<string, unknown>>;

/** One field of every row, under the name it is given by. */
export interface RowColumn {
  readonly name: string;
  readonly field: RuleInput;
  readonly values: readonly unknown[];
  /** Where each value stands under the name. */
  readonly keys: readonly string[];
}

/** Rows that are given as columns beside each other. */
export interface RowColumns {
  /** The rows input that they fill. */
  readonly input: RuleInput;
  readonly columns: readonly RowColumn[];
}

/**
 * Columns that stand for the rows of a rule, as `{"C": [80, 120], "K3": [1.05, 0.9]}` for `[{C, K3}, …]`, or by the category
 * of the first field, as `{"pagu": {"51": 4000}, "realisasi": {"51": 2100}}`. Null where the case gives the rows themselves,
 * or columns that do not match. The rows' own name over bare values is their first field.
 */
export function columnsOfRows(object: Json, inputs: readonly RuleInput[]): RowColumns | null {
  const [input, ...others] = inputs.filter(({ shape }) => shape === 'rows');
  if (input === undefined || others.length > 0) return null;
  const columns: RowColumn[] = [];
  let itself = false;
  for (const [name, values] of Object.entries(object)) {
    const own = inputNamed(inputs, name);
    if (own !== undefined && own !== input) continue;
    if (own === input) {
      if (!Array.isArray(values) || !values.every(isBare)) return null;
      itself = true;
    }
    const field = own === undefined ? inputNamed(input.fields ?? [], name) : input.fields?.[0];
    const column = field === undefined ? null : columnOf(name, field, values, input);
    // A second column of one field is no column: it is reported as an input that is not known.
    if (column !== null && !columns.some((each) => each.field === column.field)) columns.push(column);
  }
  const [first] = columns;
  if (first === undefined || (itself && columns.length === 1)) return null;
  const [key] = input.fields ?? [];
  const byCategory = columns.find(({ values, keys }) => values.length > 0 && keys[0] !== '0');
  const alike = columns.every(({ keys }) => keys.join() === first.keys.join());
  if (!alike || (byCategory !== undefined && columns.some(({ field }) => field === key))) return null;
  if (byCategory === undefined || key === undefined) return { input, columns };
  return { input, columns: [{ ...byCategory, field: key, values: byCategory.keys }, ...columns] };
}

/** What a case gives beside its columns. */
export function withoutColumns(object: Json, columns: RowColumns | null): Json {
  if (columns === null) return object;
  const names = new Set(columns.columns.map(({ name }) => name));
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));
}

function columnOf(name: string, field: RuleInput, values: unknown, { fields = [] }: RuleInput): RowColumn | null {
  if (Array.isArray(values)) {
    return values.every(isBare) ? { name, field, values, keys: values.map((_, i) => String(i)) } : null;
  }
  if (typeof values !== 'object' || values === null || fields[0]?.categories === undefined) return null;
  const bare: unknown[] = Object.values(values);
  return bare.every(isBare) ? { name, field, values: bare, keys: Object.keys(values) } : null;
}

function isBare(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Rows given as an object by the category of their first field, as `{"stakeholder": 110, …}`, in the order of fields. */
export function rowsByCategory(value: unknown, { fields = [] }: RuleInput): readonly unknown[] | null {
  const [key, next] = fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (key?.categories === undefined || next === undefined) return null;
  return Object.entries(value).map(([category, own]: [string, unknown]) =>
    typeof own === 'object' && own !== null && !Array.isArray(own) ? { [key.name]: category, ...own } : [category, own],
  );
}
