import type { RuleInput } from '../regulation/rule-input.js';
import { inputNamed } from './input-named.js';
import { readValue } from './read-value.js';

type Json = Readonly<Record<string, unknown>>;

/** How much in a given value an input has no place for: 0 where it fits. */
export function misfitsOfValue(input: RuleInput, value: unknown): number {
  if (value === null) return 0;
  switch (input.shape) {
    case 'any':
    case 'note':
      return 0;
    case 'list':
      return Array.isArray(value) ? (value.some(isStructure) ? 1 : 0) : isStructure(value) ? 1 : 0;
    case 'rows':
      return Array.isArray(value) ? misfitsOfRow((value as unknown[])[0], input) : 1;
    case 'counts':
      return isObject(value) ? 0 : 1;
    case 'range':
      return isObject(value) ? 1 : 0;
    case 'parts':
      if (Array.isArray(value)) return value.length > (input.fields?.length ?? 0) ? 1 : 0;
      return isObject(value) ? unknownNames(value, input) : 0;
    default:
      return isStructure(value) || (input.categories !== undefined && readValue(value, input) === undefined) ? 1 : 0;
  }
}

/** Names of a row that are unknown, and fields it needs and lacks; of an array, fields too many or too few. */
function misfitsOfRow(row: unknown, input: RuleInput): number {
  const needed = (input.fields ?? []).map(
    ({ optional, assumed, shape }) => !optional && assumed === undefined && shape !== 'note',
  );
  if (Array.isArray(row)) {
    const least = needed.lastIndexOf(true) + 1;
    return Math.max(0, row.length - needed.length, least - row.length);
  }
  if (!isObject(row)) return 0;
  const fields = input.fields ?? [];
  const given = new Set(Object.keys(row).map((name) => inputNamed(fields, name)));
  return unknownNames(row, input) + fields.filter((field, i) => needed[i] === true && !given.has(field)).length;
}

function unknownNames(value: unknown, { fields = [] }: RuleInput): number {
  return isObject(value) ? Object.keys(value).filter((name) => inputNamed(fields, name) === undefined).length : 0;
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Json {
  return isStructure(value) && !Array.isArray(value);
}
