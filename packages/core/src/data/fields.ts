import type { PeriodPart } from './aliases.js';
import {
  CATEGORY_FIELDS,
  NUMBER_FIELDS,
  TEXT_FIELDS,
  type CategoryField,
  type FieldName,
  type NumberField,
  type TextField,
} from './indicator-table.js';

/** Parts of a period, coarse to fine. */
export const PERIOD_PARTS: readonly PeriodPart[] = ['year', 'semester', 'quarter', 'month'];

/** Every field that a column can hold, in the order of the tables of names. */
export const FIELD_NAMES: readonly FieldName[] = [
  ...TEXT_FIELDS,
  ...NUMBER_FIELDS,
  ...(Object.keys(CATEGORY_FIELDS) as CategoryField[]),
];

const KINDS: ReadonlyMap<string, 'number' | 'category' | 'text'> = new Map([
  ...NUMBER_FIELDS.map((name) => [name, 'number'] as const),
  ...Object.keys(CATEGORY_FIELDS).map((name) => [name, 'category'] as const),
  ...TEXT_FIELDS.map((name) => [name, 'text'] as const),
]);

/** True for the name of a field, as opposed to a part of a period. */
export function isFieldName(name: string): name is FieldName {
  return KINDS.has(name);
}

/** True for the name of a figure's field. */
export function isNumberField(name: string): name is NumberField {
  return KINDS.get(name) === 'number';
}

/** True for the name of a field that holds one name out of a list. */
export function isCategoryField(name: string): name is CategoryField {
  return KINDS.get(name) === 'category';
}

/** True for the name of a text field. */
export function isTextField(name: string): name is TextField {
  return KINDS.get(name) === 'text';
}
